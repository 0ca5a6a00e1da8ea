// Everyday words that are marks (Velcro, Onesie): the risk is real and the way out is simple. It is low where nobody is
// known to complain, at most medium where complaints are reported, and as for any mark where the owner is known to sue.
import type { Match } from "../model/match.ts";
import type { Consideration, MatchedField } from "./consideration.ts";
import { modelAt } from "./word-place.ts";

export const consideration: Consideration = {
  id: "everyday-word",
  codes: ["EVERYDAY_WORD", "EVERYDAY_WORD_CLAIMED"],
  consider({ at, match }) {
    const { mark } = match;
    if (isMakersName(at, match)) return [];
    if (mark.sector !== "traps" || mark.sayInstead.length === 0 || mark.enforcement === "documented") return [];
    const args = { word: mark.mark, say: mark.sayInstead[0] ?? "" };
    return [{ code: mark.enforcement === "reported" ? "EVERYDAY_WORD_CLAIMED" : "EVERYDAY_WORD", args }];
  },
};

/** Before a model number at the head of a title it is the maker's name: "Hoover HCF5172XK fridge". */
export function isMakersName({ field, cell }: MatchedField, { firstToken, endToken }: Match): boolean {
  return field.role === "title" && firstToken === 0 && modelAt(cell, endToken, false) !== undefined;
}
