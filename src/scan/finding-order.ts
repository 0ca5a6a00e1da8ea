// The order of findings within a listing: the same whatever found them, and for any number of threads.
import type { Finding } from "../model/finding.ts";
import type { Field, Listing } from "../model/listing.ts";

/** `findings` of a listing by field, start, end, rule. */
export function inOrder({ fields }: Listing, findings: readonly Finding[]): Finding[] {
  const places = new Map<Finding, number>();
  for (const finding of findings) {
    const { role, column, index } = finding.field;
    const isThere = (field: Field): boolean => role === field.role && column === field.column && index === field.index;
    places.set(finding, fields.findIndex(isThere));
  }
  return [...findings].sort(
    (a, b) =>
      (places.get(a) as number) - (places.get(b) as number) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
