// Bare names of lines and models, too short or too ordinary to say anything alone: "GLC", "i20", "Nova", "GT".
import type { Match } from "../model/match.ts";
import { phraseAround } from "../text/phrase-around.ts";
import { type Accompaniment, companionOf } from "./companion.ts";
import type { Consideration, Context, Vote } from "./consideration.ts";
import { areGoodsOf, isMerchandised } from "./goods-class.ts";
import { spokenTerm } from "./term-words.ts";

export const consideration: Consideration = {
  id: "tied-name",
  codes: ["UNACCOMPANIED", "LEADS_TITLE_ALONE"],
  consider(context) {
    if (!isAlone(context)) return none;
    const code = leadsTitle(context) ? "LEADS_TITLE_ALONE" : "UNACCOMPANIED";
    return [{ code, args: { term: context.match.term } }];
  },
};

const none: readonly Vote[] = [];

/** The spelling is one that the dictionary ties to a companion: it stands by itself among the ordinary collocations. */
export function isTied({ mark, term }: Match): boolean {
  return mark.tiedTerms.length > 0 && mark.tiedTerms.includes(spokenTerm(term));
}

const likenesses: ReadonlySet<Match["kind"]> = new Set(["fuzzy", "glued", "masked", "leet"]);

/**
 * True for a tied spelling without its maker or another companion in any field, the brand column included. What only
 * resembles such a spelling never means the mark: a name that is ordinary in its own letters says nothing in others.
 * A rare name that leads the title of the mark's own goods needs no companion.
 */
export function isUnaccompanied(context: Context): boolean {
  return isAlone(context) && !leadsTitle(context);
}

function isAlone(context: Accompaniment): boolean {
  return isTied(context.match) && (likenesses.has(context.match.kind) || companionOf(context) === undefined);
}

// A short name or a bare model says nothing of its maker even there: "P9 headphones", "BV battery".
const longEnough = /^(?=.{4})\D+$/;

/**
 * "Graduates Lil Crunchies" in groceries, where no brand column names another maker: the title begins with the maker's name or
 * with one of its lines. An ordinary word begins titles too, and most of all those of accessories: "Nano screen protector".
 */
function leadsTitle(context: Context): boolean {
  const { at, match, goods, ownBrand, prior, scoring } = context;
  if (at.field.role !== "title" || match.firstToken !== 0 || match.kind !== "exact") return false;
  if (ownBrand !== "" || !longEnough.test(match.term) || goods.isFitted) return false;
  // Characters and lines of games are printed on anything: "Krypton hair chalk" is another maker's.
  if (isMerchandised(match.mark.classes)) return false;
  if (prior !== undefined && (prior.weight ?? 0) < scoring.commonWord.rareWord) return false;
  if (phraseAround(at.cell, match.firstToken, match.endToken, match.mark.ordinaryPhrases) !== undefined) return false;
  return areGoodsOf(match.mark, goods);
}
