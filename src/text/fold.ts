// Folds text to the letters a reader sees: case, accents, width, styles, look-alikes and invisible characters undone.
import { lookalike } from "./homoglyphs.ts";
import { identityView, type View, ViewBuilder } from "./view.ts";

/** The folded view of `text`, in time and memory linear in its length. */
export function fold(text: string): View {
  if (isPlain(text)) return identityView(text.toLowerCase());
  const builder = new ViewBuilder(text.length);
  let at = 0;
  while (at < text.length) {
    const plainEnd = endOfPlain(text, at);
    if (plainEnd > at) {
      builder.copy(text.slice(0, plainEnd).toLowerCase(), at, plainEnd);
      at = plainEnd;
      continue;
    }
    const codePoint = text.codePointAt(at) as number;
    const end = at + (codePoint > 0xffff ? 2 : 1);
    if (isRegionalIndicator(codePoint)) {
      const runEnd = endOfRegionalIndicators(text, at);
      // Two in a row are a flag (as in "Made in USA 🇺🇸"); one alone or three and more spell a word.
      if (runEnd - at === 4) {
        builder.add(" ", at, runEnd);
        at = runEnd;
        continue;
      }
    }
    const folded = foldCodePoint(codePoint);
    if (folded !== "") builder.add(folded, at, end);
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
  return folded;
}

// Letters of Latin, Greek, Cyrillic, Arabic and Hebrew carry these as accents, points or strokes; in kana, Thai and the
// Indic scripts a mark is part of the letter and stays (ガ is not カ).
const droppedMarks =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu;
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
  const direct = lookalike(codePoint);
  if (direct !== undefined) return direct;
  let folded = "";
  for (const character of plainFold(codePoint)) folded += lookalike(character.codePointAt(0) as number) ?? character;
  return folded;
}

function plainFold(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  if (ignorable.test(character)) return "";
  if (tradeSigns.test(character)) return " ";
  // Hangul syllables stay whole: NFKD would take them apart.
  if (codePoint >= 0xac00 && codePoint <= 0xd7a3) return character;
  const folded = character.normalize("NFKD").replace(droppedMarks, "").toLowerCase();
  return folded.normalize("NFKD").replace(droppedMarks, "").slice(0, maxExpansion);
}

function isPlain(text: string): boolean {
  return endOfPlain(text, 0) === text.length;
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
