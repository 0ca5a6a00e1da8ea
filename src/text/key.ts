// Two ways to compare names whatever their case, accents and gaps.
import { foldText } from "./fold.ts";
import { tokenize, tokenText } from "./tokens.ts";

/** Folded letters and digits, joined: `Post-it` and `POST IT` give `postit`; a name without any gives "". */
export function keyOf(name: string): string {
  // Nothing but lower-casing folds plain ASCII, and only its letters and digits are in words.
  return /^[\x20-\x7e]*$/.test(name) ? name.toLowerCase().replace(/[^a-z0-9]+/g, "") : wordsOf(name).join("");
}

/** Folded words: `Post-it® notes` gives `post`, `it`, `notes`. */
export function wordsOf(text: string): string[] {
  const tokens = tokenize(foldText(text));
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index));
}
