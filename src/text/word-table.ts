// A large table from words to small numbers as one run of bytes: nothing is parsed when it is opened.
import { fnvHash, homeSlot } from "./hash.ts";

export interface WordTable {
  /** The number of a folded word or phrase, or undefined. */
  get(word: string): number | undefined;
}

/** Bytes for `openWordTable`. Numbers are 0 to 0xfffffffe; the first of two entries with the same word counts. */
export function packWordTable(entries: Iterable<readonly [word: string, value: number]>): Uint8Array {
  const list = [...entries];
  const size = Math.max(16, Math.ceil(list.length * slotsPerWord));
  const slots = new Uint32Array(size * unitsPerSlot);
  for (const [word, value] of list) {
    const slot = slotOf(slots, size, word);
    if (slots[slot + 2] !== 0) continue;
    slots[slot] = firstHash(word);
    slots[slot + 1] = secondHash(word);
    slots[slot + 2] = value + 1;
  }
  return new Uint8Array(slots.buffer);
}

/** Opens what `packWordTable` made; `bytes` is read as it is and must not change. */
export function openWordTable(bytes: Uint8Array): WordTable {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const slots = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
  const size = slots.length / unitsPerSlot;
  return {
    get(word) {
      const value = slots[slotOf(slots, size, word) + 2] as number;
      return value === 0 ? undefined : value - 1;
    },
  };
}

const slotsPerWord = 1.4;
// Two hashes stand for the word: a false hit needs 64 equal bits.
const unitsPerSlot = 3;
const secondSeed = 0x9e3779b9;

/** Start of the slot that holds `word`, or of the free one where it would stand. */
function slotOf(slots: Uint32Array, size: number, word: string): number {
  const first = firstHash(word);
  const second = secondHash(word);
  let at = homeSlot(first, size);
  for (;;) {
    const slot = at * unitsPerSlot;
    if (slots[slot + 2] === 0 || (slots[slot] === first && slots[slot + 1] === second)) return slot;
    at = at + 1 === size ? 0 : at + 1;
  }
}

function firstHash(word: string): number {
  return fnvHash(word);
}

function secondHash(word: string): number {
  return fnvHash(word, secondSeed);
}
