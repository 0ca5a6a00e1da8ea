// What reading gives: listings and problems, in file order.
import type { Listing } from "../model/listing.ts";
import type { RawProblem } from "../model/problem.ts";

/** One row that became a listing, its problems, or both. Problems of the file as a whole have no listing either. */
export interface Entry {
  readonly listing?: Listing;
  readonly problems: readonly RawProblem[];
}
