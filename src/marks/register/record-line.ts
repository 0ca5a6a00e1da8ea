// Records and parts of records as lines of text, for the time they wait on disk.
import type { Drawing, RegisterRecord, RegisterStatus } from "./record.ts";

/** Key under which all sources speak of one record. */
export function keyOfRecord({ office, number }: Pick<RegisterRecord, "office" | "number">): string {
  return `${office} ${number}`;
}

export function recordLine(record: RegisterRecord, source: number): string {
  const { transaction, text, aliases, owner, classes, status, drawing, registration, notes } = record;
  const { isDeleted, ownerId } = record;
  const fields = [transaction, text, aliases, owner, classes, status, drawing, registration, notes];
  const rare = isDeleted === true || ownerId !== undefined ? [isDeleted === true ? 1 : 0, ownerId ?? ""] : [];
  return JSON.stringify(["r", source, record.office, record.number, ...fields, ...rare]);
}

/** Key under which records refer to the owner that an `ownerLine` names. */
export function keyOfOwner(office: string, id: string): string {
  return `${office} owner ${id}`;
}

export function ownerLine({ key, name }: OwnerName): string {
  return JSON.stringify(["o", key, name]);
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

export interface OwnerName {
  readonly key: string;
  /** "" where the office names none any more. */
  readonly name: string;
}

export type Line =
  | ({ readonly kind: "owner" } & OwnerName)
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
  (0 | 1)?,
  string?,
];

type PartFields = ["p", number, string, string, string, string[]];
type OwnerFields = ["o", string, string];

/** Reads a line that `recordLine`, `partLine` or `ownerLine` made. */
export function parseLine(line: string): Line {
  const fields = JSON.parse(line) as RecordFields | PartFields | OwnerFields;
  if (fields[0] === "o") return { kind: "owner", key: fields[1], name: fields[2] };
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
    ownerId = "",
  ] = fields;
  const record = { office, number, transaction, text, aliases, owner, classes, status, drawing, registration, notes };
  if (gone === undefined) return { kind: "record", source, record };
  const rare = { ...(gone === 1 ? { isDeleted: true } : {}), ...(ownerId === "" ? {} : { ownerId }) };
  return { kind: "record", source, record: { ...record, ...rare } };
}
