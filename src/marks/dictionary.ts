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

/** An entry as an index keeps it; undefined when the mark has no letter or digit. */
export function prepareMark(entry: MarkEntry, sector = ""): PreparedMark | undefined {
  const id = keyOf(entry.mark);
  if (id === "") return undefined;
  const { mark, owner, classes, offices, status, aliases, companions, ordinary, sayInstead } = entry;
  const { enforcement, registration, source, asOf, notes, origin } = entry;
  // One literal: a million marks of one shape are made in a third of the time that copying takes.
  return {
    mark,
    owner,
    classes,
    offices,
    status,
    aliases,
    companions,
    ordinary,
    sayInstead,
    enforcement,
    registration,
    source,
    asOf,
    notes,
    origin,
    id,
    sector,
  } satisfies Record<keyof PreparedMark, unknown>;
}

/** Gives the entries of one source their ids. The first entry of a mark wins and the others are named (D104). */
export function prepareMarks(
  entries: readonly SourceEntry[],
  file: string,
  sector = "",
): { marks: PreparedMark[]; problems: RawProblem[] } {
  const byId = new Map<string, PreparedMark>();
  const problems = prepareEach(entries, { file, sector }, (mark) => {
    if (byId.has(mark.id)) return false;
    byId.set(mark.id, mark);
    return true;
  });
  return { marks: [...byId.values()], problems };
}

/** Hands the entries of one source to `take`, with their ids; those that it refuses as known already are named (D104). */
export function prepareEach(
  entries: readonly SourceEntry[],
  { file, sector = "" }: { readonly file: string; readonly sector?: string },
  take: (mark: PreparedMark, line: number) => boolean,
): RawProblem[] {
  const problems: RawProblem[] = [];
  for (const { entry, line } of entries) {
    const mark = prepareMark(entry, sector);
    if (mark === undefined)
      problems.push(problem("D103", { file, line }, { reason: "mark: has no letter or digit", mark: entry.mark }));
    else if (!take(mark, line)) problems.push(problem("D104", { file, line }, { mark: entry.mark }));
  }
  return problems;
}

/** One dictionary of all indexes; of a mark in several, the later one counts, and one that was chosen before a register's. */
export function joinDictionaries(indexes: readonly MarkIndex[]): Dictionary {
  const hidden = indexes.map(() => new Set<number>());
  for (const [earlier, index] of indexes.entries()) {
    for (let later = earlier + 1; later < indexes.length; later += 1)
      hideSame(index, hidden[earlier] as Set<number>, indexes[later] as MarkIndex, hidden[later] as Set<number>);
  }
  const layers = indexes.map((index, position) => ({ index, hidden: hidden[position] as Set<number> }));
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
  const phrases = ordinaryPhrasesOf(mark);
  const spellings = phrases.length === 0 ? [] : [mark.mark, ...mark.aliases].map(spokenAs);
  return {
    ...mark,
    dictionary,
    companionKeys: mark.companions.map(keyOf).filter((key) => key !== ""),
    ordinaryPhrases: phrases.filter((phrase) => !spellings.includes(phrase)),
    tiedTerms: phrases.filter((phrase) => spellings.includes(phrase)),
  };
}

/** The ordinary collocations of a mark, folded; its tied spellings are among them. */
export function ordinaryPhrasesOf({ ordinary }: MarkEntry): string[] {
  return ordinary.map(spokenAs).filter((phrase) => phrase !== "");
}

/** A spelling that stands all by itself among the ordinary collocations of its mark is tied to the companions. */
export function isTiedBy(phrases: readonly string[], spelling: string): boolean {
  return phrases.length > 0 && phrases.includes(spokenAs(spelling));
}

function spokenAs(phrase: string): string {
  return wordsOf(phrase).join(" ");
}

/** Hides one of the two where both dictionaries have a mark. Walks the smaller one: the other may have millions. */
function hideSame(earlier: MarkIndex, ofEarlier: Set<number>, later: MarkIndex, ofLater: Set<number>): void {
  const isLaterSmaller = later.markCount < earlier.markCount;
  const [walked, other] = isLaterSmaller ? [later, earlier] : [earlier, later];
  for (let position = 0; position < walked.markCount; position += 1) {
    const mark = walked.mark(position);
    for (const same of positionsSpelled(other, mark.id, (isAlias) => !isAlias)) {
      const [first, second] = isLaterSmaller ? [same, position] : [position, same];
      const [before, after] = isLaterSmaller ? [other.mark(same), mark] : [mark, other.mark(same)];
      if (after.origin === "register" && before.origin !== "register") ofLater.add(second);
      else ofEarlier.add(first);
    }
  }
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
