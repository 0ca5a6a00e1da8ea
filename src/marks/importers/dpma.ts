// Hit lists of DPMAregister (`;`, German): German, EU and international marks, without owner, classes or dates.
import type { Importer } from "../importer.ts";
import { cleanText, emptyRecord, officeCode, plainNumber, type RegisterStatus } from "../register/record.ts";
import { headerLine, readRows } from "../register/table.ts";

export const importer: Importer = {
  id: "dpma",
  title: "DPMAregister hit list",
  recognises: ({ head }) => /^"?Datenbestand"?;"?Aktenzeichen/i.test(headerLine(head)),
  async read(_file, text, sink) {
    let isHeader = true;
    for await (const rows of readRows(text, { delimiter: ";", hasQuotes: true })) {
      for (const { cells } of isHeader ? rows.slice(1) : rows) {
        const [office = "", number = "", words = "", status = ""] = cells;
        sink.record({
          ...emptyRecord,
          office: officeCode(office),
          number: plainNumber(number),
          text: cleanText(words),
          status: statusOf(status),
        });
      }
      isHeader = false;
    }
  },
};

/** By the words that the office uses: pending cancellation is still registered. No word is unknown. */
function statusOf(written: string): RegisterStatus {
  const status = written.trim();
  if (/nicht eingetragen|vernichtet|gelöscht|abgelaufen|zurückgenommen|zurückgewiesen|Verzicht/i.test(status))
    return "dead";
  if (/^Marke eingetragen/i.test(status)) return "live";
  return /angemeldet|veröffentlicht|Prüfungsverfahren|Widerspruch/i.test(status) ? "pending" : "unknown";
}
