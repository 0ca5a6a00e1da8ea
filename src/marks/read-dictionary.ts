// Reads one dictionary file, whatever its shape.
import type { RawProblem } from "../model/problem.ts";
import { type DictionaryPart, hashMarks, prepareMarks } from "./dictionary.ts";
import { all } from "./sources/registry.ts";

/** Parses `text` of the file `path`. Bad rows are problems with their line; the other marks are kept. */
export function parseDictionary(
  text: string,
  path: string,
  sector = "",
): { part: DictionaryPart; problems: readonly RawProblem[] } {
  const source = all.find((candidate) => candidate.recognises(path, text.slice(0, 4096))) ?? all[0];
  const parsed = source.parse(text, path);
  const { marks, problems } = prepareMarks(parsed.entries, path, sector);
  return { part: { name: path, marks, hash: hashMarks(marks) }, problems: [...parsed.problems, ...problems] };
}
