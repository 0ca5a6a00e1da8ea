// The words of a listing, for the question whether a companion of a mark is among them.
import type { Mark } from "../model/mark.ts";
import type { Cell } from "../text/cell.ts";
import { extendHash, hashSeed, joinHashes } from "../text/hash.ts";
import type { Words } from "../text/words.ts";

type Accompanied = Pick<Mark, "companionKeys">;

/** All words and pairs of neighbours in `cells`. */
export class ListingWords {
  private readonly cells: readonly Cell[];

  constructor(cells: readonly Cell[]) {
    this.cells = cells;
  }

  /** The first companion of `mark` that is there. */
  companionOf(mark: Accompanied): string | undefined {
    const { companionKeys } = mark;
    if (companionKeys.length === 0) return undefined;
    const hashes = companionHashes(mark);
    for (let at = 0; at < hashes.length; at += 1) {
      const key = companionKeys[at] as string;
      if (this.has(key, hashes[at])) return key;
    }
    return undefined;
  }

  /** True when a word, or two words side by side, have the letters of `key` (folded, joined); `hash` is `hashOf` it. */
  has(key: string, hash = hashOf(key)): boolean {
    if (!this.mayHave(hash)) return false;
    return this.vocabularies().some(
      (words) => this.hasWord(words, words.find(key, 0, key.length)) || this.hasPair(words, key),
    );
  }

  /** Nearly always one. */
  private vocabularies(): readonly Words[] {
    const first = this.cells[0]?.tokens.words;
    if (first === undefined) return [];
    if (this.cells.every(({ tokens }) => tokens.words === first)) return [first];
    return [...new Set(this.cells.map(({ tokens }) => tokens.words))];
  }

  private hasWord(words: Words, number: number): boolean {
    return number !== -1 && this.cells.some(({ tokens }) => tokens.words === words && tokens.numbers.includes(number));
  }

  private hasPair(words: Words, key: string): boolean {
    for (let cut = 1; cut < key.length; cut += 1) {
      const first = words.find(key, 0, cut);
      const second = first === -1 ? -1 : words.find(key, cut, key.length);
      if (
        second !== -1 &&
        this.cells.some((cell) => cell.tokens.words === words && areSideBySide(cell, first, second))
      ) {
        return true;
      }
    }
    return false;
  }

  /** False for nearly all that is not there, by one bit for every word and pair. */
  private mayHave(hash: number): boolean {
    if (filtered !== this) {
      filtered = this;
      filter.fill(0);
      for (const cell of this.cells) note(cell);
    }
    const bit = bitOf(hash);
    return (((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) !== 0;
  }
}

const filterBits = 14;
// One for all listings, which are judged one after the other: it holds what `filtered` has.
const filter = new Uint32Array(2 ** (filterBits - 5));
let filtered: ListingWords | undefined;

function note({ tokens: { words, numbers, count } }: Cell): void {
  const { hashes, powers } = words;
  let before = 0;
  for (let at = 0; at < count; at += 1) {
    const number = numbers[at] as number;
    const hash = hashes[number] as number;
    setBit(bitOf(hash));
    if (at > 0) setBit(bitOf(joinHashes(before, hash, powers[number] as number)));
    before = hash;
  }
}

function setBit(bit: number): void {
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
}

/** The high bits of a product (Knuth's multiplier): they depend on all of the hash. */
function bitOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - filterBits);
}

function areSideBySide({ tokens: { numbers } }: Cell, first: number, second: number): boolean {
  for (let at = numbers.indexOf(first); at !== -1; at = numbers.indexOf(first, at + 1)) {
    if (numbers[at + 1] === second) return true;
  }
  return false;
}

const hashesOf = new WeakMap<Accompanied, Int32Array>();

function companionHashes(mark: Accompanied): Int32Array {
  let hashes = hashesOf.get(mark);
  if (hashes === undefined) {
    hashes = Int32Array.from(mark.companionKeys, hashOf);
    hashesOf.set(mark, hashes);
  }
  return hashes;
}

function hashOf(key: string): number {
  return extendHash(hashSeed, key, 0, key.length);
}
