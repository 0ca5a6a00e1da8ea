// The look-up table of the terms of one dictionary, as matching sees it: one probe per run of tokens.
import type { HashFilter } from "../text/hash-filter.ts";
import type { WordLines } from "../text/word-lines.ts";
import type { Mark } from "./mark.ts";
import type { Term } from "./term.ts";

/**
 * A slot holds the hash of a term or of a beginning of one that ends at a boundary. `firstTerm` is the first term of
 * that hash, or -1; the others follow by `nextTerm`. Marks and terms are made when they are asked for, and kept.
 */
export interface MarkIndex {
  /** `builtin`, or the path of the dictionary as given. */
  readonly name: string;
  readonly asOf?: string;
  /** For marks of registers: the newest day that the sources tell of, YYYY-MM-DD, by office. */
  readonly coverage?: Readonly<Record<string, string>>;
  /** Changes when any mark changes. */
  readonly hash: string;
  readonly markCount: number;
  readonly termCount: number;
  /** The compiled index itself, which threads may share. */
  readonly bytes: Uint8Array;
  mark(position: number): Mark;
  term(position: number): Term;
  /** Of a spelling that is tied to the companions of its mark these; undefined for others. */
  tiedTo(term: number): Companions | undefined;
  /** Tells most hashes that have no slot without a look at the table. */
  readonly filter: HashFilter;
  /** Slot of `hash`, or -1. */
  probe(hash: number): number;
  firstTerm(slot: number): number;
  nextTerm(term: number): number;
  isBeginning(slot: number): boolean;
  readonly words: SpelledWords;
}

/** Companions of a mark, folded and joined, with their hashes. */
export interface Companions {
  readonly keys: readonly string[];
  readonly hashes: readonly number[];
}

/**
 * The words that spellings of plain Latin letters are made of: each spelling joined, and where it has gaps in its parts.
 * Those of registers are not among them.
 */
export interface SpelledWords {
  readonly count: number;
  /** In order of their letters. */
  lines(): WordLines;
  /** Position of `word`, or -1. */
  positionOf(word: string): number;
  /** Terms that hold the word at `position`. */
  termsOf(position: number): Iterable<number>;
}
