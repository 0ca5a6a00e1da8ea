// A dictionary as JSON: an array of marks, or an object with a `marks` array; keys are the column names of the CSV.
import type { MarkEntry } from "../../model/mark.ts";
import { problem, type RawProblem } from "../../model/problem.ts";
import { markColumns, parseMark } from "../columns.ts";
import { plainEntry, type SplitRow } from "../plain-entry.ts";
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
    const plain = isObject(value) ? plainValue(value) : undefined;
    if (plain !== undefined) {
      entries.push({ entry: plain, line });
      continue;
    }
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

/** What an object has whose keys are column names, each with a value of its kind. */
type PlainObject = Partial<SplitRow> & { readonly say_instead?: string[]; readonly as_of?: string };

/** The quick way to an entry: registers have a million; undefined where the schema has to look at it. */
function plainValue(value: Record<string, unknown>): MarkEntry | undefined {
  for (const key of Object.keys(value)) if (!known.has(key)) return undefined;
  const plain = value as PlainObject;
  const { mark, owner, classes = [], offices = [], status, aliases = [], companions = [], ordinary = [] } = plain;
  const { say_instead: sayInstead = [], enforcement, registration, source: name, as_of: asOf, notes, origin } = plain;
  const isPlain =
    [mark, owner, status, enforcement, registration, name, asOf, notes, origin].every(isText) &&
    [offices, aliases, companions, ordinary, sayInstead].every(isList) &&
    Array.isArray(classes) &&
    classes.every(Number.isInteger);
  if (!isPlain) return undefined;
  // One literal: a million marks of one shape are made in a third of the time that copying takes.
  return plainEntry({
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
    source: name,
    asOf,
    notes,
    origin,
  });
}

/** True for what is not said, and for a text without blanks around it. */
function isText(value: unknown): boolean {
  return value === undefined || (typeof value === "string" && value !== "" && value.trim() === value);
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
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
