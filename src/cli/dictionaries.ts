// Loads the dictionaries of a run: the built-in one and those that the user adds.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Dictionary, joinDictionaries } from "../marks/dictionary.ts";
import { IndexFormatError, openIndex } from "../marks/open-index.ts";
import type { MarkIndex } from "../model/mark-index.ts";
import { problem, type RawProblem } from "../model/problem.ts";
import { loadRules } from "../scan/rules.ts";

/** A dictionary that cannot be read and rows that are not valid are problems; everything else is used. */
export async function loadDictionary(
  paths: readonly string[],
  builtin: boolean,
  cwd: string,
): Promise<{ dictionary: Dictionary; problems: RawProblem[] }> {
  const indexes: MarkIndex[] = builtin ? [loadRules().builtin] : [];
  const problems: RawProblem[] = [];
  for (const path of paths) {
    const read = await readDictionaryFile(path, cwd);
    problems.push(...read.problems);
    if (read.index !== undefined) indexes.push(read.index);
  }
  return { dictionary: joinDictionaries(indexes), problems };
}

export async function readDictionaryFile(
  path: string,
  cwd: string,
): Promise<{ index?: MarkIndex; problems: readonly RawProblem[] }> {
  let bytes: Buffer;
  try {
    bytes = await readFile(resolve(cwd, path));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === "ENOENT" ? "no such file" : (error as Error).message;
    return { problems: [problem("D101", { file: path }, { reason })] };
  }
  if (/\.llx$/i.test(path)) return openCompiled(bytes, path);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { problems: [problem("D101", { file: path }, { reason: "it is not UTF-8; save it as CSV UTF-8" })] };
  }
  // Only a dictionary from outside needs the schema, and with it zod.
  const { parseDictionary } = await import("../marks/read-dictionary.ts");
  return parseDictionary(text, path);
}

function openCompiled(bytes: Uint8Array, path: string): { index?: MarkIndex; problems: readonly RawProblem[] } {
  try {
    return { index: openIndex(bytes), problems: [] };
  } catch (error) {
    if (!(error instanceof IndexFormatError)) throw error;
    return { problems: [problem("D101", { file: path }, { reason: error.message })] };
  }
}
