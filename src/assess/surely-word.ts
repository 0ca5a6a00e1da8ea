// Tells early that a match is an ordinary word, whatever else is asked: running text is full of words that are marks too.
import type { EvidenceCode } from "../model/evidence.ts";
import { cheapestFirst, consideration } from "./common-word.ts";
import type { Context } from "./consideration.ts";
import { weightOf } from "./score.ts";
import type { ScoringTable } from "./scoring.ts";
import { isUnaccompanied } from "./tied-name.ts";
import { wordPrior } from "./word-prior.ts";

/**
 * True when no evidence that is still to be asked for could make the word likely enough for a mark: the judgement is then
 * `info`, since no other consideration counts for a common word. False says nothing.
 */
export function isSurelyWord(context: Context): boolean {
  if (isUnaccompanied(context)) return true;
  const prior = wordPrior(context);
  if (prior === undefined) return false;
  const bounds = boundsOf(context.scoring);
  let most = weightOf(prior, context.scoring) + bounds.all;
  for (const [index, { ask }] of cheapestFirst.entries()) {
    most -= bounds.each[index] as number;
    for (const vote of ask(context)) most += weightOf(vote, context.scoring);
    if (most < bounds.unlikely) return true;
  }
  return false;
}

interface Bounds {
  /** The most that all evidence can add to the log-odds of the prior, and each question of `cheapestFirst`. */
  readonly all: number;
  readonly each: readonly number[];
  /** Log-odds below which a match is a common word. */
  readonly unlikely: number;
}

const kept = new WeakMap<ScoringTable, Bounds>();
// Sums of the same weights in another order differ in their last digits.
const rounding = 1e-9;

function boundsOf(scoring: ScoringTable): Bounds {
  let bounds = kept.get(scoring);
  if (bounds === undefined) {
    const { unlikelyBelow } = scoring.commonWord;
    const unlikely = Math.log(unlikelyBelow / (1 - unlikelyBelow)) - rounding;
    const asked = new Set<EvidenceCode>(consideration.codes);
    const others = (Object.keys(scoring.evidence) as EvidenceCode[]).filter((code) => !asked.has(code));
    const each = cheapestFirst.map(({ codes }) => mostOf(codes, scoring));
    bounds = { all: each.reduce((sum, one) => sum + one, mostOf(others, scoring)), each, unlikely };
    kept.set(scoring, bounds);
  }
  return bounds;
}

function mostOf(codes: readonly EvidenceCode[], { evidence }: ScoringTable): number {
  return codes.reduce((sum, code) => {
    const effect = evidence[code];
    return sum + (effect.effect === "logit" ? Math.max(0, effect.weight ?? 0) : 0);
  }, 0);
}
