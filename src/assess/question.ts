// The interface of a question about a word that is also a mark: one part of the consideration of common words.
import type { EvidenceCode } from "../model/evidence.ts";
import type { Context, Vote } from "./consideration.ts";

/** A part of what is asked about a word that has a prior. */
export interface Question {
  /** The evidence that it may give. A weight that it computes itself is below the one of the table. */
  readonly codes: readonly EvidenceCode[];
  /** False where its evidence cannot speak for the mark, as a look at the match alone tells. */
  mayFavour(context: Context): boolean;
  ask(context: Context): readonly Vote[];
}
