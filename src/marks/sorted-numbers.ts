// Sorts a million texts in a fraction of the time of `sort`: by four bytes as one number, where those are alike by the
// next four.
import type { TextNumbers } from "./text-numbers.ts";

/** Numbers of `texts` in the order of their code points. */
export function sortedNumbers(texts: TextNumbers): Uint32Array {
  const numbers = new Uint32Array(texts.length);
  for (let number = 0; number < numbers.length; number += 1) numbers[number] = number;
  sortBy({ texts, bytes: texts.bytes() }, numbers, 0);
  return numbers;
}

interface Texts {
  readonly texts: TextNumbers;
  readonly bytes: Uint8Array;
}

/** Fewer are sorted by comparing them, and so are those that are alike for longer. */
const fewest = 24;
const longest = 64;

/** Sorts `numbers` of texts that are alike up to the byte `from`, which all of them reach. */
function sortBy(all: Texts, numbers: Uint32Array, from: number): void {
  if (numbers.length < fewest || from >= longest) {
    sortFew(all, numbers, from);
    return;
  }
  // 64 bits each: four bytes above, the number below (little endian, as the index is).
  const pairs = new BigUint64Array(numbers.length);
  const halves = new Uint32Array(pairs.buffer);
  for (let at = 0; at < numbers.length; at += 1) {
    halves[2 * at] = numbers[at] as number;
    halves[2 * at + 1] = fourBytes(all, numbers[at] as number, from);
  }
  pairs.sort();
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = halves[2 * at] as number;
  for (let start = 0; start < numbers.length; ) {
    const four = halves[2 * start + 1] as number;
    let end = start + 1;
    while (end < numbers.length && halves[2 * end + 1] === four) end += 1;
    if (end > start + 1) {
      const alike = numbers.subarray(start, end);
      if (isWhole(four)) sortBy(all, alike, from + 4);
      else sortFew(all, alike, from);
    }
    start = end;
  }
}

function sortFew(all: Texts, numbers: Uint32Array, from: number): void {
  numbers.sort((a, b) => compare(all, a, b, from));
}

/** Bytes of a text from `from` in one number; 0 behind its end. */
function fourBytes({ texts, bytes }: Texts, number: number, from: number): number {
  const start = texts.startOf(number) + from;
  const end = texts.endOf(number);
  let four = 0;
  for (let at = start; at < start + 4; at += 1) four = (four << 8) | (at < end ? (bytes[at] as number) : 0);
  return four >>> 0;
}

/** True where none of the four bytes is 0, which may be the end of a text or U+0000. */
function isWhole(four: number): boolean {
  return four >>> 24 !== 0 && ((four >>> 16) & 0xff) !== 0 && ((four >>> 8) & 0xff) !== 0 && (four & 0xff) !== 0;
}

function compare({ texts, bytes }: Texts, a: number, b: number, from: number): number {
  const [aStart, aEnd, bStart, bEnd] = [texts.startOf(a), texts.endOf(a), texts.startOf(b), texts.endOf(b)];
  for (let at = from; ; at += 1) {
    const first = aStart + at < aEnd ? (bytes[aStart + at] as number) : -1;
    const second = bStart + at < bEnd ? (bytes[bStart + at] as number) : -1;
    if (first !== second) return first - second;
    // Different texts do not end together.
    if (first === -1) return 0;
  }
}
