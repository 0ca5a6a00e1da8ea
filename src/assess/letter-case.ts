// What capitals can tell: nothing in a Title Case or ALL CAPS field, much in a sentence.
import type { Cell } from "../text/cell.ts";

/** How a field is written. `sentence`: mostly small letters; `title`: mostly capitals first; `none`: no cased letters. */
export type LetterCase = "sentence" | "title" | "upper" | "lower" | "none";

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
