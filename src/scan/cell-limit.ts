// A cell may have thousands of findings: so many are listed, the most serious ones, and the rest is counted.
import type { Assessed } from "../assess/assess.ts";
import type { MatchedField } from "../assess/consideration.ts";
import type { Finding } from "../model/finding.ts";
import { failsRun } from "../model/verdict.ts";
import type { ScanSettings } from "./settings.ts";

/** Matches of a cell that are judged for each finding that is listed: in a cell of more, the rest is not looked at. */
export const judgedPerListed = 100;

/** A judged match that is shown. */
export interface Shown {
  readonly assessed: Assessed;
  readonly there: Pick<Finding, "marketplaces">;
}

/** A cell with more findings than are listed. */
export interface Unlisted {
  readonly at: MatchedField;
  readonly left: number;
}

/** Those of `shown` that are listed, in the same order. What fails the run goes before what does not. */
export function listedOf<T extends Shown>(
  shown: readonly T[],
  settings: ScanSettings,
): { readonly listed: readonly T[]; readonly unlisted: readonly Unlisted[] } {
  const limit = settings.cellFindings;
  if (shown.length <= limit) return { listed: shown, unlisted: [] };
  const left = new Set<T>();
  const unlisted: Unlisted[] = [];
  for (const all of byCell(shown)) {
    const [first] = all;
    if (first === undefined || all.length <= limit) continue;
    const rest = [...all].sort((a, b) => weightOf(b, settings) - weightOf(a, settings)).slice(limit);
    for (const one of rest) left.add(one);
    unlisted.push({ at: first.assessed.at, left: rest.length });
  }
  return { listed: shown.filter((one) => !left.has(one)), unlisted };
}

const aboveAnyScore = 1000;

function weightOf({ assessed: { judgement }, there }: Shown, settings: ScanSettings): number {
  return judgement.score + (failsRun({ severity: judgement.severity, ...there }, settings) ? aboveAnyScore : 0);
}

function byCell<T extends Shown>(shown: readonly T[]): Iterable<readonly T[]> {
  const cells = new Map<MatchedField["cell"], T[]>();
  for (const one of shown) {
    const { cell } = one.assessed.at;
    const all = cells.get(cell);
    if (all === undefined) cells.set(cell, [one]);
    else all.push(one);
  }
  return cells.values();
}
