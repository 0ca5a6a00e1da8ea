// Finds marks with an English plural ending: "Frisbees", "Swatches".
import { spanOfTokens, wordAt } from "../text/cell.ts";
import { isOfRegister } from "./lookup.ts";
import { hasOwnGaps } from "./runs.ts";
import type { RunWay } from "./way.ts";

export const way: RunWay = {
  id: "plural",
  kinds: ["plural"],
  endings: pluralEndings,
  findInRun(cell, { term, mark, first, end }, { vocabulary }) {
    if (isOfRegister(mark)) return undefined;
    if (term.key.length < shortestSingular || !/[a-z]$/.test(term.key)) return undefined;
    // "Crocses" is a plural; "guesses" and "bosses" are words of their own.
    if (/s$/.test(term.key) && vocabulary.zipf(wordAt(cell, end - 1)) > 0) return undefined;
    if (!hasOwnGaps(cell, term, first, end)) return undefined;
    return {
      mark,
      kind: "plural",
      similarity: 1,
      span: spanOfTokens(cell, first, end),
      firstToken: first,
      endToken: end,
      term: term.text,
    };
  },
};

// "BMWs" is a plural; two letters and an s are a word of their own ("HPs", "LGs" do not stand in listings).
const shortestSingular = 3;

const none: readonly number[] = [];
const one = [1];
const oneOrTwo = [1, 2];

/** Units to leave off: "s", and "es" after a hiss. */
function pluralEndings(word: string): readonly number[] {
  if (word.length <= shortestSingular || !word.endsWith("s") || word.endsWith("ss")) return none;
  return /(?:[sxz]|ch|sh)es$/.test(word) ? oneOrTwo : one;
}
