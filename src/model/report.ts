// The machine-readable reports as types; `schema.ts` holds their shapes.
import type { z } from "zod";
import type { Finding } from "./finding.ts";
import type { Listing } from "./listing.ts";
import type { Problem } from "./problem.ts";
import type { fileAccountSchema, listingLineSchema, reportSchema, summarySchema, toolSchema } from "./schema.ts";

/** What was read of one input, and what was not. */
export type FileAccount = z.infer<typeof fileAccountSchema>;
export type Tool = z.infer<typeof toolSchema>;
export type Summary = z.infer<typeof summarySchema>;
/** `--format json`. */
export type Report = z.infer<typeof reportSchema>;
/** One line of `--format ndjson`. */
export type ListingLine = z.infer<typeof listingLineSchema>;

/** One row as reports get it: a listing with its findings, or a row that could not become a listing. */
export interface ScannedListing {
  readonly listing: Listing | undefined;
  readonly findings: readonly Finding[];
  /** Findings of this row that an earlier row of the same product reports. */
  readonly repeated?: readonly Finding[];
  /** Findings that a decision or the allow list accepts: counted, and left out of `findings`. */
  readonly accepted?: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** Everything that is known when a scan ends. */
export type RunResult = Omit<Report, "schemaVersion" | "findings">;
