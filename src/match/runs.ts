// Walks the runs of tokens whose joined letters are those of a term: the one loop under all letter-for-letter ways.
import type { MarkIndex } from "../model/mark-index.ts";
import { Boundary, boundaryAt, type Term } from "../model/term.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import { extendHash, hashSeed, joinHashes } from "../text/hash.ts";
import { Gap } from "../text/tokens.ts";
import { notesBy, type WordNotes } from "../text/words.ts";
import type { MatchContext, Run, RunWay } from "./way.ts";

type Endings = RunWay["endings"];

/**
 * Calls `visit` for every run that spells a term, when `ending` units are left off its last token. Gaps in the text may
 * only stand where the term has a boundary; commas, brackets and line ends only where it has one itself.
 */
export function forEachRun(
  cell: Cell,
  { layers }: MatchContext,
  endings: Endings,
  visit: (run: Run, ending: number) => void,
): void {
  for (const { index, hidden } of layers) {
    forEachTerm(cell, index, endings, (term, first, end, ending) => {
      if (!hidden.has(term.mark)) visit({ term, mark: index.mark(term.mark), first, end }, ending);
    });
  }
}

function forEachTerm(
  cell: Cell,
  index: MarkIndex,
  endings: Endings,
  visit: (term: Term, first: number, end: number, ending: number) => void,
): void {
  const { text, starts, ends, count, words, numbers } = cell.tokens;
  const { hashes, powers, texts } = words;
  const leads = leadsOf(index, endings);
  const visitTerms = (hash: number, first: number, end: number, ending: number): void => {
    const slot = index.probe(hash);
    for (let at = slot === -1 ? -1 : index.firstTerm(slot); at !== -1; at = index.nextTerm(at)) {
      const term = index.term(at);
      if (spells(cell, term, first, end, ending)) visit(term, first, end, ending);
    }
  };
  /** `before` is the hash of the tokens before the last. */
  const visitCut = (before: number, first: number, end: number): void => {
    const [start, stop] = [starts[end - 1] as number, ends[end - 1] as number];
    for (const ending of endings(texts[numbers[end - 1] as number] as string))
      if (ending > 0) visitTerms(extendHash(before, text, start, stop - ending), first, end, ending);
  };
  for (let first = 0; first < count; first += 1) {
    const number = numbers[first] as number;
    const lead = leads.of(words, number);
    let hash = hashes[number] as number;
    if ((lead & Lead.Term) !== 0) visitTerms(hash, first, first + 1, 0);
    if ((lead & Lead.CutTerm) !== 0) visitCut(hashSeed, first, first + 1);
    if ((lead & Lead.Beginning) === 0) continue;
    for (let end = first + 2; end <= count; end += 1) {
      const last = numbers[end - 1] as number;
      const how = leads.of(words, last);
      if ((how & Lead.Cut) !== 0) visitCut(hash, first, end);
      hash = joinHashes(hash, hashes[last] as number, powers[last] as number);
      const slot = index.probe(hash);
      if (slot === -1) break;
      if ((how & Lead.Whole) !== 0) visitTerms(hash, first, end, 0);
      if (!index.isBeginning(slot)) break;
    }
  }
}

/** What is known of a word before its neighbours are looked at. */
const Lead = {
  /** It has the hash of a term. */
  Term: 1,
  /** It has that of one, with an ending left off. */
  CutTerm: 2,
  /** A term of several words may start with it. */
  Beginning: 4,
  /** It may end a run as it is. */
  Whole: 8,
  /** It may end one with an ending left off. */
  Cut: 16,
} as const;

const leadsBy = new WeakMap<Endings, (index: MarkIndex) => WordNotes>();

/** Notes of what a word may lead to, as bits of `Lead`: most words begin no run. */
function leadsOf(index: MarkIndex, endings: Endings): WordNotes {
  let leads = leadsBy.get(endings);
  if (leads === undefined) {
    leads = notesBy((of: MarkIndex, word) => leadOf(word, of, endings));
    leadsBy.set(endings, leads);
  }
  return leads(index);
}

function leadOf(word: string, index: MarkIndex, endings: Endings): number {
  const slotOf = (ending: number): number => index.probe(extendHash(hashSeed, word, 0, word.length - ending));
  const isTerm = (ending: number): boolean => {
    const slot = slotOf(ending);
    return slot !== -1 && index.firstTerm(slot) !== -1;
  };
  const slot = slotOf(0);
  const isWhole = endings(word).includes(0);
  const cuts = endings(word).filter((ending) => ending > 0);
  return (
    (isWhole && isTerm(0) ? Lead.Term : 0) |
    (cuts.some(isTerm) ? Lead.CutTerm : 0) |
    (slot !== -1 && index.isBeginning(slot) ? Lead.Beginning : 0) |
    (isWhole ? Lead.Whole : 0) |
    (cuts.length > 0 ? Lead.Cut : 0)
  );
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
  if (end - first === 1 && ending === 0) return wordAt(cell, first) === term.key;
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
