// What was found of texts, as far as it was asked for lately: a file may hold any number of them, and memory must not grow.

/**
 * Answers by text, of which some weigh more than others. What is asked for moves to the younger of two generations; when that
 * has half of `most`, the older one is given up.
 */
export class RecentTexts<Found> {
  private readonly most: number;
  private readonly weightOf: (found: Found) => number;
  private young = new Map<string, Found>();
  private old = new Map<string, Found>();
  private weight = 0;

  constructor(most: number, weightOf: (found: Found) => number = () => 1) {
    this.most = most;
    this.weightOf = weightOf;
  }

  get(text: string): Found | undefined {
    const found = this.young.get(text);
    if (found !== undefined) return found;
    const older = this.old.get(text);
    if (older !== undefined) this.set(text, older);
    return older;
  }

  /** `text` should be no piece of a longer one, which would stay in memory with it. */
  set(text: string, found: Found): void {
    const weight = this.weightOf(found);
    if (this.weight > 0 && this.weight + weight > this.most / 2) {
      [this.young, this.old] = [new Map(), this.young];
      this.weight = 0;
    }
    this.young.set(text, found);
    this.weight += weight;
  }
}
