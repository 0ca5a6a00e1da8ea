// Wording that tells how a mark is used, as data in `rules/use/`: phrases by the place they take beside the mark.
import { wordsOf } from "../text/key.ts";
import { WordNotes } from "../text/words.ts";

/** The families of wording; each is one file in `rules/use/`. */
export const useFamilies = ["compatible", "reference", "counterfeit", "authenticity", "service"] as const;
export type UseFamily = (typeof useFamilies)[number];

/**
 * Where a phrase stands: directly before the mark, before it if the goods are fitted, directly after, somewhere behind it
 * (postpositions speak of all that stands before them), or near.
 */
export type PhrasePlace = "before" | "beforeWeak" | "after" | "later" | "near";

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
  /** Of each word whether it is the first or last of a phrase (`PhraseEdge`): most are neither, and are passed over at once. */
  readonly edges: WordNotes;
}

export const PhraseEdge = { First: 1, Last: 2 } as const;

export type UseLexicon = Readonly<Record<UseFamily, Readonly<Record<PhrasePlace, PhraseSet>>>>;

/** A lexicon as the build writes it: folded phrase and phrase as written, by family and place. */
export type CompiledUses = Readonly<
  Record<UseFamily, Readonly<Record<PhrasePlace, readonly (readonly [string, string])[]>>>
>;

/** All languages together: listings mix them, and no phrase of one says the opposite in another. */
export function compileUses(files: Readonly<Record<UseFamily, UseFile>>): CompiledUses {
  const compile = (family: UseFamily, place: PhrasePlace): [string, string][] => {
    const phrases = new Map<string, string>();
    for (const language of Object.values(files[family].languages)) {
      for (const phrase of language[place] ?? []) {
        const folded = wordsOf(phrase).join(" ");
        // Swedish "för" folds to English "for": the language that stands first in the file writes it.
        if (folded !== "" && !phrases.has(folded)) phrases.set(folded, phrase);
      }
    }
    return [...phrases];
  };
  return byFamilyAndPlace(compile);
}

export function openUses(compiled: CompiledUses): UseLexicon {
  return byFamilyAndPlace((family, place) => {
    const phrases = new Map(compiled[family][place]);
    const split = Array.from(phrases.keys(), (folded) => folded.split(" "));
    const firstWords = new Set(split.map((words) => words[0]));
    const lastWords = new Set(split.map((words) => words.at(-1)));
    return {
      phrases,
      longest: split.reduce((longest, words) => Math.max(longest, words.length), 0),
      edges: new WordNotes(
        (word) => (firstWords.has(word) ? PhraseEdge.First : 0) | (lastWords.has(word) ? PhraseEdge.Last : 0),
      ),
    };
  });
}

function byFamilyAndPlace<T>(
  make: (family: UseFamily, place: PhrasePlace) => T,
): Record<UseFamily, Record<PhrasePlace, T>> {
  const places = (family: UseFamily): Record<PhrasePlace, T> => ({
    before: make(family, "before"),
    beforeWeak: make(family, "beforeWeak"),
    after: make(family, "after"),
    later: make(family, "later"),
    near: make(family, "near"),
  });
  return {
    compatible: places("compatible"),
    reference: places("reference"),
    counterfeit: places("counterfeit"),
    authenticity: places("authenticity"),
    service: places("service"),
  };
}
