// All matches in a cell: every way is asked, then overlaps are resolved by one policy.
import type { Match, MatchKind } from "../model/match.ts";
import type { TiedRun } from "../model/tied-run.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import { phraseAround } from "../text/phrase-around.ts";
import { inRuns, isRunWay } from "./in-runs.ts";
import { inTokens, isTokenWay } from "./in-tokens.ts";
import { inWords, isWordWay } from "./in-words.ts";
import { all } from "./registry.ts";
import { type CellWay, type Found, isTiedRun, type MatchContext, type MatchWay } from "./way.ts";

/**
 * Matches in `cell`, by place, then mark, after the policy "longest of one owner":
 *
 * 1. One match per place and mark: the best explanation wins, in the order of `preference`.
 * 2. Of the overlapping marks of one owner, or of owners that are not both known, the longest wins: "Apple" goes where
 *    "Apple Watch" stands.
 * 3. Marks of different known owners are both kept, whatever their lengths.
 * 4. The inner mark is kept where the longer one stands in its ordinary sense: "Stanley Cup tumbler" is no trophy, but a
 *    Stanley. Not where one names the other among its companions.
 * 5. What merely resembles a mark goes inside a match that is more than a likeness.
 * 6. The inner mark is kept in a longer one that is only a slip: in "BIC Ecolutions" the BIC is sure, the Evolution is not.
 *
 * A mark that only partly overlaps another is kept. A word of the seller's own brand is no slip for another mark:
 * `ownWords`, folded.
 */
export function findMatches(cell: Cell, context: MatchContext, ownWords: ReadonlySet<string> = noWords): Match[] {
  const { matches, tied } = lookFor(cell, context);
  return settle(cell, [...matches, ...tied.flatMap((run) => run.matches())], ownWords);
}

/** What the ways find in a cell, overlaps and all, in no order. */
export interface Finds {
  readonly matches: readonly Match[];
  readonly tied: readonly TiedRun[];
}

export function lookFor(cell: Cell, context: MatchContext): Finds {
  const matches: Match[] = [];
  let tied: TiedRun[] | undefined;
  const found: Found = (one) => {
    if (!isTiedRun(one)) matches.push(one);
    else if (tied === undefined) tied = [one];
    else tied.push(one);
  };
  for (const way of ways) way.find(cell, context, found);
  return { matches, tied: tied ?? none };
}

const none: readonly never[] = [];

/** `matches` by the policy of `findMatches`. */
export function settle(cell: Cell, matches: readonly Match[], ownWords: ReadonlySet<string> = noWords): Match[] {
  if (matches.length === 0) return [];
  const found = [...matches];
  putInOrder(found);
  const kept: Match[] = [];
  for (const match of found) {
    if (match.kind === "fuzzy" && isOwn(cell, match, ownWords)) continue;
    if (!isCovered(match, kept, cell)) kept.push(match);
  }
  return kept;
}

function isCovered(match: Match, kept: readonly Match[], cell: Cell): boolean {
  for (let at = Math.max(0, kept.length - overlapReach); at < kept.length; at += 1)
    if (covers(kept[at] as Match, match, cell)) return true;
  return false;
}

const noWords: ReadonlySet<string> = new Set();

function isOwn(cell: Cell, { firstToken, endToken }: Match, ownWords: ReadonlySet<string>): boolean {
  for (let token = firstToken; token < endToken; token += 1) if (ownWords.has(wordAt(cell, token))) return true;
  return false;
}

const ways = cellWays(all);

/** All ways as ways that look at cells: those that look at tokens take one walk together, as do those inside that. */
export function cellWays(mixed: readonly MatchWay[]): readonly CellWay[] {
  const wordWays = mixed.filter(isWordWay);
  const runWays = mixed.filter(isRunWay);
  const tokenWays = [
    ...mixed.filter(isTokenWay),
    ...(runWays.length > 0 ? [inRuns(runWays)] : []),
    ...(wordWays.length > 0 ? [inWords(wordWays)] : []),
  ];
  return [...mixed.filter(isCellWay), ...(tokenWays.length > 0 ? [inTokens(tokenWays)] : [])];
}

function isCellWay(way: MatchWay): way is CellWay {
  return "find" in way;
}

// A match overlaps at most this many others that begin before it: bounds the work on a cell that is nothing but marks.
const overlapReach = 16;

/** Best explanation first. */
const preference: readonly MatchKind[] = [
  "exact",
  "alias",
  "plural",
  "folded",
  "joined",
  "split",
  "homoglyph",
  "leet",
  "masked",
  "glued",
  "fuzzy",
];

/** In place, by insertion: a cell has few matches, mostly in order already, and `sort` makes lists of its own. */
function putInOrder(matches: Match[]): void {
  if (matches.length > fewMatches) {
    matches.sort(byPlace);
    return;
  }
  for (let end = 1; end < matches.length; end += 1) {
    const match = matches[end] as Match;
    let at = end;
    for (; at > 0 && byPlace(matches[at - 1] as Match, match) > 0; at -= 1) matches[at] = matches[at - 1] as Match;
    matches[at] = match;
  }
}

const fewMatches = 16;

function byPlace(a: Match, b: Match): number {
  return (
    a.span.start - b.span.start ||
    b.span.end - a.span.end ||
    preference.indexOf(a.kind) - preference.indexOf(b.kind) ||
    (a.mark.id < b.mark.id ? -1 : a.mark.id > b.mark.id ? 1 : 0)
  );
}

function isLikeness({ kind }: Match): boolean {
  return kind === "fuzzy" || kind === "glued" || kind === "masked";
}

function covers(longer: Match, match: Match, cell: Cell): boolean {
  if (longer.span.start > match.span.start || longer.span.end < match.span.end) return false;
  if (longer.mark.id === match.mark.id) return true;
  // What merely resembles a mark does not stand beside what is one.
  if (isLikeness(match) && !isLikeness(longer)) return true;
  if (longer.kind === "fuzzy" && !isLikeness(match)) return false;
  const { owner } = longer.mark;
  const isSamePlace = longer.span.start === match.span.start && longer.span.end === match.span.end;
  if (owner !== undefined && match.mark.owner !== undefined && owner !== match.mark.owner) return false;
  const isOrdinary = phraseAround(cell, longer.firstToken, longer.endToken, longer.mark.ordinaryPhrases) !== undefined;
  if (!isSamePlace && isOrdinary && !isOfOneMaker(longer, match)) return false;
  // Two marks with the same letters at the same place: the better explanation stands for both.
  return !isSamePlace || preference.indexOf(longer.kind) <= preference.indexOf(match.kind);
}

/** One names the other among its companions: makers, lines, and what else belongs to them. */
function isOfOneMaker({ mark }: Match, { mark: other }: Match): boolean {
  return mark.companionKeys.includes(other.id) || other.companionKeys.includes(mark.id);
}
