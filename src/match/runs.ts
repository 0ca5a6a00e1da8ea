// Walks the runs of tokens whose joined letters are those of a term: the one loop under all letter-for-letter ways.
import type { Mark } from "../model/mark.ts";
import type { MarkIndex } from "../model/mark-index.ts";
import { Boundary, boundaryAt, type Term } from "../model/term.ts";
import type { Cell } from "../text/cell.ts";
import { extendHash, hashSeed } from "../text/hash.ts";
import { Gap } from "../text/tokens.ts";
import { notesBy, type WordNotes } from "../text/words.ts";
import type { MatchContext } from "./way.ts";

/** How many units may be left off the end of the word `start`..`end` of `text`. */
export type Endings = (text: string, start: number, end: number) => readonly number[];

/**
 * Calls `visit` for every term that tokens `first`..`end` spell, when `ending` units are left off the last token. Gaps
 * in the text may only stand where the term has a boundary; commas, brackets and line ends only where it has one itself.
 */
export function forEachTerm(
  cell: Cell,
  { layers }: MatchContext,
  endings: Endings,
  visit: (term: Term, mark: Mark, first: number, end: number) => void,
): void {
  for (const { index, hidden } of layers) {
    forEachTermOf(cell, index, endings, (term, first, end) => {
      if (!hidden.has(term.mark)) visit(term, index.mark(term.mark), first, end);
    });
  }
}

function forEachTermOf(
  cell: Cell,
  index: MarkIndex,
  endings: Endings,
  visit: (term: Term, first: number, end: number) => void,
): void {
  const { text, starts, ends, count, words, numbers } = cell.tokens;
  const leads = leadsOf(index, endings);
  for (let first = 0; first < count; first += 1) {
    if (leads.of(words, numbers[first] as number) === 0) continue;
    let hash = hashSeed;
    for (let end = first + 1; end <= count; end += 1) {
      const start = starts[end - 1] as number;
      const stop = ends[end - 1] as number;
      for (const ending of endings(text, start, stop)) {
        const slot = index.probe(extendHash(hash, text, start, stop - ending));
        if (slot === -1) continue;
        for (let at = index.firstTerm(slot); at !== -1; at = index.nextTerm(at)) {
          const term = index.term(at);
          if (spells(cell, term, first, end, ending)) visit(term, first, end);
        }
      }
      hash = extendHash(hash, text, start, stop);
      const slot = index.probe(hash);
      if (slot === -1 || !index.isBeginning(slot)) break;
    }
  }
}

const leadsBy = new Map<Endings, (index: MarkIndex) => WordNotes>();

/** Notes of the words that a term may start with: 1, and 0 for all others, at which no run is tried. */
function leadsOf(index: MarkIndex, endings: Endings): WordNotes {
  let leads = leadsBy.get(endings);
  if (leads === undefined) {
    leads = notesBy((of: MarkIndex, word) => Number(canLead(word, of, endings)));
    leadsBy.set(endings, leads);
  }
  return leads(index);
}

function canLead(word: string, index: MarkIndex, endings: Endings): boolean {
  const holds = (length: number): boolean => index.probe(extendHash(hashSeed, word, 0, length)) !== -1;
  return holds(word.length) || endings(word, 0, word.length).some((ending) => holds(word.length - ending));
}

/** Position of every gap that the text has inside the run, in letters from its start. */
export function gapsInRun(cell: Cell, first: number, end: number): ReadonlySet<number> {
  const { starts, ends, gaps } = cell.tokens;
  const open = new Set<number>();
  let at = 0;
  for (let token = first; token < end; token += 1) {
    if (token > first && gaps[token] !== Gap.None) open.add(at);
    at += (ends[token] as number) - (starts[token] as number);
  }
  return open;
}

/** True where the gaps of tokens `first`..`end` stand just where `term` has its own, and none at its joints. */
export function hasOwnGaps(cell: Cell, { boundaries }: Term, first: number, end: number): boolean {
  const open = gapsInRun(cell, first, end);
  for (let i = 0; i < boundaries.length; i += 2)
    if ((boundaries[i + 1] === Boundary.Joint) === open.has(boundaries[i] as number)) return false;
  return true;
}

function spells(cell: Cell, term: Term, first: number, end: number, ending: number): boolean {
  const { text, starts, ends, gaps } = cell.tokens;
  let at = 0;
  for (let token = first; token < end; token += 1) {
    const start = starts[token] as number;
    const length = (ends[token] as number) - start - (token === end - 1 ? ending : 0);
    if (!text.startsWith(term.key.slice(at, at + length), start)) return false;
    if (token > first) {
      const boundary = boundaryAt(term, at);
      if (boundary === Boundary.None) return false;
      if (gaps[token] === Gap.Hard && boundary !== Boundary.HardGap) return false;
    }
    at += length;
  }
  return at === term.key.length;
}
