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

/** The table that a listing is a row of; one object for all its rows. */
export interface Table {
  readonly file: string;
  /** The rows before the first listing as they were read, the header among them. Complete once there is a listing. */
  readonly head: readonly (readonly string[])[];
  /** Index of the header in `head`; -1 when the table has none. */
  readonly headerAt: number;
  /** Names of the columns as fields show them. */
  readonly columns: readonly string[];
  readonly delimiter: string;
  /** False when a quote is a character like any other. */
  readonly quoting: boolean;
  /** As far as the rows up to now show it: `utf-8` while all is ASCII. */
  readonly encoding: string;
  /** True when the file starts with a byte order mark. */
  readonly hasMark: boolean;
  readonly lineEnd: "\n" | "\r\n" | "\r";
  /** True when the first line is `sep=` and the delimiter. */
  readonly hasSeparatorLine: boolean;
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
  /** What the rows of one product share, where the layout knows it: a handle, the SKU of the parent. */
  readonly family?: string;
  readonly brand?: string;
  readonly category?: string;
  /** Marketplace that the listing itself or its file names, such as `amazon-us`. */
  readonly marketplace?: string;
  readonly fields: readonly Field[];
  /** The row as it was read and the table that it is of; only where reading was told to keep them. */
  readonly cells?: readonly string[];
  readonly table?: Table;
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
