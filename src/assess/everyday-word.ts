// Everyday words that are marks (Velcro, Onesie): the risk is real and the way out is simple. It is low where nobody is
// known to complain, at most medium where complaints are reported, and as for any mark where the owner is known to sue.
import type { Consideration } from "./consideration.ts";

export const consideration: Consideration = {
  id: "everyday-word",
  codes: ["EVERYDAY_WORD", "EVERYDAY_WORD_CLAIMED"],
  consider({ match: { mark } }) {
    if (mark.sector !== "traps" || mark.sayInstead.length === 0 || mark.enforcement === "documented") return [];
    const args = { word: mark.mark, say: mark.sayInstead[0] ?? "" };
    return [{ code: mark.enforcement === "reported" ? "EVERYDAY_WORD_CLAIMED" : "EVERYDAY_WORD", args }];
  },
};
