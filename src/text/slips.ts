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
  return slipsWithin(mark, written, confusions, Number.POSITIVE_INFINITY) as readonly Slip[];
}

/** The same, or undefined where they cost more than `most`, which is told in a fraction of the time. */
export function slipsWithin(
  mark: string,
  written: string,
  confusions: Confusions,
  most: number,
): readonly Slip[] | undefined {
  const costs = slipTable(mark, written, confusions, most);
  const width = written.length + 1;
  if (costs === undefined || roundedCost(costs[(mark.length + 1) * width - 1] as number) > most) return undefined;
  const slips: Slip[] = [];
  let i = mark.length;
  let j = written.length;
  // What stands before is the same where it costs nothing.
  while ((costs[i * width + j] as number) > 0) {
    const { slip, taken, given } = lastStep(mark, written, i, j, costs, width, confusions);
    i -= taken;
    j -= given;
    if (slip !== undefined) slips.push(slip);
  }
  return slips.reverse();
}

export function costOf(slips: readonly Slip[]): number {
  return roundedCost(slips.reduce((sum, { cost }) => sum + cost, 0));
}

/** Letters of the mark and of the text that a step takes, and the slip that it is, if it is one. */
interface Step {
  readonly taken: number;
  readonly given: number;
  readonly slip: Slip | undefined;
}

/** Of two steps at the same cost the first is taken. */
const takenBy = [2, 2, 1, 1, 1, 0];
const givenBy = [2, 1, 2, 1, 0, 1];
const oneForOne = 3;

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
  for (let move = 0; move < takenBy.length; move += 1) {
    const taken = takenBy[move] as number;
    const given = givenBy[move] as number;
    if (taken > i || given > j) continue;
    const before = costs[(i - taken) * width + j - given] as number;
    if (before > here) continue;
    if (before === here) {
      // Only a letter that stays costs nothing.
      if (move === oneForOne && mark[i - 1] === written[j - 1]) return { taken, given, slip: undefined };
      continue;
    }
    const slip = slipFrom(mark, written, i - taken, j - given, taken, given, confusions);
    if (slip !== undefined && before + slip.cost === here) return { taken, given, slip };
  }
  throw new Error(`no step leads from "${mark}" to "${written}"`);
}

/** The slip that a step from row `i` and column `j` is, if it is one. */
function slipFrom(
  mark: string,
  written: string,
  i: number,
  j: number,
  taken: number,
  given: number,
  { costs, pairs, vowels, neighbourKeys }: Confusions,
): Slip | undefined {
  const from = mark.slice(i, i + taken);
  const to = written.slice(j, j + given);
  const slip = (kind: SlipKind, cost: number): Slip => ({ kind, from, to, at: i, cost });
  if (from === to) return undefined;
  const pair = pairs.get(`${from} ${to}`);
  if (pair !== undefined) return slip(pair.slip, pair.cost);
  if (taken === 2 && given === 2) {
    return from[0] === to[1] && from[1] === to[0] ? slip("swapped", costs.swapped) : undefined;
  }
  if (taken + given > 2) return undefined;
  const first = i === 0 || (i === 1 && j === 0 && taken === 0) ? costs.firstLetter : 0;
  if (taken === 0 || given === 0) {
    const letter = from + to;
    // At the front it is the next letter that shows the doubling, anywhere else the one before as well.
    const text = taken === 0 ? written : mark;
    const at = taken === 0 ? j : i;
    if (at > 0 && text[at - 1] === letter) return slip("doubled", costs.doubled);
    return vowels.includes(letter) ? slip("vowel", costs.vowel + first) : slip("other", costs.other + first);
  }
  if (neighbourKeys.has(from + to)) return slip("neighbourKey", costs.neighbourKey + first);
  return vowels.includes(from) && vowels.includes(to)
    ? slip("vowel", costs.vowel + first)
    : slip("other", costs.other + first);
}
