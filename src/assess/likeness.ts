// A slip of the pen or a word of its own? Letters that are only nearly those of a mark need something else that speaks for it.
import type { Consideration, Context } from "./consideration.ts";

export const consideration: Consideration = {
  id: "likeness",
  codes: ["LIKENESS", "LIKENESS_ALONE"],
  consider(context) {
    const { match, scoring } = context;
    if (match.kind !== "fuzzy") return [];
    const args = { term: match.term, percent: Math.round(match.similarity * 100) };
    const isSupported = match.similarity >= scoring.likeness.sure && areGoodsOfMark(context);
    return isSupported ? [{ code: "LIKENESS", args }] : [{ code: "LIKENESS", args }, { code: "LIKENESS_ALONE" }];
  },
};

/** The goods are of a class of the mark, a word that goes with it stands in the listing, or its classes are not known. */
function areGoodsOfMark({ match: { mark }, goods, words }: Context): boolean {
  return (
    mark.classes.length === 0 ||
    mark.classes.some((number) => goods.classes.has(number)) ||
    words.companionOf(mark) !== undefined
  );
}
