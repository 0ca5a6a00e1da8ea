// The interface of a consideration: one question about a match. A new one is a new file here that exports `consideration`.

import type { EvidenceCode } from "../model/evidence.ts";
import type { Use } from "../model/finding.ts";
import type { Field, Listing } from "../model/listing.ts";
import type { Marketplace } from "../model/marketplace.ts";
import type { Match } from "../model/match.ts";
import type { Cell } from "../text/cell.ts";
import type { HiddenText } from "../text/hidden-text.ts";
import type { Goods } from "./goods.ts";
import type { Hosts } from "./hosts.ts";
import type { UseLexicon } from "./lexicon.ts";
import type { ListingWords } from "./listing-words.ts";
import type { ScoringTable } from "./scoring.ts";

/** A field with its prepared cell and the matches in it, in order of place. */
export interface MatchedField {
  readonly field: Field;
  readonly cell: Cell;
  readonly matches: readonly Match[];
  /** Tied names without a companion, given where what is surely `info` is to be shown too: nothing looks at them for others. */
  readonly alone?: readonly Match[];
  /** Given where the cell is read in what its HTML hides from shoppers; the same field stands before it as they read it. */
  readonly hidden?: HiddenText;
}

/** What is known of the listing as a whole, made once for all its matches. */
export interface ListingContext {
  readonly listing: Listing;
  readonly marketplace: Marketplace;
  readonly fields: readonly MatchedField[];
  readonly goods: Goods;
  /** The words beside which companions are looked for. */
  readonly words: ListingWords;
  /** Ids of all marks whose letters are found in the listing, whatever they are judged to be. */
  readonly markIds: ReadonlySet<string>;
  /** Ids of the marks that the listing's own brand column names, when it is trusted. */
  readonly ownMarks: ReadonlySet<string>;
  /** Key of the trusted brand column, or empty. */
  readonly ownBrand: string;
}

export interface Context extends ListingContext {
  readonly at: MatchedField;
  readonly match: Match;
  readonly lexicon: UseLexicon;
  readonly hosts: Hosts;
  /** What `ask` finds of another match of the listing; the context is turned to that one meanwhile. */
  elsewhere<Answer>(at: MatchedField, match: Match, ask: (there: Context) => Answer): Answer;
  /** How likely the match is the mark by its words alone, as log-odds; undefined where these are no ordinary words. */
  readonly prior: Vote | undefined;
  /** Zipf value of a folded word for readers of the listing's language; 0 for what is no common word. */
  zipf(word: string): number;
  /** The lowest that `zipf` may give in any language; above 0 for every word of one. */
  leastZipf(word: string): number;
  /** True for a word of a language, a name or a word of goods. */
  isKnownWord(word: string): boolean;
  readonly scoring: ScoringTable;
}

/** One reason, before its weight is looked up. `weight` is given where the reason itself computes it. */
export interface Vote {
  readonly code: EvidenceCode;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly weight?: number;
  /** The use of the mark that this reason speaks for. */
  readonly use?: Use;
}

export interface Consideration {
  readonly id: string;
  readonly codes: readonly EvidenceCode[];
  consider(context: Context): readonly Vote[];
}
