// Walks the runs of tokens whose joined letters are those of a term: the one loop under all letter-for-letter ways.
import type { MarkIndex } from "../model/mark-index.ts";
import type { Match } from "../model/match.ts";
import { Boundary, boundaryAt, type Term } from "../model/term.ts";
import type { Cell } from "../text/cell.ts";
import { extendHash, hashSeed, joinHashes, withoutLastUnit } from "../text/hash.ts";
import { Gap } from "../text/tokens.ts";
import { WordNotes } from "../text/words.ts";
import type { Found, MatchContext, Run } from "./way.ts";

/** Is told of a run in `cell` that spells a term when `ending` units are left off its last token. */
export type Visit = (cell: Cell, run: Run, ending: number, found: (match: Match) => void) => void;

/** The runs of a dictionary's terms in any cell; gaps in the text may only stand where the term has a boundary. */
export interface Runs {
  /** False where no run begins with the word alone or ends with a piece of it. */
  isSought(word: string): boolean;
  /** Visits every run of token `at` alone, and of it and the one before when an ending is left off. */
  forEachAt(cell: Cell, at: number, found: Found): void;
  /**
   * Visits every other run of two tokens and more, the first of which is `first`. Commas, brackets and line ends stand in it
   * only where the term has one itself.
   */
  forEachFrom(cell: Cell, first: number, found: Found): void;
}

/** How many units, four at most, may be left off the end of a word, the last of a run. */
export type Endings = (word: string) => readonly number[];

/** The runs that spell a term of `context`, whole or with one of `endings` left off; `visit` is told of them. */
export function runsOf({ layers }: MatchContext, endings: Endings, visit: Visit): Runs {
  const walkers = layers.map(({ index, hidden }) => new Walker(index, hidden, endings, visit));
  return {
    isSought: (word) => walkers.some((walker) => walker.isSought(word)),
    forEachAt(cell, at, found) {
      for (const walker of walkers) walker.walkAt(cell, at, found);
    },
    forEachFrom(cell, first, found) {
      for (const walker of walkers) walker.walkFrom(cell, first, found);
    },
  };
}

/** What is known of a word before its neighbours are looked at. */
const Lead = {
  /** It has the hash of a term. */
  Term: 1,
  /** It has that of one, with an ending left off. */
  CutTerm: 2,
  /** A term of several words may start with it. */
  Beginning: 4,
  /** It may end a run with one unit left off; the bits above stand for two, three and four. */
  Cut: 8,
} as const;

/** All bits from `Lead.Cut` on. */
const anyCut = -Lead.Cut;
const longestEnding = 4;

/** Walks the runs that spell terms of one index. */
class Walker {
  readonly #index: MarkIndex;
  readonly #hidden: ReadonlySet<number>;
  readonly #endings: Endings;
  readonly #visit: Visit;
  /** Of every word what it may lead to, as bits of `Lead`. */
  readonly #leads: WordNotes;

  constructor(index: MarkIndex, hidden: ReadonlySet<number>, endings: Endings, visit: Visit) {
    this.#index = index;
    this.#hidden = hidden;
    this.#endings = endings;
    this.#visit = visit;
    this.#leads = new WordNotes((word) => leadOf(word, index, endings));
  }

  isSought(word: string): boolean {
    return (leadOf(word, this.#index, this.#endings) & (Lead.Term | Lead.CutTerm | anyCut)) !== 0;
  }

  walkAt(cell: Cell, at: number, found: Found): void {
    const { words, numbers } = cell.tokens;
    const number = numbers[at] as number;
    const lead = this.#leads.of(words, number);
    if ((lead & Lead.Term) !== 0) this.#visitTerms(cell, words.hashes[number] as number, at, at + 1, 0, found);
    if ((lead & Lead.CutTerm) !== 0) this.#visitCut(cell, hashSeed, lead, at, at + 1, found);
    if ((lead & anyCut) === 0 || at === 0) return;
    const before = numbers[at - 1] as number;
    if ((this.#leads.of(words, before) & Lead.Beginning) !== 0)
      this.#visitCut(cell, words.hashes[before] as number, lead, at - 1, at + 1, found);
  }

  walkFrom(cell: Cell, first: number, found: Found): void {
    const { count, words, numbers } = cell.tokens;
    const number = numbers[first] as number;
    if ((this.#leads.of(words, number) & Lead.Beginning) === 0) return;
    let hash = words.hashes[number] as number;
    for (let end = first + 2; end <= count; end += 1) {
      const last = numbers[end - 1] as number;
      // `walkAt` does that for two tokens.
      if (end > first + 2) this.#visitCut(cell, hash, this.#leads.of(words, last), first, end, found);
      hash = joinHashes(hash, words.hashes[last] as number, words.powers[last] as number);
      const slot = this.#index.probe(hash);
      if (slot === -1) break;
      this.#visitTerms(cell, hash, first, end, 0, found);
      if (!this.#index.isBeginning(slot)) break;
    }
  }

  #visitTerms(cell: Cell, hash: number, first: number, end: number, ending: number, found: Found): void {
    const index = this.#index;
    const slot = index.probe(hash);
    for (let at = slot === -1 ? -1 : index.firstTerm(slot); at !== -1; at = index.nextTerm(at)) {
      const companions = index.tiedTo(at);
      if (companions === undefined) this.#visitTerm(cell, at, first, end, ending, found);
      else found({ companions, hash, firstToken: first, matches: () => this.#matchesOf(cell, at, first, end, ending) });
    }
  }

  #visitTerm(cell: Cell, at: number, first: number, end: number, ending: number, found: (match: Match) => void): void {
    const term = this.#index.term(at);
    if (this.#hidden.has(term.mark) || !spells(cell, term, first, end, ending)) return;
    this.#visit(cell, { term, mark: this.#index.mark(term.mark), first, end }, ending, found);
  }

  #matchesOf(cell: Cell, at: number, first: number, end: number, ending: number): Match[] {
    const matches: Match[] = [];
    this.#visitTerm(cell, at, first, end, ending, (match) => matches.push(match));
    return matches;
  }

  /** The terms with one of the endings left off that `lead` has for the last token; `before` is the hash of those before it. */
  #visitCut(cell: Cell, before: number, lead: number, first: number, end: number, found: Found): void {
    const { text, ends, words, numbers } = cell.tokens;
    const last = numbers[end - 1] as number;
    let hash = joinHashes(before, words.hashes[last] as number, words.powers[last] as number);
    let stop = ends[end - 1] as number;
    let ending = 1;
    for (let cuts = lead & anyCut; cuts !== 0; cuts &= -(Lead.Cut << ending), ending += 1) {
      stop -= 1;
      hash = withoutLastUnit(hash, text.charCodeAt(stop));
      if ((cuts & (Lead.Cut << (ending - 1))) !== 0) this.#visitTerms(cell, hash, first, end, ending, found);
    }
  }
}

function leadOf(word: string, index: MarkIndex, endings: Endings): number {
  const slotOf = (ending: number): number => index.probe(extendHash(hashSeed, word, 0, word.length - ending));
  const isTerm = (slot: number): boolean => slot !== -1 && index.firstTerm(slot) !== -1;
  const slot = slotOf(0);
  const cuts = endings(word);
  if (cuts.some((ending) => ending > longestEnding)) throw new RangeError(`an ending of "${word}" is too long`);
  return (
    (isTerm(slot) ? Lead.Term : 0) |
    (cuts.some((ending) => isTerm(slotOf(ending))) ? Lead.CutTerm : 0) |
    (slot !== -1 && index.isBeginning(slot) ? Lead.Beginning : 0) |
    cuts.reduce((bits, ending) => bits | (Lead.Cut << (ending - 1)), 0)
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
  if (end - first === 1) {
    const start = starts[first] as number;
    return (ends[first] as number) - start - ending === term.key.length && text.startsWith(term.key, start);
  }
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
