// XML spreadsheets of 2003, which older tools write under the name of a workbook.
import { describe, expect, test } from "vitest";
import { codes, type ReadResult, readContent, textOf } from "./reading.ts";

const namespace =
  'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"';
const start = `<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>\r\n<Workbook ${namespace}>`;
const cell = (text: string, attributes = ""): string =>
  `<Cell${attributes}><Data ss:Type="String">${text}</Data></Cell>`;
const row = (...texts: string[]): string => `<Row>${texts.map((text) => cell(text)).join("")}</Row>`;
const header = row("sku", "title", "description");

function sheet(rows: string, name = "Items", behind = ""): string {
  return `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${behind}</Worksheet>`;
}

function readSheets(sheets: string, chunk?: number): Promise<ReadResult> {
  const info = "<DocumentProperties><Title>NIKE</Title></DocumentProperties><Styles/>";
  return readContent(`${start}${info}${sheets}</Workbook>`, {}, chunk);
}

describe("the cells of an XML spreadsheet", () => {
  test.each<[string, string, Readonly<Record<string, string | undefined>>]>([
    ["stand one behind the other", row("A-1", "Mug", "Light"), { title: "Mug", description: "Light" }],
    [
      "stand where they say",
      `<Row ss:Index="9">${cell("A-1")}${cell("Light", ' ss:Index="3"')}</Row>`,
      { title: undefined, description: "Light" },
    ],
    [
      "reach across others",
      `<Row>${cell("A-1", ' ss:MergeAcross="1"')}${cell("Light")}</Row>`,
      { title: undefined, description: "Light" },
    ],
    [
      "have formats, comments and pronunciations",
      `<Row>${cell("A-1")}<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>Ni</B><Font>ke</Font></ss:Data><Comment ss:Author="x"><ss:Data>ROLEX</ss:Data></Comment><PhoneticText>ADIDAS</PhoneticText></Cell></Row>`,
      { title: "Nike" },
    ],
    [
      "hold references and character data",
      row("A-1", "Salt &amp; pepper &#233; <![CDATA[<b>]]>"),
      { title: "Salt & pepper é <b>" },
    ],
    ["hold ampersands that nobody escaped", row("A-1", "AT&T R&D"), { title: "AT&T R&D" }],
    [
      "hold the values of formulas, numbers and truth values",
      `<Row><Cell><Data ss:Type="Number">5.901234123457E+12</Data></Cell><Cell ss:Formula="=A1"><Data ss:Type="String">Mug</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell></Row>`,
      { title: "Mug", description: "TRUE" },
    ],
  ])("%s", async (_, data, expected) => {
    const { listings, problems, account } = await readSheets(sheet(header + data));
    expect(problems).toEqual([]);
    expect(account.format).toBe("generic");
    expect(listings).toHaveLength(1);
    for (const [role, text] of Object.entries(expected)) {
      expect(textOf(listings[0], role as "title"), role).toBe(text);
    }
  });

  test("are the same wherever the bytes are cut, and in UTF-16", async () => {
    const sheets =
      sheet(header + row("A-1", "Mug é & 🐕", "Light")) + sheet(header + row("A-2", "Cup", "Small"), "More");
    const whole = await readSheets(sheets);
    expect(whole.listings.map(({ sku, sheet: name, line }) => [sku, name, line])).toEqual([
      ["A-1", "Items", 2],
      ["A-2", "More", 2],
    ]);
    for (const chunk of [1, 5, 64]) expect(await readSheets(sheets, chunk)).toEqual(whole);
    const wide = `\ufeff${start.replace("?>", ' encoding="UTF-16"?>')}${sheets}</Workbook>`;
    expect((await readContent(Buffer.from(wide, "utf16le"))).listings).toEqual(whole.listings);
  });

  test("rows keep their numbers: rows that say where they stand, and formats of several rows", async () => {
    const { listings } = await readSheets(
      sheet(`${header}<Row ss:Span="3"/>${row("A-1", "Mug")}<Row ss:Index="20">${cell("A-2")}${cell("Cup")}</Row>`),
    );
    expect(listings.map(({ line }) => line)).toEqual([6, 20]);
  });

  test("a cell that no sheet has, and a formula that was never calculated, are problem I107", async () => {
    const { listings, problems } = await readSheets(
      sheet(`${header}<Row>${cell("A-1")}<Cell ss:Formula="=X1"/>${cell("far", ' ss:Index="99999"')}</Row>`),
    );
    expect(problems.map(({ code, args }) => [code, args?.["reason"]])).toEqual([
      ["I107", "no-value"],
      ["I107", "place"],
    ]);
    expect(listings[0]?.sku).toBe("A-1");
  });
});

describe("the sheets of an XML spreadsheet", () => {
  const template = row("TemplateType=x") + row("SKU", "Name") + row("item_sku", "item_name");

  test("are chosen as in any workbook", async () => {
    const { listings, problems, account } = await readSheets(
      sheet(row("How to use this file"), "Read me") + sheet(template + row("A-1", "Mug"), "Vorlage"),
    );
    expect(account.format).toBe("amazon-flat-file");
    expect(listings).toMatchObject([{ sku: "A-1", sheet: "Vorlage", line: 4 }]);
    expect(problems).toMatchObject([{ code: "I302", args: { count: 1, sheets: "Read me" } }]);
  });

  test("that are hidden are read and labelled", async () => {
    const options =
      '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>';
    const { listings, problems } = await readSheets(sheet(header + row("A-1", "Mug"), "Old", options));
    expect(listings).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "I303", args: { sheet: "Old" } }]);
  });

  test("of orders are refused without a word of them", async () => {
    const result = await readSheets(sheet(row("Buyer Name", "Ship Name") + row("Ann", "Ann")));
    expect(codes(result.problems)).toEqual(["I006"]);
    expect(JSON.stringify(result)).not.toContain("Ann");
  });

  test("without rows make an empty workbook", async () => {
    expect((await readSheets(sheet(""))).problems).toMatchObject([{ code: "I003" }]);
  });
});

describe("a damaged XML spreadsheet", () => {
  test("is read up to where it breaks off, and that is said", async () => {
    const { listings, problems } = await readContent(
      `${start}<Worksheet ss:Name="A"><Table>${header}${row("A-1", "Mug")}<Row><Cell><Da`,
    );
    expect(listings).toMatchObject([{ sku: "A-1" }]);
    expect(problems).toMatchObject([{ code: "I011", level: "file", args: { reason: "xml" } }]);
  });

  test("uses no entity", async () => {
    const doctype = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    const { listings, problems } = await readContent(
      `<?xml version="1.0"?>${doctype}<Workbook ${namespace}>${sheet(header + row("A-1", "Mug &e;"))}</Workbook>`,
    );
    expect(textOf(listings[0], "title")).toBe("Mug &e;");
    expect(codes(problems)).toContain("I011");
  });

  test("whose rows and cells are far apart costs bounded memory", async () => {
    const far = Array.from({ length: 3000 }, () => `<Row>${cell("x", ' ss:Index="16384"')}</Row>`).join("");
    expect(codes((await readSheets(sheet(header + far))).problems)).toContain("I010");
    const low = `<Row ss:Index="1048577">${cell("x")}</Row>`;
    expect((await readSheets(sheet(header + low))).problems).toMatchObject([{ args: { reason: "rows" } }]);
  });
});
