// Finds marks with an English plural ending: "Frisbees", "Swatches".
import { spanOfTokens, wordAt } from "../text/cell.ts";
import { isOfRegister } from "./lookup.ts";
import { forEachTerm, hasOwnGaps } from "./runs.ts";
import type { MatchWay } from "./way.ts";

export const way: MatchWay = {
  id: "plural",
  kinds: ["plural"],
  find(cell, context, found) {
    forEachTerm(cell, context, pluralEndings, (term, mark, first, end) => {
      if (isOfRegister(mark)) return;
      if (term.key.length < shortestSingular || !/[a-z]$/.test(term.key)) return;
      // "Crocses" is a plural; "guesses" and "bosses" are words of their own.
      if (/s$/.test(term.key) && context.vocabulary.zipf(wordAt(cell, end - 1)) > 0) return;
      if (!hasOwnGaps(cell, term, first, end)) return;
      found({
        mark,
        kind: "plural",
        similarity: 1,
        span: spanOfTokens(cell, first, end),
        firstToken: first,
        endToken: end,
        term: term.text,
      });
    });
  },
};

// "BMWs" is a plural; two letters and an s are a word of their own ("HPs", "LGs" do not stand in listings).
const shortestSingular = 3;

const none: readonly number[] = [];
const one = [1];
const oneOrTwo = [1, 2];

/** Units to leave off: "s", and "es" after a hiss. */
function pluralEndings(text: string, start: number, end: number): readonly number[] {
  if (end - start <= shortestSingular || text[end - 1] !== "s" || text[end - 2] === "s") return none;
  return /(?:[sxz]|ch|sh)es$/.test(text.slice(Math.max(start, end - 4), end)) ? oneOrTwo : one;
}
