// Reads one dictionary file, whatever its shape.
import type { MarkIndex } from "../model/mark-index.ts";
import type { RawProblem } from "../model/problem.ts";
import { type PreparedMark, prepareMarks } from "./dictionary.ts";
import { openIndex } from "./open-index.ts";
import { packIndex } from "./pack-index.ts";
import type { SourceResult } from "./source.ts";
import { all } from "./sources/registry.ts";

/** Parses `text` of the file `path` and compiles it. Bad rows are problems with their line; the other marks are kept. */
export function parseDictionary(text: string, path: string): { index: MarkIndex; problems: readonly RawProblem[] } {
  const { marks, problems } = parseMarks(text, path);
  return { index: openIndex(packIndex(marks, { name: path })), problems };
}

/** The marks of a dictionary before they are compiled. */
export function parseMarks(
  text: string,
  path: string,
  sector = "",
): { marks: readonly PreparedMark[]; problems: readonly RawProblem[] } {
  const parsed = parseEntries(text, path);
  const { marks, problems } = prepareMarks(parsed.entries, path, sector);
  return { marks, problems: [...parsed.problems, ...problems] };
}

/** The entries of a dictionary as they stand in its file, repeated ones included. */
export function parseEntries(text: string, path: string): SourceResult {
  const source = all.find((candidate) => candidate.recognises(path, text.slice(0, 4096))) ?? all[0];
  return source.parse(text, path);
}
