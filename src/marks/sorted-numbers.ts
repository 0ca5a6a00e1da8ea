// Sorts a million texts in a fraction of the time of `sort`: by four letters as one number, where those are alike by the
// next four.
import type { TextNumbers } from "./text-numbers.ts";

/** Numbers of `texts` in the order of their UTF-16 units, as `sort()` would bring the texts. */
export function sortedNumbers(texts: TextNumbers): Uint32Array {
  const numbers = Uint32Array.from({ length: texts.length }, (_, number) => number);
  sortBy(texts, numbers, 0);
  return numbers;
}

/** Fewer are sorted by comparing them, and so are those that are alike for longer. */
const fewest = 24;
const longest = 64;

/** Sorts `numbers` of texts that are alike up to the unit `from`, which all of them reach. */
function sortBy(texts: TextNumbers, numbers: Uint32Array, from: number): void {
  if (numbers.length < fewest || from >= longest) {
    numbers.sort((a, b) => compare(texts, a, b, from));
    return;
  }
  // 64 bits each: the letters above, the number below (little endian, as the index is).
  const pairs = new BigUint64Array(numbers.length);
  const halves = new Uint32Array(pairs.buffer);
  for (let at = 0; at < numbers.length; at += 1) {
    halves[2 * at] = numbers[at] as number;
    halves[2 * at + 1] = lettersOf(texts, numbers[at] as number, from);
  }
  pairs.sort();
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = halves[2 * at] as number;
  for (let start = 0; start < numbers.length; ) {
    const letters = halves[2 * start + 1] as number;
    let end = start + 1;
    while (end < numbers.length && halves[2 * end + 1] === letters) end += 1;
    const alike = numbers.subarray(start, end);
    if (end > start + 1) {
      if (isWhole(letters)) sortBy(texts, alike, from + 4);
      else alike.sort((a, b) => compare(texts, a, b, from));
    }
    start = end;
  }
}

/** Four units of Latin words in one number; a unit beyond ends it, so that numbers never order wrongly. */
function lettersOf(texts: TextNumbers, number: number, from: number): number {
  let letters = 0;
  for (let at = 0; at < 4; at += 1) {
    const unit = texts.unitAt(number, from + at);
    if (unit >= beyond) return (letters * 256 + beyond) * 256 ** (3 - at);
    // The end is before every unit; so is U+0000, which then has to be compared.
    letters = letters * 256 + Math.max(unit, 0);
  }
  return letters;
}

const beyond = 0xff;

/** True where `letters` stand for four units that the texts have in common. */
function isWhole(letters: number): boolean {
  for (let shift = 0; shift < 32; shift += 8) {
    const byte = (letters >>> shift) & 0xff;
    if (byte === 0 || byte === beyond) return false;
  }
  return true;
}

function compare(texts: TextNumbers, a: number, b: number, from: number): number {
  for (let at = from; ; at += 1) {
    const [first, second] = [texts.unitAt(a, at), texts.unitAt(b, at)];
    if (first !== second) return first - second;
    // Different texts do not end together.
    if (first === -1) return 0;
  }
}
