// The most severe findings of a run in bounded memory, for reports that have room for some only.
import type { Finding } from "../model/finding.ts";
import type { Listing } from "../model/listing.ts";
import type { Summary } from "../model/report.ts";
import { severities } from "../model/severity.ts";

export interface FoundIn {
  readonly finding: Finding;
  readonly listing: Listing;
}

/** Keeps the `limit` most severe of the findings that are added: by severity, then score, then order of the input. */
export class TopFindings {
  private readonly limit: number;
  private kept: FoundIn[] = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  add(listing: Listing, findings: readonly Finding[]): void {
    for (const finding of findings) this.kept.push({ finding, listing });
    // Sorted now and then, not at each finding.
    if (this.kept.length >= this.limit * 2) this.kept = this.list();
  }

  /** Most severe first. */
  list(): FoundIn[] {
    return this.kept.sort((a, b) => mostSevereFirst(a.finding, b.finding)).slice(0, this.limit);
  }
}

/** Order of findings by severity, then score. */
export function mostSevereFirst(a: Finding, b: Finding): number {
  return severities.indexOf(b.severity) - severities.indexOf(a.severity) || b.score - a.score;
}

/** How many findings of each severity the run has beyond those that are `shown`. */
export function countRest(total: Summary["findings"], shown: readonly Finding[]): Summary["findings"] {
  const rest = { ...total };
  for (const { severity } of shown) rest[severity] -= 1;
  return rest;
}
