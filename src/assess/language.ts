// The language of a listing, and how common a word is to its readers.
import type { ForeignVocabulary, Vocabulary } from "../text/vocabulary.ts";
import { foreignLanguages } from "../text/vocabulary.ts";

export interface Words {
  readonly english: Vocabulary;
  readonly foreign: ForeignVocabulary;
}

// Words such as "mit", "para" and "pour": above this Zipf value a language is told by its words, not by what it sells.
const functionWordZipf = 5.7;
const minFunctionWords = 3;

/** What a word tells of the language of a text. */
export const FunctionWord = { None: 0, English: 1, Foreign: 2 } as const;

export function functionWordOf(word: string, { english, foreign }: Words): number {
  if (english.zipf(word) >= functionWordZipf) return FunctionWord.English;
  return foreign.zipf(word) >= functionWordZipf ? FunctionWord.Foreign : FunctionWord.None;
}

/**
 * The language whose function words are most frequent in a text with `englishWords` function words of English and
 * `foreignWords` of other languages (folded), when there are at least three of them and more than English ones; otherwise
 * `fallback`, the language of the marketplace. A two-letter code.
 */
export function languageOf(
  englishWords: number,
  foreignWords: Iterable<string>,
  foreign: ForeignVocabulary,
  fallback: string,
): string {
  const counts = new Map<string, number>();
  for (const word of foreignWords) {
    for (const language of foreignLanguages) {
      if (foreign.has(word, language)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [best, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["en", 0]);
  if (count >= minFunctionWords && count > englishWords) return best;
  return englishWords >= minFunctionWords ? "en" : fallback;
}

/**
 * Zipf value of a folded word for readers of a listing: English words count everywhere, words of the listing's language
 * fully, and words of other languages less by `strangeness`. `language` is asked only where it matters.
 */
export function zipfFor(
  word: string,
  language: () => string,
  { english, foreign }: Words,
  strangeness: number,
): number {
  const [zipf, atHome] = [foreign.zipf(word), english.zipf(word)];
  if (zipf <= atHome) return atHome;
  return Math.max(atHome, foreign.has(word, language()) ? zipf : zipf - strangeness);
}
