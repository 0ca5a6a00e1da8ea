// The scoring table: what each piece of evidence does to the score. The numbers are data, `rules/scoring.json`.
import type { EvidenceCode } from "../model/evidence.ts";
import type { FieldRole } from "../model/listing.ts";
import type { MatchKind } from "../model/match.ts";
import type { Severity } from "../model/severity.ts";

/**
 * `logit`: moves the log-odds that a common word is the mark. `shift`: moves the score by `weight` levels, and may cap it.
 * `cap`, `floor`: the severity is at most, at least `level`. `note`: is said and changes nothing.
 */
export type Effect =
  | { readonly effect: "logit"; readonly weight?: number }
  | { readonly effect: "shift"; readonly weight: number; readonly cap?: Severity }
  | { readonly effect: "cap" | "floor"; readonly level: Severity }
  | { readonly effect: "note" };

export interface ScoringTable {
  /** Name of the scorer, part of every report. */
  readonly scorer: string;
  /** Lowest score of each severity; below `low` is `info`. */
  readonly bands: { readonly high: number; readonly medium: number; readonly low: number };
  readonly pointsPerLevel: number;
  readonly quality: Readonly<Record<MatchKind, number>>;
  readonly fields: Readonly<Record<FieldRole, number>>;
  readonly commonWord: {
    /** What the log-odds of a word's frequency, and of a phrase, are multiplied by, and what is added: fitted, see `about`. */
    readonly wordScale: number;
    readonly phraseScale: number;
    readonly priorBias: number;
    readonly minimumZipf: number;
    /** Taken for a word of a language without a word list, that the dictionary knows as a word. */
    readonly foreignZipf: number;
    /** How much rarer, in Zipf, a word counts in a listing of another language. */
    readonly strangeness: number;
    /** From this frequency on a word of a phrase is an ordinary one. */
    readonly phraseZipf: number;
    /** Log-odds of phrases of two, three and more ordinary words. */
    readonly phrases: readonly number[];
    /** The same for a name of one word that stands in two ordinary words. */
    readonly splitPhrase: number;
    /** Log-odds of small letters in a text that is written in sentences. */
    readonly lowerInSentence: number;
    /** Log-odds of goods outside the classes, for names that are printed on anything. */
    readonly outsideMerchandise: number;
    /** From these log-odds of its frequency on a word is too rare to begin a title by chance. */
    readonly rareWord: number;
    readonly unlikelyBelow: number;
    readonly doubtfulBelow: number;
  };
  /** From this similarity on a word with slips may be more than low: read off 20,000 listings, where most below is chance. */
  readonly likeness: { readonly sure: number; readonly obscure: number };
  readonly evidence: Readonly<Record<EvidenceCode, Effect>>;
}

/** The severity of a score, 0..100. */
export function severityOf(score: number, { bands }: ScoringTable): Severity {
  if (score >= bands.high) return "high";
  if (score >= bands.medium) return "medium";
  return score >= bands.low ? "low" : "info";
}

/** The highest score that is still `severity`. */
export function highestScore(severity: Severity, { bands }: ScoringTable): number {
  if (severity === "high") return 100;
  return { info: bands.low, low: bands.medium, medium: bands.high }[severity] - 1;
}
