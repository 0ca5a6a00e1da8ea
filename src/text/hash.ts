// The hashes of words: one that joins, for runs of tokens and the look-up table of marks, and FNV-1a for tables of words.

/** Hash of no letters. */
export const hashSeed = 0;

/** Factor of the joining hash: odd, so that no letter is lost, and with bits all over, so that short words spread. */
export const hashFactor = 0x2c1b3c6d;

/** Times `hashFactor` it is 1 in 32 bits. */
const hashFactorUndone = 0x64ea2d65;

/**
 * The joining hash, a polynomial over UTF-16 units as a signed number of 32 bits, of what `hash` stands for followed by
 * units `start`..`end` of `text`. It does not depend on where a run is cut: see `joinHashes`.
 */
export function extendHash(hash: number, text: string, start: number, end: number): number {
  let extended = hash;
  for (let at = start; at < end; at += 1) extended = (Math.imul(extended, hashFactor) + text.charCodeAt(at)) | 0;
  return extended;
}

/** The hash of two pieces of text, one after the other, from the hashes of both; `power` is `hashPower` of the second. */
export function joinHashes(first: number, second: number, power: number): number {
  return (Math.imul(first, power) + second) | 0;
}

/** The hash of what is left of a text without its last unit, from the hash of it all. */
export function withoutLastUnit(hash: number, unit: number): number {
  return Math.imul(hash - unit, hashFactorUndone);
}

/** What the hash of a text is multiplied by when `length` units follow it. */
export function hashPower(length: number): number {
  let power = 1;
  for (let left = length; left > 0; left -= 1) power = Math.imul(power, hashFactor);
  return power;
}

/** Start value of FNV-1a (32 bits). */
export const fnvSeed = 0x811c9dc5;

/** The prime of FNV-1a (32 bits). */
export const fnvFactor = 0x01000193;

/** FNV-1a (32 bits) over the UTF-16 units of `word`, unsigned; another `seed` makes another hash. */
export function fnvHash(word: string, seed = fnvSeed): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), fnvFactor);
  return hash >>> 0;
}

/** A joining hash with its high bits spread evenly: the low bits are poorly mixed for short words. No two give the same. */
export function mixHash(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), hashFactor) >>> 0;
}

/** The hash of which `mixHash` made `mixed`. */
export function unmixHash(mixed: number): number {
  const product = Math.imul(mixed, hashFactorUndone);
  return product ^ (product >>> 15) ^ (product >>> 30);
}

/** Where `hash` stands first in a table of `slotCount` slots, which may be any number. */
export function homeSlot(hash: number, slotCount: number): number {
  return Math.floor((mixHash(hash) / 2 ** 32) * slotCount);
}
