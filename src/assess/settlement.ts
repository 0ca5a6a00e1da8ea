// The interface of a settlement: what is decided about findings only once all matches of a listing are judged.
import type { EvidenceCode } from "../model/evidence.ts";
import type { Assessed } from "./assess.ts";
import type { ScoringTable } from "./scoring.ts";

export interface Settlement {
  readonly codes: readonly EvidenceCode[];
  /** `assessed`, which is in order of place, in the same order with what has to be turned down turned down. */
  settle(assessed: Assessed[], scoring: ScoringTable): Assessed[];
}
