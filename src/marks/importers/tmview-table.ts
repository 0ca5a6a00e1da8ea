// Tables that people download from search services (TMview, EUIPO eSearch): headers compared loosely, any delimiter.
import { type Importer, RegisterFault } from "../importer.ts";
import { companyName } from "../register/company.ts";
import { cleanText, compactDate, emptyRecord, niceClasses, officeCode, plainNumber } from "../register/record.ts";
import { drawingInWords, statusInWords } from "../register/status-words.ts";
import { delimiterOf, headerLine, readRows } from "../register/table.ts";

/** What a header may be called, letters only. TMview's own headers are not documented: name and number are required. */
const names = {
  text: /^(?:trademarkname|trademark|markname|tmname|name|verbalelements?|wordmark|mark|trademarktext)$/,
  number: /^(?:applicationnumber|applicationno|appno|filingnumber|trademarknumber|number|eutmnumber)$/,
  registration: /^(?:registrationnumber|registrationno|regno)$/,
  office: /^(?:trademarkoffice|office|officecode|tmoffice|registrationofficecode|applicationcountry)$/,
  status: /^(?:trademarkstatus|status|legalstatus|currentstatus|tmstatus)$/,
  type: /^(?:trademarktype|type|marktype|markfeature|kindofmark)$/,
  classes: /^(?:niceclass(?:es|ification)?|classes|class|niceclassnumbers?|goodsandservicesclass(?:es)?)$/,
  owner: /^(?:applicantname|applicant|owner|ownername|proprietor|holder)$/,
  changed: /^(?:statusdate|lastupdate(?:date)?|registrationdate)$/,
} as const;
type Column = keyof typeof names;

export const importer: Importer = {
  id: "tmview-table",
  title: "table of a search service (TMview, EUIPO)",
  recognises: ({ head }) => {
    const columns = columnsOf(headerLine(head));
    return columns.has("text") && (columns.has("number") || columns.has("registration"));
  },
  async read(file, text, sink) {
    const header = headerLine(file.head);
    const delimiter = delimiterOf(header);
    const columns = columnsOf(header);
    const isEuipo = /eutm/i.test(header);
    if (!columns.has("office") && !isEuipo && file.office === undefined) throw new RegisterFault("office");
    let isHeader = true;
    for await (const rows of readRows(text, { delimiter, hasQuotes: true })) {
      for (const { cells } of isHeader ? rows.slice(1) : rows) {
        const cell = (column: Column): string => cells[columns.get(column) ?? -1]?.trim() ?? "";
        const words = cleanText(cell("text"));
        const status = statusInWords(cell("status"));
        sink.record({
          ...emptyRecord,
          office: officeCode(cell("office")) || (isEuipo ? "EU" : (file.office ?? "")),
          number: plainNumber(cell("number") || cell("registration")),
          transaction: compactDate(cell("changed")),
          text: words,
          owner: companyName(cell("owner")),
          classes: niceClasses(cell("classes").split(/[^0-9]+/)),
          status,
          drawing: drawingInWords(cell("type"), words !== ""),
          registration: status === "live" ? plainNumber(cell("registration")) : "",
        });
      }
      isHeader = false;
    }
  },
};

function columnsOf(header: string): Map<Column, number> {
  const found = new Map<Column, number>();
  const cells = header.split(delimiterOf(header)).map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ""));
  for (const column of Object.keys(names) as Column[]) {
    const at = cells.findIndex((cell) => names[column].test(cell));
    if (at !== -1) found.set(column, at);
  }
  return found;
}
