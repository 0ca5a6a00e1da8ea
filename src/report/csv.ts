// `--format csv`: one row per listing, clean listings included: its risk columns, then the seller's own columns.

import type { FieldRole, Listing, Table } from "../model/listing.ts";
import { fieldRoles } from "../model/listing.ts";
import type { ScannedListing } from "../model/report.ts";
import { replacementOf } from "./advice.ts";
import { byteWriter } from "./csv/bytes.ts";
import { csvRow, originalCells } from "./csv/row.ts";
import type { Report } from "./report.ts";
import { mostSevereFirst } from "./top-findings.ts";
import type { Wording } from "./wording/wording.ts";

export const report: Report = {
  id: "csv",
  about: "one row per listing: its risk columns, then your own columns",
  keepsRows: true,
  create(write, { wording }) {
    let shape: Shape | undefined;
    return {
      listing: (scanned) => {
        const { listing } = scanned;
        if (listing === undefined) return;
        const { table } = listing;
        const hasSheets = listing.sheet !== undefined;
        if (shape === undefined || shape.table !== table || shape.hasSheets !== hasSheets) {
          const next = { ...(shape ?? dialectOf(table, write, headingsOf(wording, true))), table, hasSheets };
          const header = headerOf(next, wording);
          if (shape === undefined || headerOf(shape, wording) !== header) next.output(header);
          shape = next;
        }
        shape.output(rowOf(shape, listing, scanned, wording));
      },
      // Rows that could not be read are on stderr and in the exit code: a table has no place for them.
      end: () => {
        if (shape === undefined) {
          const names = headingsOf(wording, false);
          byteWriter(write, undefined, names)(csvRow(names));
        }
      },
    };
  },
};

/** One file has one encoding, separator and line end: those of its first table. */
interface Dialect {
  readonly output: (text: string) => void;
  readonly delimiter: string;
  readonly lineEnd: string;
}

/** How rows are written: with the columns of their table, or by role where the input is none. */
interface Shape extends Dialect {
  readonly table: Table | undefined;
  /** True where rows say which sheet of a workbook they stand in. */
  readonly hasSheets: boolean;
}

const usualDelimiters = [",", ";", "\t", "|"];

function dialectOf(
  table: Table | undefined,
  write: (piece: string | Uint8Array) => void,
  names: readonly string[],
): Dialect {
  return {
    output: byteWriter(write, table, names),
    delimiter: usualDelimiters.find((delimiter) => delimiter === table?.delimiter) ?? ",",
    lineEnd: table?.lineEnd ?? "\n",
  };
}

function headingsOf({ reports: { column } }: Wording, hasSheets: boolean): string[] {
  const place = [column.file, ...(hasSheets ? [column.sheet] : []), column.row, column.line];
  const words = [column.marks, column.words, column.fields, column.message, column.suggestion];
  return [...place, column.severity, column.score, ...words];
}

function headerOf({ table, hasSheets, delimiter, lineEnd }: Shape, wording: Wording): string {
  const names = headingsOf(wording, hasSheets);
  if (table === undefined)
    return csvRow([...names, "SKU", "ID", ...fieldRoles.map((role) => wording.role[role])], delimiter, lineEnd);
  const original = table.head[table.headerAt] ?? table.columns;
  // Two columns of one name would be one column to the program that reads them.
  const risk = names.map((name) => (original.includes(name) ? `${name} (Listing Lint)` : name));
  return csvRow(risk, delimiter, "") + delimiter + originalCells(original, delimiter) + lineEnd;
}

function rowOf(
  { table, delimiter, lineEnd }: Shape,
  listing: Listing,
  scanned: ScannedListing,
  wording: Wording,
): string {
  const { file, sheet, record, line = "", sku = "", id = "" } = listing;
  const place = [file, ...(sheet === undefined ? [] : [sheet]), String(record), String(line)];
  const risk = [...place, ...riskOf(scanned, wording)];
  if (table !== undefined && listing.cells !== undefined) {
    return csvRow(risk, delimiter, "") + delimiter + originalCells(listing.cells, delimiter) + lineEnd;
  }
  return csvRow([...risk, sku, id, ...fieldRoles.map((role) => textsOf(listing, role))], delimiter, lineEnd);
}

/** The most severe finding decides severity and score; the other cells list all findings, that one first. */
function riskOf({ findings, repeated = [] }: ScannedListing, wording: Wording): string[] {
  const sorted = [...findings, ...repeated].sort(mostSevereFirst);
  const [worst] = sorted;
  if (worst === undefined) return ["", "", "", "", "", "", ""];
  const distinct = (texts: readonly string[], separator: string): string => [...new Set(texts)].join(separator);
  return [
    wording.severity[worst.severity],
    String(worst.score),
    distinct(
      sorted.flatMap(({ mark }) => (mark === undefined ? [] : [mark.name])),
      "; ",
    ),
    distinct(
      sorted.map(({ text }) => text),
      "; ",
    ),
    distinct(
      sorted.map(({ field }) => field.column),
      "; ",
    ),
    distinct(
      sorted.map(({ message }) => message),
      " ",
    ),
    distinct(
      sorted.flatMap((finding) =>
        finding.suggestion === undefined ? [] : [`${finding.text} → ${replacementOf(finding, wording)}`],
      ),
      "; ",
    ),
  ];
}

function textsOf({ fields }: Listing, wanted: FieldRole): string {
  return fields
    .filter(({ role }) => role === wanted)
    .map(({ text }) => text)
    .join(" | ");
}
