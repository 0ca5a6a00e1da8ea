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

function computeLetterCase(text: string): LetterCase {
  let upper = 0;
  let capitalised = 0;
  let lower = 0;
  for (const [word] of text.slice(0, sample).matchAll(/\p{L}{3,}/gu)) {
    if (/^\p{Lu}+$/u.test(word)) upper += 1;
    else if (/^\p{Lu}/u.test(word)) capitalised += 1;
    else if (/^\p{Ll}/u.test(word)) lower += 1;
  }
  const words = upper + capitalised + lower;
  if (words === 0) return "none";
  if (upper / words > 0.7) return "upper";
  if (capitalised + upper === 0) return "lower";
  // In Title Case only function words are small, and most of those have three letters or fewer.
  return lower / words > 0.4 ? "sentence" : "title";
}
