// The most severe findings of a run, put aside with their listings until the end: for reports that show very many.
import type { Finding } from "../model/finding.ts";
import type { Listing } from "../model/listing.ts";
import type { RunResult } from "../model/report.ts";
import type { Aside, Place } from "./report.ts";
import { type Ranked, Top, unitsOf, withoutRow } from "./top-findings.ts";

/** Where a finding and its listing are; each reading makes the object anew. */
export interface FoundAside extends Ranked {
  /** One object for all findings of a listing. */
  readonly listing: ListingAside;
  read(): Finding;
}

export interface ListingAside {
  read(): Listing;
}

/** Keeps what `TopFindings` keeps, but only the ranks of it in memory. */
export class FindingsAside {
  private readonly aside: Aside;
  private readonly top: Top<{ readonly units: number; readonly place: Place }, Ranked & { readonly place: Place }>;

  constructor(aside: Aside, limit: number, maxUnits?: number) {
    this.aside = aside;
    this.top = new Top(limit, maxUnits);
  }

  add(listing: Listing, findings: readonly Finding[]): void {
    const own = findings.filter(this.top.hasRoomFor);
    if (own.length === 0) return;
    const places = own.map((finding) => {
      const { severity, score } = finding;
      return { severity, score, place: this.aside.add(JSON.stringify(finding)) };
    });
    this.top.add({ units: unitsOf(listing), place: this.aside.add(JSON.stringify(withoutRow(listing))) }, places);
  }

  /** True when the run has more findings than are kept. */
  isCapped({ summary: { findings } }: RunResult): boolean {
    return findings.high + findings.medium + findings.low + findings.info > this.top.list().length;
  }

  /** Most severe first. */
  list(): FoundAside[] {
    const listings = new Map<object, ListingAside>();
    return this.top.list().map(({ finding: { severity, score, place }, listing }) => {
      const known = listings.get(listing) ?? { read: () => this.read<Listing>(listing.place) };
      listings.set(listing, known);
      return { severity, score, listing: known, read: () => this.read<Finding>(place) };
    });
  }

  private read<Kept>(place: Place): Kept {
    return JSON.parse(this.aside.at(place)) as Kept;
  }
}
