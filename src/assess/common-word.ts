// Common words: is it the mark or the word? Log-odds from frequency, neighbours, capitals, goods (detection notes, 6.3).
import { type Cell, wordAt } from "../text/cell.ts";
import { wordsOf } from "../text/key.ts";
import type { Consideration, Context, Vote } from "./consideration.ts";
import { letterCaseOf } from "./letter-case.ts";
import { phraseBefore, phraseStartingAt } from "./phrases.ts";
import { wordPrior } from "./word-prior.ts";

export const consideration: Consideration = {
  id: "common-word",
  codes: [
    "WORD_OF_LANGUAGE",
    "PHRASE_OF_WORDS",
    "ORDINARY_COLLOCATION",
    "COMPANION",
    "TRADE_SIGN",
    "FIRST_IN_TITLE",
    "REGISTERED_CASE",
    "CAPITALISED",
    "LOWER_CASE",
    "DETERMINER",
    "NAMES_THE_GOODS",
    "PLURAL_OF_WORD",
    "LIST_OF_MARKS",
    "WORD_IN_GOODS_CLASS",
    "WORD_OUTSIDE_CLASSES",
  ],
  consider(context) {
    const collocation = collocationOf(context);
    const prior = wordPrior(context);
    if (prior === undefined) {
      return collocation === undefined ? none : [{ code: "ORDINARY_COLLOCATION", args: { phrase: collocation } }];
    }
    const votes: Vote[] = [prior];
    if (collocation !== undefined) votes.push({ code: "ORDINARY_COLLOCATION", args: { phrase: collocation } });
    const companion = context.match.mark.companionKeys.find((key) => context.words.has(key));
    if (companion !== undefined) votes.push({ code: "COMPANION", args: { word: companion } });
    votes.push(...fromSurroundings(context), ...fromLetterCase(context), ...fromGoods(context));
    return votes;
  },
};

const none: readonly Vote[] = [];

// Words to each side that a collocation may reach over.
const collocationReach = 5;

function collocationOf({ at: { cell }, match }: Context): string | undefined {
  if (match.mark.ordinaryPhrases.length === 0) return undefined;
  const window = windowAround(cell, match.firstToken, match.endToken);
  return match.mark.ordinaryPhrases.find((phrase) => window.includes(` ${phrase} `) || window.includes(` ${phrase}s `));
}

function windowAround(cell: Cell, first: number, end: number): string {
  const last = Math.min(cell.tokens.count, end + collocationReach);
  let window = " ";
  for (let at = Math.max(0, first - collocationReach); at < last; at += 1) window += `${wordAt(cell, at)} `;
  return window;
}

const determiners = new Set(
  "a an the this that these those each per your my our one two three four five six some any ein eine einen der die das un une una le la les el los il lo uma um een het".split(
    " ",
  ),
);

function fromSurroundings({ at, match, lexicon }: Context): Vote[] {
  const votes: Vote[] = [];
  const { cell, field } = at;
  if (/^\s*[®™©]/u.test(cell.text.slice(match.span.end))) votes.push({ code: "TRADE_SIGN", args: { sign: "®/™" } });
  else {
    const claim =
      phraseBefore(cell, match.firstToken, lexicon.authenticity.before) ??
      phraseStartingAt(cell, match.endToken, lexicon.authenticity.after);
    if (claim !== undefined) votes.push({ code: "TRADE_SIGN", args: { sign: claim } });
  }
  if (field.role === "title" && match.firstToken === 0) votes.push({ code: "FIRST_IN_TITLE" });
  const before = wordAt(cell, match.firstToken - 1);
  if (determiners.has(before) || /^\d{1,2}$/.test(before)) votes.push({ code: "DETERMINER", args: { word: before } });
  if (field.role === "keywords" && at.matches.length > 2)
    votes.push({ code: "LIST_OF_MARKS", args: { count: at.matches.length } });
  if (match.kind === "plural") votes.push({ code: "PLURAL_OF_WORD" });
  return votes;
}

function fromLetterCase({ at: { cell }, match }: Context): Vote[] {
  const style = letterCaseOf(cell);
  const written = cell.text.slice(match.span.start, match.span.end);
  if (style === "none" || style === "upper" || style === "lower" || !/\p{L}/u.test(written)) return [];
  if (/^\p{Ll}/u.test(written) && written === written.toLowerCase())
    return /^\p{Ll}/u.test(match.term) ? [] : [{ code: "LOWER_CASE" }];
  const hasOwnCase = !/^\p{Lu}?[^\p{Lu}]*$/u.test(match.term);
  if (hasOwnCase && written === match.term) return [{ code: "REGISTERED_CASE" }];
  return style === "sentence" && match.firstToken > 0 && /^\p{Lu}/u.test(written) ? [{ code: "CAPITALISED" }] : [];
}

function fromGoods({ match, goods }: Context): Vote[] {
  const votes: Vote[] = [];
  const word = wordsOf(match.term).join(" ");
  if (goods.words.some((named) => named === word || named === `${word}s`))
    votes.push({ code: "NAMES_THE_GOODS", args: { word } });
  if (goods.classes.size === 0 || match.mark.classes.length === 0) return votes;
  const shared = match.mark.classes.some((number) => goods.classes.has(number));
  votes.push({
    code: shared ? "WORD_IN_GOODS_CLASS" : "WORD_OUTSIDE_CLASSES",
    args: { mark: match.mark.classes.join(", "), listing: [...goods.classes].sort((a, b) => a - b).join(", ") },
  });
  return votes;
}
