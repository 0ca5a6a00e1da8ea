// Loads the dictionaries of a run: the built-in one and those that the user adds.
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Dictionary, joinDictionaries, type PreparedMark } from "../marks/dictionary.ts";
import { IndexFormatError, openIndex } from "../marks/open-index.ts";
import type { MarkIndex } from "../model/mark-index.ts";
import { ProblemError, problem, type RawProblem } from "../model/problem.ts";
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
  if (/\.llx$/i.test(path)) {
    const read = await readBytes(path, cwd);
    return "problem" in read ? { problems: [read.problem] } : openCompiled(read.bytes, path);
  }
  const read = await readText(path, cwd);
  if ("problem" in read) return { problems: [read.problem] };
  // Only a dictionary from outside needs the schema, and with it zod.
  const { parseDictionary } = await import("../marks/read-dictionary.ts");
  return parseDictionary(read.text, path);
}

async function readBytes(path: string, cwd: string): Promise<{ bytes: Buffer } | { problem: RawProblem }> {
  try {
    return { bytes: await readFile(resolve(cwd, path)) };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === "ENOENT" ? "no such file" : (error as Error).message;
    return { problem: problem("D101", { file: path }, { reason }) };
  }
}

async function readText(path: string, cwd: string): Promise<{ text: string } | { problem: RawProblem }> {
  const read = await readBytes(path, cwd);
  if ("problem" in read) return read;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(read.bytes) };
  } catch {
    return { problem: problem("D101", { file: path }, { reason: "it is not UTF-8; save it as CSV UTF-8" }) };
  }
}

/** Writes one compiled dictionary of several files; gives the number of marks. Bad rows are left out and named. */
export async function compileDictionaries(
  paths: readonly string[],
  output: string,
  cwd: string,
): Promise<{ count: number; problems: readonly RawProblem[] }> {
  const { parseMarks } = await import("../marks/read-dictionary.ts");
  const { packIndex } = await import("../marks/pack-index.ts");
  const byId = new Map<string, PreparedMark>();
  const problems: RawProblem[] = [];
  for (const path of paths) {
    const read = await readText(path, cwd);
    if ("problem" in read) {
      problems.push(read.problem);
      continue;
    }
    const parsed = parseMarks(read.text, path);
    problems.push(...parsed.problems);
    for (const mark of parsed.marks) byId.set(mark.id, mark);
  }
  try {
    await writeFile(resolve(cwd, output), packIndex([...byId.values()], { name: output }));
  } catch (error) {
    throw new ProblemError(problem("O001", { file: output }, { reason: (error as Error).message }));
  }
  return { count: byId.size, problems };
}

function openCompiled(bytes: Uint8Array, path: string): { index?: MarkIndex; problems: readonly RawProblem[] } {
  try {
    return { index: openIndex(bytes), problems: [] };
  } catch (error) {
    if (!(error instanceof IndexFormatError)) throw error;
    return { problems: [problem("D101", { file: path }, { reason: error.message })] };
  }
}
