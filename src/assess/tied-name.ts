// Bare names of lines and models, too short or too ordinary to say anything alone: "GLC", "i20", "Nova", "GT".
import type { Match } from "../model/match.ts";
import { wordAt } from "../text/cell.ts";
import { phraseAround } from "../text/phrase-around.ts";
import { type Accompaniment, companionOf } from "./companion.ts";
import type { Consideration, Context, Vote } from "./consideration.ts";
import { areGoodsOf, isMerchandised } from "./goods-class.ts";
import { isOnlyOneInCapitals } from "./letter-case.ts";
import { shownTitle } from "./shown-title.ts";
import { spokenTerm } from "./term-words.ts";
import { modelAt } from "./word-place.ts";

export const consideration: Consideration = {
  id: "tied-name",
  codes: ["UNACCOMPANIED", "LEADS_TITLE_ALONE"],
  consider(context) {
    if (!isAlone(context)) return none;
    const code = isOfLeader(context) ? "LEADS_TITLE_ALONE" : "UNACCOMPANIED";
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
 * A name that leads the title of the mark's own goods needs no companion where it is rare or written as a maker's, and
 * means the same elsewhere in the listing.
 */
export function isUnaccompanied(context: Context): boolean {
  return isAlone(context) && !isOfLeader(context);
}

function isAlone(context: Accompaniment): boolean {
  return isTied(context.match) && (likenesses.has(context.match.kind) || companionOf(context) === undefined);
}

/** True where the title of the listing begins with the same name: "Five Star", in the description of "Five Star Folder". */
function isOfLeader(context: Context): boolean {
  const { match } = context;
  if (likenesses.has(match.kind)) return false;
  const title = shownTitle(context);
  const leader = title?.matches.find(({ firstToken, mark }) => firstToken === 0 && mark.id === match.mark.id);
  if (title === undefined || leader === undefined) return false;
  return leader === match ? leadsTitle(context) : context.elsewhere(title, leader, leadsTitle);
}

// A short name or a bare model says nothing of its maker even there: "P9 headphones", "BV battery".
const longEnough = /^(?=.{4})\D+$/;
const longEnoughAsWritten = /^(?=.{3})\D+$/;

/**
 * "Graduates Lil Crunchies" in groceries, where no brand column names another maker: the title begins with the maker's name or
 * with one of its lines. An ordinary word begins titles too, and most of all those of accessories: "Nano screen protector".
 */
function leadsTitle(context: Context): boolean {
  const { at, match, goods, ownBrand } = context;
  if (at.field.role !== "title" || match.firstToken !== 0 || match.kind !== "exact") return false;
  if (ownBrand !== "" || goods.isFitted || !areGoodsOf(match.mark, goods)) return false;
  if (!isRare(context) && !isWrittenAsMaker(context)) return false;
  return phraseAround(at.cell, match.firstToken, match.endToken, match.mark.ordinaryPhrases) === undefined;
}

function isRare({ match, prior, scoring }: Context): boolean {
  // Characters and lines of games are printed on anything: "Krypton hair chalk" is another maker's.
  if (!longEnough.test(match.term) || isMerchandised(match.mark.classes)) return false;
  return prior === undefined || (prior.weight ?? 0) >= scoring.commonWord.rareWord;
}

const entertainment = 41;
// "PC87SC", "RFU-103": letters and at least two digits; "2-in-1" and "sipper-3" are none.
const modelCode = /^[a-z]{1,4}\d(?=.*\d)/;
const wearers = new Set(
  "men mens women womens ladies boys girls kids unisex herren damen homme femme hombre mujer uomo donna erkek kadin".split(
    " ",
  ),
);

/**
 * Whatever the word, a title begins so with its maker: "candy CDP1DS39B dishwasher", "Dice men's briefs", "DIVINE car shampoo".
 */
function isWrittenAsMaker({ at: { cell }, match }: Context): boolean {
  if (!longEnoughAsWritten.test(match.term) || match.mark.classes.includes(entertainment)) return false;
  const model = modelAt(cell, match.endToken, false);
  if (model !== undefined && modelCode.test(model)) return true;
  return wearers.has(wordAt(cell, match.endToken)) || isOnlyOneInCapitals(cell, match);
}
