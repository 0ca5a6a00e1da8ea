// Records and parts of records as lines of text, for the time they wait on disk.
import type { Drawing, RegisterRecord, RegisterStatus } from "./record.ts";

/** Key under which all sources speak of one record. */
export function keyOfRecord({ office, number }: Pick<RegisterRecord, "office" | "number">): string {
  return `${office} ${number}`;
}

export function recordLine(record: RegisterRecord, source: number): string {
  const { transaction, text, aliases, owner, classes, status, drawing, registration, notes, isDeleted } = record;
  const fields = [transaction, text, aliases, owner, classes, status, drawing, registration, notes];
  return JSON.stringify(["r", source, record.office, record.number, ...fields, ...(isDeleted === true ? [1] : [])]);
}

export function partLine(
  importer: string,
  office: string,
  number: string,
  part: readonly string[],
  source: number,
): string {
  return JSON.stringify(["p", source, office, number, importer, part]);
}

export type Line =
  | { readonly kind: "record"; readonly source: number; readonly record: RegisterRecord }
  | {
      readonly kind: "part";
      readonly source: number;
      readonly importer: string;
      readonly office: string;
      readonly number: string;
      readonly part: readonly string[];
    };

type RecordFields = [
  "r",
  number,
  string,
  string,
  string,
  string,
  string[],
  string,
  number[],
  RegisterStatus,
  Drawing,
  string,
  string,
  1?,
];

/** Reads a line that `recordLine` or `partLine` made. */
export function parseLine(line: string): Line {
  const fields = JSON.parse(line) as RecordFields | ["p", number, string, string, string, string[]];
  if (fields[0] === "p") {
    const [, source, office, number, importer, part] = fields;
    return { kind: "part", source, importer, office, number, part };
  }
  const [
    ,
    source,
    office,
    number,
    transaction,
    text,
    aliases,
    owner,
    classes,
    status,
    drawing,
    registration,
    notes,
    gone,
  ] = fields;
  const record = { office, number, transaction, text, aliases, owner, classes, status, drawing, registration, notes };
  return { kind: "record", source, record: gone === 1 ? { ...record, isDeleted: true } : record };
}
