// Finds the words near another in time that does not grow with their number: a deletion-neighbour index.
import { fnvFactor, fnvSeed } from "./hash.ts";

/**
 * Two words one edit apart become equal when a letter is left out of each (Garbe's symmetric deletion). Only the first
 * letters take part, which keeps the table small: `near` gives candidates, some of them wrong, and never misses one
 * within the edits of the word.
 */
export interface Neighbourhood {
  /** Positions of the words that may be near `word`, in order. The word itself is among them when it is one. */
  near(word: string): readonly number[];
}

export interface Nearness {
  /** How many edits, 0 to 2, a word of so many letters is to be found at. */
  editsOf(letters: number): number;
  /** The most that `editsOf` says. */
  readonly mostEdits: number;
  /**
   * Rough spellings, under which two words are near whatever their distance ("ph" is "f"). Asked for all words at once, a
   * line each, and must leave the ends of lines alone: one run over a long text is far shorter than many over short ones.
   */
  respell(lines: string): string;
}

export function neighbourhoodOf(words: readonly string[], { editsOf, mostEdits, respell }: Nearness): Neighbourhood {
  const edits: number[] = [];
  const spellings = words.length === 0 ? [] : respell(words.join("\n")).split("\n");
  const table = tableOf((add) => {
    for (const [position, word] of words.entries()) {
      edits[word.length] ??= editsOf(word.length);
      forEachDeletion(word, edits[word.length] as number, (hash) => add(hash, position));
      add(spellingHash(spellings[position] as string), position);
    }
  });
  return {
    near(word) {
      const found: number[] = [];
      const collect = (hash: number): void => table.collect(hash, found);
      forEachDeletion(word, mostEdits, collect);
      collect(spellingHash(respell(word)));
      if (found.length < 2) return found;
      return found.sort((a, b) => a - b).filter((position, at) => position !== found[at - 1]);
    },
  };
}

const prefix = 7;
const spellingSeed = 0x9e3779b9;

/** Visits the hashes of the first letters of `word` with up to `edits` of them left out. */
function forEachDeletion(word: string, edits: number, visit: (hash: number) => void): void {
  const length = Math.min(prefix, word.length);
  visit(hashWithout(word, length, -1, -1));
  if (edits === 0 || length < 2) return;
  for (let first = 0; first < length; first += 1) {
    visit(hashWithout(word, length, first, -1));
    if (edits === 1 || length < 3) continue;
    for (let second = first + 1; second < length; second += 1) visit(hashWithout(word, length, first, second));
  }
}

function hashWithout(word: string, length: number, first: number, second: number): number {
  let hash = fnvSeed;
  for (let at = 0; at < length; at += 1)
    if (at !== first && at !== second) hash = Math.imul(hash ^ word.charCodeAt(at), fnvFactor);
  return hash >>> 0;
}

function spellingHash(word: string): number {
  let hash = spellingSeed;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), fnvFactor);
  return hash >>> 0;
}

interface Table {
  /** Adds to `found` the owners of `hash`, some of them more than once. */
  collect(hash: number, found: number[]): void;
}

/**
 * The entries that `visit` adds, sorted by the low bits of their hashes: those of one slot stand side by side. It is asked
 * three times, to count them, to count those of each slot and to place them, so that no list of them is kept beside the table.
 */
function tableOf(visit: (add: (hash: number, owner: number) => void) => void): Table {
  let count = 0;
  visit(() => {
    count += 1;
  });
  let size = 16;
  while (size < count) size *= 2;
  // Where the entries of each slot end, and once they are placed, where they begin.
  const starts = new Uint32Array(size + 1);
  visit((hash) => {
    const slot = slotOf(hash, size);
    starts[slot] = (starts[slot] as number) + 1;
  });
  for (let slot = 1; slot <= size; slot += 1) starts[slot] = (starts[slot] as number) + (starts[slot - 1] as number);
  const hashes = new Uint32Array(count);
  const owners = new Uint32Array(count);
  visit((hash, owner) => {
    const slot = slotOf(hash, size);
    const at = (starts[slot] as number) - 1;
    starts[slot] = at;
    hashes[at] = hash;
    owners[at] = owner;
  });
  return {
    collect(hash, found) {
      const slot = slotOf(hash, size);
      const end = starts[slot + 1] as number;
      for (let at = starts[slot] as number; at < end; at += 1)
        if (hashes[at] === hash) found.push(owners[at] as number);
    },
  };
}

function slotOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1);
}
