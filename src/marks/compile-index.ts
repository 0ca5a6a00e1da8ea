// Compiles the look-up table of all terms: open addressing over typed arrays.
import type { Mark } from "../model/mark.ts";
import type { MarkIndex } from "../model/mark-index.ts";
import type { Term } from "../model/term.ts";
import { extendHash, hashSeed } from "../text/hash.ts";
import type { Dictionary } from "./dictionary.ts";

export function compileIndex(dictionary: Dictionary): MarkIndex {
  const terms = collectTerms(dictionary.marks);
  const beginnings = new Set<number>();
  const hashes = new Uint32Array(terms.length);
  for (const [index, term] of terms.entries()) {
    let hash = hashSeed;
    let from = 0;
    for (let i = 0; i < term.boundaries.length; i += 2) {
      const at = term.boundaries[i] as number;
      hash = extendHash(hash, term.key, from, at);
      beginnings.add(hash);
      from = at;
    }
    hashes[index] = extendHash(hash, term.key, from, term.key.length);
  }
  const size = tableSize(terms.length + beginnings.size);
  const mask = size - 1;
  const keys = new Uint32Array(size);
  const used = new Uint8Array(size);
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(terms.length).fill(-1);

  const slotFor = (hash: number): number => {
    let slot = spread(hash) & mask;
    while (used[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    keys[slot] = hash;
    used[slot] = (used[slot] as number) | holdsTerm;
    return slot;
  };
  for (let term = terms.length - 1; term >= 0; term -= 1) {
    const slot = slotFor(hashes[term] as number);
    next[term] = first[slot] as number;
    first[slot] = term;
  }
  for (const hash of beginnings) {
    const slot = slotFor(hash);
    used[slot] = (used[slot] as number) | holdsBeginning;
  }

  return {
    marks: dictionary.marks,
    terms,
    hash: dictionary.hash,
    probe: (hash) => {
      let slot = spread(hash) & mask;
      while (used[slot] !== 0) {
        if (keys[slot] === hash) return slot;
        slot = (slot + 1) & mask;
      }
      return -1;
    },
    firstTerm: (slot) => first[slot] as number,
    nextTerm: (term) => next[term] as number,
    isBeginning: (slot) => ((used[slot] as number) & holdsBeginning) !== 0,
  };
}

const holdsTerm = 1;
const holdsBeginning = 2;

function collectTerms(marks: readonly Mark[]): Term[] {
  return marks.flatMap((mark, index) => mark.spellings.map((spelling) => ({ ...spelling, mark: index })));
}

/** At most half full, so that a probe for a word that is no mark ends after one or two steps. */
function tableSize(entries: number): number {
  let size = 1024;
  while (size < entries * 2) size *= 2;
  return size;
}

/** FNV-1a leaves its low bits poorly mixed for short words. */
function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}
