// The most severe findings of a run in bounded memory, for reports that have room for some only.
import type { Finding } from "../model/finding.ts";
import type { Listing } from "../model/listing.ts";
import type { Summary } from "../model/report.ts";
import { severities } from "../model/severity.ts";

export interface FoundIn {
  readonly finding: Finding;
  readonly listing: Listing;
}

/** A finding as far as its rank depends on it. */
export type Ranked = Pick<Finding, "severity" | "score">;

/** Length of the texts of a listing, in UTF-16 units. */
interface Weighed {
  readonly units: number;
}

/**
 * Keeps the `limit` most severe of what is added: by severity, then score, then order of the input. Of these only as many as
 * have listings of `maxUnits` UTF-16 units together, so that a file of huge cells does not fill the memory. What stands for
 * a listing or a finding is up to the caller.
 */
export class Top<InListing extends Weighed, Found extends Ranked> {
  private readonly limit: number;
  private readonly maxUnits: number;
  private kept: { readonly listing: InListing; readonly finding: Found }[] = [];
  private units = 0;
  /** The first that was left out: what comes later is kept only when it is more severe. */
  private leftOut: Ranked | undefined;

  constructor(limit: number, maxUnits = 32 * 1024 * 1024) {
    this.limit = limit;
    this.maxUnits = maxUnits;
  }

  /** False when `finding` has no chance among those before it. */
  readonly hasRoomFor = (finding: Ranked): boolean =>
    this.leftOut === undefined || mostSevereFirst(finding, this.leftOut) < 0;

  /** Takes findings of `listing` for which there is room, at least one. */
  add(listing: InListing, findings: readonly Found[]): void {
    for (const finding of findings) this.kept.push({ finding, listing });
    this.units += listing.units;
    // Sorted now and then, not at each finding.
    if (this.kept.length > this.limit * spare || this.units > this.maxUnits * spare) this.cut();
  }

  /** Most severe first. */
  list(): readonly { readonly listing: InListing; readonly finding: Found }[] {
    this.cut();
    return this.kept;
  }

  private cut(): void {
    this.kept.sort((a, b) => mostSevereFirst(a.finding, b.finding));
    const listings = new Set<InListing>();
    let end = 0;
    this.units = 0;
    for (const { listing } of this.kept.slice(0, this.limit)) {
      const more = listings.has(listing) ? 0 : listing.units;
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

/** The most severe findings with their listings, in memory: for reports that show few. */
export class TopFindings {
  private readonly top: Top<Weighed & { readonly listing: Listing }, Finding>;

  constructor(limit: number, maxUnits?: number) {
    this.top = new Top(limit, maxUnits);
  }

  add(listing: Listing, findings: readonly Finding[]): void {
    const own = findings.filter(this.top.hasRoomFor);
    if (own.length > 0) this.top.add({ listing: withoutRow(listing), units: unitsOf(listing) }, own);
  }

  /** Most severe first. */
  list(): FoundIn[] {
    return this.top.list().map(({ listing, finding }) => ({ listing: listing.listing, finding }));
  }
}

/** Without the row as it was read: that is for reports that write it at once. */
export function withoutRow({ cells: _, table: __, ...rest }: Listing): Listing {
  return rest;
}

export function unitsOf({ fields }: Listing): number {
  return fields.reduce((sum, { text }) => sum + text.length, 0);
}

/** Order of findings by severity, then score. */
export function mostSevereFirst(a: Ranked, b: Ranked): number {
  return severities.indexOf(b.severity) - severities.indexOf(a.severity) || b.score - a.score;
}

/** How many findings of each severity the run has beyond those that are `shown`. */
export function countRest(total: Summary["findings"], shown: readonly Finding[]): Summary["findings"] {
  const rest = { ...total };
  for (const { severity } of shown) rest[severity] -= 1;
  return rest;
}
