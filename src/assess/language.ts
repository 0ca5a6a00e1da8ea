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

export function isFunctionWord(word: string, { english, foreign }: Words): boolean {
  return english.zipf(word) >= functionWordZipf || foreign.zipf(word) >= functionWordZipf;
}

/**
 * The language whose function words are most frequent among `words` (folded), when there are at least three of them and
 * more than English ones; otherwise `fallback`, the language of the marketplace. A two-letter code.
 */
export function languageOf(words: Iterable<string>, { english, foreign }: Words, fallback: string): string {
  const counts = new Map<string, number>();
  let englishWords = 0;
  for (const word of words) {
    if (english.zipf(word) >= functionWordZipf) englishWords += 1;
    else if (foreign.zipf(word) >= functionWordZipf) {
      for (const language of foreignLanguages) {
        if (foreign.has(word, language)) counts.set(language, (counts.get(language) ?? 0) + 1);
      }
    }
  }
  const [best, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["en", 0]);
  if (count >= minFunctionWords && count > englishWords) return best;
  return englishWords >= minFunctionWords ? "en" : fallback;
}

/**
 * Zipf value of a folded word for readers of a listing: English words count everywhere, words of the listing's language
 * fully, and words of other languages less by `strangeness`. `language` is asked only for foreign words.
 */
export function zipfFor(
  word: string,
  language: () => string,
  { english, foreign }: Words,
  strangeness: number,
): number {
  const zipf = foreign.zipf(word);
  if (zipf === 0) return english.zipf(word);
  return Math.max(english.zipf(word), foreign.has(word, language()) ? zipf : zipf - strangeness);
}
