// Which legacy encoding a run of bytes is in that is not UTF-8, and whether that guess can be relied on.
import { guessMultiByte } from "./guess-multibyte.ts";
import { guessSingleByte } from "./guess-single-byte.ts";

export interface EncodingGuess {
  /** WHATWG name in lower case. */
  readonly encoding: string;
  /** True when the alternatives would give the same text, or nonsense. */
  readonly confident: boolean;
}

/** Guesses the encoding of `bytes`, which hold at least one byte from 0x80 and are not UTF-8. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const whole = wholeLines(bytes);
  return guessMultiByte(whole) ?? guessSingleByte(whole);
}

// A window cut inside a double-byte character would rule out the true encoding; no trail byte is a line feed.
function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(0x0a);
  const lines = end === -1 ? bytes : bytes.subarray(0, end + 1);
  return lines.some((byte) => byte >= 0x80) ? lines : bytes;
}
