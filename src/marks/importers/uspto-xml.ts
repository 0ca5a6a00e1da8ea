// USPTO daily (TRTDXFAP) and annual (TRTYRAP) trademark application files, DTD v2.0.
import type { Importer, RegisterFile } from "../importer.ts";
import { cleanText, compactDate, isoDate, niceClasses, plainNumber, type RegisterRecord } from "../register/record.ts";
import { isClassAlive, presentOwner, readStatements, usptoDrawing, usptoStatus } from "../register/uspto-codes.ts";
import { child, childrenOf, readXmlRecords, textOf, type XmlNode, type XmlShape } from "../register/xml-records.ts";

export const importer: Importer = {
  id: "uspto-xml",
  title: "USPTO trademark applications XML (daily or annual)",
  recognises: ({ head }) => /<(?:!DOCTYPE\s+)?trademark-applications-daily\b|<case-file>/.test(head),
  async read(file, text, sink) {
    let told = dateInName(file.name);
    if (told !== undefined) sink.asOf(told);
    await readXmlRecords(
      text,
      shape,
      (node) => {
        const { record, isPerson } = recordOf(node);
        if (isPerson) sink.personLeftOut();
        // A fragment without a head of its own is as old as its youngest record.
        const changed = isoDate(record.transaction);
        if (told === undefined && changed !== undefined) sink.asOf(changed);
        sink.record(record);
      },
      (name, content) => {
        const created = isoDate(compactDate(content));
        if (name !== "creation-datetime" || created === undefined || told !== undefined) return;
        told = created;
        sink.asOf(created);
      },
    );
  },
};

const shape: XmlShape = {
  records: new Set(["case-file"]),
  groups: new Set([
    "case-file-header",
    "case-file-statements",
    "case-file-statement",
    "classifications",
    "classification",
    "case-file-owners",
    "case-file-owner",
  ]),
  leaves: new Set([
    "creation-datetime",
    "serial-number",
    "registration-number",
    "transaction-date",
    "status-code",
    "mark-identification",
    "mark-drawing-code",
    "supplemental-register-in",
    "type-code",
    "text",
    "international-code",
    "party-type",
    "legal-entity-type-code",
    "party-name",
  ]),
};

/** The date in `apc180218.zip` (the day) or `apc18840407-20241231-05.zip` (the end of the coverage). */
function dateInName(name: RegisterFile["name"]): string | undefined {
  const annual = /^apc\d{8}-(\d{8})-\d+/i.exec(name)?.[1];
  if (annual !== undefined) return isoDate(annual);
  const daily = /^apc(\d{6})(?!\d)/i.exec(name)?.[1];
  return daily === undefined ? undefined : isoDate(`20${daily}`);
}

function recordOf(node: XmlNode): { record: RegisterRecord; isPerson: boolean } {
  const header = child(node, "case-file-header");
  const statements = childrenOf(child(node, "case-file-statements"), "case-file-statement").map((one) => ({
    type: textOf(one, "type-code"),
    // Several <text> are pieces of one text.
    text: childrenOf(one, "text")
      .map(({ text }) => text)
      .join(""),
  }));
  const { overflow, pseudoMarks, disclaimed } = readStatements(statements);
  const owner = presentOwner(
    childrenOf(child(node, "case-file-owners"), "case-file-owner").map((one) => ({
      partyType: textOf(one, "party-type"),
      entityCode: textOf(one, "legal-entity-type-code"),
      name: cleanText(textOf(one, "party-name")),
    })),
  );
  // The primary code and the digits of a GS statement hold the US class in records from before 1973-09-01.
  const classes = childrenOf(child(node, "classifications"), "classification")
    .filter((one) => isClassAlive(textOf(one, "status-code")))
    .flatMap((one) => childrenOf(one, "international-code").map(({ text }) => text));
  const registration = plainNumber(textOf(node, "registration-number"));
  const limits = [
    ...(disclaimed === "" ? [] : [`disclaimed: ${cleanText(disclaimed)}`]),
    ...(textOf(header, "supplemental-register-in") === "T" ? ["supplemental register"] : []),
  ];
  return {
    record: {
      office: "US",
      number: plainNumber(textOf(node, "serial-number")),
      transaction: compactDate(textOf(node, "transaction-date")),
      text: cleanText(`${child(header, "mark-identification")?.text ?? ""}${overflow}`),
      aliases: pseudoMarks.map(cleanText),
      owner: owner.name,
      classes: niceClasses(classes),
      status: usptoStatus(textOf(header, "status-code")),
      drawing: usptoDrawing(textOf(header, "mark-drawing-code")),
      registration: registration === "0" ? "" : registration,
      notes: limits.join("; "),
    },
    isPerson: owner.isPerson,
  };
}
