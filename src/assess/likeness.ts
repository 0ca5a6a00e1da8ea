// A slip of the pen or a word of its own? Letters that are only nearly those of a mark need something else that speaks for it.
import type { Consideration, Context } from "./consideration.ts";
import { isMerchandised } from "./goods-class.ts";
import { termWords } from "./term-words.ts";
import { counterfeitPhrase, referencePhrase } from "./use-wording.ts";

export const consideration: Consideration = {
  id: "likeness",
  codes: ["LIKENESS", "LIKENESS_ALONE"],
  consider(context) {
    const { match, scoring } = context;
    if (match.kind !== "fuzzy")
      return isSetOtherwise(context) && areOtherGoods(context) ? [{ code: "LIKENESS_ALONE" }] : [];
    const args = { term: match.term, percent: Math.round(match.similarity * 100) };
    const isNear = match.similarity >= (isObscure(context) ? scoring.likeness.obscure : scoring.likeness.sure);
    const isSupported = (isNear && areGoodsOfMark(context)) || counterfeitPhrase(context) !== undefined;
    return isSupported ? [{ code: "LIKENESS", args }] : [{ code: "LIKENESS", args }, { code: "LIKENESS_ALONE" }];
  },
};

/** One word of which nothing but its goods is known. Names that few have heard of are resembled by other such names: "Pristar" is no ProStar. */
function isObscure({ match: { mark, term } }: Context): boolean {
  const { aliases, companions, owner, enforcement = "none" } = mark;
  return (
    termWords(term).length === 1 &&
    aliases.length + companions.length === 0 &&
    owner === undefined &&
    enforcement === "none"
  );
}

/** Its letters are those of the mark, but joined, parted by a blank, inside a word or with digits in them, as other words may be, too. */
function isSetOtherwise({ at: { cell }, match: { kind, span } }: Context): boolean {
  const written = cell.text.slice(span.start, span.end);
  return (
    kind === "joined" ||
    kind === "glued" ||
    // "MTDS" and "Warzones" are more often words of their own than several of a mark; "Mars's" is not.
    (kind === "plural" && !/['’]/.test(written)) ||
    (kind === "split" && /\S{2} /.test(written)) ||
    // "74MIN" and "Clingo" are written so by whoever never heard of Tamin and Dingo.
    ((kind === "leet" || kind === "homoglyph") && /^[a-z\d]+$/i.test(written))
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
