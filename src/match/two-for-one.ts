// Finds marks with two letters that look like one: "rn" for m, "vv" for w, "cl" for d, and l for i.
import type { Confusions } from "../text/confusions.ts";
import { variantTermsOf } from "./variant-terms.ts";
import type { WordMatch, WordWay } from "./way.ts";

export const way: WordWay = {
  id: "two-for-one",
  kinds: ["homoglyph"],
  findInWord(word, context) {
    if (!/^[a-z]+$/.test(word)) return [];
    const terms = variantTermsOf(context);
    const found: WordMatch[] = [];
    for (const reading of readingsOf(word, context.confusions)) {
      for (const place of terms.placesOf(reading)) {
        const { key } = place.term.term;
        if (key.length < shortestMark || reading.length < shortestMark || context.vocabulary.zipf(key) > 0) continue;
        found.push({ ...place, kind: "homoglyph", similarity, start: 0, end: word.length });
      }
    }
    return found;
  },
};

const similarity = 0.95;
const shortestMark = 4;
// More places than that are no disguise, and their combinations double with each.
const mostPlaces = 4;

/** The other words that the word may be read as, with one or more of the pairs read as one letter. */
function readingsOf(word: string, { lettersOfPairs }: Confusions): string[] {
  let readings = [""];
  let places = 0;
  let copied = 0;
  for (let at = 0; at + 1 < word.length && places < mostPlaces; at += 1) {
    const pair = word.slice(at, at + 2);
    const letter = lettersOfPairs.get(pair);
    if (letter === undefined) continue;
    places += 1;
    const between = word.slice(copied, at);
    // Read as one letter, or as the two that stand there; the second of them ends no pair of its own.
    readings = readings.flatMap((reading) => [reading + between + letter, reading + between + pair]);
    at += 1;
    copied = at + 1;
  }
  if (places === 0) return [];
  const rest = word.slice(copied);
  return readings.map((reading) => reading + rest).filter((reading) => reading !== word);
}
