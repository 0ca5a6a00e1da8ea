// Turns votes into a judgement: risk = 100 x quality x P(brand meaning) x field weight, then shifts, floors and caps.
import type { Evidence, Use } from "../model/finding.ts";
import { type Severity, severities } from "../model/severity.ts";
import type { Context, Vote } from "./consideration.ts";
import { highestScore, type ScoringTable, severityOf } from "./scoring.ts";

export interface Judgement {
  readonly use: Use;
  readonly severity: Severity;
  /** 0..100, in the band of the severity. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export function judge(context: Context, votes: readonly Vote[]): Judgement {
  const { scoring, match, at } = context;
  const evidence = votes.map((vote) => ({
    code: vote.code,
    weight: weightOf(vote, scoring),
    args: { ...vote.args },
  }));
  const probability = brandProbability(votes, scoring);
  const use = useOf(votes, probability, scoring);
  let score = 100 * scoring.quality[match.kind] * probability * scoring.fields[at.field.role];
  const isDisguised = votes.some(({ code }) => code === "DISGUISED_SPELLING");
  let floor: Severity = "info";
  let cap: Severity = "high";
  for (const vote of votes) {
    const effect = scoring.evidence[vote.code];
    if (effect.effect === "shift") {
      score += effect.weight * scoring.pointsPerLevel;
      // Whoever disguises a mark does not say honestly what fits.
      if (!isDisguised) cap = milder(cap, effect.cap ?? "high");
    }
    if (effect.effect === "floor") floor = severer(floor, effect.level);
    if (effect.effect === "cap") cap = milder(cap, effect.level);
  }
  if (use === "common") cap = "info";
  else if (probability < scoring.commonWord.doubtfulBelow) cap = milder(cap, "low");
  // Fit wording never clears a mark from a title: marketplaces and owners still read it there.
  if (use === "compatible" && at.field.role === "title") floor = severer(floor, "low");
  // A cap is knowledge about the mark or the word and wins over the wording around it.
  score = Math.min(Math.max(score, lowest(floor, scoring)), highestScore(cap, scoring));
  score = Math.round(Math.min(100, Math.max(0, score)));
  return { use, severity: severityOf(score, scoring), score, evidence };
}

/** Log-odds evidence without a prior speaks of a mark that is no common word: this much is granted to it first. */
const distinctivePrior = 1.5;

function brandProbability(votes: readonly Vote[], scoring: ScoringTable): number {
  const logits = votes.filter((vote) => scoring.evidence[vote.code].effect === "logit");
  if (logits.length === 0) return 1;
  const hasPrior = logits.some(({ code }) => code === "WORD_OF_LANGUAGE" || code === "PHRASE_OF_WORDS");
  const sum = logits.reduce((total, vote) => total + weightOf(vote, scoring), hasPrior ? 0 : distinctivePrior);
  return 1 / (1 + Math.exp(-sum));
}

/** The strongest claim on the use wins: what is one's own is own whatever the wording, a copy is a copy even if it "fits". */
const precedence: readonly Use[] = ["own", "counterfeit", "reference", "compatible"];

function useOf(votes: readonly Vote[], probability: number, scoring: ScoringTable): Use {
  const claimed = new Set(votes.map((vote) => vote.use));
  if (claimed.has("own")) return "own";
  if (probability < scoring.commonWord.unlikelyBelow) return "common";
  const use = precedence.find((candidate) => claimed.has(candidate));
  if (use !== undefined) return use;
  return probability < scoring.commonWord.doubtfulBelow ? "unclear" : "product";
}

/** What a vote moves: its own weight, else the one of the table. */
export function weightOf(vote: Vote, scoring: ScoringTable): number {
  if (vote.weight !== undefined) return vote.weight;
  const effect = scoring.evidence[vote.code];
  if (effect.effect === "note") return 0;
  return effect.effect === "logit" || effect.effect === "shift" ? (effect.weight ?? 0) : 0;
}

function severer(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) > severities.indexOf(b) ? a : b;
}

function milder(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) < severities.indexOf(b) ? a : b;
}

function lowest(severity: Severity, { bands }: ScoringTable): number {
  return severity === "info" ? 0 : bands[severity];
}
