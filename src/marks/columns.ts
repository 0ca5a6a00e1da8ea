// The columns of the published dictionary format and the values they hold.
import type { ZodError } from "zod";
import type { MarkEntry } from "../model/mark.ts";
import { markSchema } from "../model/mark-schema.ts";
import { plainEntry } from "./plain-entry.ts";

/** Column names in the order in which they are written. */
export const markColumns = [
  "mark",
  "owner",
  "classes",
  "offices",
  "status",
  "aliases",
  "companions",
  "ordinary",
  "say_instead",
  "enforcement",
  "registration",
  "source",
  "as_of",
  "notes",
  "origin",
] as const;
export type MarkColumn = (typeof markColumns)[number];

/** Where each column stands in the rows of a file; -1 for one that it lacks. */
export type ColumnPlaces = Readonly<Record<MarkColumn, number>>;

export function placesOf(header: readonly string[]): ColumnPlaces {
  // The last of two columns with one name counts.
  return Object.fromEntries(markColumns.map((column) => [column, header.lastIndexOf(column)])) as Record<
    MarkColumn,
    number
  >;
}

/** Parses a row; a missing or empty cell means unknown. A bad one gives the reason in a few words, with the column first. */
export function parseMarkRow(
  cells: readonly string[],
  places: ColumnPlaces,
): { entry: MarkEntry } | { reason: string } {
  const row = {
    mark: textIn(cells[places.mark]),
    owner: textIn(cells[places.owner]),
    classes: classesIn(cells[places.classes]),
    offices: listIn(cells[places.offices]),
    status: textIn(cells[places.status]),
    aliases: listIn(cells[places.aliases]),
    companions: listIn(cells[places.companions]),
    ordinary: listIn(cells[places.ordinary]),
    sayInstead: listIn(cells[places.say_instead]),
    enforcement: textIn(cells[places.enforcement]),
    registration: textIn(cells[places.registration]),
    source: textIn(cells[places.source]),
    asOf: textIn(cells[places.as_of]),
    notes: textIn(cells[places.notes]),
    origin: textIn(cells[places.origin]),
  };
  const entry = plainEntry(row);
  return entry === undefined ? parseMark(row) : { entry };
}

/** One line of a dictionary file, with its line end; `entry` as `parseMarkRow` gives it. */
export function markLine(entry: MarkEntry): string {
  const cells = markColumns.map((column) => {
    const value = entry[keyOfColumn.get(column) as keyof MarkEntry];
    return quoted(guarded(Array.isArray(value) ? value.join(";") : (value ?? "")));
  });
  return `${cells.join(",")}\n`;
}

/** The header of a dictionary file. */
export const markHeader = `${markColumns.join(",")}\n`;

// Marks such as "=SUM" and "@home" would be formulas for a spreadsheet program: an apostrophe in front makes them text.
function guarded(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function withoutGuard(cell: string): string {
  return cell.charCodeAt(0) === apostrophe && /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

const apostrophe = 0x27;

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Parses a mark that is already in parts (JSON); keys with `undefined` are left out. */
export function parseMark(value: Record<string, unknown>): { entry: MarkEntry } | { reason: string } {
  const present = Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
  const parsed = markSchema.safeParse(present);
  return parsed.success ? { entry: parsed.data } : { reason: firstReason(parsed.error) };
}

/** What a cell says; undefined for nothing. */
function textIn(cell: string | undefined): string | undefined {
  return cell === undefined || cell === "" ? undefined : trimmed(withoutGuard(cell)) || undefined;
}

function listIn(cell: string | undefined): string[] {
  if (cell === undefined || cell === "") return [];
  const list = withoutGuard(cell);
  if (list.includes(";"))
    return list
      .split(";")
      .map(trimmed)
      .filter((value) => value !== "");
  const only = trimmed(list);
  return only === "" ? [] : [only];
}

function classesIn(cell: string | undefined): readonly (number | string)[] {
  return (
    (cell === undefined ? undefined : plainNumbers(cell)) ??
    listIn(cell).map((value) => (/^\d+$/.test(value) ? Number(value) : value))
  );
}

/** The numbers of "9;25" and the like, which nearly all lists of classes are; undefined for other texts. */
function plainNumbers(text: string): number[] | undefined {
  const numbers: number[] = [];
  let number = 0;
  let digits = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at === text.length ? semicolon : text.charCodeAt(at);
    if (unit === semicolon) {
      if (digits === 0 || digits > 9) return undefined;
      numbers.push(number);
      number = 0;
      digits = 0;
    } else if (unit >= 0x30 && unit <= 0x39) {
      number = number * 10 + unit - 0x30;
      digits += 1;
    } else return undefined;
  }
  return numbers;
}

const semicolon = 0x3b;

/** `text.trim()`, which takes longer than a look at both ends. */
function trimmed(text: string): string {
  return isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** True for printed ASCII. */
function isVisible(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

const keyOfColumn = new Map(
  markColumns.map((column) => [column, column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())]),
);

const columnOfKey = new Map([
  ["sayInstead", "say_instead"],
  ["asOf", "as_of"],
]);

function firstReason(error: ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return "not a mark";
  const key = String(issue.path[0] ?? "mark");
  return `${columnOfKey.get(key) ?? key}: ${issue.message}`;
}
