// A mark that a cell says again in the same way is one decision for whoever reads the findings: the first carries its severity.
import { type Cell, wordAt } from "../text/cell.ts";
import type { Assessed } from "./assess.ts";
import { highestScore, type ScoringTable } from "./scoring.ts";
import type { Settlement } from "./settlement.ts";

export const settlement: Settlement = { codes: ["SAID_AGAIN"], settle: lowerRepeats };

/**
 * A finding is at most `low` where it tells nothing new: an earlier one in the same cell has the same mark, spelling and
 * use and is at least as severe. In a title, which is read word by word, a name that is no ordinary word is at most
 * `medium`. A disguised spelling is always news.
 */
function lowerRepeats(assessed: Assessed[], scoring: ScoringTable): Assessed[] {
  if (assessed.length < 2) return assessed;
  const strongest = new Map<Cell, Map<string, number>>();
  let repeats = 0;
  const lowered = assessed.map((one) => {
    const { judgement, match, at } = one;
    if (judgement.score < scoring.bands.medium) return one;
    const inCell = strongest.get(at.cell) ?? new Map<string, number>();
    strongest.set(at.cell, inCell);
    const use = `${judgement.use} ${match.mark.id} ${spellingOf(one)}`;
    const before = inCell.get(use) ?? 0;
    const band = judgement.score >= scoring.bands.high ? scoring.bands.high : scoring.bands.medium;
    if (before < band) inCell.set(use, band);
    const isDisguised = judgement.evidence.some(({ code }) => code === "DISGUISED_SPELLING");
    if (before < band || isDisguised) return one;
    repeats += 1;
    const evidence = [...judgement.evidence, { code: "SAID_AGAIN", weight: 0, args: {} }];
    const severity = isNameInTitle(one) ? ("medium" as const) : ("low" as const);
    const score = Math.min(judgement.score, highestScore(severity, scoring));
    return { ...one, judgement: { ...judgement, severity, score, evidence } };
  });
  return repeats === 0 ? assessed : lowered;
}

const ofWords: ReadonlySet<string> = new Set([
  "WORD_OF_LANGUAGE",
  "PHRASE_OF_WORDS",
  "EVERYDAY_WORD",
  "EVERYDAY_WORD_CLAIMED",
]);

function isNameInTitle({ at: { field }, judgement: { evidence } }: Assessed): boolean {
  return field.role === "title" && !evidence.some(({ code }) => ofWords.has(code));
}

/** The folded words of a match, one and many alike: "LankyBox" and "Lanky Box" are found and mended apart. */
function spellingOf({ at: { cell }, match: { firstToken, endToken } }: Assessed): string {
  const words = Array.from({ length: endToken - firstToken }, (_, index) => wordAt(cell, firstToken + index));
  return words.join(" ").replace(/s$/, "");
}
