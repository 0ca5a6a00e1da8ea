// Tells early that a match is too unlikely to be the mark to be shown: running text is full of words that are marks too.
import type { EvidenceCode } from "../model/evidence.ts";
import { consideration, listingWide, nearby } from "./common-word.ts";
import type { Context } from "./consideration.ts";
import { consideration as disguise } from "./disguise.ts";
import { consideration as enforcement } from "./enforcement.ts";
import type { Question } from "./question.ts";
import { weightOf } from "./score.ts";
import type { ScoringTable } from "./scoring.ts";
import { isUnaccompanied } from "./tied-name.ts";
import { counterfeitPhrase, referencePhrase } from "./use-wording.ts";
import { priorAtMost } from "./word-prior.ts";

/**
 * `word` when no evidence that is still to be asked for could make the match more than a common word, `score` when none
 * could bring its score to `low`: both are `info` whatever else is asked. Undefined says nothing.
 */
export function surelyUnlikely(context: Context): "word" | "score" | undefined {
  const { scoring } = context;
  const prior = priorAtMost(context) ?? context.prior;
  if (prior === undefined) return isUnaccompanied(context) ? "word" : undefined;
  const bounds = boundsOf(scoring);
  const tooLow = tooLowFor(context);
  let favours = 0;
  let most = weightOf(prior, scoring) + bounds.others;
  for (let at = 0; at < questions.length; at += 1) {
    if (!(questions[at] as Question).mayFavour(context)) continue;
    favours |= 1 << at;
    most += bounds.each[at] as number;
  }
  let isRaised: boolean | undefined;
  for (let at = 0; at < questions.length; at += 1) {
    if (at === nearby.length && isUnaccompanied(context)) return "word";
    if ((favours & (1 << at)) !== 0) most -= bounds.each[at] as number;
    for (const vote of (questions[at] as Question).ask(context)) most += weightOf(vote, scoring);
    if (most < bounds.unlikely) return "word";
    if (most < tooLow) {
      isRaised ??= mayBeRaised(context);
      if (!isRaised) return "score";
    }
  }
  // All is asked but what the word is to readers of this listing's language.
  const rest = context.prior === undefined ? 0 : weightOf(context.prior, scoring) - weightOf(prior, scoring);
  return most + rest < bounds.unlikely ? "word" : undefined;
}

/** Those that cost least first. */
const questions: readonly Question[] = [...nearby, ...listingWide];

// Sums of the same weights in another order differ in their last digits.
const rounding = 1e-9;

/** Log-odds below which the score of a match is `info`, if nothing raises it: see `judge`. */
function tooLowFor({ scoring, match, at }: Context): number {
  // In a title wording of fit is `low` at least.
  if (at.field.role === "title") return Number.NEGATIVE_INFINITY;
  const most = 100 * scoring.quality[match.kind] * scoring.fields[at.field.role];
  const probability = (scoring.bands.low - 0.5) / most;
  return probability < 1 ? logit(probability) - rounding : Number.POSITIVE_INFINITY;
}

/** What `mayBeRaised` asks for. */
export const raisingCodes: readonly EvidenceCode[] = [
  ...enforcement.codes,
  ...disguise.codes,
  "COUNTERFEIT_WORDING",
  "REFERENCE_WORDING",
  "REFERENCE_FLOOR",
];

/** Something that is no matter of likelihood raises the score: wording for copies and likenesses, a disguise, a known suit. */
function mayBeRaised(context: Context): boolean {
  return (
    enforcement.consider(context).length > 0 ||
    disguise.consider(context).length > 0 ||
    counterfeitPhrase(context) !== undefined ||
    referencePhrase(context) !== undefined
  );
}

interface Bounds {
  /** The most that each of `questions` can add to the log-odds of the prior, and all other evidence. */
  readonly each: readonly number[];
  readonly others: number;
  /** Log-odds below which a match is a common word. */
  readonly unlikely: number;
}

const kept = new WeakMap<ScoringTable, Bounds>();

function boundsOf(scoring: ScoringTable): Bounds {
  let bounds = kept.get(scoring);
  if (bounds === undefined) {
    const asked = new Set<EvidenceCode>(consideration.codes);
    const others = (Object.keys(scoring.evidence) as EvidenceCode[]).filter((code) => !asked.has(code));
    const each = questions.map(({ codes }) => mostOf(codes, scoring));
    const unlikely = logit(scoring.commonWord.unlikelyBelow) - rounding;
    bounds = { each, others: mostOf(others, scoring), unlikely };
    kept.set(scoring, bounds);
  }
  return bounds;
}

function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

function mostOf(codes: readonly EvidenceCode[], { evidence }: ScoringTable): number {
  return codes.reduce((sum, code) => {
    const effect = evidence[code];
    return sum + (effect.effect === "logit" ? Math.max(0, effect.weight ?? 0) : 0);
  }, 0);
}
