// Long parts are read past the parser: what comes out is the same wherever their text is cut.
import fc from "fast-check";
import { expect, test } from "vitest";
import { SheetRowsReader } from "../../src/input/workbook/sheet-rows.ts";
import { Skimmer } from "../../src/input/workbook/skim.ts";
import { StringTable } from "../../src/input/workbook/string-table.ts";
import { XmlReader } from "../../src/input/xml.ts";
import { defaultLimits } from "../../src/model/limits.ts";
import { rowXml } from "./workbooks.ts";

const hiddenRow = rowXml(["A-0", "NIKE"], 8);
const sheet = [
  "<worksheet><sheetData>",
  rowXml(["A-1", "Mug & cup"], 0),
  `<!--${hiddenRow}-->`,
  rowXml(["A-2", "Tin cup"], 1),
  `<row r="3"><c r="A3" t="str"><v><![CDATA[${hiddenRow}]]></v></c></row>`,
  rowXml(["A-4", "Bowl"], 3),
  "</sheetData></worksheet>",
].join("");

function read(pieces: readonly string[]): (readonly string[])[] {
  const rows = new SheetRowsReader("sheet", new StringTable(), defaultLimits);
  const skimmer = new Skimmer(new XmlReader(rows, defaultLimits), rows);
  for (const piece of pieces) skimmer.write(piece);
  skimmer.end();
  return rows.complete().map(({ cells }) => cells);
}

const expected = [["A-1", "Mug & cup"], ["A-2", "Tin cup"], [hiddenRow], ["A-4", "Bowl"]];

test("rows in comments and character data are none", () => {
  expect(read([sheet])).toEqual(expected);
});

test("cut in two anywhere", () => {
  for (let at = 0; at <= sheet.length; at++) expect(read([sheet.slice(0, at), sheet.slice(at)])).toEqual(expected);
});

test("cut in many pieces", () => {
  const cuts = fc.array(fc.nat({ max: sheet.length }), { maxLength: 40 });
  fc.assert(
    fc.property(cuts, (places) => {
      const ends = [...places, sheet.length].sort((a, b) => a - b);
      expect(read(ends.map((end, at) => sheet.slice(ends[at - 1] ?? 0, end)))).toEqual(expected);
    }),
  );
});
