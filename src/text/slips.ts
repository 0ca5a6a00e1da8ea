// The weighted distance between a mark and what somebody wrote: which slips lead from the one to the other, at what cost.
import type { Confusions } from "./confusions.ts";
import { roundedCost, slipTable } from "./slip-cost.ts";

export type SlipKind = "doubled" | "lookalike" | "soundalike" | "vowel" | "neighbourKey" | "swapped" | "other";

/** One slip: `from` of the mark became `to` in the text; one of the two may be empty. */
export interface Slip {
  readonly kind: SlipKind;
  readonly from: string;
  readonly to: string;
  /** Position in the mark. */
  readonly at: number;
  readonly cost: number;
}

/**
 * The cheapest slips from `mark` to `written`, both words of the letters a to z: optimal string alignment with pairs of one
 * or two letters. O(length x length); made for words, not for texts.
 */
export function slipsBetween(mark: string, written: string, confusions: Confusions): readonly Slip[] {
  const costs = slipTable(mark, written, confusions, Number.POSITIVE_INFINITY) as Readonly<Float64Array>;
  const width = written.length + 1;
  const slips: Slip[] = [];
  let i = mark.length;
  let j = written.length;
  // What stands before is the same where it costs nothing.
  while ((costs[i * width + j] as number) > 0) {
    const { kind, cost, taken, given } = lastStep(mark, written, i, j, costs, width, confusions);
    i -= taken;
    j -= given;
    if (kind !== "same")
      slips.push({ kind, cost, from: mark.slice(i, i + taken), to: written.slice(j, j + given), at: i });
  }
  return slips.reverse();
}

export function costOf(slips: readonly Slip[]): number {
  return roundedCost(slips.reduce((sum, { cost }) => sum + cost, 0));
}

interface Step {
  readonly kind: SlipKind | "same";
  readonly cost: number;
  readonly taken: number;
  readonly given: number;
}

/** Letters of the mark and of the text that a step takes; of two steps at the same cost the first is taken. */
const moves = [
  [2, 2],
  [2, 1],
  [1, 2],
  [1, 1],
  [1, 0],
  [0, 1],
] as const;

/** The step that leads to row `i` and column `j` at the cost which stands there. */
function lastStep(
  mark: string,
  written: string,
  i: number,
  j: number,
  costs: Readonly<Float64Array>,
  width: number,
  confusions: Confusions,
): Step {
  const here = costs[i * width + j] as number;
  for (const [taken, given] of moves) {
    if (taken > i || given > j) continue;
    const before = costs[(i - taken) * width + j - given] as number;
    if (before > here || (before === here && taken + given !== 2)) continue;
    const step = stepFrom(mark, written, i - taken, j - given, taken, given, confusions);
    if (step !== undefined && before + step.cost === here) return { ...step, taken, given };
  }
  throw new Error(`no step leads from "${mark}" to "${written}"`);
}

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
