// Workbooks: every rule about parts, sheets, rows and cells, on small workbooks made for it.
import { describe, expect, test } from "vitest";
import type { ReadOptions } from "../../src/input/read.ts";
import type { Listing } from "../../src/model/listing.ts";
import { codes, type ReadResult, readContent, textOf } from "./reading.ts";
import { oneSheet, relation, relationships, rowXml, type WorkbookOptions, workbook } from "./workbooks.ts";

const header = rowXml(["sku", "title"], 0);
const table = [
  ["sku", "title"],
  ["A-1", "Enamel camping mug"],
];

/** Reads a sheet whose second row is `row`, below the header `sku, title`. */
function readRow(row: string, options: Omit<WorkbookOptions, "sheets"> = {}): Promise<ReadResult> {
  return readContent(oneSheet(header + row, options));
}

function titles(listings: readonly Listing[]): (string | undefined)[] {
  return listings.map((listing) => textOf(listing, "title"));
}

describe("cells", () => {
  test.each([
    ["an inline string", '<c r="B2" t="inlineStr"><is><t>Mug</t></is></c>', "Mug"],
    ["runs of an inline string", '<c r="B2" t="inlineStr"><is><r><t>Mu</t></r><r><t>g</t></r></is></c>', "Mug"],
    ["the string of a formula", '<c r="B2" t="str"><f>A2&amp;"x"</f><v>Mug</v></c>', "Mug"],
    ["character data", '<c r="B2" t="str"><v><![CDATA[Mug & <cup>]]></v></c>', "Mug & <cup>"],
    ["references to characters", '<c r="B2" t="str"><v>Mug &amp; cup &#233;&#x1F415;</v></c>', "Mug & cup é🐕"],
    ["a prefix", '<x:c r="B2" t="str" xmlns:x="m"><x:v>Mug</x:v></x:c>', "Mug"],
    ["white space", '<c r="B2" t="inlineStr"><is><t xml:space="preserve">  Mug  </t></is></c>', "  Mug  "],
    ["an escaped line end", '<c r="B2" t="str"><v>Mug_x000D__x005F_x</v></c>', "Mug\r_x"],
    ["a comment beside it", '<!-- <c r="B2"><v>no</v></c> --><c r="B2" t="str"><v>Mug</v></c>', "Mug"],
    ["a truth value", '<c r="B2" t="b"><v>1</v></c>', "TRUE"],
    ["a number", '<c r="B2"><v>12345.50</v></c>', "12345.50"],
    ["a GTIN written as a float", '<c r="B2"><v>5.901234123457E+12</v></c>', "5901234123457"],
    ["a tenth", '<c r="B2"><v>0.10000000000000001</v></c>', "0.1"],
    ["a date", '<c r="B2" t="d"><v>2026-11-21</v></c>', "2026-11-21"],
    ["an inline string of a cell that does not say so", '<c r="B2"><is><t>Mug</t></is></c>', "Mug"],
    ["no reference", '<c t="str"><v>A-1</v></c><c t="str"><v>Mug</v></c>', "Mug"],
  ])("%s", async (_, cell, text) => {
    const { listings, problems } = await readRow(`<row r="2">${cell}</row>`);
    expect(problems).toEqual([]);
    expect(titles(listings)).toEqual([text]);
  });

  test("are found by their references, in any order", async () => {
    const row = '<row r="7"><c r="B7" t="str"><v>Mug</v></c><c r="A7" t="str"><v>A-1</v></c></row>';
    const { listings, problems } = await readRow(row);
    expect(problems).toEqual([]);
    expect(listings).toMatchObject([{ sku: "A-1", line: 7, sheet: "Sheet", record: 1 }]);
  });

  test("a shared string is its runs, without what tells the pronunciation", async () => {
    const strings =
      "<si><r><t>Enamel </t></r><r><rPr><b/></rPr><t>mug</t></r><rPh sb='0' eb='1'><t>ROLEX</t></rPh></si><si><t/></si>";
    const { listings, problems } = await readRow('<row r="2"><c r="B2" t="s"><v>0</v></c></row>', { strings });
    expect(problems).toEqual([]);
    expect(titles(listings)).toEqual(["Enamel mug"]);
  });

  test.each([
    ["a shared string that is not there", '<c r="B2" t="s"><v>7</v></c>', "string", "title"],
    ["a shared string with a negative number", '<c r="B2" t="s"><v>-1</v></c>', "string", "title"],
    ["a number that is none", '<c r="B2" t="s"><v>__proto__</v></c>', "string", "title"],
    ["a column beyond the last", '<c r="XFE2" t="str"><v>Mug</v></c>', "place", undefined],
    ["a reference that is none", '<c r="7" t="str"><v>Mug</v></c>', "place", undefined],
    ["a second cell", '<c r="B2" t="str"><v>Mug</v></c><c r="B2" t="str"><v>NIKE</v></c>', "place", "title"],
    ["a formula without a value", '<c r="B2"><f>HYPERLINK("x","Mug")</f><v></v></c>', "no-value", "title"],
  ])("%s is problem I107, and the rest is read", async (_, cell, reason, column) => {
    const row = `<row r="2"><c r="A2" t="str"><v>A-1</v></c>${cell}</row>`;
    const { listings, problems } = await readRow(`${row}${rowXml(["A-2", "Cup"], 2)}`);
    expect(problems).toMatchObject([{ code: "I107", level: "row", line: 2, args: { reason, sheet: "Sheet" } }]);
    expect(problems[0]?.column).toBe(column);
    expect(listings.map(({ sku }) => sku)).toEqual(["A-1", "A-2"]);
  });

  test("a formula without a value in a column without text is no loss", async () => {
    const data = `${rowXml(["title", "price"], 0)}<row r="2"><c r="A2" t="str"><v>Mug</v></c><c r="B2"><f>1+1</f></c></row>`;
    expect((await readContent(oneSheet(data))).problems).toEqual([]);
  });

  test("an error value is no text", async () => {
    const { listings, problems } = await readRow('<row r="2"><c r="B2" t="e"><v>#N/A</v></c></row>');
    expect(problems).toEqual([]);
    expect(listings[0]?.fields).toEqual([]);
  });

  test("beyond the header are read as other text, with one notice", async () => {
    const { listings, problems } = await readRow(
      rowXml(["A-1", "Mug", "", "a note"], 1) + rowXml(["A-2", "Cup", "", "a text"], 2),
    );
    expect(problems).toMatchObject([{ code: "I301", args: { reason: "surplus-cells" } }]);
    expect(listings.map((listing) => textOf(listing, "other"))).toEqual(["a note", "a text"]);
  });

  test("a row shorter than the header is in order", async () => {
    expect((await readContent(oneSheet(rowXml(["title", "sku", "brand"], 0) + rowXml(["Mug"], 1)))).problems).toEqual(
      [],
    );
  });
});

describe("plain rows are read as the parser reads them", () => {
  const odd: readonly (readonly [string, string])[] = [
    ["attributes in another order", '<row spans="1:2" r="2"><c t="str" r="B2"><v>Mug</v></c></row>'],
    ["line ends between the tags", '<row r="2">\n  <c r="B2" t="str">\r\n<v>Mug</v></c>\n</row>'],
    ["single quotes", "<row r='2'><c r='B2' t='str'><v>Mug</v></c></row>"],
    ["an empty row before it", '<row r="1"/><row r="2"><c r="B2" t="str"><v>Mug</v></c></row>'],
    ["an extension", '<row r="2"><c r="B2" t="str"><v>Mug</v><extLst><ext><f>1</f></ext></extLst></c></row>'],
  ];

  test.each(odd)("%s", async (_, row) => {
    expect(titles((await readRow(row)).listings)).toEqual(["Mug"]);
  });

  test("a row in a comment is no row", async () => {
    const { listings } = await readRow(`<!-- ${rowXml(["A-0", "NIKE"], 1)} -->${rowXml(["A-1", "Mug"], 1)}`);
    expect(titles(listings)).toEqual(["Mug"]);
  });

  test("wherever the bytes are cut", async () => {
    const rows = Array.from({ length: 60 }, (_, at) => rowXml([`A-${at}`, `Mug & cup ${at} <ü>`], at + 1)).join("");
    const whole = await readContent(oneSheet(header + rows));
    expect(whole.listings).toHaveLength(60);
    expect(await readContent(oneSheet(header + rows), {}, 7)).toEqual(whole);
  });
});

describe("parts", () => {
  const parts = (changed: WorkbookOptions["parts"], options: Partial<WorkbookOptions> = {}) =>
    readContent(workbook({ sheets: [{ name: "Listings", rows: table }], ...options, parts: changed ?? {} }));

  test("absolute and relative targets are found, in any folder", async () => {
    const { listings, problems } = await parts({
      "_rels/.rels": relationships([relation("a", "officeDocument", "/book/main.xml")]),
      "xl/workbook.xml": undefined,
      "book/main.xml":
        '<w:workbook xmlns:w="m" xmlns:k="r"><w:sheets><w:sheet name="S" k:id="q"/></w:sheets></w:workbook>',
      "book/_rels/main.xml.rels": relationships([relation("q", "worksheet", "../XL/./worksheets/Sheet1.xml")]),
    });
    expect(problems).toEqual([]);
    expect(listings).toMatchObject([{ sku: "A-1", sheet: "S" }]);
  });

  test("nothing outside the package is looked for", async () => {
    const external = `<Relationship Id="rId1" Type="x/worksheet" Target="http://localhost:9/sheet.xml" TargetMode="External"/>`;
    const { listings, problems } = await parts({ "xl/_rels/workbook.xml.rels": relationships([external]) });
    expect(listings).toEqual([]);
    expect(problems).toMatchObject([{ code: "I011", args: { reason: "missing", sheet: "Listings" } }]);
  });

  test("a workbook that does not list its sheets has them read all the same", async () => {
    const { listings, problems } = await parts({ "xl/workbook.xml": undefined, "_rels/.rels": undefined });
    expect(titles(listings)).toEqual(["Enamel camping mug"]);
    expect(problems).toMatchObject([{ code: "I011", args: { reason: "missing", part: "xl/workbook.xml" } }]);
  });

  test("without relationships, sheets and shared strings are read from where they usually are", async () => {
    const { listings, problems } = await parts(
      { "xl/_rels/workbook.xml.rels": undefined },
      { sheets: [{ data: `${header}<row r="2"><c r="B2" t="s"><v>0</v></c></row>` }], strings: "<si><t>Mug</t></si>" },
    );
    expect(titles(listings)).toEqual(["Mug"]);
    expect(problems).toMatchObject([{ code: "I011", args: { reason: "missing", part: "xl/_rels/workbook.xml.rels" } }]);
  });

  test.each([
    ["worksheets/sheet%201.xml", "xl/worksheets/sheet 1.xml"],
    ["worksheets/sheet%201.xml", "xl/worksheets/sheet%201.xml"],
    ["worksheets/sheet 1.xml#A1", "xl/worksheets/sheet 1.xml"],
    ["worksheets/100%.xml", "xl/worksheets/100%.xml"],
  ])("the target %s is the part %s", async (target, name) => {
    const { listings, problems } = await parts({
      "xl/_rels/workbook.xml.rels": relationships([relation("rId1", "worksheet", target)]),
      "xl/worksheets/sheet1.xml": undefined,
      [name]: `<worksheet><sheetData>${table.map(rowXml).join("")}</sheetData></worksheet>`,
    });
    expect(problems).toEqual([]);
    expect(titles(listings)).toEqual(["Enamel camping mug"]);
  });

  test("rows that do not stand in their order are said: the header may not be where it is looked for", async () => {
    const data = rowXml(["A-2", "Cup"], 2) + header + rowXml(["A-1", "Mug"], 1);
    const { listings, problems } = await readContent(oneSheet(data));
    expect(titles(listings)).toEqual(["Mug"]);
    expect(problems).toMatchObject([{ code: "I011", level: "file", args: { reason: "order", sheet: "Sheet" } }]);
  });

  test("UTF-16 with a byte order mark", async () => {
    const data = `<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData>${header}${rowXml(["A-1", "Mug é"], 1)}</sheetData></worksheet>`;
    const sheet = Buffer.from(`\ufeff${data}`, "utf16le");
    const { listings, problems } = await parts({ "xl/worksheets/sheet1.xml": sheet });
    expect(problems).toEqual([]);
    expect(titles(listings)).toEqual(["Mug é"]);
  });

  test("a document type is not used: its entities stay as they are, and it is said", async () => {
    const sheet = `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY n "NIKE">]><worksheet><sheetData>${header}<row r="2"><c r="B2" t="str"><v>Mug &e;&n;</v></c></row></sheetData></worksheet>`;
    const { listings, problems } = await parts({ "xl/worksheets/sheet1.xml": sheet });
    expect(titles(listings)).toEqual(["Mug &e;&n;"]);
    expect(problems).toMatchObject([{ code: "I011", level: "file", args: { reason: "doctype" } }]);
  });

  test("XML that breaks off is read up to there", async () => {
    const sheet = `<worksheet><sheetData>${header}${rowXml(["A-1", "Mug"], 1)}<row r="3"><c r="A3" t="s`;
    const { listings, problems } = await parts({ "xl/worksheets/sheet1.xml": sheet });
    expect(titles(listings)).toEqual(["Mug"]);
    expect(problems).toMatchObject([{ code: "I011", args: { reason: "xml", sheet: "Listings" } }]);
  });

  test("elements nested without end are given up", async () => {
    const sheet = `<worksheet><sheetData>${header}${rowXml(["A-1", "Mug"], 1)}${"<a>".repeat(10_000)}`;
    const { listings, problems } = await parts({ "xl/worksheets/sheet1.xml": sheet });
    expect(titles(listings)).toEqual(["Mug"]);
    expect(problems).toMatchObject([{ code: "I010", args: { reason: "depth" } }]);
  });

  test("cells far to the right cost bounded memory", async () => {
    const far = Array.from({ length: 5000 }, (_, at) => `<row r="${at + 2}"><c r="XFD${at + 2}"><v>1</v></c></row>`);
    const { problems } = await parts({}, { sheets: [{ data: header + far.join("") }] });
    expect(codes(problems)).toContain("I010");
  });

  test("a row beyond the last ends the sheet", async () => {
    const { listings, problems } = await readRow(
      `${rowXml(["A-1", "Mug"], 1)}<row r="1048577"><c r="A1"><v>1</v></c></row>`,
    );
    expect(titles(listings)).toEqual(["Mug"]);
    expect(problems).toMatchObject([{ code: "I010", args: { reason: "rows" } }]);
  });

  test("a workbook without rows is empty", async () => {
    expect((await readContent(oneSheet(""))).problems).toMatchObject([{ code: "I003" }]);
  });
});

describe("sheets", () => {
  const read = (sheets: WorkbookOptions["sheets"], options?: ReadOptions) => readContent(workbook({ sheets }), options);
  const prose = [["How to use this file"], ["Write one product on each row of the other sheet."]];

  test("with a title column are all read, hidden ones too, and records go on counting", async () => {
    const { listings, problems } = await read([
      { name: "Spring", rows: table },
      { name: "Autumn", rows: table },
      { name: "Old", rows: table, state: "veryHidden" },
    ]);
    expect(listings.map(({ record, line, sheet }) => [record, line, sheet])).toEqual([
      [1, 2, "Spring"],
      [2, 2, "Autumn"],
      [3, 2, "Old"],
    ]);
    expect(problems).toMatchObject([{ code: "I303", level: "notice", args: { sheet: "Old" } }]);
  });

  test("without a listing are left out and named", async () => {
    const { listings, problems } = await read([{ name: "Read me", rows: prose }, { name: "Items", rows: table }, {}]);
    expect(listings).toMatchObject([{ sheet: "Items", record: 1 }]);
    expect(problems).toMatchObject([{ code: "I302", args: { count: 1, sheets: "Read me" } }]);
  });

  test("are all read as unknown when none has a known header", async () => {
    const { listings, problems } = await read([
      { name: "A", rows: prose },
      { name: "B", rows: prose },
    ]);
    expect(new Set(listings.map(({ sheet }) => sheet))).toEqual(new Set(["A", "B"]));
    expect(codes(problems)).toEqual(["I005", "I005"]);
  });

  const keys = ["feed_product_type", "item_sku", "brand_name", "item_name"];
  const template = [
    ["TemplateType=fptcustom", "Version=2026.1", "", "The top 3 rows"],
    ["Product Type", "Seller SKU", "Brand Name", "Product Name"],
    keys,
  ];

  test("of a marketplace's layout leave the others out, its example and its hidden machinery as well", async () => {
    const product = ["cup", "MUG-1", "Hollow Oak", "Enamel mug"];
    const { listings, problems, account } = await read([
      { name: "Instructions", rows: table },
      { name: "Beispiel", rows: [...template, ["cup", "EX-1", "Example", "NIKE mug"]] },
      { name: "Vorlage", rows: [...template, product] },
      { name: "Data", rows: [...template, product], state: "hidden" },
    ]);
    expect(account.format).toBe("amazon-flat-file");
    expect(listings).toMatchObject([{ sku: "MUG-1", sheet: "Vorlage", line: 4, brand: "Hollow Oak" }]);
    expect(problems).toMatchObject([{ code: "I302", args: { count: 3, sheets: "Instructions, Beispiel, Data" } }]);
  });

  test("of several categories are read one after the other", async () => {
    const upload = (sku: string) => [
      ["#INFO", "Version=1.0"],
      ["*Action(SiteID=Australia|Country=AU)", "Custom label (SKU)", "Title"],
      ["Add", sku, "Enamel mug"],
      ["", "", "", "0"],
    ];
    const { listings, account } = await read([
      { name: "Mugs", rows: upload("M-1") },
      { name: "Bowls", rows: upload("B-1") },
    ]);
    expect(listings.map(({ sku, sheet, marketplace }) => [sku, sheet, marketplace])).toEqual([
      ["M-1", "Mugs", "ebay-au"],
      ["B-1", "Bowls", "ebay-au"],
    ]);
    expect(account.skippedRows).toEqual([
      { reason: "info-row", count: 2 },
      { reason: "no-text", count: 2 },
    ]);
  });

  test("with buyers' data are refused, whatever else is read", async () => {
    const orders = [
      ["Order", "Buyer Name", "Ship Name", "Title"],
      ["1", "Ann", "Ann", "Mug"],
    ];
    const { listings, problems } = await read([
      { name: "Orders", rows: orders },
      { name: "Products", rows: table },
    ]);
    expect(listings).toMatchObject([{ sheet: "Products" }]);
    expect(codes(problems)).toEqual(["I006"]);
    expect(JSON.stringify(problems)).not.toContain("Ann");
  });

  test("may bear any name", async () => {
    const { listings } = await read([{ name: "__proto__", rows: table }]);
    expect(listings[0]?.sheet).toBe("__proto__");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("take the columns that the user names", async () => {
    const rows = [
      ["Ware", "Nummer"],
      ["Enamel mug", "7"],
    ];
    const { listings, problems } = await read([{ rows }], { map: new Map([["title", ["Ware"]]]) });
    expect(problems).toEqual([]);
    expect(titles(listings)).toEqual(["Enamel mug"]);
  });

  test("an Amazon report that was saved as a workbook keeps its quotes and its columns", async () => {
    const { listings, account } = await read([
      {
        rows: [
          ["item-name", "seller-sku", "asin1"],
          ['9" pie dish, "blue"', "PIE-9", "B0FIXTURE1"],
        ],
      },
    ]);
    expect(account.format).toBe("amazon-listings-report");
    expect(listings).toMatchObject([{ sku: "PIE-9", id: "B0FIXTURE1", fields: [{ text: '9" pie dish, "blue"' }] }]);
  });
});

describe("workbooks of marketplaces", () => {
  const report = [
    ["item-name", "seller-sku", "asin1"],
    ['9" pie dish', "PIE-9", "B0FIXTURE1"],
  ];

  test("a listings report that was saved as a workbook", async () => {
    const { listings, problems, account } = await readContent(workbook({ sheets: [{ rows: report }] }));
    expect(problems).toEqual([]);
    expect(account.format).toBe("amazon-listings-report");
    expect(listings).toMatchObject([{ sku: "PIE-9", id: "B0FIXTURE1", line: 2 }]);
    expect(titles(listings)).toEqual(['9" pie dish']);
  });

  test("the summary of an upload beside the template is left out by name", async () => {
    const sheets = [
      { name: "Processing Summary", rows: [["Processing Summary"], ["Records processed", "2"], ["Errors", "1"]] },
      { name: "Template", rows: report },
    ];
    const { listings, problems, account } = await readContent(workbook({ sheets }));
    expect(account.format).toBe("amazon-listings-report");
    expect(titles(listings)).toEqual(['9" pie dish']);
    expect(problems).toMatchObject([{ code: "I302", args: { count: 1, sheets: "Processing Summary" } }]);
  });

  test("every category of an eBay workbook is read, its instructions are not", async () => {
    const category = (name: string, title: string) => ({
      name,
      rows: [
        ["#INFO", "Version=1.0"],
        ["*Action(SiteID=US|Country=US|Currency=USD|Version=1193)", "Custom label (SKU)", "Title", "Relationship"],
        ["Add", `${name}-1`, title, ""],
        ["", "", "", "0"],
      ],
    });
    const help = {
      name: "HELP",
      rows: [["For example"], ["", "*Action(SiteID=US)", "Title"], ["", "Add", "NIKE shoe"]],
    };
    const { listings, account } = await readContent(
      workbook({ sheets: [help, category("Mugs", "Enamel mug"), category("Bowls", "Pet bowl")] }),
    );
    expect(account.format).toBe("ebay");
    expect(listings).toMatchObject([
      { sku: "Mugs-1", sheet: "Mugs", record: 1 },
      { sku: "Bowls-1", sheet: "Bowls" },
    ]);
    expect(titles(listings)).toEqual(["Enamel mug", "Pet bowl"]);
  });

  test("orders beside products are refused, and no buyer is echoed", async () => {
    const orders = [
      ["ID", "Customer: Email", "Billing: Name"],
      ["1", "ann@b.example", "Ann"],
    ];
    const products = [
      ["Handle", "Title", "Vendor"],
      ["mug", "Enamel mug", "Oak"],
    ];
    const result = await readContent(
      workbook({
        sheets: [
          { name: "Products", rows: products },
          { name: "Orders", rows: orders },
        ],
      }),
    );
    expect(titles(result.listings)).toEqual(["Enamel mug"]);
    expect(codes(result.problems)).toContain("I006");
    expect(JSON.stringify(result)).not.toMatch(/ann@|"Ann"/);
  });
});
