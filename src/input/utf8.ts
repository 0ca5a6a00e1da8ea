// What is valid in a run of bytes as UTF-8, what is not, and where.
import { isUtf8 } from "node:buffer";

/** Length in bytes of a character cut off at the end of `bytes` (0 to 3). */
export function incompleteTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const needed = sequenceLength(byte);
      return needed > back && sequenceAt(bytes, bytes.length - back).cutOff ? back : 0;
    }
  }
  return 0;
}

/** Index of the first byte that starts no valid character, or -1. A character cut off at the end counts as invalid. */
export function firstInvalid(bytes: Uint8Array): number {
  if (isUtf8(bytes)) return -1;
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const sequence = sequenceAt(bytes, at);
    if (!sequence.valid) return at;
    at += sequence.length;
  }
  return -1;
}

export interface Utf8Census {
  /** Valid characters that text of another encoding hardly ever forms by accident. */
  readonly telling: number;
  /** Places where no valid character starts. */
  readonly invalid: number;
  /** Lines with such a character and no invalid place. */
  readonly soundLines: number;
  /** Lines with an invalid place. */
  readonly faultyLines: number;
  /**
   * Every invalid place still has the shape of UTF-8 written by a faulty program: overlong forms, surrogates (CESU-8),
   * code points beyond U+10FFFF, or a character cut off. Text of another encoding does not look like that.
   */
  readonly shaped: boolean;
}

/** Counts what a decoder would find in `bytes`. */
export function utf8Census(bytes: Uint8Array): Utf8Census {
  const census = { telling: 0, invalid: 0, soundLines: 0, faultyLines: 0, shaped: true };
  let validEnd = -1;
  let [tellingBefore, invalidBefore] = [0, 0];
  const endLine = () => {
    if (census.invalid > invalidBefore) census.faultyLines++;
    else if (census.telling > tellingBefore) census.soundLines++;
    [tellingBefore, invalidBefore] = [census.telling, census.invalid];
  };
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      if (byte === 0x0a || byte === 0x0d) endLine();
      at++;
      continue;
    }
    const sequence = sequenceAt(bytes, at);
    if (sequence.valid) {
      if (validEnd === at || isTelling(byte)) census.telling++;
      validEnd = at + sequence.length;
    } else {
      census.invalid++;
      // A lone lead byte is no evidence: `é` in windows-1252 is one as well.
      if (!sequence.malformed && !(sequence.cutOff && sequence.length > 1)) census.shaped = false;
    }
    at += sequence.length;
  }
  endLine();
  return census;
}

// `É®` in windows-1252 is a valid character of two bytes; `Ã` and its neighbours hardly ever stand before a sign.
function isTelling(lead: number): boolean {
  return lead <= 0xc5 || lead >= 0xe0;
}

interface Sequence {
  /** Bytes to go on by: the whole character, or what a decoder replaces by one U+FFFD or more. */
  readonly length: number;
  readonly valid: boolean;
  /** A lead byte and all its continuation bytes, but of a forbidden value. */
  readonly malformed: boolean;
  /** The bytes end inside the character. */
  readonly cutOff: boolean;
}

function sequenceLength(lead: number): number {
  if (lead < 0xc0 || lead > 0xf7) return 1;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function sequenceAt(bytes: Uint8Array, at: number): Sequence {
  const lead = bytes[at] ?? 0;
  const needed = sequenceLength(lead);
  let length = 1;
  while (length < needed && ((bytes[at + length] ?? 0) & 0xc0) === 0x80) length++;
  const whole = needed > 1 && length === needed;
  const valid = whole && isScalar(lead, bytes[at + 1] ?? 0);
  return {
    length,
    valid,
    malformed: whole && !valid,
    cutOff: needed > 1 && !whole && at + length === bytes.length,
  };
}

// The second byte tells overlong forms, surrogates and code points beyond U+10FFFF from characters (RFC 3629, 4).
function isScalar(lead: number, second: number): boolean {
  if (lead < 0xc2 || lead > 0xf4) return false;
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second < 0xa0;
  if (lead === 0xf0) return second >= 0x90;
  if (lead === 0xf4) return second < 0x90;
  return true;
}
