// What a dictionary is made of: how many marks by sector, source, class, office and status.
import type { Mark } from "../model/mark.ts";

export const statGroups = ["sector", "source", "class", "office", "status"] as const;
export type StatGroup = (typeof statGroups)[number];

export interface Share {
  /** Undefined for the marks of which it is not known. */
  readonly name: string | undefined;
  readonly count: number;
}

/** Most frequent first. A mark counts for each of its classes and offices, so that these exceed the number of marks. */
export type MarkStats = Readonly<Record<StatGroup, readonly Share[]>>;

export function statsOf(marks: Iterable<Mark>): MarkStats {
  const counts = {
    sector: new Counts(),
    source: new Counts(),
    class: new Counts(),
    office: new Counts(),
    status: new Counts(),
  };
  for (const mark of marks)
    for (const group of statGroups)
      for (const name of namesOf(mark, group)) counts[group].set(name, (counts[group].get(name) ?? 0) + 1);
  return {
    sector: sharesOf(counts.sector),
    source: sharesOf(counts.source),
    class: sharesOf(counts.class),
    office: sharesOf(counts.office),
    status: sharesOf(counts.status),
  };
}

class Counts extends Map<string | undefined, number> {}

function namesOf(mark: Mark, group: StatGroup): readonly (string | undefined)[] {
  switch (group) {
    case "sector":
      return [mark.sector === "" ? undefined : mark.sector];
    case "source":
      return [sourceName(mark.source)];
    case "class":
      return mark.classes.length === 0 ? [undefined] : [...new Set(mark.classes)].map(String);
    case "office":
      return mark.offices.length === 0 ? [undefined] : [...new Set(mark.offices)];
    case "status":
      return [mark.status];
  }
}

/** The host of the first address in `source`: pages of one site are one source. Other texts stand for themselves. */
function sourceName(source: string | undefined): string | undefined {
  return /https?:\/\/(?:www\.)?([^/\s:?#]+)/i.exec(source ?? "")?.[1]?.toLowerCase() ?? source;
}

function sharesOf(counts: Counts): Share[] {
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
}
