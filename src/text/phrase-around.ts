// Finds a phrase that reaches over a place in a cell.
import { type Cell, wordAt } from "./cell.ts";

/** The first of `phrases` (folded words joined by one space) that stands around tokens `first`..`end`, also as a plural. */
export function phraseAround(cell: Cell, first: number, end: number, phrases: readonly string[]): string | undefined {
  if (phrases.length === 0) return undefined;
  const last = Math.min(cell.tokens.count, end + reach);
  let window = " ";
  for (let at = Math.max(0, first - reach); at < last; at += 1) window += `${wordAt(cell, at)} `;
  return phrases.find((phrase) => isIn(window, phrase));
}

/** `window` has the phrase among its words. Hardly ever are even its letters there. */
function isIn(window: string, phrase: string): boolean {
  for (let at = window.indexOf(phrase); at !== -1; at = window.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (window[at - 1] === " " && pluralEndings.some((ending) => window.startsWith(ending, end))) return true;
  }
  return false;
}

// Words to each side that a phrase may reach over.
const reach = 5;
const pluralEndings = [" ", "s ", "es "];
