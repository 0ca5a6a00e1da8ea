// Finds the words near another in time that does not grow with their number: a deletion-neighbour index.
import { fnvFactor, fnvSeed } from "./hash.ts";
import type { WordLines } from "./word-lines.ts";

/**
 * Two words one edit apart become equal when a letter is left out of each (Garbe's symmetric deletion). Only the first
 * letters take part, which keeps the table small: `visitNear` gives candidates, some of them wrong, and never misses one
 * within the edits of the word.
 */
export interface Neighbourhood {
  /** Visits once each position of the words that may be near `word`, in no order; its own is among them when it is one. */
  visitNear(word: string, visit: (position: number) => void): void;
}

export interface Nearness {
  /** How many edits, 0 to 2, a word of so many letters is to be found at; undefined where it is not to be found at all. */
  editsOf(letters: number): number | undefined;
  /** The most that `editsOf` says. */
  readonly mostEdits: number;
  /**
   * Gives the first `length` of `letters` a rough spelling, under which two words are near whatever their distance ("ph" is
   * "f"), in their place; returns how many there are then, no more than before.
   */
  respell(letters: Uint8Array, length: number): number;
}

/**
 * The table for `openNeighbourhood`, in memory that threads may share: the number of bits of a filter as a power of two, the
 * filter, and the slots of a table with open addressing. A slot is 0, or holds the position of a word plus one and above
 * that as many bits of the hash as there is room for. A hash taken for another gives a wrong candidate.
 */
export function packNeighbourhood(words: WordLines, { editsOf, respell }: Nearness): Uint32Array {
  const { text, starts } = words;
  const count = starts.length - 1;
  const edits = new Int8Array(longestLine(starts) + 1);
  for (let letters = 0; letters < edits.length; letters += 1) edits[letters] = editsOf(letters) ?? notFound;
  const editsAt = (position: number): number =>
    edits[(starts[position + 1] as number) - (starts[position] as number) - 1] as number;
  let entries = 0;
  for (let position = 0; position < count; position += 1) {
    const letters = (starts[position + 1] as number) - (starts[position] as number) - 1;
    if (editsAt(position) !== notFound) entries += 1 + deletionsIn(Math.min(prefix, letters), editsAt(position));
  }
  const size = Math.ceil(entries * slotsPerEntry) + 1;
  const power = Math.max(5, Math.ceil(Math.log2(entries * filterBits + 1)));
  const table = new Uint32Array(new SharedArrayBuffer(4 * (1 + 2 ** (power - 5) + size)));
  table[0] = power;
  const { filter, slots } = partsOf(table);
  const shift = bitsFor(count);
  const put = (hash: number, position: number): void => {
    const spread = spreadOf(hash);
    const bit = spread >>> (32 - power);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
    const entry = ((spread << shift) | (position + 1)) >>> 0;
    let slot = homeOf(spread, size);
    // The same letters are left when either of two alike is left out.
    while (slots[slot] !== 0 && slots[slot] !== entry) slot = slot + 1 === size ? 0 : slot + 1;
    slots[slot] = entry;
  };
  const rough = new Uint8Array(edits.length);
  for (let position = 0; position < count; position += 1) {
    if (editsAt(position) === notFound) continue;
    const start = starts[position] as number;
    const length = (starts[position + 1] as number) - start - 1;
    for (let at = 0; at < length; at += 1) rough[at] = text[start + at] as number;
    const held = Math.min(prefix, length);
    for (let at = 0; at < held; at += 1) letters[at] = rough[at] as number;
    put(spellingHash(rough, respell(rough, length)), position);
    const variants = hashDeletions(held, editsAt(position));
    for (let at = 0; at < variants; at += 1) put(hashes[at] as number, position);
  }
  return table;
}

/** Opens what `packNeighbourhood` made of `count` words with the same nearness. */
export function openNeighbourhood(
  table: Uint32Array,
  count: number,
  { mostEdits, respell }: Pick<Nearness, "mostEdits" | "respell">,
): Neighbourhood {
  const { filter, slots } = partsOf(table);
  const toBit = 32 - (table[0] as number);
  const shift = bitsFor(count);
  const positionBits = 2 ** shift - 1;
  // The number of the question in which a position came last: nothing needs to be cleared but when numbers run out.
  const cameIn = new Uint8Array(count);
  let question = 0;
  let rough = new Uint8Array(32);
  const visitHash = (hash: number, visit: (position: number) => void): void => {
    const spread = spreadOf(hash);
    const bit = spread >>> toBit;
    if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return;
    const tag = (spread << shift) >>> 0;
    let slot = homeOf(spread, slots.length);
    for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
      if ((entry & ~positionBits) >>> 0 === tag) {
        const position = (entry & positionBits) - 1;
        if (cameIn[position] !== question) {
          cameIn[position] = question;
          visit(position);
        }
      }
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    }
  };
  return {
    visitNear(word, visit) {
      question += 1;
      if (question > 0xff) {
        cameIn.fill(0);
        question = 1;
      }
      if (rough.length < word.length) rough = new Uint8Array(word.length);
      for (let at = 0; at < word.length; at += 1) rough[at] = word.charCodeAt(at);
      const length = Math.min(prefix, word.length);
      for (let at = 0; at < length; at += 1) letters[at] = rough[at] as number;
      visitHash(spellingHash(rough, respell(rough, word.length)), visit);
      const variants = hashDeletions(length, mostEdits);
      for (let at = 0; at < variants; at += 1) visitHash(hashes[at] as number, visit);
    },
  };
}

const prefix = 7;
const notFound = -1;
const spellingSeed = 0x9e3779b9;
const slotsPerEntry = 1.6;
/** Bits of the filter for each entry, at the least: most hashes are told to be nowhere by memory that stays in the cache. */
const filterBits = 8;

// Of the word in work: its first letters, the hash of each beginning of them, and the hashes with some of them left out.
const letters = new Uint8Array(prefix);
const beginnings = new Int32Array(prefix + 1);
const hashes = new Int32Array(1 + prefix + (prefix * (prefix - 1)) / 2);

/** Puts the hashes of the first `length` letters with up to `edits` of them left out into `hashes`; returns how many. */
function hashDeletions(length: number, edits: number): number {
  beginnings[0] = fnvSeed;
  for (let at = 0; at < length; at += 1)
    beginnings[at + 1] = Math.imul((beginnings[at] as number) ^ (letters[at] as number), fnvFactor);
  hashes[0] = beginnings[length] as number;
  let count = 1;
  if (edits === 0 || length < 2) return count;
  const leavesTwo = edits > 1 && length > 2;
  for (let first = 0; first < length; first += 1) {
    let hash = beginnings[first] as number;
    for (let second = first + 1; second < length; second += 1) {
      if (leavesTwo) {
        let shorter = hash;
        for (let at = second + 1; at < length; at += 1)
          shorter = Math.imul(shorter ^ (letters[at] as number), fnvFactor);
        hashes[count] = shorter;
        count += 1;
      }
      hash = Math.imul(hash ^ (letters[second] as number), fnvFactor);
    }
    hashes[count] = hash;
    count += 1;
  }
  return count;
}

function spellingHash(rough: Uint8Array, length: number): number {
  let hash = spellingSeed;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (rough[at] as number), fnvFactor);
  return hash;
}

/** How many hashes `hashDeletions` gives. */
function deletionsIn(length: number, edits: number): number {
  if (edits === 0 || length < 2) return 1;
  return edits > 1 && length > 2 ? 1 + length + (length * (length - 1)) / 2 : 1 + length;
}

function partsOf(table: Uint32Array): { filter: Uint32Array; slots: Uint32Array } {
  const start = 1 + 2 ** ((table[0] as number) - 5);
  return { filter: table.subarray(1, start), slots: table.subarray(start) };
}

/** The bits of a hash in other places, so that high ones tell the slot and low ones stand in it. */
function spreadOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
}

function homeOf(spread: number, size: number): number {
  return Math.floor(((spread >>> 0) / 2 ** 32) * size);
}

/** Bits that tell the numbers 0 to `count` apart. */
function bitsFor(count: number): number {
  return 32 - Math.clz32(count);
}

function longestLine(starts: Uint32Array): number {
  let longest = 0;
  for (let at = 1; at < starts.length; at += 1)
    longest = Math.max(longest, (starts[at] as number) - (starts[at - 1] as number) - 1);
  return longest;
}
