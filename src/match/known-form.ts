// Tells a word that a reader takes for a word, although no list has it: an inflected form, a compound, a negation.
import type { MatchContext } from "./way.ts";

/** True for words of the language, for names and for goods. */
export function isListed(word: string, { isKnownWord, isRareWord }: MatchContext): boolean {
  return isKnownWord(word) || isRareWord(word);
}

/** True for what English makes of listed words: "rewashable", "nonslip", "suitpants". */
export function isKnownForm(word: string, context: MatchContext): boolean {
  const stems = stemsOf(word);
  return (
    stems.some((stem) => isListed(stem, context)) ||
    undoubled(word).some((stem) => context.vocabulary.zipf(stem) > 0) ||
    isCompound(word, context)
  );
}

const endings = [
  "s",
  "es",
  "ed",
  "d",
  "ing",
  "er",
  "ers",
  "r",
  "rs",
  "ly",
  "less",
  "ness",
  "able",
  "y",
  "ish",
  "like",
  "proof",
];
const beginnings = ["un", "re", "non", "anti", "pre", "multi", "super", "micro", "mini", "semi", "ultra", "self"];
const shortestStem = 4;
const shortestPiece = 4;
// Rarer words than that stand in anything.
const commonZipf = 3;

function stemsOf(word: string): string[] {
  const stems: string[] = [];
  for (const ending of endings) {
    if (word.length - ending.length < shortestStem || !word.endsWith(ending)) continue;
    // A letter typed twice is no ending: "crocss".
    if (word.at(-ending.length - 1) === ending[0] && ending.length === 1) continue;
    const stem = word.slice(0, -ending.length);
    stems.push(stem);
    // "making", "tinier"
    if (ending.length > 1) stems.push(`${stem}e`);
    if (stem.endsWith("i")) stems.push(`${stem.slice(0, -1)}y`);
  }
  // "cookin'"
  if (word.endsWith("in")) stems.push(`${word}g`);
  for (const beginning of beginnings) {
    if (word.length - beginning.length >= shortestStem && word.startsWith(beginning))
      stems.push(word.slice(beginning.length));
  }
  return stems;
}

/** "hopped" and "bigger" without ending and doubling. */
function undoubled(word: string): string[] {
  const found = /^(\w+(\w))\2(?:ed|er|ers|ing|y|ish)$/.exec(word);
  return found === null ? [] : [found[1] as string];
}

/** Two common words written together: "carseat", "suitpants". */
function isCompound(word: string, { vocabulary, isGoodsWord }: MatchContext): boolean {
  const isPiece = (piece: string): boolean => vocabulary.zipf(piece) >= commonZipf || isGoodsWord(piece);
  for (let at = shortestPiece; at <= word.length - shortestPiece; at += 1) {
    if (isPiece(word.slice(0, at)) && isPiece(word.slice(at))) return true;
  }
  return false;
}
