// The words of the dictionary's spellings as disguises are looked up in: whole, as part of a name, and near another word.
import { Boundary, type Term } from "../model/term.ts";
import { allowanceOf, type Confusions } from "../text/confusions.ts";
import { neighbourhoodOf } from "../text/neighbourhood.ts";
import { type FoundTerm, isOfRegister } from "./lookup.ts";
import type { MatchContext, Place } from "./way.ts";

export interface MarkWord {
  readonly word: string;
  readonly places: readonly Place[];
}

export interface VariantTerms {
  /** Where exactly `word` stands in spellings: as a whole one, or as a word of a longer one. */
  placesOf(word: string): readonly Place[];
  /** Words of spellings that may be near `word`: candidates, to be verified. */
  near(word: string): readonly MarkWord[];
  /** True for a word of any spelling: it is that word and no slip for another. */
  isMarkWord(word: string): boolean;
}

/** A dictionary with more spellings than this is a register: every second word is near some mark of it. */
const mostTerms = 120_000;
// One word of a mark of several may be disguised when it has this many letters, and the mark this many.
const shortestWord = 3;
const shortestPhrase = 7;

const none: readonly Place[] = [];
const made = new WeakMap<MatchContext, VariantTerms>();

/** Made when first asked for: a text of known words needs none of it. */
export function variantTermsOf(context: MatchContext): VariantTerms {
  let terms = made.get(context);
  if (terms === undefined) {
    terms = makeVariantTerms(context);
    made.set(context, terms);
  }
  return terms;
}

function makeVariantTerms({ layers, confusions }: MatchContext): VariantTerms {
  const places = new Map<string, Place[]>();
  const markWords = new Set<string>();
  const add = (word: string, place: Place): void => {
    const known = places.get(word);
    if (known === undefined) places.set(word, [place]);
    else known.push(place);
  };
  for (const { index, hidden } of layers) {
    if (index.termCount > mostTerms) continue;
    for (let at = 0; at < index.termCount; at += 1) {
      const term = index.term(at);
      if (hidden.has(term.mark) || !/^[a-z]+$/.test(term.key)) continue;
      const found: FoundTerm = { term, mark: index.mark(term.mark) };
      if (isOfRegister(found.mark)) continue;
      const words = wordsOfTerm(term);
      for (const word of words) markWords.add(word);
      if (words.length === 1 || term.key.length >= shortestPhrase)
        add(term.key, { term: found, before: [], after: [] });
      if (words.length === 1 || term.key.length < shortestPhrase) continue;
      for (const [position, word] of words.entries()) {
        if (word.length < shortestWord) continue;
        add(word, { term: found, before: words.slice(0, position), after: words.slice(position + 1) });
      }
    }
  }
  const words = [...places.keys()];
  const neighbourhood = neighbourhoodOf(
    words,
    (word) => editsOf(word, confusions),
    (word) => roughSpelling(word, confusions),
  );
  return {
    near: (word) =>
      neighbourhood.near(word).map((position) => {
        const near = words[position] as string;
        return { word: near, places: places.get(near) as Place[] };
      }),
    placesOf: (word) => places.get(word) ?? none,
    isMarkWord: (word) => markWords.has(word),
  };
}

/** Words of a spelling, cut where it has gaps: a hump ("PlayStation") is no gap. */
function wordsOfTerm({ key, boundaries }: Term): string[] {
  const words: string[] = [];
  let from = 0;
  for (let i = 0; i < boundaries.length; i += 2) {
    if (boundaries[i + 1] === Boundary.Joint) continue;
    words.push(key.slice(from, boundaries[i]));
    from = boundaries[i] as number;
  }
  return [...words, key.slice(from)];
}

function editsOf(word: string, confusions: Confusions): number {
  const allowance = allowanceOf(confusions, word.length);
  return allowance === undefined ? 0 : Math.min(2, Math.max(1, Math.floor(allowance.cost)));
}

/** The word with one spelling for all that look or sound alike, and no letter twice in a row. */
function roughSpelling(word: string, { roughSpellings }: Confusions): string {
  let rough = word;
  for (const [from, to] of roughSpellings) rough = rough.replaceAll(from, to);
  return rough.replace(/(.)\1+/g, "$1");
}
