// USPTO TSDR as JSON (`info.json` of a case status): members as known from programs that read it, no official sample.
import type { Importer } from "../importer.ts";
import { companyName } from "../register/company.ts";
import { type JsonObject, listAt, readJsonRecords, textAt, valueAt } from "../register/json-records.ts";
import {
  cleanText,
  compactDate,
  emptyRecord,
  niceClasses,
  plainNumber,
  type RegisterRecord,
} from "../register/record.ts";
import { usptoStatus } from "../register/uspto-codes.ts";

export const importer: Importer = {
  id: "tsdr-json",
  title: "USPTO TSDR JSON",
  recognises: ({ head }) =>
    /^\s*\{/.test(head) && /"trademarks"\s*:\s*\[/.test(head) && /"serialNumber"\s*:/.test(head),
  read: (_file, text, sink) => readJsonRecords(text, (record) => sink.record(recordOf(record))),
};

function recordOf(trademark: JsonObject): RegisterRecord {
  const status = (name: string): string => textAt(trademark, "status", name);
  const registration = plainNumber(status("usRegistrationNumber"));
  // Prime class codes hold the US class in records from before 1973-09-01.
  const classes = listAt(trademark, "gsList").flatMap((goods) =>
    listAt(goods, "internationalClasses").map((one) => textAt(one, "code")),
  );
  return {
    ...emptyRecord,
    office: "US",
    number: plainNumber(status("serialNumber")),
    transaction: compactDate(status("statusDate")),
    text: cleanText(status("markElement")),
    owner: ownerOf(valueAt(trademark, "parties", "ownerGroups")),
    classes: niceClasses(classes),
    status: usptoStatus(status("status").padStart(3, "0")),
    registration: /[1-9]/.test(registration) ? registration : "",
  };
}

/** The present owner has the highest party type. Nothing says who is a natural person: only companies are named. */
function ownerOf(groups: unknown): string {
  const types = typeof groups === "object" && groups !== null ? Object.keys(groups) : [];
  const latest = types.sort((a, b) => Number(b) - Number(a))[0];
  const [owner] = latest === undefined ? [] : listAt(groups, latest);
  return companyName(textAt(owner, "name"));
}
