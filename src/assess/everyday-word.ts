// Everyday words that are marks (Velcro, Onesie): the risk is real and the way out is simple, so it is at most medium,
// unless the owner is known to sue.
import type { Consideration } from "./consideration.ts";

export const consideration: Consideration = {
  id: "everyday-word",
  codes: ["EVERYDAY_WORD"],
  consider({ match: { mark } }) {
    if (mark.sector !== "traps" || mark.sayInstead.length === 0 || mark.enforcement === "documented") return [];
    return [{ code: "EVERYDAY_WORD", args: { word: mark.mark, say: mark.sayInstead[0] ?? "" } }];
  },
};
