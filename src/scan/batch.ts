// Listings as threads hand them over: flat lists, because an object for each field costs more than looking at its text.
import type { Field, Listing } from "../model/listing.ts";

/** What scanning looks at in a listing; the cells of its row and unknown keys stay behind. */
export interface PackedListings {
  /** The different fields without their texts; a listing names them by position. */
  readonly shapes: readonly Omit<Field, "text">[];
  readonly listings: readonly PackedListing[];
}

type PackedListing = readonly [head: Omit<Listing, "fields">, shapes: readonly number[], texts: readonly string[]];

export function packListings(listings: readonly Listing[]): PackedListings {
  const shapes: Omit<Field, "text">[] = [];
  const known = new Map<string, number>();
  const shapeOf = ({ role, column, index, parts }: Field): number => {
    const key = parts === undefined ? `${index} ${role} ${column}` : "";
    const before = known.get(key);
    if (before !== undefined) return before;
    const position = shapes.push({ role, column, index, ...(parts === undefined ? {} : { parts }) }) - 1;
    if (parts === undefined) known.set(key, position);
    return position;
  };
  return {
    shapes,
    listings: listings.map(({ fields, cells: _cells, table: _table, extra: _extra, ...head }) => [
      head,
      fields.map(shapeOf),
      fields.map(({ text }) => text),
    ]),
  };
}

export function unpackListings({ shapes, listings }: PackedListings): Listing[] {
  return listings.map(([head, fields, texts]) => ({
    ...head,
    fields: fields.map((position, at): Field => {
      const { role, column, index, parts } = shapes[position] as Omit<Field, "text">;
      return { role, column, index, text: texts[at] as string, ...(parts === undefined ? {} : { parts }) };
    }),
  }));
}
