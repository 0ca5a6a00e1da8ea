// The most severe findings of a run in bounded memory, for reports that have room for some only.
import type { Finding } from "../model/finding.ts";
import type { Listing } from "../model/listing.ts";
import type { Summary } from "../model/report.ts";
import { severities } from "../model/severity.ts";

export interface FoundIn {
  readonly finding: Finding;
  readonly listing: Listing;
}

/**
 * Keeps the `limit` most severe of the findings that are added: by severity, then score, then order of the input. Of these
 * only as many as have listings of `maxUnits` UTF-16 units together, so that a file of huge cells does not fill the memory.
 */
export class TopFindings {
  private readonly limit: number;
  private readonly maxUnits: number;
  private kept: FoundIn[] = [];
  private units = 0;
  /** The first that was left out: what comes later is kept only when it is more severe. */
  private leftOut: Finding | undefined;

  constructor(limit: number, maxUnits = 32 * 1024 * 1024) {
    this.limit = limit;
    this.maxUnits = maxUnits;
  }

  add(listing: Listing, findings: readonly Finding[]): void {
    let own: Listing | undefined;
    for (const finding of findings) {
      if (this.leftOut !== undefined && mostSevereFirst(finding, this.leftOut) >= 0) continue;
      if (own === undefined) {
        // The row as it was read is for reports that write it at once.
        const { cells: _, ...rest } = listing;
        own = rest;
        this.units += unitsOf(own);
      }
      this.kept.push({ finding, listing: own });
    }
    // Sorted now and then, not at each finding.
    if (this.kept.length > this.limit * spare || this.units > this.maxUnits * spare) this.cut();
  }

  /** Most severe first. */
  list(): FoundIn[] {
    this.cut();
    return this.kept;
  }

  private cut(): void {
    this.kept.sort((a, b) => mostSevereFirst(a.finding, b.finding));
    const listings = new Set<Listing>();
    let end = 0;
    this.units = 0;
    for (const { listing } of this.kept.slice(0, this.limit)) {
      const more = listings.has(listing) ? 0 : unitsOf(listing);
      if (end > 0 && this.units + more > this.maxUnits) break;
      this.units += more;
      listings.add(listing);
      end += 1;
    }
    if (end === this.kept.length) return;
    this.leftOut = this.kept[end]?.finding;
    this.kept = this.kept.slice(0, end);
  }
}

/** So many times what is kept may be held before it is sorted again. */
const spare = 1.5;

function unitsOf({ fields }: Listing): number {
  return fields.reduce((sum, { text }) => sum + text.length, 0);
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
