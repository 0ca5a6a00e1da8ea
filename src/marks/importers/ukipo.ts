// UKIPO open data (domestic marks, `|`, 2016-2018): header names compared without case; class columns `Class1` ... `Class45`.
import type { Importer } from "../importer.ts";
import { companyName } from "../register/company.ts";
import {
  cleanText,
  type Drawing,
  emptyRecord,
  niceClasses,
  plainNumber,
  type RegisterStatus,
} from "../register/record.ts";
import { headerLine, type RegisterRow, readRows } from "../register/table.ts";

export const importer: Importer = {
  id: "ukipo",
  title: "UKIPO open data (domestic trade marks)",
  recognises: ({ head }) => {
    const header = headerLine(head).toLowerCase();
    return header.startsWith("trade mark|") && header.includes("|mark text");
  },
  async read(_file, text, sink) {
    let columns: readonly string[] | undefined;
    for await (const batch of readRows(text, { delimiter: "|", hasQuotes: false })) {
      let rows: readonly RegisterRow[] = batch;
      if (columns === undefined) {
        const [header, ...rest] = batch;
        columns = header?.cells.map((name) => name.trim().toLowerCase()) ?? [];
        rows = rest;
      }
      const names = columns;
      for (const { cells } of rows) {
        const cell = (name: string): string => cells[names.indexOf(name)] ?? "";
        const classes = names.flatMap((name, at) => {
          const number = /^class\s?(\d{1,2})$/.exec(name)?.[1];
          return number === undefined || !isSet(cells[at] ?? "") ? [] : [number];
        });
        const isRegistered = /[1-9]/.test(cell("registered"));
        sink.record({
          ...emptyRecord,
          office: "GB",
          number: plainNumber(cell("trade mark")),
          text: cleanText(cell("mark text")),
          owner: companyName(cell("name")),
          classes: niceClasses(classes),
          status: statusOf(cell("status"), isRegistered),
          drawing: drawings[cell("mark type").trim().toLowerCase()] ?? "unknown",
          registration: isRegistered ? plainNumber(cell("trade mark")) : "",
        });
      }
    }
  },
};

const drawings: Readonly<Record<string, Drawing>> = { word: "words", figurative: "mixed", "3d": "mixed" };

/** A class column holds its number, an x or a 1 for the classes of the mark. */
function isSet(cell: string): boolean {
  return !/^(?:|0|n|no|false)$/i.test(cell.trim());
}

function statusOf(written: string, isRegistered: boolean): RegisterStatus {
  const status = written.trim().toLowerCase();
  if (
    /not registered|dead|expired|removed|withdrawn|refused|revoked|invalid|surrendered|cancelled|abandoned/.test(status)
  )
    return "dead";
  if (/registered|live/.test(status)) return isRegistered || status.includes("registered") ? "live" : "pending";
  return /pending|published|examin|application|opposed|opposition|filed/.test(status) ? "pending" : "unknown";
}
