// The words of a listing, for the question whether a companion of a mark is among them.
import type { Mark } from "../model/mark.ts";
import type { Companions } from "../model/mark-index.ts";
import { type Cell, prepareCell } from "../text/cell.ts";
import { extendHash, hashSeed, joinHashes } from "../text/hash.ts";
import { remember } from "../text/remember.ts";
import type { Words } from "../text/words.ts";

type Accompanied = Pick<Mark, "companionKeys">;

/** Words of the longest companion that is found: "Teenage Mutant Ninja Turtles", "L'Oréal Paris" (three). */
const longestRun = 4;

/** All words in `cells`, and all runs of up to four of them. */
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

  /** True when one of `companions` is there; `own` is the hash of a spelling that is none of its own companions. */
  hasCompanion({ keys, hashes }: Companions, own: number): boolean {
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] as number;
      if (hash !== own && this.has(keys[at] as string, hash)) return true;
    }
    return false;
  }

  /** True when a word, or up to four words side by side, have the letters of `key` (folded, joined); `hash` is `hashOf` it. */
  has(key: string, hash = hashOf(key)): boolean {
    return this.mayHave(hash) && this.vocabularies().some((words) => this.hasRun(words, key, 0, []));
  }

  /** Nearly always one. */
  private vocabularies(): readonly Words[] {
    const first = this.cells[0]?.tokens.words;
    if (first === undefined) return [];
    if (this.cells.every(({ tokens }) => tokens.words === first)) return [first];
    return [...new Set(this.cells.map(({ tokens }) => tokens.words))];
  }

  /** True where words with the letters of `key` from `start` on stand side by side behind those with the numbers of `run`. */
  private hasRun(words: Words, key: string, start: number, run: readonly number[]): boolean {
    for (let end = key.length; end > start; end -= 1) {
      const number = words.find(key, start, end);
      if (number === -1) continue;
      const longer = [...run, number];
      if (end < key.length) {
        if (longer.length < longestRun && this.hasRun(words, key, end, longer)) return true;
      } else if (this.cells.some(({ tokens }) => tokens.words === words && areSideBySide(tokens.numbers, longer))) {
        return true;
      }
    }
    return false;
  }

  /** False for nearly all that is not there, by one bit for every run. */
  private mayHave(hash: number): boolean {
    if (filtered !== this.cells && !areSame(filtered, this.cells)) {
      filtered = this.cells;
      filter.fill(0);
      for (const cell of this.cells) note(cell);
    }
    const bit = bitOf(hash);
    return (((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) !== 0;
  }
}

/** Of the fields of a listing, and of its category: "Disney > Toys" says of a name as much as the title does. */
export function wordsOfListing(fields: readonly { readonly cell: Cell }[], category: string | undefined): ListingWords {
  const cells = fields.map(({ cell }) => cell);
  return new ListingWords(category === undefined ? cells : [...cells, categoryCell(category)]);
}

/** The same few categories come again and again. */
const categoryCell = remember(prepareCell);

const filterBits = 17;
// One for all listings, which are judged one after the other: it holds what `filtered` have.
const filter = new Uint32Array(2 ** (filterBits - 5));
let filtered: readonly Cell[] = [];

function areSame(some: readonly Cell[], others: readonly Cell[]): boolean {
  return some.length === others.length && some.every((cell, at) => cell === others[at]);
}

function note({ tokens: { words, numbers, count } }: Cell): void {
  const { hashes, powers } = words;
  // Of the runs that end with the word before: itself, two and three words.
  let [one, two, three] = [0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const number = numbers[at] as number;
    const hash = hashes[number] as number;
    const power = powers[number] as number;
    setBit(bitOf(hash));
    if (at > 2) setBit(bitOf(joinHashes(three, hash, power)));
    three = joinHashes(two, hash, power);
    if (at > 1) setBit(bitOf(three));
    two = joinHashes(one, hash, power);
    if (at > 0) setBit(bitOf(two));
    one = hash;
  }
}

function setBit(bit: number): void {
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
}

/** The high bits of a product (Knuth's multiplier): they depend on all of the hash. */
function bitOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - filterBits);
}

function areSideBySide(numbers: readonly number[], run: readonly number[]): boolean {
  const first = run[0] as number;
  for (let at = numbers.indexOf(first); at !== -1; at = numbers.indexOf(first, at + 1)) {
    if (run.every((number, index) => numbers[at + index] === number)) return true;
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
