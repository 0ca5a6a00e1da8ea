// What the slips between two words cost, without naming them: most words that may be near another turn out too far away.
import type { Confusions } from "./confusions.ts";

/**
 * The cost of `slipsBetween(mark, written)`, or Infinity where it is above `most`. Both are words of the letters a to z.
 * Only those cells of the table of costs are worked out from which a cost of `most` can come: a few for each letter.
 */
export function slipCostWithin(mark: string, written: string, confusions: Confusions, most: number): number {
  const table = slipTable(mark, written, confusions, most);
  const cost =
    table === undefined ? most + 1 : roundedCost(table[(mark.length + 1) * (written.length + 1) - 1] as number);
  return cost > most ? Number.POSITIVE_INFINITY : cost;
}

/** Costs are told with three decimals, as many as those of two slips with the same sound have. */
export function roundedCost(cost: number): number {
  return Math.round(cost * 1000) / 1000;
}

/**
 * For every beginning of the mark, row by row, the cost of writing it as each beginning of what is written; Infinity where
 * that is above `most`, undefined where the whole is. Good until the next call: the memory is used again.
 */
export function slipTable(
  mark: string,
  written: string,
  confusions: Confusions,
  most: number,
): Readonly<Float64Array> | undefined {
  const prices = pricesOf(confusions);
  const limit = most + rounding;
  const longer = written.length - mark.length;
  const shifts = Math.min(mark.length + written.length, Math.floor(limit / prices.leastShift));
  if (Math.abs(longer) > shifts) return undefined;
  // Whoever shifts more than the lengths differ has to shift back.
  const detour = (shifts - Math.abs(longer)) >> 1;
  const leastShifted = Math.min(0, longer) - detour;
  const mostShifted = Math.max(0, longer) + detour;
  const width = written.length + 1;
  const size = (mark.length + 1) * width;
  if (costs.length < size) costs = new Float64Array(size * 2);
  costs.fill(Number.POSITIVE_INFINITY, 0, size);
  costs[0] = 0;
  let leastBefore = 0;
  for (let i = 0; i <= mark.length; i += 1) {
    let least = Number.POSITIVE_INFINITY;
    const end = Math.min(written.length, i + mostShifted);
    for (let j = Math.max(0, i + leastShifted); j <= end; j += 1) {
      const cost = i + j === 0 ? 0 : cheapestStep(mark, written, i, j, width, prices);
      costs[i * width + j] = cost;
      if (cost < least) least = cost;
    }
    // A step takes up to two letters of the mark, so that it leads past one row but not past two.
    if (least > limit && leastBefore > limit) return undefined;
    leastBefore = least;
  }
  return costs;
}

// Sums of costs, which have up to three decimals, are off by less.
const rounding = 1e-6;

let costs = new Float64Array(1024);

/** The cost of the cheapest way to row `i` and column `j`, which are not both 0. */
function cheapestStep(mark: string, written: string, i: number, j: number, width: number, prices: Prices): number {
  const { changed, changedFirst, single, doubled, firstLetter } = prices;
  const at = i * width + j;
  const a = codeAt(mark, i - 1);
  const b = codeAt(written, j - 1);
  const beforeA = codeAt(mark, i - 2);
  const beforeB = codeAt(written, j - 2);
  let least = Number.POSITIVE_INFINITY;
  if (a !== none && b !== none) {
    const step = (i === 1 ? changedFirst : changed)[a * codes + b] as number;
    least = (costs[at - width - 1] as number) + step;
    least = Math.min(least, stepOfPairs(a, b, beforeA, beforeB, at, width, least, prices));
  }
  if (a !== none) {
    const step = a === beforeA ? doubled : (single[a] as number) + (i === 1 ? firstLetter : 0);
    least = Math.min(least, (costs[at - width] as number) + step);
  }
  if (b !== none) {
    const isFirst = i === 0 || (i === 1 && j === 1);
    const step = b === beforeB ? doubled : (single[b] as number) + (isFirst ? firstLetter : 0);
    least = Math.min(least, (costs[at - 1] as number) + step);
  }
  return least;
}

/** The cheapest of the steps that take two letters of the mark, of what is written, or of both, where it is below `least`. */
function stepOfPairs(
  a: number,
  b: number,
  beforeA: number,
  beforeB: number,
  at: number,
  width: number,
  most: number,
  { swapped, pairs }: Prices,
): number {
  let least = most;
  const priceOf = (from: number, to: number): number => pairs[from]?.get(to) ?? Number.POSITIVE_INFINITY;
  if (beforeB !== none) {
    const cost = costs[at - width - 2] as number;
    if (cost < least) least = Math.min(least, cost + priceOf(a, beforeB * codes + b));
  }
  if (beforeA === none) return least;
  const cost = costs[at - 2 * width - 1] as number;
  if (cost < least) least = Math.min(least, cost + priceOf(beforeA * codes + a, b));
  if (beforeB === none) return least;
  const costOfBoth = costs[at - 2 * width - 2] as number;
  if (costOfBoth >= least) return least;
  const price = pairs[beforeA * codes + a]?.get(beforeB * codes + b);
  const isSwapped = beforeA === b && a === beforeB && a !== b;
  return Math.min(least, costOfBoth + (price ?? (isSwapped ? swapped : Number.POSITIVE_INFINITY)));
}

/** The table of costs by letters as numbers: 1 to 26, 0 for no letter; two letters are one number too. */
interface Prices {
  /** One letter for another, by both, and where it is the first of the mark. */
  readonly changed: Float64Array;
  readonly changedFirst: Float64Array;
  /** A letter left out or put in that is none of two alike. */
  readonly single: Float64Array;
  readonly doubled: number;
  readonly firstLetter: number;
  readonly swapped: number;
  /** Where one of the two has two letters: by what stands in the mark, then by what is written. */
  readonly pairs: readonly (ReadonlyMap<number, number> | undefined)[];
  /** The least that it costs to become a letter longer or shorter. */
  readonly leastShift: number;
}

const none = 0;
const codes = 27;

function codeAt(word: string, at: number): number {
  return at < 0 ? none : word.charCodeAt(at) - 0x60;
}

const made = new WeakMap<Confusions, Prices>();

function pricesOf(confusions: Confusions): Prices {
  let prices = made.get(confusions);
  if (prices === undefined) {
    prices = makePrices(confusions);
    made.set(confusions, prices);
  }
  return prices;
}

function makePrices({ costs: price, pairs: listed, vowels, neighbourKeys }: Confusions): Prices {
  const single = new Float64Array(codes).fill(price.other);
  for (const vowel of vowels) single[codeAt(vowel, 0)] = price.vowel;
  const changed = new Float64Array(codes * codes);
  const changedFirst = new Float64Array(codes * codes);
  const alphabet = "abcdefghijklmnopqrstuvwxyz";
  for (const from of alphabet) {
    for (const to of alphabet) {
      if (from === to) continue;
      const at = codeAt(from, 0) * codes + codeAt(to, 0);
      const areVowels = vowels.includes(from) && vowels.includes(to);
      const plain = neighbourKeys.has(from + to) ? price.neighbourKey : areVowels ? price.vowel : price.other;
      const pair = listed.get(`${from} ${to}`)?.cost;
      changed[at] = pair ?? plain;
      changedFirst[at] = pair ?? plain + price.firstLetter;
    }
  }
  const pairs: Map<number, number>[] = [];
  let leastShift = Math.min(price.doubled, price.vowel, price.other);
  for (const [pair, { cost }] of listed) {
    const [from = "", to = ""] = pair.split(" ");
    // Steps take no more than two letters.
    if (from.length + to.length === 2 || from.length > 2 || to.length > 2) continue;
    if (from.length !== to.length) leastShift = Math.min(leastShift, cost);
    pairs[pairCode(from)] = (pairs[pairCode(from)] ?? new Map<number, number>()).set(pairCode(to), cost);
  }
  const { doubled, firstLetter, swapped } = price;
  return { changed, changedFirst, single, doubled, firstLetter, swapped, pairs, leastShift };
}

function pairCode(letters: string): number {
  return letters.length === 1 ? codeAt(letters, 0) : codeAt(letters, 0) * codes + codeAt(letters, 1);
}
