// Single-byte encodings: every byte is a character in all of them, so the words decide, by sense and by statistics.
import { analyse } from "chardet";
import { decoderOf } from "../text/decoder.ts";
import type { EncodingGuess } from "./guess-encoding.ts";

/** The single-byte encoding in which the words of `bytes` make the most sense. */
export function guessSingleByte(bytes: Uint8Array): EncodingGuess {
  const words = wordsOf(bytes);
  const likelihoods = likelihoodsOf(words);
  const ranked = candidates
    .map((encoding) => rank(encoding, words, bytes, likelihoods.get(encoding) ?? 0))
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined) return { encoding: "windows-1252", confident: false };
  const rivals = ranked.filter((other) => best.score - other.score < minLead && other.text !== best.text);
  return { encoding: best.encoding, confident: best.oddShare <= maxOddShare && rivals.length === 0 };
}

// In order of preference among equals: windows-1252 is what western Excel and Amazon write.
const candidates = [
  "windows-1252",
  "windows-1250",
  "windows-1254",
  "windows-1251",
  "windows-1253",
  "windows-1255",
  "windows-1256",
  "windows-1257",
  "windows-1258",
  "windows-874",
  "koi8-r",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-6",
  "iso-8859-7",
  "iso-8859-15",
  "macintosh",
];

// A candidate with 5 % of odd characters is still text (`Lithium?Ion`, part numbers); one with more is another encoding.
const maxOddShare = 0.05;
// Scores are about 0 to 1; what is nearer than this and reads differently makes the guess doubtful.
const minLead = 0.1;

interface Candidate {
  readonly encoding: string;
  readonly text: string;
  readonly oddShare: number;
  readonly score: number;
}

function rank(encoding: string, words: Uint8Array, bytes: Uint8Array, likelihood: number): Candidate | undefined {
  let text: string;
  try {
    text = decoderOf(encoding, true)(words);
  } catch {
    return undefined;
  }
  const oddShare = oddShareOf(text);
  const preference = encoding === "windows-1252" ? 0.12 : encoding === "macintosh" ? -0.1 : 0;
  const score = likelihood + preference + habit(encoding, bytes) - 3 * oddShare;
  return { encoding, text, oddShare, score };
}

// Bytes that decide between two encodings that are otherwise alike.
function habit(encoding: string, bytes: Uint8Array): number {
  // 80-9F are letters and quotation marks in windows-125x and control characters in ISO 8859.
  if (encoding.startsWith("iso-8859") && shareOf(bytes, (byte) => byte < 0xa0) > 0) return -1;
  switch (encoding) {
    // Latin-9 differs from windows-1252 in the euro sign, where the other has the currency sign that nobody writes.
    case "iso-8859-15":
      return bytes.includes(0xa4) ? 0.2 : -0.05;
    // š and ž: everyday letters in Czech, Slovak, Slovenian and Croatian, strangers in western languages.
    case "windows-1250":
      return shareOf(bytes, (byte) => byte === 0x8a || byte === 0x8e || byte === 0x9a || byte === 0x9e);
    // İ Ş ğ ş: everyday letters in Turkish; the same bytes are Icelandic letters in windows-1252.
    case "windows-1254":
      return shareOf(bytes, (byte) => byte === 0xdd || byte === 0xde || byte === 0xf0 || byte === 0xfe);
    default:
      return 0;
  }
}

/** The share of bytes from 0x80 for which `test` holds. */
function shareOf(bytes: Uint8Array, test: (byte: number) => boolean): number {
  let high = 0;
  let hits = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    high++;
    if (test(byte)) hits++;
  }
  return high === 0 ? 0 : hits / high;
}

// The detector's names, on the encodings that browsers and Excel mean by them.
const sameAs = new Map([
  ["ISO-8859-1", ["windows-1252", "iso-8859-15"]],
  ["windows-1252", ["windows-1252"]],
  ["ISO-8859-2", ["iso-8859-2", "windows-1250"]],
  ["windows-1250", ["windows-1250"]],
  ["ISO-8859-9", ["windows-1254"]],
  ["windows-1254", ["windows-1254"]],
  ["ISO-8859-7", ["iso-8859-7", "windows-1253"]],
  ["windows-1253", ["windows-1253"]],
  ["ISO-8859-8", ["windows-1255"]],
  ["windows-1255", ["windows-1255"]],
  ["ISO-8859-5", ["iso-8859-5"]],
  ["ISO-8859-6", ["iso-8859-6"]],
  ["windows-1251", ["windows-1251"]],
  ["windows-1256", ["windows-1256"]],
  ["windows-1257", ["windows-1257"]],
  ["windows-1258", ["windows-1258"]],
  ["windows-874", ["windows-874"]],
  ["KOI8-R", ["koi8-r"]],
]);

// Enough words for the statistics; more only cost time.
const sampleBytes = 32 * 1024;

// Below this many bytes the statistics know nothing: `®` and `–` alone make them say KOI8-R.
const enoughBytes = 12;

function likelihoodsOf(words: Uint8Array): Map<string, number> {
  const likelihoods = new Map<string, number>();
  const trust = Math.min(1, words.filter((byte) => byte >= 0xc0).length / enoughBytes);
  for (const match of analyse(words.subarray(0, sampleBytes))) {
    for (const encoding of sameAs.get(match.name) ?? []) {
      likelihoods.set(encoding, Math.max(likelihoods.get(encoding) ?? 0, (trust * match.confidence) / 100));
    }
  }
  return likelihoods;
}

/** The words that hold a byte from 0x80, each between spaces: plain English around them would drown the statistics. */
function wordsOf(bytes: Uint8Array): Uint8Array {
  const words: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const start = at;
    let high = false;
    for (; at < bytes.length && isWordByte(bytes[at] ?? 0); at++) high ||= (bytes[at] ?? 0) >= 0x80;
    if (!high) continue;
    for (let i = start; i < at; i++) words.push(bytes[i] ?? 0);
    words.push(0x20);
  }
  return Uint8Array.from(words);
}

function isWordByte(byte: number): boolean {
  const lower = byte | 0x20;
  return byte >= 0x80 || (lower >= 0x61 && lower <= 0x7a);
}

const letter = /\p{L}|\p{M}/u;
const wordJoiner = /['’‘\-‐‑–—·\u00ad]/u;
// A run of four accented letters, or a word of three and more that has no plain letter: `äëÿ` is Russian read as
// windows-1252. Polish has runs of three (`żółte`).
const strangeWord = /[^\P{sc=Latn}A-Za-z]{4,}|(?<![\p{L}\p{M}])[^\P{sc=Latn}A-Za-z]{3,}(?![\p{L}\p{M}])/gu;

/** The share of characters beyond ASCII that no writer would put where they stand. */
function oddShareOf(text: string): number {
  let seen = 0;
  let odd = 0;
  const characters = [...text];
  for (const [at, character] of characters.entries()) {
    if (character < "\u0080") continue;
    seen++;
    if (isOdd(characters[at - 1] ?? " ", character, characters[at + 1] ?? " ")) odd++;
  }
  for (const [word] of text.matchAll(strangeWord)) odd += word.length;
  return seen === 0 ? 0 : Math.min(1, odd / seen);
}

function isOdd(before: string, character: string, after: string): boolean {
  // Lines and blocks drew boxes once: `▌cuelle` is a Mac file read as KOI8-R.
  if (/[\p{Cc}\p{Cn}\p{Co}\u2500-\u259f]/u.test(character)) return true;
  if (!letter.test(character)) {
    // A sign between two letters: `bawe³niane` is Polish read as windows-1252.
    return letter.test(before) && letter.test(after) && !wordJoiner.test(character);
  }
  // Letters of two scripts in one word: `Cafй`.
  for (const neighbour of [before, after]) {
    if (letter.test(neighbour) && scriptOf(neighbour) !== scriptOf(character)) return true;
  }
  // A capital after a small letter: `CafŽ` is a Mac file read as windows-1252, `нОСКИ` is KOI8-R read as windows-1251.
  return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(character);
}

const scripts = [/\p{sc=Latn}/u, /\p{sc=Cyrl}/u, /\p{sc=Grek}/u, /\p{sc=Hebr}/u, /\p{sc=Arab}/u, /\p{sc=Thai}/u];

/** Index of the script of `character`; -1 for marks and signs, which go with any. */
function scriptOf(character: string): number {
  return scripts.findIndex((script) => script.test(character));
}
