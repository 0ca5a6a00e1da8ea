// Cuts folded text into tokens: words and numbers of alphabetic scripts, single characters of scripts without spaces.
import { hashFactor, hashSeed } from "./hash.ts";
import { checkFactor, checkSeed, currentWords, type Words } from "./words.ts";

/**
 * Tokens of a folded text as parallel arrays: token `i` is `starts[i]`..`ends[i]`, in UTF-16 units of the folded text.
 * `gaps[i]` says what stands before token `i`, `numbers[i]` which of `words` it is.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly gaps: readonly number[];
  readonly words: Words;
  readonly numbers: readonly number[];
}

/** What stands between two tokens. */
export const Gap = {
  /** Nothing: CJK characters, a word beside a number. */
  None: 0,
  /** Up to three spaces or signs that a name may hold: - ' . & _ + ! and the like. */
  Soft: 1,
  /** A comma, a bracket, a line break, a long gap, the start of the text: no name goes across it by chance. */
  Hard: 2,
} as const;

export function tokenize(text: string): Tokens {
  const words = currentWords();
  const isAscii = text.length <= bytes.length && bytes.write(text, 0, "utf8") === text.length;
  const count = isAscii ? tokenizeAscii(text, words) : tokenizeAny(text, words);
  return {
    text,
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    gaps: gaps.slice(0, count),
    words,
    numbers: numbers.slice(0, count),
  };
}

// Most texts: a look into bytes is several times faster than one into a string, and no letter takes two units.
const bytes = Buffer.alloc(1 << 15);

/** Fills the lists below from the first bytes, which are those of `text`; gives the number of tokens. */
function tokenizeAscii(text: string, words: Words): number {
  const { length } = text;
  let count = 0;
  let previousEnd = -1;
  let at = 0;
  while (at < length) {
    const kind = asciiKinds[bytes[at] as number] as number;
    if (kind === Kind.Gap) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = hashSeed;
    let check = checkSeed;
    do {
      const letter = bytes[at] as number;
      hash = Math.imul(hash ^ letter, hashFactor);
      check = Math.imul(check ^ letter, checkFactor);
      at += 1;
    } while (at < length && asciiKinds[bytes[at] as number] === kind);
    starts[count] = start;
    ends[count] = at;
    gaps[count] =
      start - previousEnd === 1 && bytes[previousEnd] === space ? Gap.Soft : gapBetween(text, previousEnd, start);
    numbers[count] = words.number(text, start, at, hash | 0, check | 0);
    previousEnd = at;
    count += 1;
  }
  return count;
}

/** The same for any text. */
function tokenizeAny(text: string, words: Words): number {
  const { length } = text;
  let count = 0;
  let previousEnd = -1;
  for (let at = 0; at < length; ) {
    const unit = text.charCodeAt(at);
    const kind = unit < 128 ? (asciiKinds[unit] as number) : kindAt(text, at);
    if (kind === Kind.Gap) {
      at += unit < 128 ? 1 : unitsAt(text, at);
      continue;
    }
    const start = at;
    let hash = hashSeed;
    let check = checkSeed;
    // One look at each letter tells where the word ends and what it is called.
    do {
      const units = text.charCodeAt(at) < 128 ? 1 : unitsAt(text, at);
      for (const end = at + units; at < end; at += 1) {
        const letter = text.charCodeAt(at);
        hash = Math.imul(hash ^ letter, hashFactor);
        check = Math.imul(check ^ letter, checkFactor);
      }
    } while (kind !== Kind.Ideograph && at < length && kindAt(text, at) === kind);
    starts[count] = start;
    ends[count] = at;
    gaps[count] = gapBetween(text, previousEnd, start);
    numbers[count] = words.number(text, start, at, hash | 0, check | 0);
    previousEnd = at;
    count += 1;
  }
  return count;
}

export function tokenText(tokens: Tokens, index: number): string {
  return tokens.words.texts[tokens.numbers[index] as number] as string;
}

// Filled by one text after the other: arrays of the right length are then cut from them, which is cheaper than growing
// some for each text or than typed arrays, whose memory is not on the heap.
const starts: number[] = [];
const ends: number[] = [];
const gaps: number[] = [];
const numbers: number[] = [];

const longestSoftGap = 3;
const space = 0x20;

function gapBetween(text: string, from: number, to: number): number {
  if (from === to) return Gap.None;
  if (from === -1 || to - from > longestSoftGap) return Gap.Hard;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== space && hardSigns.has(unit)) return Gap.Hard;
  }
  return Gap.Soft;
}

const hardSigns = new Set(
  Array.from(',;:|/\\()[]{}<>"\n\r\t“”«»、。，；：（）【】「」『』《》•·●★✓→?？', (sign) => sign.charCodeAt(0)),
);

const Kind = { Gap: 0, Word: 1, Number: 2, Ideograph: 3, Katakana: 4, Hiragana: 5, Hangul: 6 } as const;

const wordCharacter = /^[\p{L}\p{M}]$/u;
const numberCharacter = /^\p{N}$/u;
const ideograph = /^[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const katakana = /^[\p{Script=Katakana}ー\u3099\u309a]$/u;
const hiragana = /^\p{Script=Hiragana}$/u;
const hangul = /^\p{Script=Hangul}$/u;

const asciiKinds = Uint8Array.from({ length: 128 }, (_, unit) => computeKind(String.fromCharCode(unit)));
const otherKinds = new Map<number, number>();

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) return asciiKinds[unit] as number;
  const codePoint = text.codePointAt(at) as number;
  let kind = otherKinds.get(codePoint);
  if (kind === undefined) {
    kind = computeKind(String.fromCodePoint(codePoint));
    otherKinds.set(codePoint, kind);
  }
  return kind;
}

function computeKind(character: string): number {
  if (katakana.test(character)) return Kind.Katakana;
  if (hiragana.test(character)) return Kind.Hiragana;
  if (hangul.test(character)) return Kind.Hangul;
  if (ideograph.test(character)) return Kind.Ideograph;
  if (numberCharacter.test(character)) return Kind.Number;
  return wordCharacter.test(character) ? Kind.Word : Kind.Gap;
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}
