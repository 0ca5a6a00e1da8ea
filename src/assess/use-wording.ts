// Use: is the mark named to say what fits, to compare, or to sell a copy?
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
    const goods = fittedGoodsBefore(context);
    return goods === undefined ? none : [{ code: "FITTED_GOODS", args: { goods }, use: "compatible" }];
  },
};

const none: readonly Vote[] = [];

// "dupe" speaks of a mark within five words of it (detection notes, section 6.5).
const counterfeitReach = 5;

function counterfeitPhrase({ at: { cell }, match, lexicon: { counterfeit } }: Context): string | undefined {
  return (
    phraseNear(cell, match.firstToken, match.endToken, counterfeit.near, counterfeitReach) ??
    phraseStartingAt(cell, match.endToken, counterfeit.after) ??
    phraseBefore(cell, match.firstToken, counterfeit.before)
  );
}

function referencePhrase({ at: { cell }, match, lexicon: { reference } }: Context): string | undefined {
  return likenessAfter(cell, match.endToken, reference.after) ?? phraseBefore(cell, match.firstToken, reference.before);
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
  const isHost =
    match.mark.classes.some((number) => hostClasses.includes(number)) && !goods.isApparel && !goods.isPrint;
  const isFitted = (goods.isFitted || isHost) && !audience.test(wordAt(cell, match.endToken));
  return (
    phraseLeadingTo(at, match.firstToken, isFitted ? [before, beforeWeak] : [before]) ??
    compatibleAfter(cell, match.endToken, after)
  );
}

/** "iPhone compatible charger", but not "Belkin compatible with iPhone": there the phrase speaks of what follows. */
function compatibleAfter(cell: Cell, end: number, set: PhraseSet): string | undefined {
  const phrase = phraseStartingAt(cell, end, set);
  if (phrase === undefined) return undefined;
  const next = wordAt(cell, end + wordsOf(phrase).length);
  return pointsOn.has(next) ? undefined : phrase;
}

const pointsOn = new Set(["with", "for", "to", "mit", "avec", "con", "com", "met", "z", "para"]);

/** "Car Mat Nissan Sunny": an accessory named first, then the maker of what it fits, without saying "for". */
function fittedGoodsBefore({ at, match, goods }: Context): string | undefined {
  if (at.field.role !== "title" || !match.mark.classes.some((number) => hostClasses.includes(number))) return undefined;
  const before = Array.from({ length: match.firstToken }, (_, index) => wordAt(at.cell, index)).join(" ");
  return goods.fittedWords.find((word) => ` ${before} `.includes(` ${word} `));
}
