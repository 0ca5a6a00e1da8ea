// Entries of a register: it has words of every kind, so only distinctive names for the listing's own goods are shown.
import type { Consideration, Context } from "./consideration.ts";
import { termWords } from "./term-words.ts";

export const consideration: Consideration = {
  id: "register-entry",
  codes: ["REGISTER_ENTRY", "REGISTER_COMMON", "REGISTER_CLASS"],
  consider(context) {
    const { mark } = context.match;
    if (mark.origin !== "register") return [];
    if (!isDistinctive(context)) return [{ code: "REGISTER_COMMON" }];
    const goods = [...context.goods.classes].sort((a, b) => a - b).join(", ");
    if (!mark.classes.some((number) => context.goods.classes.has(number)))
      return [{ code: "REGISTER_CLASS", args: { mark: mark.classes.join(", "), listing: goods } }];
    return [{ code: "REGISTER_ENTRY", args: { source: mark.source ?? "" } }];
  },
};

// Shorter single words of a register are mostly abbreviations and pieces of model names.
const minLetters = 5;

/** A single word must be no word or name that anybody knows; of several words one must be such, whatever its length. */
function isDistinctive({ match, isKnownWord }: Context): boolean {
  const words = termWords(match.term);
  const unknown = words.filter((word) => /^\p{L}{4,}$/u.test(word) && !isKnownWord(word));
  return words.length > 1 ? unknown.length > 0 : unknown.some((word) => word.length >= minLetters);
}
