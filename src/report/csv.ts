// `--format csv`: one row per listing, clean listings included, with its risk columns, for spreadsheets.
import type { FieldRole, Listing } from "../model/listing.ts";
import { fieldRoles } from "../model/listing.ts";
import type { ScannedListing } from "../model/report.ts";
import { csvRow } from "./csv/row.ts";
import type { Report } from "./report.ts";
import { mostSevereFirst } from "./top-findings.ts";
import type { Wording } from "./wording/wording.ts";

export const report: Report = {
  id: "csv",
  about: "one row per listing with its risk columns, for spreadsheets",
  create(write, { wording }) {
    const { column } = wording.reports;
    const risk = [column.severity, column.score, column.marks, column.fields, column.message, column.suggestion];
    const place = [column.file, column.row, column.line, "SKU", "ID"];
    // Excel takes a file for UTF-8 only when it starts with a byte order mark.
    write(`\ufeff${csvRow([...place, ...risk, ...fieldRoles.map((role) => wording.role[role])])}`);
    return {
      listing: (scanned) => {
        if (scanned.listing === undefined) return;
        const { file, record, line = "", sku = "", id = "" } = scanned.listing;
        const texts = fieldRoles.map((role) => textsOf(scanned.listing as Listing, role));
        write(csvRow([file, String(record), String(line), sku, id, ...riskOf(scanned, wording), ...texts]));
      },
      // Rows that could not be read are on stderr and in the exit code: a table has no place for them.
      end: () => {},
    };
  },
};

/** The most severe finding decides severity and score; the other cells list all findings, that one first. */
function riskOf({ findings }: ScannedListing, wording: Wording): string[] {
  const sorted = [...findings].sort(mostSevereFirst);
  const [worst] = sorted;
  if (worst === undefined) return ["", "", "", "", "", ""];
  const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
  return [
    wording.severity[worst.severity],
    String(worst.score),
    distinct(sorted.map(({ mark, text }) => mark?.name ?? text)).join("; "),
    distinct(sorted.map(({ field }) => field.column)).join("; "),
    distinct(sorted.map(({ message }) => message)).join(" "),
    distinct(
      sorted.flatMap(({ text, suggestion }) => (suggestion === undefined ? [] : [`${text} → ${suggestion.text}`])),
    ).join("; "),
  ];
}

function textsOf({ fields }: Listing, wanted: FieldRole): string {
  return fields
    .filter(({ role }) => role === wanted)
    .map(({ text }) => text)
    .join(" | ");
}
