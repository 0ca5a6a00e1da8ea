// A Listing is one product text as a seller exported it: fields with their roles, and where it stands in the file.
import type { z } from "zod";
import type { Span } from "../text/view.ts";
import type { listingRefSchema } from "./schema.ts";

export type { Span };

/** What a text is for on the marketplace. The role decides weight and rules, not the column name. */
export const fieldRoles = ["title", "brand", "bullet", "description", "keywords", "other"] as const;
export type FieldRole = (typeof fieldRoles)[number];

/** One decoded cell. Spans of findings always point into `text`. */
export interface Field {
  readonly role: FieldRole;
  /** Name of the column as the file has it; duplicates are told apart as `title#2`. */
  readonly column: string;
  /** Position among the listing's fields of this role, from 0 (bullet 1 is 0). */
  readonly index: number;
  /** The decoded cell, unchanged. */
  readonly text: string;
  /** The values of a multi-value cell, as the layout splits it; absent when the cell is one value. */
  readonly parts?: readonly Span[];
}

export interface Listing {
  readonly file: string;
  /** Number of the data record in its file, from 1. */
  readonly record: number;
  /** Physical line on which the record starts, from 1; in a workbook the row of its sheet. */
  readonly line?: number;
  /** Name of its sheet, in a workbook. */
  readonly sheet?: string;
  readonly id?: string;
  readonly sku?: string;
  readonly brand?: string;
  readonly category?: string;
  /** Marketplace that the listing itself or its file names, such as `amazon-us`. */
  readonly marketplace?: string;
  readonly fields: readonly Field[];
  /** Keys of an NDJSON line that the contract does not know, passed through. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The part of a listing that reports repeat beside each finding. */
export type ListingRef = z.infer<typeof listingRefSchema>;

export function listingRef(listing: Listing): ListingRef {
  return {
    file: listing.file,
    record: listing.record,
    ...(listing.line === undefined ? {} : { line: listing.line }),
    ...(listing.sheet === undefined ? {} : { sheet: listing.sheet }),
    ...(listing.id === undefined ? {} : { id: listing.id }),
    ...(listing.sku === undefined ? {} : { sku: listing.sku }),
  };
}
