// The brand column: does it name the seller's own brand, or somebody else's, or none?
import type { Listing } from "../model/listing.ts";
import type { Cell } from "../text/cell.ts";
import type { MatchedField } from "./consideration.ts";
import type { UseLexicon } from "./lexicon.ts";
import { phraseStartingAt } from "./phrases.ts";

/** The field of the brand column, whether or not it is to be trusted. */
export function brandFieldOf(fields: readonly MatchedField[]): MatchedField | undefined {
  return fields.find(({ field }) => field.role === "brand");
}

/** True when the brand column can be taken for the owner of what it names. */
export function isTrustedBrand({ brand = "" }: Listing, fields: readonly MatchedField[], lexicon: UseLexicon): boolean {
  if (brand.trim() === "" || noBrand.test(brand.trim())) return false;
  const field = brandFieldOf(fields);
  return field === undefined || !speaksOfOthers(field.cell, lexicon);
}

/** What sellers write into the brand column when there is no brand. */
const noBrand =
  /^(?:generic|unbranded|no brand|none|n\/?a|unknown|does not apply|oem|other|brand|无品牌|无|其他|ohne marke|markenlos|sans marque|sin marca)$/i;

/** "Nike Dupes", "Compatible with Dyson": a brand column that speaks of somebody else's brand. */
function speaksOfOthers(cell: Cell, { counterfeit, compatible }: UseLexicon): boolean {
  for (let at = 0; at < cell.tokens.count; at += 1) {
    if (phraseStartingAt(cell, at, counterfeit.near) ?? phraseStartingAt(cell, at, compatible.before)) return true;
  }
  return false;
}
