// All matches in a cell: every way is asked, then overlaps are resolved by one policy.
import type { Match, MatchKind } from "../model/match.ts";
import type { Cell } from "../text/cell.ts";
import { all } from "./registry.ts";
import type { MatchContext } from "./way.ts";

/**
 * Matches in `cell`, by place, then mark. One match per place and mark: the best explanation wins. A match inside a
 * longer one is dropped ("Apple" in "Apple Watch"), unless both marks have known owners and these differ.
 */
export function findMatches(cell: Cell, context: MatchContext): Match[] {
  const found: Match[] = [];
  for (const way of all) way.find(cell, context, (match) => found.push(match));
  if (found.length < 2) return found;
  found.sort(byPlace);
  const kept: Match[] = [];
  for (const match of found) {
    if (!kept.slice(-overlapReach).some((longer) => covers(longer, match))) kept.push(match);
  }
  return kept;
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

function byPlace(a: Match, b: Match): number {
  return (
    a.span.start - b.span.start ||
    b.span.end - a.span.end ||
    preference.indexOf(a.kind) - preference.indexOf(b.kind) ||
    (a.mark.id < b.mark.id ? -1 : a.mark.id > b.mark.id ? 1 : 0)
  );
}

function covers(longer: Match, match: Match): boolean {
  if (longer.span.start > match.span.start || longer.span.end < match.span.end) return false;
  if (longer.mark.id === match.mark.id) return true;
  const { owner } = longer.mark;
  const isSamePlace = longer.span.start === match.span.start && longer.span.end === match.span.end;
  if (owner !== undefined && match.mark.owner !== undefined && owner !== match.mark.owner) return false;
  // Two marks with the same letters at the same place: the better explanation stands for both.
  return !isSamePlace || preference.indexOf(longer.kind) <= preference.indexOf(match.kind);
}
