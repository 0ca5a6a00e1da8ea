// How old the register data of a dictionary is: marks that came later are not in it, and nobody would notice.
import type { MarkIndex } from "../model/mark-index.ts";
import { problem, type RawProblem } from "../model/problem.ts";

/** An application is published and may be enforced within half a year. */
const oldAfterDays = 180;
const msPerDay = 86_400_000;

/** A notice (D106) for each date before which `today` is too far on, with the offices that are of it. */
export function ageProblems({ coverage = {} }: MarkIndex, file: string, today: string): RawProblem[] {
  const officesByDate = new Map<string, string[]>();
  for (const [office, asOf] of Object.entries(coverage)) {
    const ageDays = (Date.parse(today) - Date.parse(asOf)) / msPerDay;
    if (ageDays > oldAfterDays) officesByDate.set(asOf, [...(officesByDate.get(asOf) ?? []), office]);
  }
  return [...officesByDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([asOf, offices]) => problem("D106", { file }, { offices: offices.join(", "), asOf }));
}
