// Finds marks with slips of the pen: "Addidas", "Niek", "HOGO BOSS", and what only sounds like them: "Kalvin Klein".
import { spanOfTokens } from "../text/cell.ts";
import { allowanceOf, type Confusions } from "../text/confusions.ts";
import { editDistance } from "../text/distance.ts";
import { costOf, type Slip, slipsBetween } from "../text/slips.ts";
import { soundAlike } from "../text/sound.ts";
import { isKnownForm } from "./known-form.ts";
import { isAmongStrangers, isCode } from "./surroundings.ts";
import { variantTermsOf } from "./variant-terms.ts";
import type { Place, WordMatch, WordWay } from "./way.ts";

export const way: WordWay = {
  id: "typo",
  kinds: ["fuzzy"],
  findInWord(word, context) {
    if (!/^[a-z]+$/.test(word)) return [];
    // Nobody means three of a letter: it is one slip, however long the key was held.
    const written = word.replace(/(.)\1{2,}/g, "$1$1");
    const terms = variantTermsOf(context);
    if (terms.isMarkWord(word) || (written === word && isKnownForm(word, context))) return [];
    const found: WordMatch[] = [];
    for (const { word: meant, places } of terms.near(written)) {
      if (meant.length < shortestWord || editDistance(meant, written) > mostEdits) continue;
      const resemblance = resemble(meant, meant === written ? word : written, context.confusions);
      for (const { term, before, after } of places) {
        const letters = term.term.key.length;
        const similarity = similarityOf(resemblance, { term, before, after }, context.confusions);
        if (
          similarity === undefined ||
          (letters !== meant.length && !isNearEnough(meant, resemblance, context.confusions))
        )
          continue;
        found.push({ term, kind: "fuzzy", similarity, start: 0, end: word.length, before, after });
      }
    }
    return nearestOf(found);
  },
  fits(cell, token, context) {
    const { start, end } = spanOfTokens(cell, token, token + 1);
    return (
      isPlainlyWritten(cell.text.slice(start, end)) &&
      !isCode(cell, token) &&
      !isAmongStrangers(cell, token, token + 1, context)
    );
  },
};

const shortestWord = 4;
// Two slips, each of which may be two letters for one.
const mostEdits = 4;

/** How a written word comes from the one that is meant. */
export interface Resemblance {
  readonly slips: readonly Slip[];
  readonly cost: number;
  readonly soundsTheSame: boolean;
}

export function resemble(meant: string, written: string, confusions: Confusions): Resemblance {
  const slips = slipsBetween(meant, written, confusions);
  const soundsTheSame = soundAlike(meant, written);
  const cost = costOf(slips) * (soundsTheSame ? confusions.costs.soundsTheSame : 1);
  return { slips, cost: Math.round(cost * 1000) / 1000, soundsTheSame };
}

/** 0..1, or undefined where the slips are more than the mark bears. */
function similarityOf(resemblance: Resemblance, { term }: Place, confusions: Confusions): number | undefined {
  const { start, perLetter, least } = confusions.similarity;
  const letters = term.term.key.length;
  if (!isAllowed(letters, resemblance, confusions)) return undefined;
  const similarity = Math.round((start - (perLetter * resemblance.cost) / letters) * 1000) / 1000;
  return similarity < least ? undefined : similarity;
}

/** A word of a mark of several words may have slips as a mark of its length may; four letters bear one changed vowel. */
function isNearEnough(meant: string, resemblance: Resemblance, confusions: Confusions): boolean {
  return isAllowed(Math.max(meant.length, shortestAllowance), resemblance, confusions);
}

const shortestAllowance = 5;

/** Two letters changed for no reason are another word, however long it is. */
function isAllowed(letters: number, { slips, cost, soundsTheSame }: Resemblance, confusions: Confusions): boolean {
  const allowance = allowanceOf(confusions, letters);
  if (allowance === undefined) return false;
  const most = soundsTheSame ? (allowance.costOfSameSound ?? allowance.cost) : allowance.cost;
  if (slips.filter(({ kind }) => kind === "other").length > 1) return false;
  if (cost > Math.min(most, (allowance.share ?? 1) * letters)) return false;
  const first = slips[0];
  if (allowance.firstLetter === "any" || first === undefined || first.at > 0 || first.kind === "doubled") return true;
  if (first.from !== "" && first.from[0] === first.to[0]) return true;
  return allowance.firstLetter === "near" && nearKinds.has(first.kind);
}

const nearKinds: ReadonlySet<Slip["kind"]> = new Set(["lookalike", "soundalike", "swapped", "vowel"]);

/** The nearest of the marks that are one word; those of several words all stay, for their neighbours decide. */
function nearestOf(found: readonly WordMatch[]): readonly WordMatch[] {
  const isWhole = ({ before, after }: WordMatch): boolean => before.length + after.length === 0;
  const best = Math.max(0, ...found.filter(isWhole).map(({ similarity }) => similarity));
  return found.filter((match) => !isWhole(match) || match.similarity === best);
}

/** False for an accented word, which is one of another language, and for a name made up of parts: "PowerMax". */
function isPlainlyWritten(written: string): boolean {
  return /^[A-Za-z]+$/.test(written) && !/^[A-Z]?[a-z]+(?:[A-Z][a-z]+)+$/.test(written);
}
