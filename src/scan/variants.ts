// Rows of one product repeat its texts: a finding that stands in several of them is reported once, with the rows counted.
import type { Finding } from "../model/finding.ts";
import type { Listing } from "../model/listing.ts";

/** A row with its findings; `repeated` are those that an earlier row of the same product reports. */
export interface VariantRow<T> {
  readonly row: T;
  /** True for the first row of a product, and for every row without one. */
  readonly isFirst: boolean;
  readonly findings: readonly Finding[];
  readonly repeated: readonly Finding[];
}

interface Held<T> {
  readonly row: T;
  readonly listing: Listing | undefined;
  readonly findings: readonly Finding[];
}

/** Most rows, and most text in UTF-16 units, that are held back to count the rows of one product. */
const maxRows = 2500;
const maxUnits = 8 * 1024 * 1024;

/**
 * Holds back rows while they follow each other within one product (`Listing.family`). Rows without a family pass at once.
 * Memory is bounded: what is held is given out at the limits above, and a larger product is then counted in parts; rows of
 * a product that stand apart in the file are counted apart.
 */
export class Variants<T> {
  private held: Held<T>[] = [];
  private family: string | undefined;
  private units = 0;

  /** Takes the next row and gives out those that are complete, in order. */
  push(row: T, listing: Listing | undefined, findings: readonly Finding[]): VariantRow<T>[] {
    const family = listing?.family;
    const isFull = this.held.length >= maxRows || this.units >= maxUnits;
    const before = family === undefined || family !== this.family || isFull ? this.flush() : [];
    if (family === undefined) return [...before, { row, isFirst: true, findings, repeated: [] }];
    this.family = family;
    this.held.push({ row, listing, findings });
    this.units += listing?.fields.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    return before;
  }

  /** Gives out what is held. */
  flush(): VariantRow<T>[] {
    const held = this.held;
    [this.held, this.family, this.units] = [[], undefined, 0];
    const counts = new Map<string, number>();
    for (const { listing, findings } of held) {
      for (const finding of findings) {
        const key = identityOf(listing, finding);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    const said = new Set<string>();
    return held.map(({ row, listing, findings }, at) => {
      const [first, repeated]: [Finding[], Finding[]] = [[], []];
      for (const finding of findings) {
        const key = identityOf(listing, finding);
        const rows = counts.get(key) ?? 1;
        if (said.has(key)) repeated.push(finding);
        else first.push(rows > 1 ? { ...finding, rows } : finding);
        said.add(key);
      }
      return { row, isFirst: at === 0, findings: first, repeated };
    });
  }
}

/** The same for findings that say the same of the same text in the same column. */
export function identityOf(listing: Listing | undefined, { rule, severity, field, span, mark }: Finding): string {
  const cell = listing?.fields.find(
    ({ role, column, index }) => role === field.role && column === field.column && index === field.index,
  );
  const place = [field.role, field.column, field.index, span.start, span.end];
  return [rule, severity, mark?.id ?? "", ...place, cell?.text ?? ""].join("\u0000");
}
