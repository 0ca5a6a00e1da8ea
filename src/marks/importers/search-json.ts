// Answers of search services as JSON: TMview (`tradeMarks`), EUIPO trade mark search. Members as known from their clients.
import type { Importer } from "../importer.ts";
import { companyName } from "../register/company.ts";
import { type JsonObject, listAt, readJsonRecords, textAt } from "../register/json-records.ts";
import {
  cleanText,
  compactDate,
  emptyRecord,
  niceClasses,
  officeCode,
  plainNumber,
  type RegisterRecord,
} from "../register/record.ts";
import { drawingInWords, statusInWords } from "../register/status-words.ts";

export const importer: Importer = {
  id: "search-json",
  title: "search answer (TMview or EUIPO JSON)",
  recognises: ({ head }) =>
    /^\s*[[{]/.test(head) &&
    /"(?:tmName|wordMarkSpecification)"\s*:/.test(head) &&
    /"applicationNumber"\s*:/.test(head),
  read: (file, text, sink) =>
    readJsonRecords(text, (record) =>
      sink.record("tmName" in record || "tmOffice" in record ? fromTmview(record, file.office) : fromEuipo(record)),
    ),
};

function fromTmview(record: JsonObject, fallback = ""): RegisterRecord {
  const text = cleanText(textAt(record, "tmName"));
  return {
    ...emptyRecord,
    office: officeCode(textAt(record, "tmOffice")) || officeCode(textAt(record, "ST13").slice(0, 2)) || fallback,
    number: plainNumber(textAt(record, "applicationNumber")),
    transaction: compactDate(textAt(record, "applicationDate")),
    text,
    classes: niceClasses(listAt(record, "niceClass").map(String)),
    status: statusInWords(textAt(record, "tradeMarkStatus")),
    drawing: drawingInWords("", text !== ""),
  };
}

function fromEuipo(record: JsonObject): RegisterRecord {
  const text = cleanText(textAt(record, "wordMarkSpecification", "verbalElement"));
  const [applicant] = listAt(record, "applicants");
  const number = plainNumber(textAt(record, "applicationNumber"));
  const status = statusInWords(textAt(record, "status"));
  return {
    ...emptyRecord,
    office: "EU",
    number,
    transaction: compactDate(textAt(record, "registrationDate") || textAt(record, "applicationDate")),
    text,
    owner: companyName(textAt(applicant, "name")),
    classes: niceClasses(listAt(record, "niceClasses").map(String)),
    status,
    drawing: drawingInWords(textAt(record, "markFeature"), text !== ""),
    // A mark of the EU is registered under the number of its application.
    registration: status === "live" ? number : "",
  };
}
