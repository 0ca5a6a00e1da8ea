// Resale: the brand column and the mark agree, and the text says that the goods are the maker's own; true, that is lawful.
import type { Consideration, Context } from "./consideration.ts";
import { phraseBefore, phraseNear } from "./phrases.ts";
import { brandFieldOf } from "./trusted-brand.ts";

export const consideration: Consideration = {
  id: "resale",
  codes: ["RESALE"],
  consider(context) {
    const { at, match, fields, listing } = context;
    if (at.field.role === "brand" || !brandFieldOf(fields)?.matches.some(({ mark }) => mark.id === match.mark.id))
      return [];
    const phrase = claimBeside(context);
    return phrase === undefined ? [] : [{ code: "RESALE", args: { brand: listing.brand ?? "", phrase } }];
  },
};

// As far as wording for copies speaks of a mark.
const reach = 5;

/** "Authentic Coach bag", "Coach bag, 100 % authentic"; nothing where wording for copies stands there too. */
function claimBeside({ at: { cell }, match, lexicon: { authenticity, counterfeit } }: Context): string | undefined {
  const { firstToken, endToken } = match;
  if (phraseNear(cell, firstToken, endToken, counterfeit.near, reach) !== undefined) return undefined;
  return (
    phraseBefore(cell, firstToken, authenticity.before) ??
    phraseNear(cell, firstToken, endToken, authenticity.near, reach)
  );
}
