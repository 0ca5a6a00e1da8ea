// Finds marks with a letter or two covered: "N*ke", "G**ci", "ver_ace"; "Ad!das" is `leet`.
import { Sign } from "../text/tokens.ts";
import { isListed } from "./known-form.ts";
import { reportPlace, tokensWithin } from "./lookup.ts";
import { variantTermsOf } from "./variant-terms.ts";
import type { CellWay, MatchContext, Place } from "./way.ts";

export const way: CellWay = {
  id: "masked",
  kinds: ["masked"],
  find(cell, context, found) {
    if ((cell.tokens.signs & Sign.Cover) === 0) return;
    const { text } = cell.view;
    for (const { 0: chunk, index } of text.matchAll(/(?<![a-z])[a-z]+(?:[*#_•●]{1,2}[a-z]+){1,2}/g)) {
      const covered = chunk.replace(/[a-z]/g, "").length;
      if (chunk.length > longestMark || covered > maxCovered) continue;
      if (isTwoWords(chunk, context)) continue;
      const [first, last] = tokensWithin(cell, index, index + chunk.length);
      for (const place of placesUnder(chunk, context)) {
        const similarity = 1 - covered / place.term.term.key.length / 2;
        reportPlace(cell, first, last, { ...place, kind: "masked", similarity, start: 0, end: chunk.length }, found);
      }
    }
  },
};

const shortestMark = 4;
const longestMark = 20;
const maxCovered = 2;
// With fewer letters, or with two covered, too many words fit the gaps: then only one that no other word fits.
const shortestFree = 5;
const shortestStarred = 6;
const shortestWord = 3;
const alphabet = "abcdefghijklmnopqrstuvwxyz";

/** "new_shirt", "size#ten": the sign stands between words. A star does not. */
function isTwoWords(chunk: string, { isKnownWord }: MatchContext): boolean {
  if (/^[^_#]+$/.test(chunk) && chunk.length >= shortestStarred) return false;
  return chunk.split(/[*#_•●]+/).every((piece) => piece.length >= shortestWord && isKnownWord(piece));
}

function placesUnder(chunk: string, context: MatchContext): readonly Place[] {
  const words = uncovered(chunk);
  const places = words.flatMap((word) => variantTermsOf(context).placesOf(word));
  const isPart = ({ before, after }: Place): boolean => before.length + after.length > 0;
  const ordinary = words.filter((word) => isListed(word, context) && context.vocabulary.zipf(word) > 0);
  return places.filter((place) => {
    if (isPart(place)) return true;
    const { key } = place.term.term;
    if (key.length < shortestMark) return false;
    const others = ordinary.filter((word) => word !== key).length;
    const isFree = key.length >= shortestFree && context.vocabulary.zipf(key) === 0;
    return isFree || (others === 0 && !/[^a-z]{2}/.test(chunk));
  });
}

/** Every word with letters in place of the signs: 26, or 676 for two. */
function uncovered(chunk: string): string[] {
  const at = chunk.search(/[*#_•●]/);
  if (at === -1) return [chunk];
  return Array.from(alphabet).flatMap((letter) => uncovered(chunk.slice(0, at) + letter + chunk.slice(at + 1)));
}
