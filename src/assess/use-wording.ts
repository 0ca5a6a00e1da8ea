// Use: is the mark named to say what fits, to compare, or to sell a copy?
import type { Match } from "../model/match.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import { wordsOf } from "../text/key.ts";
import type { Consideration, Context, Vote } from "./consideration.ts";
import type { PhraseSet } from "./lexicon.ts";
import { phraseBefore, phraseLeadingTo, phraseNear, phraseStartingAt } from "./phrases.ts";

export const consideration: Consideration = {
  id: "use-wording",
  codes: ["COUNTERFEIT_WORDING", "REFERENCE_WORDING", "REFERENCE_FLOOR", "COMPATIBLE_WORDING", "FITTED_GOODS"],
  consider(context) {
    const copy = counterfeitPhrase(context);
    if (copy !== undefined) return [{ code: "COUNTERFEIT_WORDING", args: { phrase: copy }, use: "counterfeit" }];
    const likeness = referencePhrase(context);
    if (likeness !== undefined) {
      return [
        { code: "REFERENCE_WORDING", args: { phrase: likeness }, use: "reference" },
        { code: "REFERENCE_FLOOR", args: {} },
      ];
    }
    const fit = compatiblePhrase(context);
    if (fit !== undefined) return [{ code: "COMPATIBLE_WORDING", args: { phrase: fit }, use: "compatible" }];
    const goods = fittedGoodsBeside(context);
    return goods === undefined ? none : [{ code: "FITTED_GOODS", args: { goods }, use: "compatible" }];
  },
};

const none: readonly Vote[] = [];

// "dupe" speaks of a mark within five words of it (detection notes, section 6.5).
const counterfeitReach = 5;

function counterfeitPhrase({ at: { cell }, match, lexicon: { counterfeit } }: Context): string | undefined {
  const phrase =
    phraseNear(cell, match.firstToken, match.endToken, counterfeit.near, counterfeitReach) ??
    phraseStartingAt(cell, match.endToken, counterfeit.after) ??
    phraseBefore(cell, match.firstToken, counterfeit.before);
  // "1 1" is "1:1" only if the colon is there; version numbers and pack sizes have none.
  return phrase !== undefined && /^1 1\b/.test(phrase) && !/1\s*[:：]\s*1/.test(cell.text) ? undefined : phrase;
}

function referencePhrase({ at: { cell }, match, lexicon: { reference } }: Context): string | undefined {
  const before = phraseBefore(cell, match.firstToken, reference.before);
  // "games like PUBG", "brands like Hill's" give examples.
  const isExample = before === "like" && /s$|^such$/.test(wordAt(cell, match.firstToken - 2));
  return likenessAfter(cell, match.endToken, reference.after) ?? (isExample ? undefined : before);
}

/** "Yeti type cup", but not "UGREEN Type C" and not "Volkswagen Type 1". */
function likenessAfter(cell: Cell, end: number, set: PhraseSet): string | undefined {
  const phrase = phraseStartingAt(cell, end, set);
  const next = wordAt(cell, end + 1);
  return phrase === "type" && (next === "" || /^(?:[a-d]|\d+)$/.test(next)) ? undefined : phrase;
}

// Classes of things that others make parts and accessories for: machines, devices, appliances, vehicles, consoles.
const hostClasses = [7, 9, 11, 12];
const audience = /^(?:fans?|lovers?|shoppers?|collectors?|enthusiasts?|addicts?|party|parties|birthday|themed?)$/;

/**
 * A bare "for" counts only where something can be fitted: the goods are an accessory or a part, or the mark names a
 * device or vehicle and the goods are neither clothing nor a print. "Gift for Coach shoppers" fits nothing.
 */
function compatiblePhrase({ at, match, lexicon, goods }: Context): string | undefined {
  const { cell } = at;
  const { before, beforeWeak, after } = lexicon.compatible;
  const isHost = isHostMark(match) && !goods.isApparel && !goods.isPrint;
  const isFitted = (goods.isFitted || isHost) && !audience.test(wordAt(cell, match.endToken));
  const isTheirs = isHost && goods.isFitted && wordAt(cell, match.firstToken - 1) === "your";
  return (
    phraseLeadingTo(at, match.firstToken, isFitted ? [before, beforeWeak] : [before]) ??
    compatibleAfter(cell, match.endToken, after) ??
    (isTheirs ? "your" : undefined) ??
    (isHost ? requirementBefore(cell, match.firstToken) : undefined)
  );
}

function isHostMark({ mark }: Match): boolean {
  return mark.classes.some((number) => hostClasses.includes(number)) && !isFranchise(mark.classes);
}

/** Films, teams and bands (entertainment and clothing) are printed on a phone case; nothing is made to fit them. */
function isFranchise(classes: readonly number[]): boolean {
  return classes.includes(41) && classes.includes(25);
}

// A list of requirements names systems and parts to its end, with any number of words between.
const requirementReach = 120;

function requirementBefore(cell: Cell, first: number): string | undefined {
  for (let token = first - 1; token >= Math.max(0, first - requirementReach); token -= 1) {
    if (wordAt(cell, token) === "requirements") return "requirements";
  }
  return undefined;
}

/** "iPhone compatible charger", but not "Belkin compatible with iPhone": there the phrase speaks of what follows. */
function compatibleAfter(cell: Cell, end: number, set: PhraseSet): string | undefined {
  let at = end;
  let phrase = phraseStartingAt(cell, at, set);
  // "Mac OS X 10.4 or later": the version stands between.
  while (phrase === undefined && at - end < longestVersion && version.test(wordAt(cell, at))) {
    at += 1;
    phrase = phraseStartingAt(cell, at, set);
  }
  if (phrase === undefined) return undefined;
  const next = wordAt(cell, at + wordsOf(phrase).length);
  return pointsOn.has(next) ? undefined : phrase;
}

const longestVersion = 4;
const version = /^(?:\d+|[vxr]|xp|vista|nt|me|sp\d?|pro|home|edition|version)$/;
const pointsOn = new Set(["with", "for", "to", "mit", "avec", "con", "com", "met", "z", "para"]);

// Words between a device and the accessory that is named after it: "Samsung Galaxy A70 Liquid Silicone Case".
const fittedReach = 10;

/**
 * Goods that are made to fit, with the maker of what they fit beside them and no word of fit: "Car Mat Nissan Sunny", "Dobe
 * PS5 Controller Case". A mark that leads the title stands for the maker, unless the brand column names another.
 */
function fittedGoodsBeside({ at, match, goods, ownBrand }: Context): string | undefined {
  if (at.field.role !== "title" || !isHostMark(match)) return undefined;
  const words = (first: number, end: number): string =>
    ` ${Array.from({ length: Math.max(0, end - first) }, (_, index) => wordAt(at.cell, first + index)).join(" ")} `;
  const before = words(0, match.firstToken);
  const named = goods.fittedWords.find((word) => before.includes(` ${word} `));
  if (named !== undefined) return named;
  if (match.firstToken === 0 && ownBrand === "") return undefined;
  const after = words(match.endToken, Math.min(at.cell.tokens.count, match.endToken + fittedReach));
  return goods.fittedWords.find((word) => after.includes(` ${word} `));
}
