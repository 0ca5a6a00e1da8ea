// Two ways to compare names whatever their case, accents and gaps.
import { foldText } from "./fold.ts";
import { tokenize, tokenText } from "./tokens.ts";

/** Folded letters and digits, joined: `Post-it` and `POST IT` give `postit`; a name without any gives "". */
export function keyOf(name: string): string {
  return plain.test(name) ? name.toLowerCase().replace(/[^a-z0-9]+/g, "") : wordsOf(name).join("");
}

/** Folded words: `Post-it® notes` gives `post`, `it`, `notes`. */
export function wordsOf(text: string): string[] {
  // Without numbers for its words: most are asked for in names and phrases, and stand in no listing.
  if (plain.test(text)) return text.toLowerCase().match(/[a-z]+|[0-9]+/g) ?? [];
  const tokens = tokenize(foldText(text));
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index));
}

/** Nothing but lower-casing folds plain ASCII, and only its letters and digits are in words. */
const plain = /^[\x20-\x7e]*$/;
