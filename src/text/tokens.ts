// Cuts folded text into tokens: words and numbers of alphabetic scripts, single characters of scripts without spaces.
import { hashFactor, hashSeed } from "./hash.ts";
import { unitsOf } from "./units.ts";
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
  const count = fillLists(text, words);
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

/** Fills the lists below; gives the number of tokens. */
function fillLists(text: string, words: Words): number {
  const { length } = text;
  const units = unitsOf(text);
  // Ends the last word without a look at the length.
  units[length] = space;
  let count = 0;
  let previousEnd = -1;
  for (let at = 0; at < length; ) {
    let unit = units[at] as number;
    let kind = kinds[unit] as number;
    if (kind >= Kind.Unknown) kind = kindAt(text, at);
    if (kind === Kind.Gap) {
      at += unitsAt(unit, text, at);
      continue;
    }
    const start = at;
    let hash = hashSeed;
    let check = checkSeed;
    // One look at each letter tells where the word ends and what it is called.
    for (;;) {
      for (const end = at + unitsAt(unit, text, at); at < end; at += 1) {
        hash = (Math.imul(hash, hashFactor) + (units[at] as number)) | 0;
        check = Math.imul(check ^ (units[at] as number), checkFactor);
      }
      unit = units[at] as number;
      while (kinds[unit] === kind && kind !== Kind.Ideograph) {
        hash = (Math.imul(hash, hashFactor) + unit) | 0;
        check = Math.imul(check ^ unit, checkFactor);
        at += 1;
        unit = units[at] as number;
      }
      const goesOn = at < length && (kinds[unit] as number) >= Kind.Unknown && kind !== Kind.Ideograph;
      if (!goesOn || kindAt(text, at) !== kind) break;
    }
    starts[count] = start;
    ends[count] = at;
    gaps[count] =
      start - previousEnd === 1 && units[previousEnd] === space ? Gap.Soft : gapBetween(units, previousEnd, start);
    numbers[count] = words.number(text, start, at, hash, check);
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

function gapBetween(units: Uint16Array, from: number, to: number): number {
  if (from === to) return Gap.None;
  if (from === -1 || to - from > longestSoftGap) return Gap.Hard;
  for (let at = from; at < to; at += 1) {
    const unit = units[at] as number;
    if (unit !== space && hardSigns.has(unit)) return Gap.Hard;
  }
  return Gap.Soft;
}

const hardSigns = new Set(
  Array.from(',;:|/\\()[]{}<>"\n\r\t“”«»、。，；：（）【】「」『』《》•·●★✓→?？', (sign) => sign.charCodeAt(0)),
);

const Kind = {
  Gap: 0,
  Word: 1,
  Number: 2,
  Ideograph: 3,
  Katakana: 4,
  Hiragana: 5,
  Hangul: 6,
  /** Not worked out yet. */
  Unknown: 7,
  /** Half of a surrogate pair: the other half tells. */
  Surrogate: 8,
} as const;

const wordCharacter = /^[\p{L}\p{M}]$/u;
const numberCharacter = /^\p{N}$/u;
const ideograph = /^[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const katakana = /^[\p{Script=Katakana}ー\u3099\u309a]$/u;
const hiragana = /^\p{Script=Hiragana}$/u;
const hangul = /^\p{Script=Hangul}$/u;

/** Kind of every unit that is a character by itself. */
const kinds = new Uint8Array(1 << 16).fill(Kind.Unknown).fill(Kind.Surrogate, 0xd800, 0xe000);
/** Of the others, by code point. */
const otherKinds = new Map<number, number>();

function kindAt(text: string, at: number): number {
  const codePoint = text.codePointAt(at) as number;
  const isOther = codePoint > 0xffff || kinds[codePoint] === Kind.Surrogate;
  const known = isOther ? otherKinds.get(codePoint) : kinds[codePoint];
  if (known !== undefined && known !== Kind.Unknown) return known;
  const kind = computeKind(String.fromCodePoint(codePoint));
  if (isOther) otherKinds.set(codePoint, kind);
  else kinds[codePoint] = kind;
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

function unitsAt(unit: number, text: string, at: number): number {
  return unit >= 0xd800 && unit < 0xe000 && (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}
