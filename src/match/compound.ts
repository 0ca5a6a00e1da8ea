// Finds marks inside longer words: "NikeShoes", "#NewNikeGift", "versacebag". The rest must be words of their own.
import { wordsOfSpelling } from "../model/term.ts";
import { type Cell, spanOfTokens, wordAt } from "../text/cell.ts";
import { extendHash, hashSeed } from "../text/hash.ts";
import type { Span } from "../text/view.ts";
import { type FoundTerm, isDistinctive, isTermHash, termsWithKey } from "./lookup.ts";
import type { MatchContext, WordMatch, WordWay } from "./way.ts";

export const way: WordWay = {
  id: "compound",
  kinds: ["glued"],
  findInWord(word, context) {
    if (word.length < shortestWord || word.length > longestWord || !/^[a-z]+$/.test(word)) return [];
    return compoundParts(word, context, (start, end) => {
      const [before, after] = [word.slice(0, start), word.slice(end)];
      return isRest(before, context) && isRest(after, context) && mayEnd(end - start, before, after);
    });
  },
  fits: (cell, token) => isPlainlyWritten(cell, token),
};

/** False for accented words: they are of another language, with compounds of its own. */
export function isPlainlyWritten(cell: Cell, token: number): boolean {
  const { start, end } = spanOfTokens(cell, token, token + 1);
  return end - start === wordAt(cell, token).length && /^[\x21-\x7e]+$/.test(cell.text.slice(start, end));
}

const similarity = 0.9;
const shortestMark = 4;
const shortestCommonMark = 5;
const shortestWord = 7;
const longestWord = 28;
const shortestLast = 6;
const shortestRest = 3;
/** Of what is beside a mark, in a tag. */
const shortestPiece = 2;

/** The longest mark in a word that may stand there as its units `start`..`end`. */
export function compoundParts(
  word: string,
  context: MatchContext,
  mayStand: (start: number, end: number) => boolean,
): WordMatch[] {
  for (const { start, end } of termsWithin(word, context)) {
    if (!mayStand(start, end)) continue;
    const parts = termsWithKey(context, word.slice(start, end)).filter((term) => isNameable(term, context));
    if (parts.length > 0)
      return parts.map((term) => ({ term, kind: "glued", similarity, start, end, before: [], after: [] }));
  }
  return [];
}

/** Where in the word there may be the letters of a term, longest first: most strange words hold none. */
function termsWithin(word: string, context: MatchContext): readonly Span[] {
  // Two ways ask of each word, one after the other.
  const last = lastWords.get(context);
  if (last?.word === word) return last.places;
  const places: Span[] = [];
  for (let start = 0; start + shortestMark <= word.length; start += 1) {
    let hash = extendHash(hashSeed, word, start, start + shortestMark - 1);
    for (let end = start + shortestMark; end <= word.length; end += 1) {
      hash = extendHash(hash, word, end - 1, end);
      if (end - start <= word.length - shortestPiece && isTermHash(context, hash)) places.push({ start, end });
    }
  }
  places.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  lastWords.set(context, { word, places });
  return places;
}

const lastWords = new WeakMap<MatchContext, { readonly word: string; readonly places: readonly Span[] }>();

/** A short name ends many words ("satin-elle", "for-maggi"): with nothing after it, only a word of selling goes before. */
function mayEnd(length: number, before: string, after: string): boolean {
  return length >= shortestLast || before === "" || after !== "" || sellingWords.has(before);
}

/** Four letters stand in many words: only where they are no word themselves. "Li-Ning" without its gap is one, whatever its length. */
function isNameable(found: FoundTerm, context: MatchContext): boolean {
  const { key } = found.term;
  if (wordsOfSpelling(found.term).length > 1 && context.vocabulary.zipf(key) > 0) return false;
  return isDistinctive(found, context, shortestMark) || (/^[a-z]+$/.test(key) && key.length >= shortestCommonMark);
}

function isRest(rest: string, { isGoodsWord }: MatchContext): boolean {
  if (rest === "" || sellingWords.has(rest)) return true;
  return isGoodsWord(rest) && (rest.length > shortestRest || shortGoods.has(rest));
}

// In other languages three letters are endings and articles: "estima-dos", "enco-des".
const shortGoods: ReadonlySet<string> = new Set(
  "bag box bra cap car cup hat jar key kit mat mug pad pan pen pet pin rug tee tie toy tub".split(" "),
);

/** Words that say nothing of the goods but that they are sold. */
export const sellingWords: ReadonlySet<string> = new Set(
  (
    "new gift gifts set kit fan fans lover lovers style inspired shop store sale official " +
    "best genuine authentic original vintage designer luxury premium"
  ).split(" "),
);
