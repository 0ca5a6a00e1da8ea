// The two numbers that stand for a word where words are told apart: no letter is compared once they are known.

/** A factor for each of the two: with one for both, equal steps would keep equal differences. */
const firstFactor = 0x2c1b3c6d;
const secondFactor = -0x7a143595;

/**
 * The keys of a word, signed numbers of 32 bits. Of a word of ASCII the first holds the first four units, a byte each from
 * the lowest up, and the second the next four, so that a reader of bytes has them without a step for each letter
 * (`cutPlainText`); up to eight letters no two words have the same. What follows is mixed in by `longerKeys`. Of other words
 * all units are mixed in: a false hit needs 64 equal bits.
 */
export interface WordKeys {
  first: number;
  second: number;
}

/** Units that the keys hold as they are, both together. */
export const keyUnits = 8;

/** Puts the keys of `start`..`end` of `text` into `keys`. */
export function readKeys(keys: WordKeys, text: string, start: number, end: number): void {
  keys.first = 0;
  keys.second = 0;
  let all = 0;
  const held = Math.min(end, start + keyUnits);
  for (let at = start; at < held; at += 1) {
    const unit = text.charCodeAt(at);
    const shift = ((at - start) & 3) << 3;
    if (at - start < 4) keys.first |= unit << shift;
    else keys.second |= unit << shift;
    all |= unit;
  }
  for (let at = held; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    mixIn(keys, unit);
    all |= unit;
  }
  if (all < 0x80) return;
  keys.first = 0;
  keys.second = 0;
  for (let at = start; at < end; at += 1) mixIn(keys, text.charCodeAt(at));
}

/** Mixes one more unit of a word into its keys. */
export function mixIn(keys: WordKeys, unit: number): void {
  keys.first = mixedFirst(keys.first, unit);
  keys.second = mixedSecond(keys.second, unit);
}

/** The first key with one more unit mixed in. */
export function mixedFirst(first: number, unit: number): number {
  return (Math.imul(first, firstFactor) + unit) | 0;
}

export function mixedSecond(second: number, unit: number): number {
  return Math.imul(second ^ unit, secondFactor);
}

/** A number that depends on all bits of both. */
export function mixed(first: number, second: number): number {
  const both = Math.imul(first, firstFactor) ^ Math.imul(second, 0x9e3779b1);
  return both ^ (both >>> 15);
}
