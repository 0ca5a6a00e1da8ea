// The interface of a way of resembling a mark. A new way is one new file in this folder that exports `way`.
import type { MarkIndex } from "../model/mark-index.ts";
import type { Match, MatchKind } from "../model/match.ts";
import type { TiedRun } from "../model/tied-run.ts";
import type { Cell } from "../text/cell.ts";
import type { Confusions } from "../text/confusions.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import type { FoundTerm } from "./lookup.ts";

export interface MatchContext {
  /** One per dictionary; `hidden` are the marks that a later dictionary has as well. */
  readonly layers: readonly { readonly index: MarkIndex; readonly hidden: ReadonlySet<number> }[];
  readonly vocabulary: Vocabulary;
  readonly confusions: Confusions;
  /** True for words of the language and for words of goods, whatever their language: no disguise of a mark. */
  isKnownWord(word: string): boolean;
  /** True for names and for words too rare to be weighed: too little to tell a mark from a word, enough to excuse a likeness. */
  isRareWord(word: string): boolean;
  /** True for words of goods, in any language. */
  isGoodsWord(word: string): boolean;
}

/** Takes what ways find: matches, and what is one where the rest of the listing bears it out. */
export type Found = (found: Match | TiedRun) => void;

export function isTiedRun(found: Match | TiedRun): found is TiedRun {
  return "companions" in found;
}

/** The matches, whether borne out or not. */
export function matchesOf(found: Match | TiedRun): readonly Match[] {
  return isTiedRun(found) ? found.matches() : [found];
}

/** Looks at a whole cell: for what depends on gaps, signs or neighbours. */
export interface CellWay {
  readonly id: string;
  /** The kinds of match that it finds. */
  readonly kinds: readonly MatchKind[];
  /** Hands every match in `cell` to `found`, in any order; overlaps are resolved later. Linear in the number of tokens. */
  find(cell: Cell, context: MatchContext, found: Found): void;
}

/** Looks at tokens that something may be found at, told by their words or letters alone: all such ways share one walk. */
export interface TokenWay {
  readonly id: string;
  readonly kinds: readonly MatchKind[];
  /** Asked once for each context; the finder is kept as long as that. */
  prepare(context: MatchContext): TokenFinder;
}

export interface TokenFinder {
  /** False for a word at which there is nothing to find, whatever stands around it: asked once for each distinct word of a run. */
  isSought(word: string): boolean;
  /** Hands on every match that is told by the word of token `token`, which is sought. */
  findAt(cell: Cell, token: number, found: Found): void;
  /**
   * Hands on every match that begins with tokens `first` and the next. Asked where the letters of these two, or of three,
   * may be those of a term or begin one.
   */
  findFrom?(cell: Cell, first: number, found: Found): void;
}

/** Looks at one word that is no word of the language and no mark: it is asked once for each distinct word of a run. */
export interface WordWay {
  readonly id: string;
  readonly kinds: readonly MatchKind[];
  findInWord(word: string, context: MatchContext): readonly WordMatch[];
  /** False where the word of token `token` is not to be trusted with `match`. */
  fits?(cell: Cell, token: number, context: MatchContext, match: WordMatch): boolean;
}

/** Looks at a run of tokens whose letters are those of a term, or would be without an ending: all such ways share one walk. */
export interface RunWay {
  readonly id: string;
  readonly kinds: readonly MatchKind[];
  /** How many units, four at most, may be left off the end of `word`, the last of a run; without it the way looks at whole words. */
  endings?(word: string): readonly number[];
  /** The match that the run is, if it is one. */
  findInRun(cell: Cell, run: Run, context: MatchContext): Match | undefined;
}

/** Tokens `first`..`end`, which spell `term`, when some units are left off the last. */
export interface Run extends FoundTerm {
  readonly first: number;
  readonly end: number;
}

/** A resemblance of a part of a word, wherever the word stands. */
export interface WordMatch extends Place {
  readonly kind: MatchKind;
  readonly similarity: number;
  /** Part of the word, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A word of a spelling: `before` and `after` are the words that must stand around it, empty where it is the whole. */
export interface Place {
  readonly term: FoundTerm;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export type MatchWay = CellWay | TokenWay | RunWay | WordWay;
