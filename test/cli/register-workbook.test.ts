// Register tables as Excel workbooks: headers mapped loosely, titles passed over, damage told.
import { describe, expect, test } from "vitest";
import { registerWorkbook } from "../../src/cli/register-workbook.ts";
import { workbook } from "../input/workbooks.ts";
import { type Imported, importFiles } from "../marks/importers/importing.ts";

const table = [
  ["Trade mark name", "Trade mark office", "Application number", "Nice class", "Trade mark status", "Applicant name"],
  ["ZORBLAT", "EM", "001498526", "9, 21", "Registered", "Acme, Inc."],
  ['QUIN"DAR', "DE", "302020000001", "25", "Filed", "Jane Doe"],
];

function imported(bytes: Uint8Array, name = "export.xlsx"): Promise<Imported> {
  return importFiles([[name, bytes]], { workbook: registerWorkbook });
}

test.each([
  ["a table alone", [{ rows: table }]],
  ["a title above it", [{ rows: [["TMview search results"], [], ...table] }]],
  [
    "a sheet of notes before it",
    [
      { name: "Info", rows: [["Exported"]] },
      { name: "Results", rows: table },
    ],
  ],
])("%s", async (_, sheets) => {
  const { entries, problems } = await imported(workbook({ sheets }));
  expect(problems).toEqual([]);
  expect(entries.find(({ mark }) => mark === "ZORBLAT")).toMatchObject({
    offices: ["EU"],
    classes: [9, 21],
    status: "live",
    owner: "Acme, Inc.",
  });
  expect(entries.find(({ mark }) => mark === 'QUIN"DAR')).toMatchObject({ offices: ["DE"], status: "pending" });
  expect(entries.length).toBe(2);
});

describe("bad workbooks", () => {
  const whole = workbook({ sheets: [{ rows: table }] });
  const bomb = `<!DOCTYPE x [<!ENTITY a "lol">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>`;

  test.each<[string, Uint8Array, string]>([
    ["cut off", whole.subarray(0, whole.length >> 1), "zip"],
    ["no workbook at all", Buffer.from("PK\x03\x04 nothing"), "zip"],
    ["an entity of its own", workbook({ sheets: [{ xml: bomb }] }), "zip"],
    [
      "another table",
      workbook({
        sheets: [
          {
            rows: [
              ["sku", "price"],
              ["1", "2"],
            ],
          },
        ],
      }),
      "no-register",
    ],
    ["no rows", workbook({ sheets: [{ rows: [] }] }), "no-register"],
  ])("%s", async (_, bytes, reason) => {
    const { problems, entries } = await imported(bytes);
    expect(problems).toMatchObject([{ args: { reason } }]);
    expect(entries).toEqual([]);
  });

  test("a sheet that breaks off keeps its first rows", async () => {
    const cells = (row: readonly string[]): string =>
      `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${cell.replace('"', "")}</t></is></c>`).join("")}</row>`;
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${table.map(cells).join("")}<row><c`;
    const { problems, entries } = await imported(workbook({ sheets: [{ xml }] }));
    expect(problems).toMatchObject([{ code: "D202", args: { records: 2 } }]);
    expect(entries.length).toBe(2);
  });

  test("a file that is not there", async () => {
    const { problems } = await importFiles(["gone.xlsx"], { workbook: registerWorkbook });
    expect(problems).toMatchObject([{ code: "D201", args: { reason: "not-found" } }]);
  });
});
