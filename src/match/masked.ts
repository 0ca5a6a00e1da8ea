// Finds marks with a letter or two covered: "N*ke", "G**ci", "Ad!das" is `leet`.
import { isDistinctive, matchOf, termsWithKey } from "./lookup.ts";
import type { MatchWay } from "./way.ts";

export const way: MatchWay = {
  id: "masked",
  kinds: ["masked"],
  find(cell, context, found) {
    const { text } = cell.view;
    if (!text.includes("*") && !text.includes("#")) return;
    for (const { 0: chunk, index } of text.matchAll(/[a-z]+(?:[*#]{1,2}[a-z]+){1,2}/g)) {
      if (chunk.length < shortestMark || chunk.length > longestMark) continue;
      const covered = chunk.replace(/[a-z]/g, "").length;
      if (covered > maxCovered) continue;
      for (const key of uncovered(chunk)) {
        for (const term of termsWithKey(context, key)) {
          if (!isDistinctive(term, context, shortestMark)) continue;
          found(matchOf(cell, term, "masked", 1 - covered / key.length / 2, index, index + chunk.length));
        }
      }
    }
  },
};

// With fewer letters too many words fit the gaps ("f**k").
const shortestMark = 5;
const longestMark = 20;
const maxCovered = 2;
const alphabet = "abcdefghijklmnopqrstuvwxyz";

/** Every word with letters in place of the signs: 26, or 676 for two. */
function uncovered(chunk: string): string[] {
  const at = chunk.search(/[*#]/);
  if (at === -1) return [chunk];
  return Array.from(alphabet).flatMap((letter) => uncovered(chunk.slice(0, at) + letter + chunk.slice(at + 1)));
}
