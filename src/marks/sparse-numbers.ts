// Lists of numbers of which many are lacking: a bit for each place, and the numbers that are there.
import { NumberList } from "./growing.ts";
import { type Packed, PackedNumbers, packNumbers, wordsFor } from "./packed-numbers.ts";

/** What stands at each place of a list, and 0 where nothing does. */
export function packSparse(values: Uint32Array): { bits: Packed; numbers: Packed } {
  const bits = new Uint32Array(values.length);
  const numbers = new NumberList();
  for (let at = 0; at < values.length; at += 1) {
    if (values[at] === 0) continue;
    bits[at] = 1;
    numbers.push(values[at] as number);
  }
  return { bits: packNumbers(bits), numbers: packNumbers(numbers.values()) };
}

/** What `packSparse` made. */
export class SparseNumbers {
  readonly #bits: Bits;
  readonly #numbers: PackedNumbers;

  constructor(bits: Packed, numbers: Packed) {
    this.#bits = new Bits(bits);
    this.#numbers = new PackedNumbers(numbers);
  }

  at(position: number): number {
    return this.#bits.has(position) ? this.#numbers.at(this.#bits.countBefore(position)) : 0;
  }
}

/** A bit for each position, and how many are set before it. */
export class Bits {
  readonly #words: Uint32Array;
  /** For each word how many bits are set in those before it; made when it is first asked for. */
  #before: Uint32Array | undefined;

  constructor({ bytes, count, width }: Packed) {
    // A list of zeros takes no room.
    this.#words = new Uint32Array(bytes.buffer, bytes.byteOffset, wordsFor(count, Math.min(width, 1)));
  }

  has(position: number): boolean {
    return (((this.#words[position >>> 5] as number) >>> (position & 31)) & 1) !== 0;
  }

  countBefore(position: number): number {
    this.#before ??= this.#counts();
    const below = (this.#words[position >>> 5] as number) & ~(-1 << (position & 31));
    return (this.#before[position >>> 5] as number) + bitsIn(below);
  }

  #counts(): Uint32Array {
    const counts = new Uint32Array(this.#words.length);
    for (let word = 1; word < counts.length; word += 1)
      counts[word] = (counts[word - 1] as number) + bitsIn(this.#words[word - 1] as number);
    return counts;
  }
}

/** Bits that are set in a word of 32. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
