// The words of the dictionary's spellings as disguises are looked up in: whole, as part of a name, and near another word.
import type { Mark } from "../model/mark.ts";
import type { MarkIndex } from "../model/mark-index.ts";
import { type Term, wordsOfSpelling } from "../model/term.ts";
import type { Confusions } from "../text/confusions.ts";
import { remember } from "../text/remember.ts";
import { lineAt } from "../text/word-lines.ts";
import type { FoundTerm } from "./lookup.ts";
import { nearWordsIn } from "./near-words.ts";
import type { MatchContext, Place } from "./way.ts";

export interface MarkWord {
  readonly word: string;
  /** Reads the marks: asked for where the word is near enough. */
  places(): readonly Place[];
}

export interface VariantTerms {
  /** Where exactly `word` stands in spellings: as a whole one, or as a word of a longer one. */
  placesOf(word: string): readonly Place[];
  /** Words of spellings that may be near `word`: candidates, to be verified. */
  near(word: string): readonly MarkWord[];
  /** True for a word of any spelling: it is that word and no slip for another. */
  isMarkWord(word: string): boolean;
}

// One word of a mark of several may be disguised when it has this many letters, and the mark this many.
const shortestWord = 3;
const shortestPhrase = 7;

const made = new WeakMap<MatchContext, VariantTerms>();

export function variantTermsOf(context: MatchContext): VariantTerms {
  let terms = made.get(context);
  if (terms === undefined) {
    terms = makeVariantTerms(context);
    made.set(context, terms);
  }
  return terms;
}

function makeVariantTerms({ layers, confusions }: MatchContext): VariantTerms {
  const variants = layers.map(({ index, hidden }) => variantsIn(index, hidden, confusions));
  return {
    placesOf: remember((word) => variants.flatMap((of) => of.placesOf(word))),
    near: (word) => variants.flatMap((of) => of.near(word)),
    isMarkWord: (word) => variants.some((of) => of.isMarkWord(word)),
  };
}

/** Nothing is made before it is asked for: a text of known words needs none of it. */
function variantsIn(
  { words, term, mark }: MarkIndex,
  hidden: ReadonlySet<number>,
  confusions: Confusions,
): VariantTerms {
  let nearWords: ((word: string) => readonly number[]) | undefined;
  const foundAt = (position: number): FoundTerm[] => {
    const found: FoundTerm[] = [];
    for (const number of words.termsOf(position)) {
      const one = term(number);
      if (!hidden.has(one.mark)) found.push(new FoundLater(one, mark));
    }
    return found;
  };
  const placesAt = (position: number, word: string): Place[] => {
    const places: Place[] = [];
    for (const found of foundAt(position)) addPlaces(found, word, places);
    return places;
  };
  return {
    placesOf(word) {
      const position = words.positionOf(word);
      return position === -1 ? none : placesAt(position, word);
    },
    near(word) {
      nearWords ??= nearWordsIn(words, confusions);
      const near: MarkWord[] = [];
      for (const position of nearWords(word))
        near.push(new MarkWordAt(position, lineAt(words.lines(), position), placesAt));
      return near;
    },
    isMarkWord(word) {
      const position = words.positionOf(word);
      return position !== -1 && foundAt(position).some((found) => wordsOfSpelling(found.term).includes(word));
    },
  };
}

const none: readonly never[] = [];

class MarkWordAt implements MarkWord {
  readonly word: string;
  readonly #position: number;
  readonly #placesAt: (position: number, word: string) => readonly Place[];

  constructor(position: number, word: string, placesAt: (position: number, word: string) => readonly Place[]) {
    this.word = word;
    this.#position = position;
    this.#placesAt = placesAt;
  }

  places(): readonly Place[] {
    return this.#placesAt(this.#position, this.word);
  }
}

/** A term whose mark is made when it is asked for: most likenesses come to nothing before. */
class FoundLater implements FoundTerm {
  readonly term: Term;
  readonly #markAt: (position: number) => Mark;

  constructor(term: Term, markAt: (position: number) => Mark) {
    this.term = term;
    this.#markAt = markAt;
  }

  get mark(): Mark {
    return this.#markAt(this.term.mark);
  }
}

/** Adds where `word` stands in a spelling in which a disguise of it is looked for. */
function addPlaces(term: FoundTerm, word: string, places: Place[]): void {
  const isLong = term.term.key.length >= shortestPhrase;
  const words = wordsOfSpelling(term.term);
  if (term.term.key === word && (words.length === 1 || isLong)) places.push({ term, before: none, after: none });
  if (words.length === 1 || !isLong || word.length < shortestWord) return;
  for (const [position, one] of words.entries())
    if (one === word) places.push({ term, before: words.slice(0, position), after: words.slice(position + 1) });
}
