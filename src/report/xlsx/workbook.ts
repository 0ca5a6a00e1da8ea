// The parts of a workbook around its sheets.
import { xmlText } from "../xml.ts";
import { referenceOf } from "./cells.ts";
import { type Sheet, sheetXml } from "./sheet.ts";
import { stylesPart } from "./styles.ts";
import { ZipWriter } from "./zip.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const mime = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function writeWorkbook(sheets: readonly Sheet[], fontName: string, write: (bytes: Uint8Array) => void): void {
  const zip = new ZipWriter(write);
  zip.add("[Content_Types].xml", [contentTypes(sheets.length)]);
  zip.add("_rels/.rels", [relationships([["rId1", "officeDocument", "xl/workbook.xml"]])]);
  zip.add("xl/workbook.xml", [workbookPart(sheets)]);
  const parts = sheets.map((_, at): Relationship => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`]);
  zip.add("xl/_rels/workbook.xml.rels", [
    relationships([...parts, [`rId${parts.length + 1}`, "styles", "styles.xml"]]),
  ]);
  zip.add("xl/styles.xml", [stylesPart(fontName)]);
  for (const [at, sheet] of sheets.entries()) zip.add(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, fontName));
  zip.end();
}

type Relationship = readonly [id: string, type: string, target: string];

function relationships(list: readonly Relationship[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packaging}/relationships">${items.join("")}</Relationships>\n`;
}

function contentTypes(sheets: number): string {
  const overrides = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/styles.xml", "styles"],
    ...Array.from({ length: sheets }, (_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, "worksheet"]),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${mime}.${type}+xml"/>`);
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  return `${head}<Types xmlns="${packaging}/content-types">${defaults}${overrides.join("")}</Types>\n`;
}

function workbookPart(sheets: readonly Sheet[]): string {
  const items = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const names = sheets.flatMap(printNames).join("");
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${items.join("")}</sheets><definedNames>${names}</definedNames></workbook>\n`;
}

/** What is printed of a sheet, and its header again on every page. */
function printNames({ name, frozenColumns, printedColumns }: Sheet, at: number): string[] {
  const define = (what: string, range: string): string =>
    `<definedName name="_xlnm.${what}" localSheetId="${at}">${xmlText(`'${name}'!${range}`)}</definedName>`;
  const last = printedColumns === undefined ? undefined : referenceOf(printedColumns - 1, 1).slice(0, -1);
  return [
    ...(last === undefined ? [] : [define("Print_Area", `$A:$${last}`)]),
    ...(frozenColumns === undefined ? [] : [define("Print_Titles", "$1:$1")]),
  ];
}
