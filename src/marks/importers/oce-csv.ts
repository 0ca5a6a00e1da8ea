// USPTO case files dataset of the Office of the Chief Economist: one CSV a table, joined by serial number.
import { type Importer, RegisterFault } from "../importer.ts";
import { cleanText, compactDate, niceClasses, plainNumber, type RegisterRecord } from "../register/record.ts";
import { headerLine, readRows } from "../register/table.ts";
import { isClassAlive, presentOwner, readStatements, usptoDrawing, usptoStatus } from "../register/uspto-codes.ts";

/** Columns kept of each table, in the order in which a part has them. The first tells the table. */
const tables = {
  case_file: [
    "mark_id_char",
    "serial_no",
    "cfh_status_cd",
    "cfh_status_dt",
    "mark_draw_cd",
    "registration_no",
    "supp_reg_in",
  ],
  intl_class: ["intl_class_cd", "serial_no", "class_id"],
  classification: ["class_status_cd", "serial_no", "class_id"],
  owner: ["own_type_cd", "serial_no", "own_entity_cd", "own_name"],
  statement: ["statement_type_cd", "serial_no", "statement_text"],
} as const;
type Table = keyof typeof tables;
const tableNames = Object.keys(tables) as Table[];

export const importer: Importer = {
  id: "oce-csv",
  title: "USPTO case files dataset (OCE CSV)",
  recognises: ({ head }) => tableOf(columnsOf(headerLine(head))) !== undefined,
  async read(file, text, sink) {
    const columns = columnsOf(headerLine(file.head));
    const table = tableOf(columns);
    if (table === undefined) throw new RegisterFault("columns");
    const places = tables[table].map((name) => columns.indexOf(name));
    let isHeader = true;
    for await (const rows of readRows(text, { delimiter: ",", hasQuotes: true })) {
      for (const { cells } of isHeader ? rows.slice(1) : rows) {
        const [first = "", serial = "", ...rest] = places.map((place) => cells[place] ?? "");
        sink.part("US", plainNumber(serial), [table, first, ...rest]);
      }
      isHeader = false;
    }
  },
  assemble(office, number, parts) {
    const of = (table: Table): string[][] => parts.filter(([name]) => name === table).map(([, ...cells]) => cells);
    const [file] = of("case_file");
    if (file === undefined) return undefined;
    return recordOf(office, number, file, of);
  },
};

function recordOf(
  office: string,
  number: string,
  [text = "", status = "", statusDate = "", drawing = "", registration = "", supplemental = ""]: readonly string[],
  of: (table: Table) => readonly (readonly string[])[],
): RegisterRecord {
  const deadClasses = new Set(
    of("classification")
      .filter(([state = ""]) => !isClassAlive(state))
      .map(([, id]) => id),
  );
  const owners = of("owner").map(([partyType = "", entityCode = "", name = ""]) => ({ partyType, entityCode, name }));
  const statements = of("statement").map(([type = "", content = ""]) => ({ type, text: content }));
  const { overflow, pseudoMarks, disclaimed } = readStatements(statements);
  const classes = of("intl_class").filter(([, id]) => !deadClasses.has(id));
  const limits = [
    ...(disclaimed === "" ? [] : [`disclaimed: ${cleanText(disclaimed)}`]),
    ...(supplemental === "1" ? ["supplemental register"] : []),
  ];
  return {
    office,
    number,
    // The dataset has no date of change; the status is at least as old as the record.
    transaction: compactDate(statusDate),
    text: cleanText(text + overflow),
    aliases: pseudoMarks.map(cleanText),
    owner: cleanText(presentOwner(owners).name),
    classes: niceClasses(classes.map(([code = ""]) => code)),
    status: usptoStatus(status),
    drawing: usptoDrawing(drawing),
    registration: /[1-9]/.test(registration) ? plainNumber(registration) : "",
    notes: limits.join("; "),
  };
}

function columnsOf(header: string): string[] {
  return header.split(",").map((name) => name.trim().replace(/^"|"$/g, "").toLowerCase());
}

function tableOf(columns: readonly string[]): Table | undefined {
  if (!columns.includes("serial_no")) return undefined;
  return tableNames.find((table) => columns.includes(tables[table][0]));
}
