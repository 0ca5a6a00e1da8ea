// A slip of the pen or a word of its own? Letters that are only nearly those of a mark need something else that speaks for it.
import type { Consideration, Context } from "./consideration.ts";
import { isMerchandised } from "./goods-class.ts";
import { counterfeitPhrase, referencePhrase } from "./use-wording.ts";

export const consideration: Consideration = {
  id: "likeness",
  codes: ["LIKENESS", "LIKENESS_ALONE"],
  consider(context) {
    const { match, scoring } = context;
    if (match.kind !== "fuzzy")
      return isSetOtherwise(context) && areOtherGoods(context) ? [{ code: "LIKENESS_ALONE" }] : [];
    const args = { term: match.term, percent: Math.round(match.similarity * 100) };
    const isSupported =
      (match.similarity >= scoring.likeness.sure && areGoodsOfMark(context)) ||
      counterfeitPhrase(context) !== undefined;
    return isSupported ? [{ code: "LIKENESS", args }] : [{ code: "LIKENESS", args }, { code: "LIKENESS_ALONE" }];
  },
};

/** Its letters are those of the mark, but joined, parted by a blank or inside a word as other words may be, too. */
function isSetOtherwise({ at: { cell }, match: { kind, span } }: Context): boolean {
  return (
    kind === "joined" || kind === "glued" || (kind === "split" && /\S{2} /.test(cell.text.slice(span.start, span.end)))
  );
}

/** The goods are known and not the mark's, which is not printed on anything and whose owner nobody knows to complain. */
function areOtherGoods(context: Context): boolean {
  const {
    match: { mark },
    goods,
  } = context;
  const isSought = isMerchandised(mark.classes) || (mark.enforcement ?? "none") !== "none";
  if (goods.classes.size === 0 || isSought || areGoodsOfMark(context)) return false;
  return counterfeitPhrase(context) === undefined && referencePhrase(context) === undefined;
}

/** The goods are of a class of the mark, a word that goes with it stands in the listing, or its classes are not known. */
function areGoodsOfMark({ match: { mark }, goods, words }: Context): boolean {
  return (
    mark.classes.length === 0 ||
    mark.classes.some((number) => goods.classes.has(number)) ||
    words.companionOf(mark) !== undefined
  );
}
