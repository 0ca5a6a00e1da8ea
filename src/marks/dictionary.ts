// Puts dictionaries together: every mark once, with a stable id; what the seller adds wins over what is built in.
import { createHash } from "node:crypto";
import type { Mark, MarkEntry } from "../model/mark.ts";
import type { MarkIndex } from "../model/mark-index.ts";
import { problem, type RawProblem } from "../model/problem.ts";
import { extendHash, hashSeed } from "../text/hash.ts";
import { keyOf, wordsOf } from "../text/key.ts";
import type { SourceEntry } from "./source.ts";

/** An entry as an index keeps it. */
export interface PreparedMark extends MarkEntry {
  readonly id: string;
  readonly sector: string;
}

export interface Dictionary {
  /** Later layers win. */
  readonly layers: readonly Layer[];
  readonly markCount: number;
  readonly termCount: number;
  readonly sources: readonly { readonly name: string; readonly asOf?: string }[];
  /** Changes when any mark of any layer changes. */
  readonly hash: string;
}

export interface Layer {
  readonly index: MarkIndex;
  /** Positions of marks that a later layer has as well. */
  readonly hidden: ReadonlySet<number>;
}

/** Gives the entries of one source their ids. The first entry of a mark wins and the others are named (D104). */
export function prepareMarks(
  entries: readonly SourceEntry[],
  file: string,
  sector = "",
): { marks: PreparedMark[]; problems: RawProblem[] } {
  const byId = new Map<string, PreparedMark>();
  const problems: RawProblem[] = [];
  for (const { entry, line } of entries) {
    const id = keyOf(entry.mark);
    if (id === "") {
      problems.push(problem("D103", { file, line }, { reason: "mark: has no letter or digit", mark: entry.mark }));
    } else if (byId.has(id)) {
      problems.push(problem("D104", { file, line }, { mark: entry.mark }));
    } else {
      byId.set(id, { ...entry, id, sector });
    }
  }
  return { marks: [...byId.values()], problems };
}

/** One dictionary of all indexes; of a mark in several, the later one counts. */
export function joinDictionaries(indexes: readonly MarkIndex[]): Dictionary {
  const layers = indexes.map((index, position) => ({ index, hidden: hiddenBy(index, indexes.slice(position + 1)) }));
  return {
    layers,
    markCount: layers.reduce((sum, { index, hidden }) => sum + index.markCount - hidden.size, 0),
    termCount: indexes.reduce((sum, { termCount }) => sum + termCount, 0),
    sources: indexes.map(({ name, asOf }) => (asOf === undefined ? { name } : { name, asOf })),
    hash: createHash("sha256")
      .update(indexes.map(({ hash }) => hash).join(" "))
      .digest("hex")
      .slice(0, 16),
  };
}

/** All marks, layer by layer, by id. */
export function* marksOf({ layers }: Dictionary): Generator<Mark> {
  for (const { index, hidden } of layers) {
    for (let position = 0; position < index.markCount; position += 1)
      if (!hidden.has(position)) yield index.mark(position);
  }
}

/** Marks with a spelling, their own or an alias, whose key is `key`. */
export function marksSpelled({ layers }: Dictionary, key: string): Mark[] {
  return layers.flatMap(({ index, hidden }) =>
    positionsSpelled(index, key, () => true)
      .filter((position) => !hidden.has(position))
      .map((position) => index.mark(position)),
  );
}

/** What judging asks of a mark again and again, folded once. */
export function prepareForAssessing(mark: PreparedMark, dictionary: string): Mark {
  return {
    ...mark,
    dictionary,
    companionKeys: mark.companions.map(keyOf).filter((key) => key !== ""),
    ordinaryPhrases: mark.ordinary.map((phrase) => wordsOf(phrase).join(" ")).filter((phrase) => phrase !== ""),
  };
}

function hiddenBy(index: MarkIndex, later: readonly MarkIndex[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const other of later) {
    for (let position = 0; position < other.markCount; position += 1) {
      for (const same of positionsSpelled(index, other.mark(position).id, (isAlias) => !isAlias)) hidden.add(same);
    }
  }
  return hidden;
}

function positionsSpelled(index: MarkIndex, key: string, wanted: (isAlias: boolean) => boolean): number[] {
  const positions = new Set<number>();
  const slot = index.probe(extendHash(hashSeed, key, 0, key.length));
  for (let at = slot === -1 ? -1 : index.firstTerm(slot); at !== -1; at = index.nextTerm(at)) {
    const term = index.term(at);
    if (term.key === key && wanted(term.isAlias)) positions.add(term.mark);
  }
  return [...positions];
}
