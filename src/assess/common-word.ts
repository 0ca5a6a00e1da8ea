// Common words: is it the mark or the word? Log-odds from frequency, neighbours, capitals, goods (detection notes, 6.3).

import { phraseAround } from "../text/phrase-around.ts";
import { capitals } from "./capitals.ts";
import { companionOf } from "./companion.ts";
import type { Consideration, Context, Vote } from "./consideration.ts";
import type { Goods } from "./goods.ts";
import { areGoodsOf, isMerchandised } from "./goods-class.ts";
import { phraseBefore, phraseStartingAt } from "./phrases.ts";
import type { Question } from "./question.ts";
import { spokenTerm } from "./term-words.ts";
import { place } from "./word-place.ts";

export const consideration: Consideration = {
  id: "common-word",
  codes: [
    "WORD_OF_LANGUAGE",
    "PHRASE_OF_WORDS",
    "ORDINARY_COLLOCATION",
    "COMPANION",
    "LINE_FOLLOWS",
    "TRADE_SIGN",
    "FIRST_IN_TITLE",
    "BEGINS_AS_TITLE",
    "INSIDE_TITLE",
    "MODEL_FOLLOWS",
    "REGISTERED_CASE",
    "CAPITALISED",
    "LOWER_CASE",
    "DETERMINER",
    "NAMES_THE_GOODS",
    "PLURAL_OF_WORD",
    "LIST_OF_MARKS",
    "WORD_IN_GOODS_CLASS",
    "FRANCHISE_ON_TOYS",
    "WORD_OUTSIDE_CLASSES",
  ],
  consider(context) {
    const { at, match } = context;
    const collocation = phraseAround(at.cell, match.firstToken, match.endToken, match.mark.ordinaryPhrases);
    const { prior } = context;
    if (prior === undefined) {
      return collocation === undefined ? none : [{ code: "ORDINARY_COLLOCATION", args: { phrase: collocation } }];
    }
    const votes: Vote[] = [prior];
    if (collocation !== undefined) votes.push({ code: "ORDINARY_COLLOCATION", args: { phrase: collocation } });
    for (const question of questions) votes.push(...question.ask(context));
    return votes;
  },
};

const companions: Question = {
  codes: ["COMPANION", "LINE_FOLLOWS"],
  mayFavour: ({ match }) => match.mark.companionKeys.length > 0,
  ask: fromCompanions,
};
const signs: Question = { codes: ["TRADE_SIGN"], mayFavour: () => true, ask: fromSigns };
const goodsOfListing: Question = {
  codes: ["NAMES_THE_GOODS", "WORD_IN_GOODS_CLASS", "FRANCHISE_ON_TOYS", "WORD_OUTSIDE_CLASSES"],
  mayFavour: ({ match }) => match.mark.classes.length > 0,
  ask: fromGoods,
};

/** In the order in which their evidence is told. */
export const questions: readonly Question[] = [companions, signs, place, capitals, goodsOfListing];

/** Those of them that a look around the match answers, and those that the whole listing answers; the cheaper first. */
export const nearby: readonly Question[] = [place, signs];
export const listingWide: readonly Question[] = [companions, goodsOfListing, capitals];

const none: readonly Vote[] = [];

function fromCompanions(context: Context): readonly Vote[] {
  if (context.match.mark.companionKeys.length === 0) return none;
  const companion = companionOf(context);
  const line = lineAfter(context);
  const votes: Vote[] = companion === undefined ? [] : [{ code: "COMPANION", args: { word: companion } }];
  if (line !== undefined) votes.push({ code: "LINE_FOLLOWS", args: { line } });
  return votes;
}

/** A mark directly after the match that has it as its companion: "Apple MacBook". Beside no other word is it a maker so surely. */
function lineAfter({ at, match }: Context): string | undefined {
  const line = at.matches.find(
    ({ firstToken, mark }) => firstToken === match.endToken && mark.companionKeys.includes(match.mark.id),
  );
  return line?.mark.mark;
}

const signAt = /\s*(?:[®™©]|\((?:r|tm)\))/iuy;

function fromSigns({ at: { cell }, match, lexicon }: Context): readonly Vote[] {
  signAt.lastIndex = match.span.end;
  if (signAt.test(cell.text)) return [{ code: "TRADE_SIGN", args: { sign: "®/™" } }];
  // "Coach dupe" says as much as "Coach official" that the mark is meant; "faux shell" before a word does not.
  const claim =
    phraseBefore(cell, match.firstToken, lexicon.authenticity.before) ??
    phraseStartingAt(cell, match.endToken, lexicon.authenticity.after) ??
    phraseStartingAt(cell, match.endToken, lexicon.counterfeit.after);
  return claim === undefined ? none : [{ code: "TRADE_SIGN", args: { sign: claim } }];
}

function fromGoods({ match, goods, scoring }: Context): Vote[] {
  const { classes } = match.mark;
  if (goods.classes.size === 0) return [];
  const votes: Vote[] = [];
  const word = spokenTerm(match.term);
  const plural = `${word}s`;
  const naming = goods.named.find(({ words }) => words === word || words === plural);
  if (naming !== undefined && !isNamedByOthers(goods, naming, classes))
    votes.push({ code: "NAMES_THE_GOODS", args: { word } });
  if (classes.length === 0) return votes;
  const args = { mark: classes.join(", "), listing: goods.classList };
  if (areGoodsOf(match.mark, goods)) {
    votes.push({ code: "WORD_IN_GOODS_CLASS", args });
    if (isToyOf(classes, goods)) votes.push({ code: "FRANCHISE_ON_TOYS" });
    return votes;
  }
  return isMerchandised(classes)
    ? [...votes, { code: "WORD_OUTSIDE_CLASSES", args, weight: scoring.commonWord.outsideMerchandise }]
    : [...votes, { code: "WORD_OUTSIDE_CLASSES", args }];
}

/** A toy, and a mark of entertainment and toys: "Frozen play tent". No film is as often on food, of which it says how it is kept. */
function isToyOf(classes: readonly number[], goods: Goods): boolean {
  return (
    goods.classes.has(toys) && classes.includes(toys) && classes.includes(entertainment) && classes.length >= printed
  );
}

const toys = 28;
const entertainment = 41;
/** So many classes are those of a name that is printed on things; sports are of toys and entertainment alone. */
const printed = 4;

/** "Windows" on software: the goods word "window" is of another class, and other words say software, as the mark does. */
function isNamedByOthers(goods: Goods, naming: Goods["named"][number], classes: readonly number[]): boolean {
  const isShared = (named: readonly number[]): boolean => named.some((number) => classes.includes(number));
  return !isShared(naming.classes) && goods.named.some((other) => other !== naming && isShared(other.classes));
}
