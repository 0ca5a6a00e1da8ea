// The change of a cell that takes a mark out of it safely: where the dictionary has a plain word, or a comparison can go.
import type { AssessData, Assessed } from "../assess/assess.ts";
import type { FieldRole } from "../model/listing.ts";
import type { MatchKind } from "../model/match.ts";
import { type Fix, replaceAt } from "../policy/fix.ts";
import type { FindingFacts } from "../report/wording/wording.ts";
import { spanOfTokens, wordAt } from "../text/cell.ts";
import { wordsOf } from "../text/key.ts";
import { isNameOver, isReplaceableBy, isSurelyDisguise } from "./replaceable.ts";
import { fitted } from "./replacement-wording.ts";

/** What decides beside the finding itself whether its text can be changed. */
export interface FixContext {
  /** The wording of the dictionary is English, and fits no other text. */
  readonly isEnglish: boolean;
  readonly data: AssessData;
}

/**
 * How the finding of `assessed` can be mended without a person looking at it; undefined where one is needed: a mark in
 * plain use may be the seller's to use, and prose does not bear a word less.
 */
export function fixFor(assessed: Assessed, facts: FindingFacts, context: FixContext): Fix | undefined {
  const { role, text } = assessed.at.field;
  if (role === "brand" || role === "other") return undefined;
  const fix = changeOf(assessed, facts, context);
  // A tag inside the mark belongs to the text around it.
  return fix === undefined || /[<>]/.test(text.slice(fix.start, fix.end)) ? undefined : fix;
}

function changeOf(assessed: Assessed, facts: FindingFacts, context: FixContext): Fix | undefined {
  const { at, match } = assessed;
  const { role, text } = at.field;
  const isPlain = isReplaceable(assessed, facts, context);
  const span = withSign(text, match.span);
  if (facts.use === "reference" || facts.use === "counterfeit") {
    const whole = withPhrase({ at, match }, facts.phrase);
    if (whole === undefined) return undefined;
    if (isPlain && facts.use === "reference") return fitted(facts.sayInstead ?? "", match, at, whole);
    return isList(role) ? replaceAt(text, whole, "") : undefined;
  }
  if (facts.use !== "product" && facts.use !== "unclear") return undefined;
  if (isPlain) return fitted(facts.sayInstead ?? "", match, at, span);
  return isSurelyDisguise(assessed) && isList(role) ? replaceAt(text, span, "") : undefined;
}

/** Titles and search terms are lists of words: one can go without breaking a sentence. */
function isList(role: FieldRole): boolean {
  return role === "title" || role === "keywords";
}

// Spellings that are surely the word; a near spelling may be another one.
const sureKinds: ReadonlySet<MatchKind> = new Set(["exact", "folded", "plural", "joined", "split", "alias"]);

function isReplaceable(
  assessed: Assessed,
  { isEverydayWord, sayInstead, brand }: FindingFacts,
  { isEnglish, data }: FixContext,
): boolean {
  if (!isEverydayWord || sayInstead === undefined || !isEnglish || !sureKinds.has(assessed.match.kind)) return false;
  return isReplaceableBy(sayInstead, assessed, brand, data);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The sign of a mark goes with it. */
function withSign(text: string, { start, end }: Place): Place {
  const sign = /^\s?(?:[®™℠]|\((?:r|tm|sm)\))/iu.exec(text.slice(end))?.[0] ?? "";
  return { start, end: end + sign.length };
}

/**
 * The mark together with the words beside it that compare: "Yeti style", "inspired by Yeti". Where the name of what is
 * compared with may go on, nothing: of "same as Wix 33368" the number would stay.
 */
function withPhrase({ at: { cell }, match }: Pick<Assessed, "at" | "match">, phrase: string): Place | undefined {
  const words = wordsOf(phrase);
  const isAt = (first: number): boolean => words.every((word, index) => wordAt(cell, first + index) === word);
  if (words.length === 0) return undefined;
  if (isAt(match.endToken)) return spanOfTokens(cell, match.firstToken, match.endToken + words.length);
  const first = match.firstToken - words.length;
  if (first < 0 || !isAt(first) || !isNameOver(cell, match.endToken)) return undefined;
  const { start } = spanOfTokens(cell, first, match.firstToken);
  return { start, end: withSign(cell.text, match.span).end };
}
