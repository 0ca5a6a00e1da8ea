// A stable name of a finding, for baselines: no row number, no path, no position, no commit.
import { createHash } from "node:crypto";
import type { FieldRole, Listing } from "../model/listing.ts";
import { keyOf } from "../text/key.ts";

export interface FingerprintParts {
  readonly listing: Listing;
  readonly role: FieldRole;
  readonly rule: string;
  /** What the finding is about: the id of the mark, or of the rule. */
  readonly subject: string;
  /** The text as it stands in the listing; folded here, so that case does not matter. */
  readonly text: string;
}

export type Fingerprinter = (parts: FingerprintParts) => string;

/** Makes fingerprints for one listing; findings that are alike in all parts are numbered in order. */
export function fingerprinter(): Fingerprinter {
  const seen = new Map<string, number>();
  return ({ listing, role, rule, subject, text }) => {
    const identity = [listingIdentity(listing), role, rule, subject, keyOf(text)].join("\u0000");
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return createHash("sha256").update(`v1\u0000${identity}\u0000${ordinal}`).digest("hex").slice(0, 16);
  };
}

/** SKU, else id, else the title: what stays the same when rows move. */
function listingIdentity({ sku, id, fields }: Listing): string {
  return sku ?? id ?? keyOf(fields.find((field) => field.role === "title")?.text ?? fields[0]?.text ?? "");
}
