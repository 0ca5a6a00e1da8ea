// A stable name of a finding, for baselines: no row number, no path, no position, no commit.
import { hash } from "node:crypto";
import type { FieldRole, Listing } from "../model/listing.ts";
import { keyOf } from "../text/key.ts";
import { remember } from "../text/remember.ts";

export interface FingerprintParts {
  readonly listing: Listing;
  readonly role: FieldRole;
  readonly rule: string;
  /** What the finding is about: the id of the mark, or of the rule. */
  readonly subject: string;
  /** The text as it stands in the listing; folded here, so that case does not matter. */
  readonly text: string;
}

export interface Fingerprinter {
  (parts: FingerprintParts): string;
  /** Counts a finding that nobody is shown, so that those shown have the same name whatever is shown. */
  skip(parts: FingerprintParts): void;
}

/** Makes fingerprints for one listing; findings that are alike in all parts are numbered in order. */
export function fingerprinter(): Fingerprinter {
  const seen = new Map<string, number>();
  // In most listings nothing is shown, and nothing needs a number.
  const skipped: FingerprintParts[] = [];
  let whose: string | undefined;
  const numbered = ({ listing, role, rule, subject, text }: FingerprintParts): string => {
    whose ??= listingIdentity(listing);
    const identity = `${whose}\u0000${role}\u0000${rule}\u0000${subject}\u0000${textKey(text)}`;
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return `v1\u0000${identity}\u0000${ordinal}`;
  };
  const name = (parts: FingerprintParts): string => {
    for (const one of skipped.splice(0)) numbered(one);
    return hash("sha256", numbered(parts)).slice(0, 16);
  };
  return Object.assign(name, { skip: (parts: FingerprintParts) => void skipped.push(parts) });
}

const textKey = remember(keyOf);

/** SKU, else id, else the title: what stays the same when rows move. */
function listingIdentity({ sku, id, fields }: Listing): string {
  return sku ?? id ?? keyOf(fields.find((field) => field.role === "title")?.text ?? fields[0]?.text ?? "");
}
