// What capitals can tell: nothing in a Title Case or ALL CAPS field, much in a sentence.
import type { Match } from "../model/match.ts";
import { type Cell, spanOfTokens } from "../text/cell.ts";

/** How a field is written. `sentence`: mostly small letters; `title`: mostly capitals first; `none`: no cased letters. */
export type LetterCase = "sentence" | "title" | "upper" | "lower" | "none";

/** True where any word would have a capital: at the start of a sentence, a line or a list item, and in the middle of a name in Title Case. */
export function isCapitalAnyway(cell: Cell, { firstToken, endToken }: Pick<Match, "firstToken" | "endToken">): boolean {
  const { text, starts, ends } = cell.tokens;
  if (firstToken === 0) return true;
  if (/[.!?:;•*|\n。！？：]|\s[-–—]/.test(text.slice(ends[firstToken - 1], starts[firstToken]))) return true;
  return [firstToken - 2, firstToken - 1, endToken].every((token) => isCapital(cell, token));
}

function isCapital(cell: Cell, token: number): boolean {
  if (token < 0 || token >= cell.tokens.count) return false;
  return /^\p{Lu}/u.test(cell.text.slice(spanOfTokens(cell, token, token + 1).start));
}

/** True among words that are all in capitals, where capitals are no sign of a name: "GAMBAR DARI HP KARYAWAN KAMI". */
export function isShouted(cell: Cell, { firstToken, endToken }: Pick<Match, "firstToken" | "endToken">): boolean {
  return [firstToken - 1, firstToken, endToken].every((token) => isUpper(cell, token));
}

/** True for words in capitals before others that are not: "ASIAN Women's running shoes". */
export function isOnlyOneInCapitals(
  cell: Cell,
  { firstToken, endToken }: Pick<Match, "firstToken" | "endToken">,
): boolean {
  if (letterCaseOf(cell) === "upper" || endToken >= cell.tokens.count || isUpper(cell, endToken)) return false;
  for (let token = firstToken; token < endToken; token += 1) if (!isUpper(cell, token)) return false;
  return true;
}

function isUpper(cell: Cell, token: number): boolean {
  if (token < 0 || token >= cell.tokens.count) return false;
  const { start, end } = spanOfTokens(cell, token, token + 1);
  return /^\p{Lu}{2,}$/u.test(cell.text.slice(start, end));
}

const styles = new WeakMap<Cell, LetterCase>();

export function letterCaseOf(cell: Cell): LetterCase {
  let style = styles.get(cell);
  if (style === undefined) {
    style = computeLetterCase(cell.text);
    styles.set(cell, style);
  }
  return style;
}

// The first words of a long description tell how it is written.
const sample = 4000;
const shortestWord = 3;

function computeLetterCase(text: string): LetterCase {
  const start = text.slice(0, sample);
  const { upper, capitalised, lower } = /^[\x00-\x7f]*$/.test(start) ? countAscii(start) : countAny(start);
  const words = upper + capitalised + lower;
  if (words === 0) return "none";
  if (upper / words > 0.7) return "upper";
  if (capitalised + upper === 0) return "lower";
  // In Title Case only function words are small, and most of those have three letters or fewer.
  return lower / words > 0.4 ? "sentence" : "title";
}

/** How many words of three letters and more are written in capitals, with one first, and in small letters. */
interface Counts {
  readonly upper: number;
  readonly capitalised: number;
  readonly lower: number;
}

function countAny(text: string): Counts {
  let [upper, capitalised, lower] = [0, 0, 0];
  for (const [word] of text.matchAll(/\p{L}{3,}/gu)) {
    if (/^\p{Lu}+$/u.test(word)) upper += 1;
    else if (/^\p{Lu}/u.test(word)) capitalised += 1;
    else if (/^\p{Ll}/u.test(word)) lower += 1;
  }
  return { upper, capitalised, lower };
}

/** The same for ASCII, where a letter is told by its number; listings are mostly that. */
function countAscii(text: string): Counts {
  let [upper, capitalised, lower] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    let capitals = 0;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit >= 0x41 && unit <= 0x5a) capitals += 1;
      else if (unit < 0x61 || unit > 0x7a) break;
    }
    if (at - start < shortestWord) continue;
    if (capitals === at - start) upper += 1;
    else if (text.charCodeAt(start) <= 0x5a) capitalised += 1;
    else lower += 1;
  }
  return { upper, capitalised, lower };
}
