// Use: is the mark named to say what fits, to compare, or to sell a copy?
import type { Match } from "../model/match.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import { compatiblePhrase } from "./compatible.ts";
import type { Consideration, Context, Vote } from "./consideration.ts";
import { fitSaidInTitle } from "./fit-in-title.ts";
import { isFitRefused } from "./fit-refused.ts";
import { fittedByPlace } from "./fitted-goods.ts";
import type { PhraseSet } from "./lexicon.ts";
import { phraseBefore, phraseNear, phraseStartingAt } from "./phrases.ts";
import { spokenTerm } from "./term-words.ts";

export const consideration: Consideration = {
  id: "use-wording",
  codes: [
    "COUNTERFEIT_WORDING",
    "REFERENCE_WORDING",
    "REFERENCE_FLOOR",
    "COMPATIBLE_WORDING",
    "FIT_REFUSED",
    "FITTED_GOODS",
    "FIT_IN_TITLE",
    "PLATFORM",
  ],
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
    if (fit === undefined) {
      const place = fittedByPlace(context);
      if (place !== undefined) return [place];
      const said = fitSaidInTitle(context);
      return said === undefined ? none : [{ code: "FIT_IN_TITLE", args: { phrase: said }, use: "compatible" }];
    }
    const args = { phrase: fit };
    return isFitRefused(context)
      ? [{ code: "FIT_REFUSED", args: { ...args, marketplace: context.marketplace.id } }]
      : [{ code: "COMPATIBLE_WORDING", args, use: "compatible" }];
  },
};

const none: readonly Vote[] = [];

// "dupe" speaks of a mark within five words of it (detection notes, section 6.5).
const counterfeitReach = 5;

/** The wording that calls the goods a copy of the mark. */
export function counterfeitPhrase({
  at: { cell, matches },
  match,
  lexicon: { counterfeit },
}: Context): string | undefined {
  const phrase =
    phraseNear(cell, match.firstToken, match.endToken, counterfeit.near, counterfeitReach) ??
    phraseStartingAt(cell, match.endToken, counterfeit.after) ??
    phraseBefore(cell, match.firstToken, counterfeit.before);
  if (phrase === undefined || matches.some((other) => other !== match && isNamedWith(phrase, other))) return undefined;
  // "1 1" is "1:1" only if the colon is there; version numbers and pack sizes have none.
  return /^1 1\b/.test(phrase) && !/1\s*[:：]\s*1/.test(cell.text) ? undefined : phrase;
}

/** "Replica" beside "Maison Margiela Replica" is a piece of that name. */
function isNamedWith(phrase: string, { mark }: Match): boolean {
  return ` ${spokenTerm(mark.mark)} `.includes(` ${phrase} `);
}

// "Parody" and "lookalike" speak of what they stand beside, with its goods between: "Rolex Submariner homage watch".
const likenessReach = 3;

/** The wording that likens the goods to the mark. */
export function referencePhrase({ at: { cell }, match, lexicon: { reference } }: Context): string | undefined {
  // "USB-C type" and "USB-C tipi" say which plug it is.
  if (match.mark.sector === "standards") return undefined;
  const before = phraseBefore(cell, match.firstToken, reference.before);
  // "games like PUBG", "brands like Hill's" give examples.
  const isExample = before === "like" && /s$|^such$/.test(wordAt(cell, match.firstToken - 2));
  // "Phones other than Samsung" leaves it out; "less sodium than Prego" compares.
  const isException = before === "than" && /^(?:other|rather)$/.test(wordAt(cell, match.firstToken - 2));
  return (
    likenessAfter(cell, match.endToken, reference.after) ??
    (isExample || isException || isNewStyle(cell, match.firstToken) ? undefined : before) ??
    phraseNear(cell, match.firstToken, match.endToken, reference.near, likenessReach)
  );
}

/** "Gucci, inspired perfume": what follows the sign speaks of something else. */
function isParted({ tokens: { text, starts, ends } }: Cell, token: number): boolean {
  return /[,;|.!?]/.test(text.slice(ends[token - 1], starts[token]));
}

/** "Nuevo estilo Nike": the style is new, and like nothing. */
function isNewStyle(cell: Cell, first: number): boolean {
  return /^(?:estilo|stile)$/.test(wordAt(cell, first - 1)) && /^n(?:uevo|ovo|uovo)$/.test(wordAt(cell, first - 2));
}

/** "Yeti type cup", but not "UGREEN Type C" and not "Volkswagen Type 1". */
function likenessAfter(cell: Cell, end: number, set: PhraseSet): string | undefined {
  const phrase = phraseStartingAt(cell, end, set);
  if (phrase === undefined || isParted(cell, end)) return undefined;
  const next = wordAt(cell, end + 1);
  return phrase === "type" && (next === "" || /^(?:[a-d]|\d+)$/.test(next)) ? undefined : phrase;
}
