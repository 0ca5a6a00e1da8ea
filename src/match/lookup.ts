// Terms by their exact letters, and matches made from a piece of the folded text: for ways that change letters first.
import type { Mark } from "../model/mark.ts";
import type { Match, MatchKind } from "../model/match.ts";
import type { Term } from "../model/term.ts";
import type { Cell } from "../text/cell.ts";
import { extendHash, hashSeed } from "../text/hash.ts";
import { toSource } from "../text/view.ts";
import type { MatchContext } from "./way.ts";

export interface FoundTerm {
  readonly term: Term;
  readonly mark: Mark;
}

/** Terms whose folded letters are exactly `key`. */
export function termsWithKey({ layers }: MatchContext, key: string): FoundTerm[] {
  const found: FoundTerm[] = [];
  const hash = extendHash(hashSeed, key, 0, key.length);
  for (const { index, hidden } of layers) {
    const slot = index.probe(hash);
    for (let at = slot === -1 ? -1 : index.firstTerm(slot); at !== -1; at = index.nextTerm(at)) {
      const term = index.term(at);
      if (term.key === key && !hidden.has(term.mark)) found.push({ term, mark: index.mark(term.mark) });
    }
  }
  return found;
}

/** A match of units `start`..`end` of the folded text, with the tokens that they touch. */
export function matchOf(
  cell: Cell,
  { term, mark }: FoundTerm,
  kind: MatchKind,
  similarity: number,
  start: number,
  end: number,
): Match {
  const { starts, ends, count } = cell.tokens;
  let first = 0;
  while (first < count - 1 && (ends[first] as number) <= start) first += 1;
  let last = first;
  while (last < count - 1 && (starts[last + 1] as number) < end) last += 1;
  return {
    mark,
    kind,
    similarity,
    span: toSource(cell.view, start, end),
    firstToken: first,
    endToken: last + 1,
    term: term.text,
  };
}

/** A mark of these letters may be looked for in disguise: plain Latin letters, long enough, and no word of the language. */
export function isDistinctive({ term }: FoundTerm, { vocabulary }: MatchContext, minLetters: number): boolean {
  return term.key.length >= minLetters && /^[a-z]+$/.test(term.key) && vocabulary.zipf(term.key) === 0;
}
