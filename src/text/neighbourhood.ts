// Finds the words near another in time that does not grow with their number: a deletion-neighbour index.
import { extendHash, hashSeed } from "./hash.ts";

/**
 * Two words one edit apart become equal when a letter is left out of each (Garbe's symmetric deletion). Only the first
 * letters take part, which keeps the table small: `near` gives candidates, some of them wrong, and never misses one
 * within the edits of the word.
 */
export interface Neighbourhood {
  /** Positions of the words that may be near `word`. The word itself is among them when it is one. */
  near(word: string): readonly number[];
}

/**
 * `editsOf` says how many edits, 0 to 2, a word is to be found at; `spellingOf` gives a rough spelling, under which two
 * words are near whatever their distance ("ph" is "f").
 */
export function neighbourhoodOf(
  words: readonly string[],
  editsOf: (word: string) => number,
  spellingOf: (word: string) => string,
): Neighbourhood {
  const entries: number[] = [];
  const owners: number[] = [];
  let mostEdits = 0;
  for (const [position, word] of words.entries()) {
    const edits = editsOf(word);
    mostEdits = Math.max(mostEdits, edits);
    forEachDeletion(word.slice(0, prefix), edits, (hash) => {
      entries.push(hash);
      owners.push(position);
    });
    entries.push(hashOf(spellingOf(word), spellingSeed));
    owners.push(position);
  }
  const table = tableOf(entries);
  return {
    near(word) {
      const found = new Set<number>();
      const collect = (hash: number): void => {
        for (let entry = table.first(hash); entry !== -1; entry = table.next[entry] as number) {
          if (entries[entry] === hash) found.add(owners[entry] as number);
        }
      };
      forEachDeletion(word.slice(0, prefix), mostEdits, collect);
      collect(hashOf(spellingOf(word), spellingSeed));
      return [...found].sort((a, b) => a - b);
    },
  };
}

const prefix = 7;
const spellingSeed = 0x9e3779b9;

function forEachDeletion(word: string, edits: number, visit: (hash: number) => void, from = 0): void {
  visit(hashOf(word, hashSeed));
  if (edits === 0 || word.length < 2) return;
  for (let at = from; at < word.length; at += 1)
    forEachDeletion(word.slice(0, at) + word.slice(at + 1), edits - 1, visit, at);
}

function hashOf(word: string, seed: number): number {
  return extendHash(seed, word, 0, word.length);
}

/** Chains of entries by the low bits of their hash. */
function tableOf(entries: readonly number[]): { first(hash: number): number; next: Int32Array } {
  let size = 16;
  while (size < entries.length) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(entries.length);
  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (size - 1);
  // From the last to the first, so that each chain runs in the order of the words.
  for (let entry = entries.length - 1; entry >= 0; entry -= 1) {
    const slot = slotOf(entries[entry] as number);
    next[entry] = heads[slot] as number;
    heads[slot] = entry;
  }
  return { first: (hash) => heads[slotOf(hash)] as number, next };
}
