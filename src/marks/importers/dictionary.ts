// Dictionaries in the published format (CSV, JSON): somebody's own list of registered marks.

import { keyOf } from "../../text/key.ts";
import type { Importer } from "../importer.ts";
import { emptyRecord, type RegisterRecord } from "../register/record.ts";
import { headerLine } from "../register/table.ts";
import { source as csv } from "../sources/csv.ts";
import { source as json } from "../sources/json.ts";

export const importer: Importer = {
  id: "dictionary",
  title: "dictionary (CSV or JSON with the column “mark”)",
  recognises: ({ head }) =>
    /(?:^|,)"?mark"?(?:,|$)/i.test(headerLine(head).trim()) ||
    /^\s*(?:\{\s*"marks"\s*:\s*)?\[\s*\{[^}]*"mark"\s*:/.test(head),
  async read(file, text, sink) {
    let whole = "";
    for await (const piece of text) whole += piece;
    const { entries, problems } = (/^\s*[[{]/.test(file.head) ? json : csv).parse(whole, file.path);
    for (const one of problems) if (one.level !== "notice") sink.problem(one);
    for (const { entry } of entries) {
      const { mark, owner = "", classes, aliases, status, registration = "", notes = "" } = entry;
      const record: RegisterRecord = {
        ...emptyRecord,
        number: registration === "" ? keyOf(mark) : registration,
        transaction: (entry.asOf ?? "").replaceAll("-", ""),
        text: mark,
        aliases,
        owner,
        classes,
        status: status === "live" || status === "pending" || status === "dead" ? status : "unknown",
        registration,
        notes,
      };
      const offices = entry.offices.length === 0 ? [file.office ?? ""] : entry.offices;
      for (const office of offices) sink.record({ ...record, office });
      if (entry.asOf?.length === 10) sink.asOf(entry.asOf);
    }
  },
};
