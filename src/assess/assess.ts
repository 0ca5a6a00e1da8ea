// Judges the matches of one listing: every consideration is asked about every match.
import type { Listing } from "../model/listing.ts";
import type { Marketplace } from "../model/marketplace.ts";
import type { Match } from "../model/match.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import { keyOf } from "../text/key.ts";
import type { ForeignVocabulary, Vocabulary } from "../text/vocabulary.ts";
import type { Context, ListingContext, MatchedField, Vote } from "./consideration.ts";
import { type GoodsLexicon, goodsOf } from "./goods.ts";
import { languageOf, zipfFor } from "./language.ts";
import type { UseLexicon } from "./lexicon.ts";
import { ListingWords } from "./listing-words.ts";
import { phraseStartingAt } from "./phrases.ts";
import { limitRegisterMarks } from "./register-limit.ts";
import { all } from "./registry.ts";
import { type Judgement, judge } from "./score.ts";
import type { ScoringTable } from "./scoring.ts";

/** The data that judging needs, compiled once. */
export interface AssessData {
  readonly scoring: ScoringTable;
  readonly uses: UseLexicon;
  readonly goods: GoodsLexicon;
  /** English. */
  readonly vocabulary: Vocabulary;
  readonly foreign: ForeignVocabulary;
  isKnownWord(word: string): boolean;
}

export interface AssessOptions {
  readonly marketplace: Marketplace;
  /** `trust`: the listing's own brand column is taken as authorised; `check`: it is text like any other. */
  readonly brandColumn: "trust" | "check";
}

/** A match with the verdict on it. */
export interface Assessed {
  readonly at: MatchedField;
  readonly match: Match;
  readonly judgement: Judgement;
}

/** Judges all matches in `fields`, in the order in which they come. */
export function assessListing(
  listing: Listing,
  fields: readonly MatchedField[],
  data: AssessData,
  options: AssessOptions,
): Assessed[] {
  const context = listingContext(listing, fields, data, options);
  const words = { english: data.vocabulary, foreign: data.foreign };
  const { strangeness } = data.scoring.commonWord;
  let known: string | undefined;
  const language = (): string => {
    known ??= languageOf(wordsInOrder(fields), words, options.marketplace.language);
    return known;
  };
  const zipf = (word: string): number => zipfFor(word, language, words, strangeness);
  const assessed: Assessed[] = [];
  for (const at of fields) {
    for (const match of at.matches) {
      const full: Context = {
        ...context,
        at,
        match,
        lexicon: data.uses,
        zipf,
        isKnownWord: data.isKnownWord,
        scoring: data.scoring,
      };
      const votes: Vote[] = [];
      for (const consideration of all) for (const vote of consideration.consider(full)) votes.push(vote);
      assessed.push({ at, match, judgement: judge(full, votes) });
    }
  }
  return limitRegisterMarks(assessed, data.scoring);
}

function listingContext(
  listing: Listing,
  fields: readonly MatchedField[],
  data: AssessData,
  options: AssessOptions,
): ListingContext {
  const brandField = fields.find(({ field }) => field.role === "brand");
  const trusted =
    options.brandColumn === "trust" &&
    isBrandName(listing.brand ?? "") &&
    (brandField === undefined || !speaksOfOthers(brandField.cell, data.uses));
  const title = fields.find(({ field }) => field.role === "title");
  return {
    listing,
    marketplace: options.marketplace,
    fields,
    goods: goodsOf(title === undefined ? [] : cellWords(title.cell), listing.category ?? "", data.goods),
    words: new ListingWords(fields.map(({ cell }) => cell)),
    ownMarks: new Set(trusted ? (brandField?.matches.map(({ mark }) => mark.id) ?? []) : []),
    ownBrand: trusted ? keyOf(listing.brand ?? "") : "",
  };
}

const noBrand =
  /^(?:generic|unbranded|no brand|none|n\/?a|unknown|does not apply|oem|other|brand|无品牌|无|其他|ohne marke|markenlos|sans marque|sin marca)$/i;

/** False for what sellers write into the brand column when there is no brand. */
function isBrandName(brand: string): boolean {
  return brand.trim() !== "" && !noBrand.test(brand.trim());
}

/** "Nike Dupes", "Compatible with Dyson": a brand column that speaks of somebody else's brand. */
function speaksOfOthers(cell: Cell, { counterfeit, compatible }: UseLexicon): boolean {
  for (let at = 0; at < cell.tokens.count; at += 1) {
    if (phraseStartingAt(cell, at, counterfeit.near) ?? phraseStartingAt(cell, at, compatible.before)) return true;
  }
  return false;
}

function* wordsInOrder(fields: readonly MatchedField[]): Iterable<string> {
  for (const { cell } of fields) for (let at = 0; at < cell.tokens.count; at += 1) yield wordAt(cell, at);
}

function cellWords(cell: Cell): string[] {
  return Array.from({ length: cell.tokens.count }, (_, index) => wordAt(cell, index));
}
