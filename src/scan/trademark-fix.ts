// The change of a cell that takes a mark out of it safely: where the dictionary has a plain word, or a comparison can go.
import type { Assessed } from "../assess/assess.ts";
import type { FieldRole } from "../model/listing.ts";
import type { MatchKind } from "../model/match.ts";
import { type Fix, replaceAt } from "../policy/fix.ts";
import type { FindingFacts } from "../report/wording/wording.ts";
import { spanOfTokens, wordAt } from "../text/cell.ts";
import { wordsOf } from "../text/key.ts";
import { fitted } from "./replacement-wording.ts";

/**
 * How the finding of `assessed` can be mended without a person looking at it; undefined where one is needed: a mark in
 * plain use may be the seller's to use, and prose does not bear a word less.
 * @param isEnglish the wording of the dictionary is English, and fits no other text.
 */
export function fixFor(assessed: Assessed, facts: FindingFacts, isEnglish: boolean): Fix | undefined {
  const { role, text } = assessed.at.field;
  if (role === "brand" || role === "other") return undefined;
  const fix = changeOf(assessed, facts, isEnglish);
  // A tag inside the mark belongs to the text around it.
  return fix === undefined || /[<>]/.test(text.slice(fix.start, fix.end)) ? undefined : fix;
}

function changeOf({ at, match, judgement }: Assessed, facts: FindingFacts, isEnglish: boolean): Fix | undefined {
  const { role, text } = at.field;
  const span = withSign(text, match.span);
  if (facts.use === "reference" || facts.use === "counterfeit") {
    const whole = withPhrase({ at, match }, facts.phrase);
    if (whole === undefined) return undefined;
    const isPlain = facts.use === "reference" && isReplaceable(facts, match.kind, isEnglish);
    if (isPlain) return fitted(facts.sayInstead ?? "", match, at, whole);
    return isList(role) ? replaceAt(text, whole, "") : undefined;
  }
  if (facts.use !== "product" && facts.use !== "unclear") return undefined;
  if (isReplaceable(facts, match.kind, isEnglish)) return fitted(facts.sayInstead ?? "", match, at, span);
  const isDisguised = judgement.evidence.some(({ code }) => code === "DISGUISED_SPELLING");
  return isDisguised && isList(role) ? replaceAt(text, span, "") : undefined;
}

/** Titles and search terms are lists of words: one can go without breaking a sentence. */
function isList(role: FieldRole): boolean {
  return role === "title" || role === "keywords";
}

// Spellings that are surely the word; a near spelling may be another one.
const sureKinds: ReadonlySet<MatchKind> = new Set(["exact", "folded", "plural", "joined", "split", "alias"]);

function isReplaceable({ isEverydayWord, sayInstead }: FindingFacts, kind: MatchKind, isEnglish: boolean): boolean {
  return isEverydayWord && sayInstead !== undefined && isEnglish && sureKinds.has(kind);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The sign of a mark goes with it. */
function withSign(text: string, { start, end }: Place): Place {
  const sign = /^\s?[®™℠]/u.exec(text.slice(end))?.[0] ?? "";
  return { start, end: end + sign.length };
}

/** The mark together with the words beside it that compare: "Yeti style", "inspired by Yeti". */
function withPhrase({ at: { cell }, match }: Pick<Assessed, "at" | "match">, phrase: string): Place | undefined {
  const words = wordsOf(phrase);
  const isAt = (first: number): boolean => words.every((word, index) => wordAt(cell, first + index) === word);
  if (words.length === 0) return undefined;
  if (isAt(match.endToken)) return spanOfTokens(cell, match.firstToken, match.endToken + words.length);
  const first = match.firstToken - words.length;
  if (first < 0 || !isAt(first)) return undefined;
  const { start } = spanOfTokens(cell, first, match.firstToken);
  return { start, end: withSign(cell.text, match.span).end };
}
