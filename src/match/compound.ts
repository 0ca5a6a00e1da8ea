// Finds marks inside longer words: "NikeShoes", "#NewNikeGift", "versacebag". The rest must be words of their own.
import { wordAt } from "../text/cell.ts";
import { notesBy } from "../text/words.ts";
import { type FoundTerm, isDistinctive, matchOf, termsWithKey } from "./lookup.ts";
import type { MatchContext, MatchWay } from "./way.ts";

export const way: MatchWay = {
  id: "compound",
  kinds: ["glued"],
  find(cell, context, found) {
    const { starts, count, words, numbers } = cell.tokens;
    const holders = holdersOf(context);
    for (let token = 0; token < count; token += 1) {
      if (holders.of(words, numbers[token] as number) === 0) continue;
      const word = wordAt(cell, token);
      for (const { term, at } of partsOf(word, context)) {
        const start = (starts[token] as number) + at;
        found(matchOf(cell, term, "glued", similarity, start, start + term.term.key.length));
      }
    }
  },
};

const similarity = 0.9;
const shortestMark = 5;
const shortestWord = 7;
const longestWord = 28;
const shortestRest = 3;

interface Part {
  readonly term: FoundTerm;
  readonly at: number;
}

/** Notes of the words with a mark in them: 1, and 0 for all others. */
const holdersOf = notesBy<MatchContext>((context, word) => {
  if (word.length < shortestWord || word.length > longestWord || !/^[a-z]+$/.test(word)) return 0;
  return Number(partsOf(word, context).length > 0);
});

function partsOf(word: string, context: MatchContext): readonly Part[] {
  return context.isKnownWord(word) || termsWithKey(context, word).length > 0 ? [] : findParts(word, context);
}

/** The longest mark whose neighbours in the word are words of the language, or nothing. */
function findParts(word: string, context: MatchContext): Part[] {
  for (let length = word.length - shortestRest; length >= shortestMark; length -= 1) {
    for (let at = 0; at + length <= word.length; at += 1) {
      const [before, after] = [word.slice(0, at), word.slice(at + length)];
      if (!isRest(before, context) || !isRest(after, context)) continue;
      const parts = termsWithKey(context, word.slice(at, at + length))
        .filter((term) => term.term.boundaries.length === 0 && isDistinctive(term, context, shortestMark))
        .map((term) => ({ term, at }));
      if (parts.length > 0) return parts;
    }
  }
  return [];
}

function isRest(rest: string, { isGoodsWord }: MatchContext): boolean {
  return rest === "" || (rest.length >= shortestRest && (isGoodsWord(rest) || sellingWords.has(rest)));
}

const sellingWords = new Set(
  "new gift gifts set kit fan fans lover style like inspired look for the shop store sale".split(" "),
);
