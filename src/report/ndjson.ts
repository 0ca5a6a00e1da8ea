// `--format ndjson`: one line per listing, in input order, clean listings included; written as they are scanned.
import { listingRef } from "../model/listing.ts";
import type { ListingLine, ScannedListing } from "../model/report.ts";
import { safeJson } from "./printable.ts";
import type { Report } from "./report.ts";

export const report: Report = {
  id: "ndjson",
  about: "one JSON line per listing, clean listings included, for pipes",
  create: (write) => ({
    listing: (scanned) => {
      const line = lineOf(scanned);
      if (line !== undefined) write(`${safeJson(line)}\n`);
    },
    // Problems of a whole file have no line of their own: they are on stderr and in the exit code.
    end: () => {},
  }),
};

/** A row that could not become a listing has a line of its own when it is a row of the input; a file problem has none. */
function lineOf({ listing, findings, repeated = [], problems }: ScannedListing): ListingLine | undefined {
  if (listing === undefined) {
    const isRow = problems.some((problem) => problem.level === "row" && problem.record !== undefined);
    return isRow ? { listing: null, findings: [], problems: [...problems] } : undefined;
  }
  const extra = listing.extra === undefined ? {} : { extra: listing.extra };
  return {
    listing: { ...listingRef(listing), ...extra },
    findings: [...findings, ...repeated],
    problems: [...problems],
  };
}
