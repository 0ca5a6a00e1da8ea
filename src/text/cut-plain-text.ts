// Cuts ASCII text, which is nearly all text in English, into tokens: eight letters at a time instead of one by one.
import { Gap, hardSigns, lists, longestSoftGap, makeRoom, Sign, signsOf } from "./token-lists.ts";
import { keyUnits, mixedFirst, mixedSecond, mixIn, type WordKeys } from "./word-key.ts";
import type { Words } from "./words.ts";

/**
 * Fills `lists` with the tokens of `lower`, the lower-cased `text`, and gives their number; -1 where `text` is not plain:
 * has a character that does more than change its case when it is folded (see `fold`), or is too long for the memory kept.
 */
export function cutPlainText(text: string, lower: string, words: Words): number {
  const { length } = text;
  if (length > longestText) return -1;
  // Any other character than ASCII takes two bytes and more for a unit.
  if (encoder.encodeInto(text, bytes).written !== length) return -1;
  // What is read beyond the text belongs to no word.
  view.setInt32(length, 0, true);
  view.setInt32(length + 4, 0, true);
  bytes[length] = space;
  makeRoom(length);
  const { starts, ends, gaps, numbers } = lists;
  // By names of their own: what stands in a module is fetched and checked again at every byte.
  const { None, Soft, Hard } = Gap;
  const { HardSign, Letter, NotPlain } = Kind;
  const [kindOf, byteAt, fourAt] = [kinds, bytes, view];
  let count = 0;
  // The start of the text is a long gap.
  let previousEnd = -1 - longestSoftGap;
  let at = 0;
  let signs = 0;
  for (;;) {
    let kind = kindOf[byteAt[at] as number] as number;
    let gapKinds = 0;
    while (kind < Letter) {
      if (at >= length) {
        lists.signs = (signs | gapKinds) & ~HardSign;
        return count;
      }
      gapKinds |= kind;
      at += 1;
      kind = kindOf[byteAt[at] as number] as number;
    }
    signs |= gapKinds;
    const start = at;
    let first = 0;
    let second = 0;
    if (kind === Letter) {
      // Bytes are looked at four at a time, as one number, without a branch for each: guessing wrong where a word ends costs
      // more than all the rest. One bit makes lower case of letters, and a letter of nothing else.
      const fourth = fourAt.getInt32(start, true) | 0x20202020;
      const eighth = fourAt.getInt32(start + 4, true) | 0x20202020;
      const below = belowOther(fourth);
      // All bits where the first four are letters, else none: then the next four do not matter.
      const belowNext = belowOther(eighth) & (below >> 31);
      first = fourth & lettersUnder(below);
      second = eighth & lettersUnder(belowNext);
      at = start + countUnder(below) + countUnder(belowNext);
      if (at - start === keyUnits) {
        for (; kindOf[byteAt[at] as number] === Letter; at += 1) {
          const unit = (byteAt[at] as number) | 0x20;
          first = mixedFirst(first, unit);
          second = mixedSecond(second, unit);
        }
      }
    } else if (kind === NotPlain) return -1;
    else {
      at = readDigits(start);
      first = keys.first;
      second = keys.second;
      signs |= Sign.Substitute;
    }
    starts[count] = start;
    ends[count] = at;
    if (start === previousEnd) gaps[count] = None;
    else gaps[count] = (gapKinds & HardSign) !== 0 || start - previousEnd > longestSoftGap ? Hard : Soft;
    numbers[count] = words.number(first, second, lower, start, at);
    previousEnd = at;
    count += 1;
  }
}

const space = 0x20;
const longestText = 1 << 16;
const encoder = new TextEncoder();
// Three bytes for a unit are the most, and the encoder wants room for them; a word at the end is read beyond it.
const bytes = new Uint8Array(3 * longestText + 2 * keyUnits);
const view = new DataView(bytes.buffer);

/** Kinds of bytes. A sign that may stand between words is below `Letter`, with this bit and those of `Sign`; a space has none. */
const Kind = { HardSign: 4, Letter: 8, Digit: 9, NotPlain: 10 } as const;

/** Kind of every byte. */
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[a-z]/i.test(character)) return Kind.Letter;
  if (/[0-9]/.test(character)) return Kind.Digit;
  if (!/[\t\n\r -~]/.test(character)) return Kind.NotPlain;
  return signsOf(character) | (hardSigns.has(byte) ? Kind.HardSign : 0);
});

/** Keys of the number read last. */
const keys: WordKeys = { first: 0, second: 0 };

/**
 * The bits below the highest of the first byte that is no small letter; all bits where all four are letters. Adding takes a
 * byte to 0x80 and above from "a" on with 0x1f, from behind "z" on with 0x05; none of ASCII reaches into the next byte.
 */
function belowOther(four: number): number {
  const others = ~((four + 0x1f1f1f1f) & ~(four + 0x05050505)) & 0x80808080;
  return ~others & (others - 1);
}

/** All bits of the bytes that lie whole below. */
function lettersUnder(below: number): number {
  return (below >>> 7) | (below >> 31);
}

function countUnder(below: number): number {
  return (32 - Math.clz32(below)) >> 3;
}

function readDigits(start: number): number {
  keys.first = 0;
  keys.second = 0;
  let at = start;
  for (; kinds[bytes[at] as number] === Kind.Digit; at += 1) {
    const byte = bytes[at] as number;
    const place = at - start;
    if (place < keyUnits / 2) keys.first |= byte << (place << 3);
    else if (place < keyUnits) keys.second |= byte << ((place - keyUnits / 2) << 3);
    else mixIn(keys, byte);
  }
  return at;
}
