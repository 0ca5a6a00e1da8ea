// Cuts folded text of any script into tokens, unit by unit.
import { Gap, hardSigns, lists, longestSoftGap, makeRoom, signsOf } from "./token-lists.ts";
import { unitsOf } from "./units.ts";
import { readKeys, type WordKeys } from "./word-key.ts";
import type { Words } from "./words.ts";

/** Fills `lists` with the tokens of `text` and gives their number. */
export function cutAnyText(text: string, words: Words): number {
  const { starts, ends, gaps, numbers } = lists;
  const { length } = text;
  const units = unitsOf(text);
  // Ends the last word without a look at the length.
  units[length] = space;
  makeRoom(length);
  let count = 0;
  let previousEnd = -1;
  for (let at = 0; at < length; ) {
    const unit = units[at] as number;
    let kind = kinds[unit] as number;
    if (kind >= Kind.Unknown) kind = kindAt(text, at);
    if (kind === Kind.Gap) {
      at += unitsAt(unit, text, at);
      continue;
    }
    const start = at;
    for (;;) {
      at += unitsAt(units[at] as number, text, at);
      while (kinds[units[at] as number] === kind && kind !== Kind.Ideograph) at += 1;
      const goesOn = at < length && (kinds[units[at] as number] as number) >= Kind.Unknown && kind !== Kind.Ideograph;
      if (!goesOn || kindAt(text, at) !== kind) break;
    }
    readKeys(keys, text, start, at);
    starts[count] = start;
    ends[count] = at;
    gaps[count] =
      start - previousEnd === 1 && units[previousEnd] === space ? Gap.Soft : gapBetween(units, previousEnd, start);
    numbers[count] = words.number(keys.first, keys.second, text, start, at);
    previousEnd = at;
    count += 1;
  }
  lists.signs = signsOf(text);
  return count;
}

const space = 0x20;
const keys: WordKeys = { first: 0, second: 0 };

function gapBetween(units: Uint16Array, from: number, to: number): number {
  if (from === to) return Gap.None;
  if (from === -1 || to - from > longestSoftGap) return Gap.Hard;
  for (let at = from; at < to; at += 1) {
    const unit = units[at] as number;
    if (unit !== space && hardSigns.has(unit)) return Gap.Hard;
  }
  return Gap.Soft;
}

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
