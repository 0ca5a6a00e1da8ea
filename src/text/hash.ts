// The rolling hash under the look-up table of marks.

/** Start value of a rolling hash over the folded letters of a run of tokens. */
export const hashSeed = 0x811c9dc5;

/** The prime of FNV-1a (32 bits). */
export const hashFactor = 0x01000193;

/** FNV-1a (32 bits) over UTF-16 units, so that the hash of joined tokens does not depend on where the gaps are. */
export function extendHash(hash: number, text: string, start: number, end: number): number {
  let extended = hash;
  for (let at = start; at < end; at += 1) extended = Math.imul(extended ^ text.charCodeAt(at), hashFactor);
  return extended >>> 0;
}

/** Where `hash` stands first in a table of `slotCount` slots: FNV-1a leaves its low bits poorly mixed for short words. */
export function homeSlot(hash: number, slotCount: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  // The high bits times the count, so that the table may have any size.
  return Math.floor((mixed / 2 ** 32) * slotCount);
}
