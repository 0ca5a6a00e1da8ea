// Edit distance between folded words. The one home of `fastest-levenshtein`, which counts UTF-16 units: fold first.
import { distance } from "fastest-levenshtein";

/** Number of single-letter edits between `a` and `b`. */
export function editDistance(a: string, b: string): number {
  return distance(a, b);
}

/** The candidates nearest to `word`, at most `maxEdits` away, nearest first, then in their own order. */
export function nearest(word: string, candidates: readonly string[], maxEdits: number, limit = 3): string[] {
  return candidates
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .filter(({ edits }) => edits <= maxEdits)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
