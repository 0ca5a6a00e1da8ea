// How far a written word is from the one that is meant, and whether a mark of that length bears it.
import type { SlipGate } from "../model/gate.ts";
import { allowanceOf, type Confusions } from "../text/confusions.ts";
import { editDistance } from "../text/distance.ts";
import { boundsOf } from "../text/slip-cost.ts";
import { costOf, type Slip, type SlipKind, slipsBetween, slipsWithin } from "../text/slips.ts";
import { soundAlike } from "../text/sound.ts";

/** How a written word comes from the one that is meant. */
export interface Resemblance {
  readonly slips: readonly Slip[];
  readonly cost: number;
  readonly soundsTheSame: boolean;
}

export function resemble(meant: string, written: string, confusions: Confusions): Resemblance {
  return resemblanceBy(slipsBetween(meant, written, confusions), meant, written, confusions);
}

/**
 * The same, or undefined where no spelling with the word `meant` bears it, however long it is: what `likenessOf` would stop
 * for each, mostly told in a fraction of the time.
 */
export function resembleInReach(meant: string, written: string, confusions: Confusions): Resemblance | undefined {
  const slips = slipsWithin(meant, written, confusions, mostCostOf(meant.length, confusions));
  if (slips === undefined || areStrange(slips)) return undefined;
  const mayBegin = (letters: number): boolean => !isFirstLetterStopped(letters, slips, confusions);
  if (!mayBegin(meant.length) && !mayBegin(Math.max(meant.length, shortestAllowance))) return undefined;
  return resemblanceBy(slips, meant, written, confusions);
}

function resemblanceBy(slips: readonly Slip[], meant: string, written: string, confusions: Confusions): Resemblance {
  const soundsTheSame = soundAlike(meant, written);
  const cost = costOf(slips) * (soundsTheSame ? confusions.costs.soundsTheSame : 1);
  return { slips, cost: Math.round(cost * 1000) / 1000, soundsTheSame };
}

export const shortestMeant = 4;
// Two slips, each of which may be two letters for one.
export const mostEdits = 4;

/** True where the two are too far apart for any mark to bear it, which is told without weighing the slips. */
export function isFarAway(meant: string, written: string): boolean {
  return meant.length < shortestMeant || editDistance(meant, written) > mostEdits;
}

/** How far what is written may be from a word of `letters` letters that is meant. */
export interface Reach {
  /** Letters that it may have more or fewer; -1 where nothing is near. */
  readonly longer: number;
  /** Edits of single letters. */
  readonly edits: number;
}

/** By letters of the word: beyond that `resembleInReach` gives nothing, or `isFarAway` is true. */
export function reachBy(confusions: Confusions): (letters: number) => Reach {
  const known: Reach[] = [];
  return (letters) => {
    let reach = known[letters];
    if (reach === undefined) {
      const { longer, edits } = boundsOf(confusions, mostCostOf(letters, confusions));
      reach = letters < shortestMeant ? { longer: -1, edits: 0 } : { longer, edits: Math.min(mostEdits, edits) };
      known[letters] = reach;
    }
    return reach;
  };
}

/** The most that slips in a word of `letters` letters may cost, whatever the spelling it stands in and however it sounds. */
function mostCostOf(letters: number, confusions: Confusions): number {
  let known = mostCosts.get(confusions);
  if (known === undefined) {
    known = [];
    mostCosts.set(confusions, known);
  }
  known[letters] ??= Math.max(
    ...[letters, Math.max(letters, shortestAllowance)].flatMap((length) =>
      [true, false].map((soundsTheSame) => {
        const budget = budgetOf(length, { soundsTheSame }, confusions) ?? 0;
        // Costs are rounded to three decimals before they are held against the budget.
        return (budget + 0.001) / (soundsTheSame ? confusions.costs.soundsTheSame : 1);
      }),
    ),
  );
  return known[letters];
}

const mostCosts = new WeakMap<Confusions, number[]>();

const shortestAllowance = 5;

/**
 * Similarity 0..1 to a spelling of `letters` letters of which `meant` is a word or the whole; or the gate that stops it. A
 * word of several may have slips as a mark of its length may; four letters bear one changed vowel.
 */
export function likenessOf(
  meant: string,
  letters: number,
  resemblance: Resemblance,
  confusions: Confusions,
): number | SlipGate {
  const stopped = slipGate(letters, resemblance, confusions);
  if (stopped !== undefined) return stopped;
  const { start, perLetter, least } = confusions.similarity;
  const similarity = Math.round((start - (perLetter * resemblance.cost) / letters) * 1000) / 1000;
  if (similarity < least) return "similarity";
  const ofWord =
    letters === meant.length ? undefined : slipGate(Math.max(meant.length, shortestAllowance), resemblance, confusions);
  return ofWord ?? similarity;
}

/** The most that slips in a mark of `letters` letters may cost, or undefined when it bears none. */
export function budgetOf(
  letters: number,
  { soundsTheSame }: Pick<Resemblance, "soundsTheSame">,
  confusions: Confusions,
): number | undefined {
  const allowance = allowanceOf(confusions, letters);
  if (allowance === undefined) return undefined;
  const most = soundsTheSame ? (allowance.costOfSameSound ?? allowance.cost) : allowance.cost;
  return Math.min(most, (allowance.share ?? 1) * letters);
}

const nearKinds: ReadonlySet<SlipKind> = new Set(["lookalike", "soundalike", "swapped", "vowel"]);

/** What stops slips in a mark of `letters` letters. */
function slipGate(letters: number, resemblance: Resemblance, confusions: Confusions): SlipGate | undefined {
  const { slips, cost } = resemblance;
  const budget = budgetOf(letters, resemblance, confusions);
  if (budget === undefined) return "too-short";
  if (areStrange(slips)) return "strange-letters";
  if (cost > budget) return "budget";
  return isFirstLetterStopped(letters, slips, confusions) ? "first-letter" : undefined;
}

/** Two letters changed for no reason are another word, however long it is. */
function areStrange(slips: readonly Slip[]): boolean {
  let strange = 0;
  for (const { kind } of slips) if (kind === "other") strange += 1;
  return strange > 1;
}

/** True where a mark of `letters` letters does not bear what the slips do to its first letter. */
function isFirstLetterStopped(letters: number, slips: readonly Slip[], confusions: Confusions): boolean {
  const first = slips[0];
  const { firstLetter } = allowanceOf(confusions, letters) ?? { firstLetter: "same" };
  if (firstLetter === "any" || first === undefined || first.at > 0 || first.kind === "doubled") return false;
  if (first.from !== "" && first.from[0] === first.to[0]) return false;
  return firstLetter !== "near" || !nearKinds.has(first.kind);
}
