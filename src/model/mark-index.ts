// The look-up table of all terms, as matching sees it: one probe per run of tokens, whatever the number of marks.
import type { Mark } from "./mark.ts";
import type { Term } from "./term.ts";

/**
 * A slot holds the hash of a term or of a beginning of one that ends at a boundary;
 * `firstTerm` is the first term of that hash (the others follow by `nextTerm`), `isBeginning` says that longer terms exist.
 */
export interface MarkIndex {
  readonly marks: readonly Mark[];
  readonly terms: readonly Term[];
  readonly hash: string;
  /** Slot of `hash`, or -1. */
  probe(hash: number): number;
  firstTerm(slot: number): number;
  nextTerm(term: number): number;
  isBeginning(slot: number): boolean;
}
