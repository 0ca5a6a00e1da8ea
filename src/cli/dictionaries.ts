// Loads the dictionaries of a run: the built-in one and those that the user adds.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ageProblems } from "../marks/age.ts";
import { type Dictionary, joinDictionaries } from "../marks/dictionary.ts";
import { IndexFormatError } from "../marks/index-file.ts";
import { openIndex } from "../marks/open-index.ts";
import type { MarkIndex } from "../model/mark-index.ts";
import { problem, type RawProblem } from "../model/problem.ts";
import { loadRules } from "../scan/rules.ts";
import type { Io } from "./io.ts";

/** A dictionary that cannot be read and rows that are not valid are problems; everything else is used. */
export async function loadDictionary(
  paths: readonly string[],
  builtin: boolean,
  { cwd, today }: Pick<Io, "cwd" | "today">,
): Promise<{ dictionary: Dictionary; problems: RawProblem[] }> {
  const indexes: MarkIndex[] = builtin ? [loadRules().builtin] : [];
  const problems: RawProblem[] = [];
  for (const path of paths) {
    const read = await readDictionaryFile(path, cwd);
    problems.push(...read.problems);
    if (read.index === undefined) continue;
    problems.push(...ageProblems(read.index, path, today));
    indexes.push(read.index);
  }
  return { dictionary: joinDictionaries(indexes), problems };
}

export async function readDictionaryFile(
  path: string,
  cwd: string,
): Promise<{ index?: MarkIndex; problems: readonly RawProblem[] }> {
  if (/\.llx$/i.test(path)) {
    const read = readShared(path, cwd);
    return "problem" in read ? { problems: [read.problem] } : openCompiled(read.bytes, path);
  }
  const read = await readText(path, cwd);
  if ("problem" in read) return { problems: [read.problem] };
  // Only a dictionary from outside needs the schema, and with it zod.
  const { parseDictionary } = await import("../marks/read-dictionary.ts");
  return parseDictionary(read.text, path);
}

/** Bytes of a compiled dictionary in memory that threads share: a register is kept once, however many read it. */
function readShared(path: string, cwd: string): { bytes: Uint8Array } | { problem: RawProblem } {
  try {
    const file = openSync(resolve(cwd, path), "r");
    try {
      const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
      let at = 0;
      while (at < bytes.length) {
        const read = readSync(file, bytes, at, bytes.length - at, at);
        if (read === 0) break;
        at += read;
      }
      return { bytes };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { problem: unreadable(error, path) };
  }
}

function unreadable(error: unknown, path: string): RawProblem {
  const reason = (error as NodeJS.ErrnoException).code === "ENOENT" ? "no such file" : (error as Error).message;
  return problem("D101", { file: path }, { reason });
}

async function readText(path: string, cwd: string): Promise<{ text: string } | { problem: RawProblem }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, path));
  } catch (error) {
    return { problem: unreadable(error, path) };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: problem("D101", { file: path }, { reason: "it is not UTF-8; save it as CSV UTF-8" }) };
  }
}

function openCompiled(bytes: Uint8Array, path: string): { index?: MarkIndex; problems: readonly RawProblem[] } {
  try {
    return { index: openIndex(bytes), problems: [] };
  } catch (error) {
    if (!(error instanceof IndexFormatError)) throw error;
    return { problems: [problem("D101", { file: path }, { reason: error.message })] };
  }
}
