// The CSV report of a table: risk columns, then the seller's columns as they were, in the file's own dialect.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, expect, test } from "vitest";
import { workbook } from "../input/workbooks.ts";
import { runCli } from "./run-cli.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
  writeFileSync(join(folder, "marks.csv"), "mark,say_instead\nZorblat,cup\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function report(files: Readonly<Record<string, string | Uint8Array>>, ...more: string[]): Promise<Buffer> {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const dictionary = ["--no-builtin", "--dictionary", "marks.csv"];
  await runCli(["scan", ...Object.keys(files), ...dictionary, "--report", "csv=out.csv", ...more], { cwd: folder });
  return readFileSync(join(folder, "out.csv"));
}

function cellsOf(text: string, delimiter = ","): string[][] {
  return parse(text, { bom: true, delimiter, relaxColumnCount: true }) as unknown as string[][];
}

test("every listing has its row with all its cells, clean ones and unread columns included", async () => {
  const text = (
    await report({ "a.csv": 'SKU,Title,Price\nA1,"Zorblat ""XL"" mug",-5.00\nA2,Blue mug,7\n' })
  ).toString();
  expect(cellsOf(text).map((row) => [...row.slice(1, 7), ...row.slice(10)])).toEqual([
    ["Row", "Line", "Severity", "Score", "Marks", "Words", "SKU", "Title", "Price"],
    ["1", "2", "high", expect.stringMatching(/^\d+$/), "Zorblat", "Zorblat", "A1", 'Zorblat "XL" mug', "-5.00"],
    ["2", "3", "", "", "", "", "A2", "Blue mug", "7"],
  ]);
});

test("separator, line ends and encoding are those of the file", async () => {
  const text = "SKU;Titel\r\nA1;Zorblat Schüssel für Hunde, 5 €\r\n".replace("€", "\x80");
  const bytes = await report({ "a.csv": Buffer.from(text, "latin1") });
  expect(bytes.toString("latin1")).toMatch(/;"A1";"Zorblat Schüssel für Hunde, 5 \x80"\r\n$/);
});

test("UTF-16 keeps its byte order mark", async () => {
  const bytes = await report({ "a.csv": Buffer.from("\ufeffSKU\tTitle\nA1\tZorblat 碗\n", "utf16le") });
  expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
  expect(bytes.toString("utf16le")).toMatch(/\t"A1"\t"Zorblat 碗"\n$/);
});

test("an encoding that lacks the report's own words gives way to UTF-8", async () => {
  const bytes = await report({ "a.csv": Buffer.from("SKU,Titel\nA1,Zorblat Schüssel\n", "latin1") }, "--lang", "zh");
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(bytes.toString()).toContain("Zorblat Schüssel");
});

test("what the file's encoding cannot carry is written as an escape", async () => {
  writeFileSync(join(folder, "marks.csv"), "mark,aliases\n卓博,Zorblat\n");
  const bytes = await report({ "a.csv": Buffer.from("SKU,Titel\nA1,Zorblat Schüssel\n", "latin1") });
  expect(bytes.toString("latin1")).toContain("\\u5353\\u535a");
});

test("a second file with other columns gets a header of its own", async () => {
  const text = (await report({ "a.csv": "SKU,Title\nA1,Mug\n", "b.csv": "sku,name,title\nB1,x,Zorblat\n" })).toString();
  expect(cellsOf(text).map((row) => row.slice(10))).toEqual([
    ["SKU", "Title"],
    ["A1", "Mug"],
    ["sku", "name", "title"],
    ["B1", "x", "Zorblat"],
  ]);
});

test("rows of a workbook say their sheet; other rows have no such column", async () => {
  const rows = (sku: string) => [
    ["SKU", "Title"],
    [sku, "Zorblat mug"],
  ];
  const book = workbook({
    sheets: [
      { name: "Mugs", rows: rows("M1") },
      { name: "=Cups", rows: rows("C1") },
    ],
  });
  const text = (await report({ "a.xlsx": book, "b.csv": "SKU,Title\nB1,Mug\n" })).toString();
  expect(cellsOf(text).map((row) => row.slice(0, 5))).toEqual([
    ["File", "Sheet", "Row", "Line", "Severity"],
    ["a.xlsx", "Mugs", "1", "2", "high"],
    ["a.xlsx", "'=Cups", "2", "2", "high"],
    ["File", "Row", "Line", "Severity", "Score"],
    ["b.csv", "1", "2", "", ""],
  ]);
});

test("a column that is called like one of ours keeps its name", async () => {
  const text = (await report({ "a.csv": "SKU,Title,Severity\nA1,Mug,mine\n" })).toString();
  const [header] = cellsOf(text);
  expect(header).toContain("Severity (Listing Lint)");
  expect(header?.slice(10)).toEqual(["SKU", "Title", "Severity"]);
});

test("formulas, escape sequences and CI commands of the seller's cells are inert", async () => {
  const title = "mug\n::error::x\n##vso[x] \x1b[31m \u202eabc";
  const bytes = await report({ "a.csv": `SKU,Title,Note\nA1,"${title}",=HYPERLINK(1)\n` });
  const [, row] = cellsOf(bytes.toString());
  expect(row?.slice(10)).toEqual(["A1", "mug\n\\x3a:error::x\n\\x23#vso[x] \\x1b[31m \\u202eabc", "'=HYPERLINK(1)"]);
});
