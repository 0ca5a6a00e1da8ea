// A dictionary as JSON: an array of marks, or an object with a `marks` array; keys are the column names of the CSV.
import { problem, type RawProblem } from "../../model/problem.ts";
import { markColumns, parseMark } from "../columns.ts";
import type { MarkSource, SourceEntry, SourceResult } from "../source.ts";

export const source: MarkSource = {
  id: "json",
  recognises: (path) => /\.json$/i.test(path),
  parse: parseJsonDictionary,
};

function parseJsonDictionary(text: string, path: string): SourceResult {
  const list = parseList(text);
  if (list === undefined) return { entries: [], problems: [problem("D102", { file: path }, { headers: "" })] };
  const entries: SourceEntry[] = [];
  const problems: RawProblem[] = [];
  for (const [index, value] of list.entries()) {
    // JSON has no rows: the position in the array is what a person can count.
    const line = index + 1;
    const parsed = isObject(value) ? parseMark(renameKeys(value)) : { reason: "not an object" };
    if ("entry" in parsed) entries.push({ entry: parsed.entry, line });
    else problems.push(problem("D103", { file: path, line }, { reason: parsed.reason }));
  }
  return { entries, problems };
}

function parseList(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    if (Array.isArray(value)) return value;
    const marks = isObject(value) ? value["marks"] : undefined;
    return Array.isArray(marks) ? marks : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const known = new Set<string>(markColumns);

function renameKeys(value: Record<string, unknown>): Record<string, unknown> {
  const renamed = new Map<string, unknown>();
  for (const [key, part] of Object.entries(value)) {
    const name = known.has(key) ? key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) : key;
    renamed.set(name, part === null || part === "" ? undefined : part);
  }
  return Object.fromEntries(renamed);
}
