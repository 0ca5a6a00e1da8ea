// The slips between two words by the plainest way there is: what the quick way is held against.
import type { Confusions } from "../../src/text/confusions.ts";
import type { Slip } from "../../src/text/slips.ts";

/** Every step from every place, as the costs are written down: slow, and plain enough to be believed. */
export function plainSlipsBetween(mark: string, written: string, confusions: Confusions): readonly Slip[] {
  const width = written.length + 1;
  const costs = new Float64Array((mark.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const steps: (Step | undefined)[] = new Array(costs.length);
  costs[0] = 0;
  for (let i = 0; i <= mark.length; i += 1) {
    for (let j = 0; j <= written.length; j += 1) {
      const here = costs[i * width + j] as number;
      for (const [taken, given] of moves) {
        if (i + taken > mark.length || j + given > written.length) continue;
        const step = stepFrom(mark, written, i, j, taken, given, confusions);
        const to = (i + taken) * width + j + given;
        if (step === undefined || here + step.cost >= (costs[to] as number)) continue;
        costs[to] = here + step.cost;
        steps[to] = { ...step, taken, given };
      }
    }
  }
  return slipsOf(mark, written, steps, width);
}

interface Step {
  readonly kind: Slip["kind"] | "same";
  readonly cost: number;
  readonly taken: number;
  readonly given: number;
}

/** Letters of the mark and of the text that a step takes. */
const moves = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 2],
  [1, 2],
  [2, 1],
] as const;

function stepFrom(
  mark: string,
  written: string,
  i: number,
  j: number,
  taken: number,
  given: number,
  { costs, pairs, vowels, neighbourKeys }: Confusions,
): { kind: Step["kind"]; cost: number } | undefined {
  const from = mark.slice(i, i + taken);
  const to = written.slice(j, j + given);
  if (from === to) return taken === 1 ? { kind: "same", cost: 0 } : undefined;
  const pair = pairs.get(`${from} ${to}`);
  if (pair !== undefined) return { kind: pair.slip, cost: pair.cost };
  if (taken === 2 && given === 2) {
    return from[0] === to[1] && from[1] === to[0] ? { kind: "swapped", cost: costs.swapped } : undefined;
  }
  if (taken + given > 2) return undefined;
  const first = i === 0 || (i === 1 && j === 0 && taken === 0) ? costs.firstLetter : 0;
  if (taken === 0 || given === 0) {
    const letter = from + to;
    // At the front it is the next letter that shows the doubling, anywhere else the one before as well.
    const text = taken === 0 ? written : mark;
    const at = taken === 0 ? j : i;
    if (at > 0 && text[at - 1] === letter) return { kind: "doubled", cost: costs.doubled };
    return vowels.includes(letter)
      ? { kind: "vowel", cost: costs.vowel + first }
      : { kind: "other", cost: costs.other + first };
  }
  if (neighbourKeys.has(from + to)) return { kind: "neighbourKey", cost: costs.neighbourKey + first };
  return vowels.includes(from) && vowels.includes(to)
    ? { kind: "vowel", cost: costs.vowel + first }
    : { kind: "other", cost: costs.other + first };
}

function slipsOf(mark: string, written: string, steps: readonly (Step | undefined)[], width: number): Slip[] {
  const slips: Slip[] = [];
  let i = mark.length;
  let j = written.length;
  while (i > 0 || j > 0) {
    const { kind, cost, taken, given } = steps[i * width + j] as Step;
    i -= taken;
    j -= given;
    if (kind !== "same")
      slips.push({ kind, cost, from: mark.slice(i, i + taken), to: written.slice(j, j + given), at: i });
  }
  return slips.reverse();
}
