// The words that may be a disguise at all: no word of the language, no name, no mark, of a length that tells something.
import type { WordGate } from "../model/gate.ts";
import { isListed } from "./known-form.ts";
import { termsWithKey } from "./lookup.ts";
import type { MatchContext } from "./way.ts";

const shortestWord = 4;
const longestWord = 32;

/** The gate that stops `word`, or undefined when the ways that look at words may read it. */
export function wordGate(word: string, context: MatchContext): WordGate | undefined {
  if (word.length < shortestWord || word.length > longestWord || /^\d/.test(word)) return "word-length";
  if (isListed(word, context)) return "listed";
  return termsWithKey(context, word).length > 0 ? "other-mark" : undefined;
}
