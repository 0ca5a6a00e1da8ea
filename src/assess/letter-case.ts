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
  let upper = 0;
  let capitalised = 0;
  let lower = 0;
  const count = (first: boolean, all: boolean, small: boolean): void => {
    if (all) upper += 1;
    else if (first) capitalised += 1;
    else if (small) lower += 1;
  };
  const start = text.slice(0, sample);
  if (/^[\x00-\x7f]*$/.test(start)) forEachAsciiWord(start, count);
  else {
    for (const [word] of start.matchAll(/\p{L}{3,}/gu)) {
      count(/^\p{Lu}/u.test(word), /^\p{Lu}+$/u.test(word), /^\p{Ll}/u.test(word));
    }
  }
  const words = upper + capitalised + lower;
  if (words === 0) return "none";
  if (upper / words > 0.7) return "upper";
  if (capitalised + upper === 0) return "lower";
  // In Title Case only function words are small, and most of those have three letters or fewer.
  return lower / words > 0.4 ? "sentence" : "title";
}

/** The same for ASCII, where a letter is told by its number; listings are mostly that. */
function forEachAsciiWord(text: string, count: (first: boolean, all: boolean, small: boolean) => void): void {
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    let capitals = 0;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit >= 0x41 && unit <= 0x5a) capitals += 1;
      else if (unit < 0x61 || unit > 0x7a) break;
    }
    if (at - start < shortestWord) continue;
    const isCapital = text.charCodeAt(start) <= 0x5a;
    count(isCapital, capitals === at - start, !isCapital);
  }
}
