// The table of the hashes of terms and of their beginnings: mixed, in order, and cut into short runs by their first bits. No
// slot is empty, and a slot keeps the other bits of its hash only.
import { mixHash, unmixHash } from "../text/hash.ts";
import type { Sections } from "./index-file.ts";
import { PackedNumbers } from "./packed-numbers.ts";
import { SparseNumbers } from "./sparse-numbers.ts";

export type SlotSections = Pick<Sections, "slotStarts" | "slotHashes" | "slotTerms" | "followedTerms" | "nextTerms">;

/** What `packSlots` packed. */
export class SlotTable {
  readonly #starts: PackedNumbers;
  readonly #hashes: PackedNumbers;
  readonly #terms: PackedNumbers;
  readonly #next: SparseNumbers;
  /** Bits of a hash that its slot keeps. */
  readonly #rest: number;

  constructor({ slotStarts, slotHashes, slotTerms, followedTerms, nextTerms }: SlotSections) {
    this.#starts = new PackedNumbers(slotStarts);
    this.#hashes = new PackedNumbers(slotHashes);
    this.#terms = new PackedNumbers(slotTerms);
    this.#next = new SparseNumbers(followedTerms, nextTerms);
    this.#rest = Math.clz32(slotStarts.count) + 1;
  }

  /** Slot of `hash`, or -1. */
  probe(hash: number): number {
    const mixed = mixHash(hash);
    const start = this.#starts.at(mixed >>> this.#rest) - 1;
    if (start === -1) return -1;
    const rest = mixed & ((1 << this.#rest) - 1);
    for (let slot = start; slot < this.#hashes.length; slot += 1) {
      const kept = this.#hashes.at(slot);
      if (kept >>> 1 === rest) return slot;
      if ((kept & 1) !== 0) break;
    }
    return -1;
  }

  /** The first term of the slot's hash, or -1. */
  firstTerm(slot: number): number {
    return (this.#terms.at(slot) >>> 1) - 1;
  }

  /** True where a longer term begins with the slot's hash. */
  isBeginning(slot: number): boolean {
    return (this.#terms.at(slot) & 1) !== 0;
  }

  /** The next term of the same hash, or -1. Few have one: some spellings of two marks, some by chance. */
  nextTerm(term: number): number {
    return this.#next.at(term) - 1;
  }

  /** The hashes of all slots. */
  hashes(): Int32Array {
    const hashes = new Int32Array(this.#hashes.length);
    let run = 0;
    for (let slot = 0; slot < hashes.length; slot += 1) {
      while (run + 1 < this.#starts.length && this.#starts.at(run) === 0) run += 1;
      const kept = this.#hashes.at(slot);
      hashes[slot] = unmixHash((run << this.#rest) | (kept >>> 1));
      run += kept & 1;
    }
    return hashes;
  }
}
