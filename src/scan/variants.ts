// Rows of one product are settled together: a finding that stands in several of them is reported once, with the rows
// counted, and what only comparing the rows shows is added.
import { hash } from "node:crypto";
import type { Finding } from "../model/finding.ts";
import type { Field, Listing } from "../model/listing.ts";
import type { FamilyChecker } from "./family-findings.ts";
import { inOrder } from "./finding-order.ts";

/** Findings that say the same of the same text in rows of one product. */
export interface SameText {
  /** Rows in which it stands, as far as they have come. */
  rows: number;
  /** Left for whoever takes the rows: true when the finding of the first row is accepted, and the others with it. */
  isAccepted: boolean;
}

/** A finding of a row; `same` is shared with the rows that repeat it, and absent for a row that is of no product. */
export interface VariantFinding {
  readonly finding: Finding;
  readonly same?: SameText;
}

/** A row with its findings; `repeated` are those that an earlier row of the same product reports. */
export interface VariantRow<T> {
  readonly row: T;
  readonly findings: readonly VariantFinding[];
  readonly repeated: readonly VariantFinding[];
}

interface Held<T> {
  readonly row: T;
  readonly listing: Listing | undefined;
  readonly units: number;
  findings: readonly HeldFinding[];
}

interface HeldFinding {
  readonly finding: Finding;
  /** Absent for a row that is of no product. */
  readonly same?: SameText & { readonly key: string; readonly first: Finding };
}

/** Most rows, and most text in UTF-16 units, that are held back to count the rows of a product. */
const maxRows = 2500;
const maxUnits = 8 * 1024 * 1024;

/**
 * Holds rows back until those of their product have come (`Listing.family`), wherever they stand between others. Rows pass
 * at once while none is held and they are of no product.
 * Memory is bounded: beyond the limits above the oldest row is given out, and what comes after it is counted anew.
 */
export class Variants<T> {
  private readonly compare: FamilyChecker;
  private held: Held<T>[] = [];
  /** How many of `held` are given out already. */
  private given = 0;
  private units = 0;
  private readonly open = new Map<string, SameText & { readonly key: string; readonly first: Finding }>();
  /** Rows of each product that are not compared yet. */
  private readonly families = new Map<string, Held<T>[]>();

  constructor(compare: FamilyChecker) {
    this.compare = compare;
  }

  /** Takes the next row and gives out those that are complete, in order. */
  push(row: T, listing: Listing | undefined, findings: readonly Finding[]): VariantRow<T>[] {
    const family = listing?.family;
    if (family === undefined && this.given === this.held.length) {
      return [{ row, findings: findings.map((finding) => ({ finding })), repeated: [] }];
    }
    const units = listing?.fields.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    const held = { row, listing, units, findings: findings.map((finding) => this.join(finding, listing)) };
    this.held.push(held);
    if (family !== undefined) this.hold(family, held);
    this.units += units;
    const complete: VariantRow<T>[] = [];
    while (this.held.length - this.given > maxRows || this.units > maxUnits) complete.push(this.release());
    return complete;
  }

  /** Gives out what is held. */
  flush(): VariantRow<T>[] {
    const rest: VariantRow<T>[] = [];
    while (this.given < this.held.length) rest.push(this.release());
    return rest;
  }

  private join(finding: Finding, listing: Listing | undefined): HeldFinding {
    if (listing?.family === undefined) return { finding };
    const key = `${listing.family}\u0000${identityOf(listing, finding)}`;
    const same = this.open.get(key) ?? { key, first: finding, rows: 0, isAccepted: false };
    this.open.set(key, same);
    same.rows++;
    return { finding, same };
  }

  /** Gives out the oldest row. What it is the first to say is counted by now. */
  private release(): VariantRow<T> {
    const held = this.held[this.given++] as Held<T>;
    this.compareRows(held.listing?.family);
    const { row, units, findings } = held;
    this.units -= units;
    if (this.given > maxRows || this.given === this.held.length) {
      this.held = this.held.slice(this.given);
      this.given = 0;
    }
    const [first, repeated]: [VariantFinding[], VariantFinding[]] = [[], []];
    for (const { finding, same } of findings) {
      if (same === undefined) first.push({ finding });
      else if (same.first !== finding) repeated.push({ finding, same });
      else {
        this.open.delete(same.key);
        first.push({ finding: same.rows > 1 ? { ...finding, rows: same.rows } : finding, same });
      }
    }
    return { row, findings: first, repeated };
  }

  private hold(family: string, held: Held<T>): void {
    const rows = this.families.get(family);
    if (rows === undefined) this.families.set(family, [held]);
    else rows.push(held);
  }

  /** Adds to the rows of a product, once its first is given out, what comparing them shows. */
  private compareRows(family: string | undefined): void {
    const rows = family === undefined ? undefined : this.families.get(family);
    if (family === undefined || rows === undefined) return;
    this.families.delete(family);
    const listings = rows.flatMap(({ listing }) => listing ?? []);
    for (const [at, added] of this.compare(listings).entries()) {
      const [held, listing] = [rows[at] as Held<T>, listings[at] as Listing];
      if (added.length === 0) continue;
      const all = [...held.findings, ...added.map((finding) => this.join(finding, listing))];
      const joined = new Map(all.map((one) => [one.finding, one]));
      held.findings = inOrder(listing, [...joined.keys()]).map((finding) => joined.get(finding) as HeldFinding);
    }
  }
}

/** The same for findings that say the same of the same text in the same column. */
function identityOf(listing: Listing, { rule, severity, field, span, mark }: Finding): string {
  const cell = listing.fields.find(
    ({ role, column, index }) => role === field.role && column === field.column && index === field.index,
  );
  const place = [field.role, field.column, field.index, span.start, span.end];
  return [rule, severity, mark?.id ?? "", ...place, cell === undefined ? "" : digestOf(cell)].join("\u0000");
}

const digests = new WeakMap<Field, string>();

/** Stands for the text of a cell, which may be long and have many findings. */
function digestOf(field: Field): string {
  let digest = digests.get(field);
  if (digest === undefined) {
    digest = hash("sha256", field.text);
    digests.set(field, digest);
  }
  return digest;
}
