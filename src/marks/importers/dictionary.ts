// Dictionaries in the published format (CSV, JSON): somebody's own list of registered marks.
import type { MarkEntry } from "../../model/mark.ts";
import { keyOf } from "../../text/key.ts";
import { piecesOfText } from "../dictionary-pieces.ts";
import type { Importer, RegisterFile, RegisterSink } from "../importer.ts";
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
    const isJson = /^\s*[[{]/.test(file.head);
    for await (const piece of piecesOfText(text, isJson)) {
      const { entries, problems } = (isJson ? json : csv).parse(piece.text, file.path);
      for (const one of problems) {
        if (one.level === "notice") continue;
        sink.problem(one.line === undefined ? one : { ...one, line: one.line + piece.line });
      }
      for (const { entry } of entries) add(entry, file, sink);
    }
  },
};

function add(entry: MarkEntry, file: RegisterFile, sink: RegisterSink): void {
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
