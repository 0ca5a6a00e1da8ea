// Packs the table of the hashes of terms and of their beginnings: see `slot-table.ts` for its shape.
import { mixHash } from "../text/hash.ts";
import { packNumbers } from "./packed-numbers.ts";
import type { SlotSections } from "./slot-table.ts";
import { packSparse } from "./sparse-numbers.ts";

/** `beginnings` are the hashes of beginnings of terms, of which some may come several times. */
export function packSlots(termHashes: Uint32Array, beginnings: Uint32Array): SlotSections {
  const { hashes, terms, next } = toSlots(sortByHash(termHashes, beginnings), termHashes.length);
  // One or two slots a run; two runs at least, so that what is left of a hash has less than 32 bits.
  const runBits = Math.max(1, 31 - Math.clz32(hashes.length));
  const starts = new Uint32Array(2 ** runBits);
  const rest = 32 - runBits;
  for (let slot = hashes.length - 1; slot >= 0; slot -= 1) starts[(hashes[slot] as number) >>> rest] = slot + 1;
  const isLast = (slot: number): boolean =>
    slot + 1 === hashes.length || (hashes[slot] as number) >>> rest !== (hashes[slot + 1] as number) >>> rest;
  const followed = packSparse(next);
  return {
    slotStarts: packNumbers(starts),
    slotHashes: packNumbers(hashes.map((hash, slot) => ((hash & (2 ** rest - 1)) << 1) | (isLast(slot) ? 1 : 0))),
    slotTerms: packNumbers(terms),
    followedTerms: followed.bits,
    nextTerms: followed.numbers,
  };
}

/** Pairs in the order of their mixed hashes: the number of a term, or for a beginning one beyond all terms; then the hash. */
function sortByHash(termHashes: Uint32Array, beginnings: Uint32Array): Uint32Array {
  const [termCount, count] = [termHashes.length, termHashes.length + beginnings.length];
  // 64 bits each, the second number above the first (little endian, as the index is).
  const halves = new Uint32Array(2 * count);
  for (let at = 0; at < count; at += 1) {
    halves[2 * at] = Math.min(at, termCount);
    halves[2 * at + 1] = mixHash((at < termCount ? termHashes[at] : beginnings[at - termCount]) as number);
  }
  new BigUint64Array(halves.buffer).sort();
  return halves;
}

/** A slot for each hash of `sorted`, in which the number `termCount` stands for a beginning. */
function toSlots(sorted: Uint32Array, termCount: number): Record<"hashes" | "terms" | "next", Uint32Array> {
  const hashes = new Uint32Array(sorted.length / 2);
  const terms = new Uint32Array(sorted.length / 2);
  const next = new Uint32Array(termCount);
  let slot = -1;
  let last = termCount;
  for (let at = 0; at < sorted.length; at += 2) {
    const [term, hash] = [sorted[at] as number, sorted[at + 1] as number];
    if (slot === -1 || hashes[slot] !== hash) {
      slot += 1;
      hashes[slot] = hash;
      last = termCount;
    }
    if (term === termCount) terms[slot] = (terms[slot] as number) | 1;
    else {
      if (last === termCount) terms[slot] = (term + 1) << 1;
      else next[last] = term + 1;
      last = term;
    }
  }
  return { hashes: hashes.subarray(0, slot + 1), terms: terms.subarray(0, slot + 1), next };
}
