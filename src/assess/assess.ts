// Judges the matches of one listing: every consideration is asked about every match.
import type { Listing } from "../model/listing.ts";
import type { Marketplace } from "../model/marketplace.ts";
import type { Match } from "../model/match.ts";
import type { ForeignVocabulary, Vocabulary } from "../text/vocabulary.ts";
import type { Context, MatchedField, Vote } from "./consideration.ts";
import { ListingFacts } from "./facts.ts";
import type { GoodsLexicon } from "./goods.ts";
import type { Hosts } from "./hosts.ts";
import type { UseLexicon } from "./lexicon.ts";
import { settlement as registerLimit } from "./register-limit.ts";
import { all } from "./registry.ts";
import { settlement as saidAgain } from "./said-again.ts";
import { type Judgement, judge } from "./score.ts";
import type { ScoringTable } from "./scoring.ts";
import type { Settlement } from "./settlement.ts";
import { surelyInfo } from "./surely-info.ts";

/** The data that judging needs, compiled once. */
export interface AssessData {
  readonly scoring: ScoringTable;
  readonly uses: UseLexicon;
  readonly hosts: Hosts;
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
  /** No evidence is wanted for what is surely `info`. */
  readonly briefly?: boolean;
}

/** A match with the verdict on it. */
export interface Assessed {
  readonly at: MatchedField;
  readonly match: Match;
  readonly judgement: Judgement;
}

/**
 * Judges all matches in `fields`, in the order in which they come. With `briefly`, a match that is surely `info`
 * is that without evidence: most are, and nobody is shown them.
 */
export function assessListing(
  listing: Listing,
  fields: readonly MatchedField[],
  data: AssessData,
  options: AssessOptions,
): Assessed[] {
  const assessed: Assessed[] = [];
  let facts: ListingFacts | undefined;
  for (const field of fields) {
    for (const at of inParts(field)) {
      for (const match of inOrder(at)) {
        facts = facts?.about(at, match) ?? new ListingFacts(listing, fields, data, options, { at, match });
        assessed.push({ at, match, judgement: options.briefly === true ? judgeBriefly(facts) : judgeInFull(facts) });
      }
    }
  }
  return settlements.reduce((settled, { settle }) => settle(settled, data.scoring), assessed);
}

/** In this order. */
export const settlements: readonly Settlement[] = [registerLimit, saidAgain];

// Judging a match looks at the others of its field: a cell of many thousands is judged in parts, so that it takes linear time.
const partMatches = 100;

function inOrder({ matches, alone }: MatchedField): readonly Match[] {
  if (alone === undefined || alone.length === 0) return matches;
  return [...matches, ...alone].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function inParts(at: MatchedField): readonly MatchedField[] {
  if (at.matches.length <= partMatches) return [at];
  const parts: MatchedField[] = [];
  for (let from = 0; from < at.matches.length; from += partMatches) {
    const matches = at.matches.slice(from, from + partMatches);
    const [start, end] = [from === 0 ? 0 : placeOf(matches), placeOf(at.matches.slice(from + partMatches))];
    const alone = at.alone?.filter(({ span }) => span.start >= start && span.start < end);
    parts.push({ ...at, matches, ...(alone === undefined ? {} : { alone }) });
  }
  return parts;
}

function placeOf([first]: readonly Match[]): number {
  return first?.span.start ?? Number.POSITIVE_INFINITY;
}

function judgeInFull(context: Context): Judgement {
  return judge(context, votesOn(context));
}

function judgeBriefly(context: Context): Judgement {
  const { at, match } = context;
  const judgeLater = (): Judgement => context.elsewhere(at, match, judgeInFull);
  return surelyInfo(context, judgeLater) ?? judgeInFull(context);
}

function votesOn(context: Context): Vote[] {
  const votes: Vote[] = [];
  for (const consideration of all) for (const vote of consideration.consider(context)) votes.push(vote);
  return votes;
}
