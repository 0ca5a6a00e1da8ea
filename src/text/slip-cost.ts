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
 * Two words of which one is that much longer, or that need that many edits of one letter, may have slips between them that
 * cost no more than `most`; beyond that none have.
 */
export function boundsOf(confusions: Confusions, most: number): { readonly longer: number; readonly edits: number } {
  const { leastShift, leastEdit, leastTwoEdits } = pricesOf(confusions);
  const limit = most + rounding;
  const edits = Math.max(
    ...Array.from({ length: Math.floor(limit / leastTwoEdits) + 1 }, (_, pairs) => {
      return 2 * pairs + Math.floor((limit - pairs * leastTwoEdits) / leastEdit);
    }),
  );
  return { longer: Math.floor(limit / leastShift), edits };
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
  if (writtenCodes.length < width) writtenCodes = new Uint8Array(width * 2);
  for (let j = 1; j < width; j += 1) writtenCodes[j] = codeAt(written, j - 1);
  let leastBefore = 0;
  for (let i = 0; i <= mark.length; i += 1) {
    const end = Math.min(written.length, i + mostShifted);
    const least = fillRow(mark, i, Math.max(0, i + leastShifted), end, width, prices);
    // A step takes up to two letters of the mark, so that it leads past one row but not past two.
    if (least > limit && leastBefore > limit) return undefined;
    leastBefore = least;
  }
  return costs;
}

// Sums of costs, which have up to three decimals, are off by less.
const rounding = 1e-6;

let costs = new Float64Array(1024);
/** Letters as numbers, from 1 on: at 0 none stands. */
let writtenCodes = new Uint8Array(64);

/** Works out the cheapest ways to row `i` and the columns `start` to `end`; returns the least of their costs. */
function fillRow(mark: string, i: number, start: number, end: number, width: number, prices: Prices): number {
  const { single, doubled, firstLetter, swapped, pairNumbers, pairCosts } = prices;
  const changed = i === 1 ? prices.changedFirst : prices.changed;
  const a = codeAt(mark, i - 1);
  const beforeA = codeAt(mark, i - 2);
  const pairOfA = pairNumbers[beforeA * codes + a] as number;
  const withoutA = a === beforeA ? doubled : (single[a] as number) + (i === 1 ? firstLetter : 0);
  let leastOfRow = Number.POSITIVE_INFINITY;
  for (let j = start; j <= end; j += 1) {
    const at = i * width + j;
    const b = writtenCodes[j] as number;
    const beforeB = j === 0 ? none : (writtenCodes[j - 1] as number);
    let least = i + j === 0 ? 0 : Number.POSITIVE_INFINITY;
    if (a !== none && b !== none) {
      least = (costs[at - width - 1] as number) + (changed[a * codes + b] as number);
      const pairOfB = pairNumbers[beforeB * codes + b] as number;
      if (pairOfB !== none) {
        const cost = costs[at - width - 2] as number;
        if (cost < least) least = Math.min(least, cost + (pairCosts[a * mostPairs + pairOfB] as number));
      }
      if (pairOfA !== none) {
        const cost = costs[at - 2 * width - 1] as number;
        if (cost < least) least = Math.min(least, cost + (pairCosts[pairOfA * mostPairs + b] as number));
      }
      if (beforeA !== none && beforeB !== none) {
        const cost = costs[at - 2 * width - 2] as number;
        if (cost < least) {
          let step = pairCosts[pairOfA * mostPairs + pairOfB] as number;
          if (step === Number.POSITIVE_INFINITY && beforeA === b && a === beforeB && a !== b) step = swapped;
          least = Math.min(least, cost + step);
        }
      }
    }
    if (a !== none) least = Math.min(least, (costs[at - width] as number) + withoutA);
    if (b !== none) {
      const isFirst = i === 0 || (i === 1 && j === 1);
      const step = b === beforeB ? doubled : (single[b] as number) + (isFirst ? firstLetter : 0);
      least = Math.min(least, (costs[at - 1] as number) + step);
    }
    costs[at] = least;
    if (least < leastOfRow) leastOfRow = least;
  }
  return leastOfRow;
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
  /** A number for two letters that are in the table together, by both; 0 for others. One letter has its own number. */
  readonly pairNumbers: Uint8Array;
  /** By the numbers of what stands in the mark and of what is written, where one of the two has two letters. */
  readonly pairCosts: Float64Array;
  /** The least that it costs to become a letter longer or shorter, to change one letter, and to change two in one step. */
  readonly leastShift: number;
  readonly leastEdit: number;
  readonly leastTwoEdits: number;
}

const none = 0;
const codes = 27;
/** Numbers for one letter or two. */
const mostPairs = 128;

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
  const pairNumbers = new Uint8Array(codes * codes);
  const pairCosts = new Float64Array(mostPairs * mostPairs).fill(Number.POSITIVE_INFINITY);
  let numbers = codes;
  const numberOf = (letters: string): number => {
    const first = codeAt(letters, 0);
    if (letters.length === 1) return first;
    const at = first * codes + codeAt(letters, 1);
    if (pairNumbers[at] === none) {
      if (numbers === mostPairs) throw new Error(`more than ${mostPairs - codes} pairs of letters`);
      pairNumbers[at] = numbers;
      numbers += 1;
    }
    return pairNumbers[at] as number;
  };
  const { doubled, firstLetter, swapped } = price;
  let leastShift = Math.min(doubled, price.vowel, price.other);
  let leastEdit = Math.min(leastShift, price.neighbourKey);
  let leastTwoEdits = swapped;
  for (const [pair, { cost }] of listed) {
    const [from = "", to = ""] = pair.split(" ");
    // Steps take no more than two letters.
    if (from.length > 2 || to.length > 2) continue;
    if (from.length !== to.length) leastShift = Math.min(leastShift, cost);
    if (from.length + to.length === 2) leastEdit = Math.min(leastEdit, cost);
    else {
      leastTwoEdits = Math.min(leastTwoEdits, cost);
      pairCosts[numberOf(from) * mostPairs + numberOf(to)] = cost;
    }
  }
  return {
    changed,
    changedFirst,
    single,
    doubled,
    firstLetter,
    swapped,
    pairNumbers,
    pairCosts,
    leastShift,
    leastEdit,
    leastTwoEdits: Math.min(leastTwoEdits, 2 * leastEdit),
  };
}
