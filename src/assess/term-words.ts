// The folded words of a dictionary spelling, remembered: the same few thousand spellings are asked about for every match.
import { wordsOf } from "../text/key.ts";

const cache = new Map<string, readonly string[]>();

export function termWords(term: string): readonly string[] {
  let words = cache.get(term);
  if (words === undefined) {
    words = wordsOf(term);
    cache.set(term, words);
  }
  return words;
}
