// The CSV report: one row per listing, and no cell that a spreadsheet program would run.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csvRow } from "../../src/report/csv/row.ts";
import { describeShared, sharedData } from "../shared-data.ts";
import { render } from "./rendering.ts";
import { sampleResult, sampleRows } from "./sample-run.ts";

test("every listing has its row, clean ones too, and reads back", () => {
  const rows = parse(render("csv", sampleRows, sampleResult), { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.map((row) => [row["SKU"], row["Severity"], row["Marks"]])).toEqual([
    ["PB-1", "high", "ZORBLAT"],
    ["PB-2", "low", "ZORBLAT"],
    ["PB-3", "", ""],
    ["PB-4", "medium", "KLETTIX"],
  ]);
});

test.each([
  ["=1+1", "'=1+1"],
  ["+49 30 123456", "'+49 30 123456"],
  ["-5°C rated", "'-5°C rated"],
  ["@home kit", "'@home kit"],
  ["＝1+1", "'＝1+1"],
  ["\r=1+1", " '=1+1"],
  ["x;=1+1", "x;'=1+1"],
  ["1-1", "1-1"],
  ["32 oz; 1 l", "32 oz; 1 l"],
  ['say "x"', 'say ""x""'],
])("%s", (cell, expected) => {
  expect(csvRow([cell])).toBe(`"${expected}"\n`);
});

describeShared("formula payloads", () => {
  test("no cell starts as a formula, in either dialect", () => {
    const file = join(sharedData as string, "robustness/csv-injection/payloads.json");
    const payloads = JSON.parse(readFileSync(file, "utf8")) as string[];
    expect(payloads.length).toBeGreaterThan(20);
    for (const delimiter of [",", ";"]) {
      for (const payload of payloads) {
        const [cells = []] = parse(csvRow(["a", payload, "b"]), { delimiter, relaxQuotes: true }) as string[][];
        for (const cell of cells) expect(cell).not.toMatch(/^\s*"*[=+\-@＝＋－＠]/u);
      }
    }
  });
});
