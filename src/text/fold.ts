// Folds text to the letters a reader sees: case, accents, width, styles, look-alikes and invisible characters undone.
import { isArabicSign, withBasicArabic } from "./arabic.ts";
import { simplified } from "./han.ts";
import { lookalike } from "./homoglyphs.ts";
import { textOfNarrowUnits, textOfUnits, unitsOf } from "./units.ts";
import { identityView, type View, ViewBuilder } from "./view.ts";

/** The folded view of `text`, in time and memory linear in its length. */
export function fold(text: string): View {
  if (isPlain(text)) return identityView(text.toLowerCase());
  const even = foldEvenly(text);
  if (even !== undefined) return identityView(even);
  const builder = new ViewBuilder(text.length);
  let at = 0;
  while (at < text.length) {
    const plainEnd = endOfPlain(text, at);
    if (plainEnd > at) {
      builder.copy(text.slice(at, plainEnd).toLowerCase(), at);
      at = plainEnd;
      continue;
    }
    const codePoint = text.codePointAt(at) as number;
    if (isRegionalIndicator(codePoint)) {
      const runEnd = endOfRegionalIndicators(text, at);
      // Two in a row are a flag (as in "Made in USA 🇺🇸"); one alone or three and more spell a word.
      if (runEnd - at === 4) builder.add(" ", at, runEnd);
      else
        for (let to = at; to < runEnd; to += 2) builder.add(foldCodePoint(text.codePointAt(to) as number), to, to + 2);
      at = runEnd;
      continue;
    }
    const end = at + (codePoint > 0xffff ? 2 : 1);
    const folded = foldCodePoint(codePoint);
    const syllable = joinedSyllable(builder.lastUnit(), folded);
    if (syllable !== undefined) {
      builder.joinLast(syllable, end);
      if (folded.length > 1) builder.add(folded.slice(1), at, end);
    } else if (folded !== "") builder.add(folded, at, end);
    else if (!ignorable.test(String.fromCodePoint(codePoint))) builder.extend(at, end);
    at = end;
  }
  return builder.view();
}

/** `fold(text).text`: for dictionary terms, word lists and keys, where no offset is needed. */
export function foldText(text: string): string {
  return fold(text).text;
}

/** Folds only what no reader sees as a disguise: width and style variants, accents, case, invisible characters. */
export function foldWithoutLookalikes(text: string): string {
  let folded = "";
  for (const character of text) folded += plainFold(character.codePointAt(0) as number);
  return folded.replace(hangul, (letters) => letters.normalize("NFC"));
}

// Letters of Latin, Greek, Cyrillic, Arabic and Hebrew carry these as accents, points or strokes; in kana, Thai and the
// Indic scripts a mark is part of the letter and stays (ガ is not カ).
const droppedMarks: readonly (readonly [first: number, last: number])[] = [
  [0x0300, 0x036f], // combining diacritics
  [0x0483, 0x0489], // Cyrillic titles
  [0x0591, 0x05bd], // Hebrew points
  [0x05bf, 0x05c7],
  [0x0610, 0x061a], // Arabic signs and vowels
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x1ab0, 0x1aff], // combining diacritics, extended and supplement
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff], // for symbols, strike-through among them
  [0xfe20, 0xfe2f], // half marks
];
const ignorable = /^[\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]$/u;
// NFKD makes up to 18 units of one character (U+FDFA, a whole Arabic phrase); no letter of a word needs more than this.
const maxExpansion = 8;
// ™ would fold to "tm" and join the word before it.
const tradeSigns = /^[©®™℠℗]$/u;

const cache = new Map<number, string>();

function foldCodePoint(codePoint: number): string {
  let folded = cache.get(codePoint);
  if (folded === undefined) {
    folded = computeFold(codePoint);
    cache.set(codePoint, folded);
  }
  return folded;
}

function computeFold(codePoint: number): string {
  const direct = lookalike(codePoint) ?? lookalikeInStyle(String.fromCodePoint(codePoint));
  if (direct !== undefined) return direct;
  let folded = "";
  for (const character of plainFold(codePoint)) folded += lookalike(character.codePointAt(0) as number) ?? character;
  return folded;
}

/** What a capital in a style looks like: "𝚭" is a Greek Ζ, and only as a capital that looks like a letter of Latin. */
function lookalikeInStyle(character: string): string | undefined {
  const [plain = "", ...more] = character.normalize("NFKC");
  return more.length === 0 && plain !== character ? lookalike(plain.codePointAt(0) as number) : undefined;
}

function plainFold(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  if (ignorable.test(character) || isArabicSign(codePoint)) return "";
  if (tradeSigns.test(character)) return " ";
  // Half of a surrogate pair: what is left out between two halves must not make them one letter.
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return "\ufffd";
  // Twice: lower-casing İ gives an i with a dot above. NFKD takes Hangul syllables apart.
  return withBasicArabic(withoutMarks(withoutMarks(character).toLowerCase()))
    .replace(hangul, (letters) => letters.normalize("NFC"))
    .replace(han, simplified)
    .slice(0, maxExpansion);
}

const han = /\p{Script=Han}/gu;
/** Conjoining letters and syllables of Hangul. */
const hangul = /[\u1100-\u11ff\uac00-\ud7a3]+/g;

/** The syllable that `before` and the first unit of `folded` make, when that is a vowel or a final consonant. */
function joinedSyllable(before: string, folded: string): string | undefined {
  const unit = folded.charCodeAt(0);
  if (before === "" || !(unit >= firstVowel && unit <= lastFinal)) return undefined;
  const joined = (before + folded[0]).normalize("NFC");
  return joined.length === 1 ? joined : undefined;
}

const firstVowel = 0x1161;
const lastFinal = 0x11c2;

function withoutMarks(text: string): string {
  let kept = "";
  for (const character of text.normalize("NFKD")) {
    const codePoint = character.codePointAt(0) as number;
    if (!droppedMarks.some(([first, last]) => codePoint >= first && codePoint <= last)) kept += character;
  }
  return kept;
}

/** The folded text where every character folds to as many units as it has, undefined where one does not. */
function foldEvenly(text: string): string | undefined {
  const units = unitsOf(text);
  let all = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = units[at] as number;
    let folded = evenFolds[unit] as number;
    if (folded === unknown) folded = evenFoldAt(text, at);
    if (folded === uneven) return undefined;
    // Of a pair that folds to itself both units stay.
    if (folded === itself) at += 1;
    else units[at] = folded;
    all |= units[at] as number;
  }
  return all < 0x100 ? textOfNarrowUnits(units, text.length) : textOfUnits(units, text.length);
}

const unknown = 0;
const uneven = 0xffff;
/** For a surrogate pair. */
const itself = 0xfffe;
/** What every unit folds to, where that is one unit; surrogates stay unknown. */
const evenFolds = new Uint16Array(1 << 16);

function evenFoldAt(text: string, at: number): number {
  const codePoint = text.codePointAt(at) as number;
  if (codePoint > 0xffff)
    return foldCodePoint(codePoint) === String.fromCodePoint(codePoint) && !isRegionalIndicator(codePoint)
      ? itself
      : uneven;
  const folded =
    endOfPlain(text.slice(at, at + 1), 0) === 1 ? (text[at] as string).toLowerCase() : foldCodePoint(codePoint);
  const unit = folded.charCodeAt(0);
  // A conjoining letter may become one with the letter before it.
  const isEven = folded.length === 1 && unit !== unknown && unit < itself && !(unit >= firstVowel && unit <= lastFinal);
  const even = isEven ? unit : uneven;
  if (codePoint < 0xd800 || codePoint > 0xdfff) evenFolds[codePoint] = even;
  return even;
}

function isPlain(text: string): boolean {
  return !/[^\t\n\r -~]/.test(text);
}

/** End of the run of ASCII text from `at` that folds unit for unit by lower-casing; C0 controls but TAB, LF, CR end it. */
function endOfPlain(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit > 0x7e || (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d)) break;
    end += 1;
  }
  return end;
}

function isRegionalIndicator(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

function endOfRegionalIndicators(text: string, at: number): number {
  let end = at;
  while (end < text.length && isRegionalIndicator(text.codePointAt(end) as number)) end += 2;
  return end;
}
