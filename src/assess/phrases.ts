// Looks for phrases beside a match.
import type { Mark } from "../model/mark.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import { Gap } from "../text/tokens.ts";
import { WordNotes } from "../text/words.ts";
import type { MatchedField } from "./consideration.ts";
import { PhraseEdge, type PhraseSet } from "./lexicon.ts";

/** The phrase that ends with token `end - 1`, longest first, as it is written in the data. */
export function phraseEndingAt(cell: Cell, end: number, { phrases, longest, edges }: PhraseSet): string | undefined {
  if (end === 0 || (edgesAt(cell, end - 1, edges) & PhraseEdge.Last) === 0) return undefined;
  for (let length = Math.min(longest, end); length > 0; length -= 1) {
    const phrase = phrases.get(words(cell, end - length, end));
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** The phrase that starts with token `first`, longest first. */
export function phraseStartingAt(
  cell: Cell,
  first: number,
  { phrases, longest, edges }: PhraseSet,
): string | undefined {
  if (first >= cell.tokens.count || (edgesAt(cell, first, edges) & PhraseEdge.First) === 0) return undefined;
  for (let length = Math.min(longest, cell.tokens.count - first); length > 0; length -= 1) {
    const phrase = phrases.get(words(cell, first, first + length));
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

function edgesAt({ tokens: { words, numbers } }: Cell, token: number, edges: WordNotes): number {
  return edges.of(words, numbers[token] as number);
}

/** The phrase directly before token `first`, with at most an article between. "Style: Nike" is a label, not a likeness. */
export function phraseBefore(cell: Cell, first: number, set: PhraseSet): string | undefined {
  if (first === 0 || cell.tokens.gaps[first] === Gap.Hard) return undefined;
  return (
    phraseEndingAt(cell, first, set) ??
    (articles.has(wordAt(cell, first - 1)) ? phraseEndingAt(cell, first - 1, set) : undefined)
  );
}

/** A phrase within `reach` words on either side of tokens `first`..`end`. */
export function phraseNear(cell: Cell, first: number, end: number, set: PhraseSet, reach: number): string | undefined {
  const last = Math.min(cell.tokens.count, end + reach);
  for (let at = Math.max(0, first - reach); at < last; at += 1) {
    if (at >= first && at < end) continue;
    const phrase = phraseStartingAt(cell, at, set);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** A phrase anywhere behind token `end - 1`. */
export function phraseAfter(cell: Cell, end: number, set: PhraseSet): string | undefined {
  for (let at = end; at < cell.tokens.count; at += 1) {
    const phrase = phraseStartingAt(cell, at, set);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** Most words that are neither mark, model nor connector between a fitting phrase and the mark it speaks of. */
const maxStrangers = 5;
/** Most words looked back at: the length of a long list of models. */
const maxReach = 60;

/**
 * The phrase of one of `sets` that leads to the match at token `first`, going back over other marks, model numbers and
 * connectors: in "for Samsung Galaxy A10 / A20, Huawei P30" the "for" leads to Huawei. A word of
 * `barriers` on the way ends it, and so does a mark that `isBarrier` or a word with what stands behind it that `breaks`.
 */
export function phraseLeadingTo(
  at: MatchedField,
  first: number,
  sets: readonly PhraseSet[],
  barriers: readonly string[],
  isBarrier: (mark: Mark) => boolean = () => false,
  breaks?: RegExp,
): string | undefined {
  const { cell } = at;
  const { text, starts } = cell.tokens;
  let strangers = 0;
  for (let end = first; end > 0 && first - end < maxReach; ) {
    if (breaks?.test(text.slice(starts[end - 1], starts[end])) === true) return undefined;
    for (const set of sets) {
      const phrase = phraseEndingAt(cell, end, set);
      if (phrase !== undefined) return phrase;
    }
    const covering = at.matches.find((match) => match.endToken === end);
    if (end === first && isSentenceEnd(cell, end, fullStop)) return undefined;
    if (covering !== undefined && covering.firstToken < end) {
      if (isBarrier(covering.mark)) return undefined;
      end = covering.firstToken;
      continue;
    }
    const word = wordAt(cell, end - 1);
    const isEndOfSentence = end < first && isSentenceEnd(cell, end, fullStopOrLine);
    if (isEndOfSentence || barriers.includes(word)) return undefined;
    strangers += areStrangers.of(cell.tokens.words, cell.tokens.numbers[end - 1] as number);
    if (strangers > maxStrangers) return undefined;
    end -= 1;
  }
  return undefined;
}

const articles = new Set(["the", "a", "an", "your", "original"]);
const connectors = new Set(
  "and or the a an all most new series model models plus pro max mini ultra lite note edge se gen generation inch inches version with und oder et ou y o e".split(
    " ",
  ),
);

/** 1 for what is neither connector nor model number. */
const areStrangers = new WordNotes((word) => Number(!/\d/.test(word) && !connectors.has(word) && word.length > 1));

const fullStop = /[.!?]\s|[。！？]/;
// A list may have a line for each thing that is fitted, so a line ends a sentence only further back.
const fullStopOrLine = /[.!?。！？\n]\s|[.!?。！？\n]$/;

function isSentenceEnd(cell: Cell, token: number, sign: RegExp): boolean {
  const { text, starts, ends, gaps } = cell.tokens;
  if (gaps[token] === Gap.None) return false;
  const between = text.slice(ends[token - 1], starts[token]);
  return sign.test(between) && !(/^\. ?$/.test(between) && isVersion(cell, token));
}

/** "2.0", or "9. 7" as some type it: the full stop is part of a number. */
function isVersion(cell: Cell, token: number): boolean {
  return /^\d/.test(wordAt(cell, token)) && /\d$/.test(wordAt(cell, token - 1));
}

function words(cell: Cell, first: number, end: number): string {
  if (end === first + 1) return wordAt(cell, first);
  let joined = wordAt(cell, first);
  for (let at = first + 1; at < end; at += 1) joined += ` ${wordAt(cell, at)}`;
  return joined;
}
