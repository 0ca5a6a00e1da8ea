// Wording that tells how a mark is used, as data in `rules/use/`: phrases by the place they take beside the mark.
import { wordsOf } from "../text/key.ts";

/** The families of wording; each is one file in `rules/use/`. */
export const useFamilies = ["compatible", "reference", "counterfeit", "authenticity"] as const;
export type UseFamily = (typeof useFamilies)[number];

/** Where a phrase stands: directly before the mark, before it if the goods are fitted, directly after, or near. */
export const phrasePlaces = ["before", "beforeWeak", "after", "near"] as const;
export type PhrasePlace = (typeof phrasePlaces)[number];

/** Shape of a file in `rules/use/`. */
export interface UseFile {
  readonly about: string;
  readonly languages: Readonly<Record<string, Readonly<Partial<Record<PhrasePlace, readonly string[]>>>>>;
}

/** Phrases of one family and place: folded words joined by one space, with the phrase as it was written. */
export interface PhraseSet {
  readonly phrases: ReadonlyMap<string, string>;
  /** Words of the longest phrase. */
  readonly longest: number;
}

export type UseLexicon = Readonly<Record<UseFamily, Readonly<Record<PhrasePlace, PhraseSet>>>>;

/** All languages together: listings mix them, and no phrase of one says the opposite in another. */
export function compileUseLexicon(files: Readonly<Record<UseFamily, UseFile>>): UseLexicon {
  const compile = (family: UseFamily, place: PhrasePlace): PhraseSet => {
    const phrases = new Map<string, string>();
    let longest = 0;
    for (const language of Object.values(files[family].languages)) {
      for (const phrase of language[place] ?? []) {
        const words = wordsOf(phrase);
        if (words.length === 0) continue;
        phrases.set(words.join(" "), phrase);
        longest = Math.max(longest, words.length);
      }
    }
    return { phrases, longest };
  };
  const places = (family: UseFamily) => ({
    before: compile(family, "before"),
    beforeWeak: compile(family, "beforeWeak"),
    after: compile(family, "after"),
    near: compile(family, "near"),
  });
  return {
    compatible: places("compatible"),
    reference: places("reference"),
    counterfeit: places("counterfeit"),
    authenticity: places("authenticity"),
  };
}
