// Puts dictionaries together: every mark once, with a stable id; what the seller adds wins over what is built in.
import { createHash } from "node:crypto";
import type { Mark, MarkEntry } from "../model/mark.ts";
import { problem, type RawProblem } from "../model/problem.ts";
import { keyOf, wordsOf } from "../text/key.ts";
import type { SourceEntry } from "./source.ts";
import { spellingsOf } from "./spelling.ts";

/** Marks of one source, prepared. */
export interface DictionaryPart {
  /** `builtin`, or the path of the file as given. */
  readonly name: string;
  readonly asOf?: string;
  readonly marks: readonly Mark[];
  /** Of the marks; see `hashMarks`. */
  readonly hash: string;
}

export interface Dictionary {
  /** Sorted by id. */
  readonly marks: readonly Mark[];
  readonly sources: readonly { readonly name: string; readonly asOf?: string }[];
  /** Changes when any mark of any part changes. */
  readonly hash: string;
}

/** Changes when any mark changes: first 16 hex digits of a SHA-256. */
export function hashMarks(marks: readonly Mark[]): string {
  return sha256(JSON.stringify(marks));
}

/** Prepares the entries of one source. The first entry of a mark wins and the others are named (D104). */
export function prepareMarks(
  entries: readonly SourceEntry[],
  name: string,
  sector = "",
): { marks: Mark[]; problems: RawProblem[] } {
  const byId = new Map<string, Mark>();
  const problems: RawProblem[] = [];
  for (const { entry, line } of entries) {
    const id = keyOf(entry.mark);
    if (id === "") {
      problems.push(
        problem("D103", { file: name, line }, { reason: "mark: has no letter or digit", mark: entry.mark }),
      );
    } else if (byId.has(id)) {
      problems.push(problem("D104", { file: name, line }, { mark: entry.mark }));
    } else {
      byId.set(id, prepareMark(entry, id, name, sector));
    }
  }
  return { marks: [...byId.values()], problems };
}

/** One dictionary of all parts; for a mark in several, the later part wins. */
export function joinDictionaries(parts: readonly DictionaryPart[]): Dictionary {
  const byId = new Map<string, Mark>();
  for (const part of parts) for (const mark of part.marks) byId.set(mark.id, mark);
  const marks = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    marks,
    sources: parts.map(({ name, asOf }) => (asOf === undefined ? { name } : { name, asOf })),
    hash: sha256(parts.map(({ hash }) => hash).join(" ")),
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function prepareMark(entry: MarkEntry, id: string, dictionary: string, sector: string): Mark {
  return {
    ...entry,
    id,
    dictionary,
    sector,
    spellings: spellingsOf(entry),
    companionKeys: entry.companions.map(keyOf).filter((key) => key !== ""),
    ordinaryPhrases: entry.ordinary.map((phrase) => wordsOf(phrase).join(" ")).filter((phrase) => phrase !== ""),
  };
}
