// How likely a word is the mark before anything around it is looked at: from its frequency as an ordinary word.
import { wordsOf } from "../text/key.ts";
import type { Context, Vote } from "./consideration.ts";

/** The prior as log-odds, or undefined when the mark is no ordinary word and needs no weighing. */
export function wordPrior({ match, vocabulary, scoring }: Context): Vote | undefined {
  const { minimumZipf, defaultZipf, commonPhrase } = scoring.commonWord;
  const words = wordsOf(match.term);
  if (words.length > 1) {
    const areCommon = words.every(
      (word) => word.length === 1 || /^\d+$/.test(word) || vocabulary.zipf(word) >= defaultZipf,
    );
    return areCommon ? { code: "PHRASE_OF_WORDS", weight: commonPhrase, args: { phrase: words.join(" ") } } : undefined;
  }
  const word = words[0] ?? "";
  const zipf = vocabulary.zipf(word) || (match.mark.ordinaryPhrases.length > 0 ? defaultZipf : 0);
  if (zipf < minimumZipf) return undefined;
  // D = clamp((5.5 - Zipf) / 3.5, 0.05, 1), a = ln(D / (1 - D)): "ring" (5.0) -1.8, "gap" (3.6) +0.1.
  const distinctive = Math.min(0.95, Math.max(0.05, (5.5 - zipf) / 3.5));
  const weight = Math.round(Math.log(distinctive / (1 - distinctive)) * 100) / 100;
  return { code: "WORD_OF_LANGUAGE", weight, args: { word, zipf } };
}
