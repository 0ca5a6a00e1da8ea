// Where a word stands: brands lead a title, before a model number; ordinary words follow an article.
import type { Match } from "../model/match.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import { Gap } from "../text/tokens.ts";
import type { Context, Vote } from "./consideration.ts";
import { areGoodsOf } from "./goods-class.ts";
import type { Question } from "./question.ts";
import { shownTitle } from "./shown-title.ts";

export const place: Question = {
  codes: [
    "FIRST_IN_TITLE",
    "BEGINS_AS_TITLE",
    "INSIDE_TITLE",
    "MODEL_FOLLOWS",
    "DETERMINER",
    "LIST_OF_MARKS",
    "PLURAL_OF_WORD",
  ],
  mayFavour: ({ at: { field }, match }) =>
    field.role === "title" || field.role === "keywords" || match.firstToken === 0,
  ask: fromPlace,
};

const determiners = new Set(
  "a an the this that these those each per your my our one two three four five six some any ein eine einen der die das un une una le la les el los il lo uma um een het".split(
    " ",
  ),
);

function fromPlace(context: Context): readonly Vote[] {
  const { cell, field, matches } = context.at;
  const { match } = context;
  const votes: Vote[] = field.role === "title" ? fromTitle(context) : [];
  if (beginsAsTitle(context)) votes.push({ code: "BEGINS_AS_TITLE" });
  const before = wordAt(cell, match.firstToken - 1);
  // "The Hungry Caterpillar", "the Zone Labs firewall": names of several words have the article like nouns.
  const isNoun = before === "the" ? match.endToken - match.firstToken === 1 : determiners.has(before);
  if (isNoun || isCounted(cell, match)) votes.push({ code: "DETERMINER", args: { word: before } });
  if (field.role === "keywords" && matches.length > 2)
    votes.push({ code: "LIST_OF_MARKS", args: { count: matches.length } });
  if (match.kind === "plural") votes.push({ code: "PLURAL_OF_WORD" });
  return votes;
}

// Two digits with a blank or bracket before them and a blank behind.
const longestCount = 4;

/** "2 rings" counts rings; "4-Lay's", "2.0 K-Cup" and "12 K-Cups" count packs of a mark. */
function isCounted(cell: Cell, match: Match): boolean {
  const { start, end } = match.span;
  // Nearly always a word or a sign stands before it, and it is not looked at any further.
  if (!isDigit(cell.text.charCodeAt(start - 2))) return false;
  const written = cell.text.slice(start, end);
  const before = cell.text.slice(Math.max(0, start - longestCount), start);
  return /(?:^|[\s(])\d{1,2} $/.test(before) && written === written.toLowerCase();
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** "Bush BRTL60170R fridge", "Nero 8": first, or before a model. "Mango slicer" leads with a word: no clothes are sold. */
function fromTitle(context: Context): Vote[] {
  const { at, match } = context;
  const isFirst = match.firstToken === 0;
  const votes: Vote[] = [];
  if (!isFirst) votes.push({ code: "INSIDE_TITLE" });
  else if (!sellsOthers(context)) votes.push({ code: "FIRST_IN_TITLE" });
  const model = modelAt(at.cell, match.endToken, isFirst);
  if (model !== undefined) votes.push({ code: "MODEL_FOLLOWS", args: { model } });
  return votes;
}

/** A bullet or description that begins with the name that leads the title: "Pioneer Electronics CD-MR80D Wired Remote". */
function beginsAsTitle(context: Context): boolean {
  const { at, match } = context;
  if (at.field.role === "title" || match.firstToken !== 0) return false;
  const leads = shownTitle(context)?.matches.some(
    ({ mark, firstToken }) => firstToken === 0 && mark.id === match.mark.id,
  );
  return leads === true && !sellsOthers(context);
}

function sellsOthers({ match: { mark }, goods }: Context): boolean {
  return mark.classes.length > 0 && goods.classes.size > 0 && !areGoodsOf(mark, goods);
}

const unit =
  /^\d+(?:mm|cm|m|in|inch|inches|ft|kg|g|gm|gms|mg|lb|lbs|oz|ml|l|ltr|gb|tb|mb|mah|w|kw|v|a|hz|k|d|p|x|pcs|pc|pk|ct|st|nd|rd|th|er|s|yd|yr|yrs)?$/;
const counted =
  /^(?:packs?|pcs?|pieces?|sets?|pairs?|counts?|ct|pk|in|inch|inches|cm|mm|m|ft|oz|ml|l|g|kg|lbs?|x|by|and|to|of|years?|colou?rs?|sizes?|stars?|days?|hours?|st|nd|rd|th)$/;
const shortestModel = 4;
const longestVersion = 2;

/** The model number directly after token `end - 1`; where a brand leads the title a version ("Nero 8") will do. */
export function modelAt(cell: Cell, end: number, isFirst: boolean): string | undefined {
  const { count } = cell.tokens;
  let model = wordAt(cell, end);
  let next = end + 1;
  while (next < count && isJoined(cell, next)) model += wordAt(cell, next++);
  if (/^\d+$/.test(model)) {
    return isFirst && model.length <= longestVersion && !counted.test(wordAt(cell, next)) ? model : undefined;
  }
  const isModel = model.length >= shortestModel && /\d/.test(model) && /[a-z]/.test(model) && !unit.test(model);
  return isModel ? model : undefined;
}

/** Directly after the token before it, or after a hyphen: "FAF-D2400B". */
function isJoined({ tokens: { text, starts, ends, gaps } }: Cell, token: number): boolean {
  return gaps[token] === Gap.None || text.slice(ends[token - 1], starts[token]) === "-";
}
