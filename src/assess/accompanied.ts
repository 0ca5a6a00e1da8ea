// Which tied names of a listing are matches: those that a companion stands beside, in any of its fields.
import type { Match } from "../model/match.ts";
import type { TiedRun } from "../model/tied-run.ts";
import type { Cell } from "../text/cell.ts";
import { wordsOfListing } from "./listing-words.ts";

/** A cell of the listing as it was read. */
export interface ReadCell {
  readonly cell: Cell;
  readonly isTitle: boolean;
  /** Without tied names. */
  readonly matches: readonly Match[];
  readonly tied: readonly TiedRun[];
}

/**
 * For each of `cells` those of its tied names that may be meant: beside a companion, or that of a mark whose name the title
 * begins with, which judging looks at more closely. All others are ordinary words, and tell nothing of what stands beside
 * them either.
 */
export function accompaniedIn(cells: readonly ReadCell[], category?: string): (readonly TiedRun[])[] {
  if (cells.every(({ tied }) => tied.length === 0)) return cells.map(() => none);
  const words = wordsOfListing(cells, category);
  const ids = idsIn(cells);
  const leading = cells.flatMap(({ isTitle, tied }): readonly TiedRun[] =>
    isTitle ? tied.filter(({ firstToken }) => firstToken === 0) : none,
  );
  const isMeant = ({ companions, hash }: TiedRun): boolean =>
    leading.some((leader) => leader.companions === companions) ||
    words.hasCompanion(companions, hash) ||
    companions.keys.some((key) => ids.has(key));
  return cells.map(({ tied }) => (tied.length === 0 ? none : tied.filter(isMeant)));
}

const none: readonly never[] = [];

/** Ids of the marks found in any of `cells`, without those that are only resembled. */
export function idsIn(cells: readonly { readonly matches: readonly Match[] }[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { matches } of cells) for (const { kind, mark } of matches) if (kind !== "fuzzy") ids.add(mark.id);
  return ids;
}
