// The allow list of the config file: findings that are accepted by what they are, not by where they stand.
import type { Finding } from "../model/finding.ts";
import type { Listing } from "../model/listing.ts";
import { keyOf } from "../text/key.ts";

/** One entry. Every condition that it states must hold. */
export interface AllowEntry {
  /** Name or id of the mark, whatever its case and gaps. */
  readonly mark?: string | undefined;
  /** The text that was found, whatever its case and gaps. */
  readonly term?: string | undefined;
  /** SKU, `*` for any letters and `?` for one. */
  readonly sku?: string | undefined;
  /** Role (`title`, `bullet`, ...) or column. */
  readonly field?: string | undefined;
  /** Rule, with `*` as in `amazon/*`. */
  readonly rule?: string | undefined;
  /** Only there; elsewhere the finding stays. */
  readonly marketplace?: string | undefined;
  readonly reason: string;
  /** Last day on which it holds, YYYY-MM-DD. */
  readonly until?: string | undefined;
}

export const allowConditions = ["mark", "term", "sku", "field", "rule"] as const;

/** True for findings that the entry is about, whatever its marketplace. */
export type AllowTest = (listing: Listing, finding: Finding) => boolean;

export function compileAllow({ mark, term, sku, field, rule }: AllowEntry): AllowTest {
  const tests: AllowTest[] = [];
  if (mark !== undefined) {
    const key = keyOf(mark);
    tests.push(
      (_, finding) => finding.mark !== undefined && [finding.mark.name, finding.mark.id].map(keyOf).includes(key),
    );
  }
  if (term !== undefined) {
    const key = keyOf(term);
    tests.push((_, { text }) => keyOf(text) === key);
  }
  if (sku !== undefined) tests.push((listing) => listing.sku !== undefined && fits(sku, listing.sku));
  if (field !== undefined) tests.push((_, finding) => [finding.field.role, finding.field.column].includes(field));
  if (rule !== undefined) tests.push((_, finding) => fits(rule, finding.rule));
  // An entry without a condition would accept everything: it accepts nothing.
  return (listing, finding) => tests.length > 0 && tests.every((holds) => holds(listing, finding));
}

/** The entry as the user wrote it, for notices: `mark=Velcro sku=PB-*`. */
export function labelOf(entry: AllowEntry): string {
  return [...allowConditions, "marketplace" as const]
    .flatMap((name) => (entry[name] === undefined ? [] : [`${name}=${entry[name]}`]))
    .join(" ");
}

/** Wildcards in linear time: a star takes as little as it can, and more when what follows does not fit. */
function fits(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let retry = 0;
  for (let position = 0; position < text.length; ) {
    const wanted = pattern[at];
    if (wanted === "*") {
      star = at;
      retry = position;
      at += 1;
    } else if (wanted === "?" || wanted === text[position]) {
      at += 1;
      position += 1;
    } else if (star >= 0) {
      retry += 1;
      position = retry;
      at = star + 1;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
