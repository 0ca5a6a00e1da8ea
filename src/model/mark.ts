// A Mark is one dictionary entry: a sign, what it is known for, and what its word means otherwise.
import type { z } from "zod";
import type { markSchema } from "./mark-schema.ts";

export const markStatuses = ["live", "pending", "dead", "contested", "generic"] as const;
/** Where an entry comes from when nobody chose it: a register has words of every kind, and is used with care. */
export const markOrigins = ["register"] as const;
export const enforcementLevels = ["none", "reported", "documented"] as const;

export type MarkEntry = z.infer<typeof markSchema>;

/** A mark as the scanner holds it. */
export interface Mark extends MarkEntry {
  /** Stable name: the folded mark, made unique, such as `yeti`. */
  readonly id: string;
  /** Dictionary it comes from: `builtin` or the path given with `--dictionary`. */
  readonly dictionary: string;
  /** Sector of a built-in mark, such as `pets` or `standards`; empty for others. */
  readonly sector: string;
  /** `companions`, folded and joined. */
  readonly companionKeys: readonly string[];
  /** `ordinary` without `tiedTerms`, folded, words separated by one space. */
  readonly ordinaryPhrases: readonly string[];
  /**
   * Spellings of the mark that stand among its ordinary collocations all by themselves, folded alike: bare names such as
   * "GLC" or "Nova", which mean the mark only in a listing that names a companion, and are tied to that.
   */
  readonly tiedTerms: readonly string[];
}
