// Terms by their exact letters, and matches made from a piece of the folded text: for ways that change letters first.
import type { Mark } from "../model/mark.ts";
import type { Match, MatchKind } from "../model/match.ts";
import type { Term } from "../model/term.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import { extendHash, hashSeed } from "../text/hash.ts";
import { Gap } from "../text/tokens.ts";
import { toSource } from "../text/view.ts";
import type { MatchContext, WordMatch } from "./way.ts";

export interface FoundTerm {
  readonly term: Term;
  readonly mark: Mark;
}

/** Terms whose folded letters are exactly `key`; not those of registers, which have a word for any disguise. */
export function termsWithKey({ layers }: MatchContext, key: string): FoundTerm[] {
  const found: FoundTerm[] = [];
  const hash = extendHash(hashSeed, key, 0, key.length);
  for (const { index, hidden } of layers) {
    const slot = index.probe(hash);
    for (let at = slot === -1 ? -1 : index.firstTerm(slot); at !== -1; at = index.nextTerm(at)) {
      const term = index.term(at);
      if (term.key !== key || hidden.has(term.mark)) continue;
      const mark = index.mark(term.mark);
      if (!isOfRegister(mark)) found.push({ term, mark });
    }
  }
  return found;
}

/** True where some term may have the letters that `hash` stands for: nearly all others are told by it. */
export function isTermHash({ layers }: MatchContext, hash: number): boolean {
  for (const { index } of layers) {
    const slot = index.probe(hash);
    if (slot !== -1 && index.firstTerm(slot) !== -1) return true;
  }
  return false;
}

/** A register has words of every kind: only what stands there letter for letter is matched with them. */
export function isOfRegister({ origin }: Mark): boolean {
  return origin === "register";
}

/** The first token that units `start`..`end` of the folded text touch, and the one after the last. */
export function tokensWithin({ tokens: { starts, ends, count } }: Cell, start: number, end: number): [number, number] {
  let [first, high] = [0, count - 1];
  while (first < high) {
    const middle = (first + high) >>> 1;
    if ((ends[middle] as number) <= start) first = middle + 1;
    else high = middle;
  }
  let last = first;
  while (last < count - 1 && (starts[last + 1] as number) < end) last += 1;
  return [first, last + 1];
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
  const [firstToken, endToken] = tokensWithin(cell, start, end);
  return {
    mark,
    kind,
    similarity,
    span: toSource(cell.view, start, end),
    firstToken,
    endToken,
    term: term.text,
  };
}

/**
 * Hands on the match of a disguised word, tokens `first`..`end`, when the other words of its mark stand around it. `start`
 * and `stop` are the part of the word, in units from where its first token begins.
 */
export function reportPlace(
  cell: Cell,
  first: number,
  end: number,
  { term, before, after, kind, similarity, start, end: stop }: WordMatch,
  found: (match: Match) => void,
): void {
  const { starts, ends, count } = cell.tokens;
  if (first < before.length || end + after.length > count) return;
  if (!areThere(cell, first - before.length, before, false) || !areThere(cell, end, after, true)) return;
  const wordStart = starts[first] as number;
  const from = before.length > 0 ? (starts[first - before.length] as number) : wordStart + start;
  const to = after.length > 0 ? (ends[end + after.length - 1] as number) : wordStart + stop;
  found(matchOf(cell, term, kind, similarity, from, to));
}

/** The words from token `at` on, none parted from its neighbours by a comma or the like. */
function areThere(cell: Cell, at: number, words: readonly string[], isAfter: boolean): boolean {
  return words.every(
    (word, index) => wordAt(cell, at + index) === word && cell.tokens.gaps[at + index + (isAfter ? 0 : 1)] !== Gap.Hard,
  );
}

/** A mark of these letters may be looked for in disguise: plain Latin letters, long enough, and no word of the language. */
export function isDistinctive({ term }: FoundTerm, { vocabulary }: MatchContext, minLetters: number): boolean {
  return term.key.length >= minLetters && /^[a-z]+$/.test(term.key) && vocabulary.zipf(term.key) === 0;
}
