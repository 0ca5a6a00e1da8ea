// Lists of numbers that take as many bits each as the largest of them needs, and are read where they lie.

/** A list of numbers, or of bytes (a width of 8), as it stands in a file. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** Bits of each number: 0 to 32. */
  readonly width: number;
}

export function packNumbers(values: Uint32Array): Packed {
  let all = 0;
  for (let position = 0; position < values.length; position += 1) all |= values[position] as number;
  const width = 32 - Math.clz32(all);
  const words = new Uint32Array(wordsFor(values.length, width));
  for (let position = 0; position < values.length; position += 1) {
    // 32 numbers take as many words as a number has bits, so that no product is more than 32 bits.
    const bit = Math.imul(position & 31, width);
    const word = Math.imul(position >>> 5, width) + (bit >>> 5);
    const value = values[position] as number;
    words[word] = (words[word] as number) | (value << (bit & 31));
    words[word + 1] = (value >>> 1) >>> (31 - (bit & 31));
  }
  return { bytes: new Uint8Array(words.buffer), count: values.length, width };
}

export function packText(bytes: Uint8Array): Packed {
  return { bytes, count: bytes.length, width: 8 };
}

/** Words of 32 bits that `count` numbers of `width` bits take, and one: a number is read with the word behind it. */
export function wordsFor(count: number, width: number): number {
  return Math.ceil((count / 32) * width) + 1;
}

/** What `packNumbers` made; its bytes start at a multiple of four. */
export class PackedNumbers {
  readonly length: number;
  readonly width: number;
  readonly #words: Uint32Array;
  readonly #mask: number;

  constructor({ bytes, count, width }: Packed) {
    this.length = count;
    this.width = width;
    this.#words = new Uint32Array(bytes.buffer, bytes.byteOffset, wordsFor(count, width));
    this.#mask = width === 0 ? 0 : (-1 >>> (32 - width)) | 0;
  }

  at(position: number): number {
    const bit = Math.imul(position & 31, this.width);
    const word = Math.imul(position >>> 5, this.width) + (bit >>> 5);
    const low = (this.#words[word] as number) >>> (bit & 31);
    // Whether any of it is there or not: a branch would be taken wrongly half of the time, and cost as much as the rest.
    const high = ((this.#words[word + 1] as number) << 1) << (31 - (bit & 31));
    return ((low | high) & this.#mask) >>> 0;
  }
}
