// The quick way from a row to an entry: registers have millions of rows, nearly all of which meet the schema.
import { enforcementLevels, type MarkEntry, markOrigins, markStatuses } from "../model/mark.ts";

/** Cells of a row, trimmed, none of them empty; lists are split. */
export interface SplitRow {
  readonly mark: string | undefined;
  readonly owner: string | undefined;
  readonly classes: readonly (number | string)[];
  readonly offices: string[];
  readonly status: string | undefined;
  readonly aliases: string[];
  readonly companions: string[];
  readonly ordinary: string[];
  readonly sayInstead: string[];
  readonly enforcement: string | undefined;
  readonly registration: string | undefined;
  readonly source: string | undefined;
  readonly asOf: string | undefined;
  readonly notes: string | undefined;
  readonly origin: string | undefined;
}

/** What `markSchema` would make of `row`; undefined where it would refuse it, so that it can say why. */
export function plainEntry(row: SplitRow): MarkEntry | undefined {
  const { mark, status, enforcement, asOf, origin, source, registration } = row;
  if (
    mark === undefined ||
    !row.classes.every(isClass) ||
    !row.offices.every(isOffice) ||
    !isOneOf(markStatuses, status) ||
    !isOneOf(enforcementLevels, enforcement) ||
    !isOneOf(markOrigins, origin) ||
    (asOf !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(asOf)) ||
    (source === undefined && (enforcement === "documented" || registration !== undefined))
  ) {
    return undefined;
  }
  // A row has the shape of an entry: a million copies take their time.
  return row as MarkEntry;
}

function isClass(value: number | string): boolean {
  return typeof value === "number" && value >= 1 && value <= 45;
}

function isOffice(value: string): boolean {
  return /^[A-Z]{2}$/.test(value);
}

function isOneOf<T extends string>(values: readonly T[], value: string | undefined): value is T | undefined {
  return value === undefined || (values as readonly string[]).includes(value);
}
