// A tied name in a cell, before it is known whether a companion stands in the listing.
import type { Companions } from "./mark-index.ts";
import type { Match } from "./match.ts";

/**
 * Letters of a spelling that is tied to the companions of its mark. Nearly all of these are ordinary words of which nobody
 * wants to know whose mark they are elsewhere, so that matches are made where a companion is known to be there.
 */
export interface TiedRun {
  readonly companions: Companions;
  /** Hash of the spelling, which is no companion of itself. */
  readonly hash: number;
  readonly firstToken: number;
  /** Empty where the letters only have the hash of the spelling, or mean nothing as they are written. */
  matches(): readonly Match[];
}
