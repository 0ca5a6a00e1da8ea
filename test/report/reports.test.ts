// Contract suite over the registry: what every report must keep whatever the input.
import { Ajv2020 } from "ajv/dist/2020.js";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { Finding, Listing, RunResult, ScannedListing } from "../../src/index.ts";
import { reportJsonSchema } from "../../src/model/json-schema.ts";
import { all } from "../../src/report/registry.ts";
import { type RenderOptions, render as renderRows } from "./rendering.ts";
import { sampleResult, sampleRows } from "./sample-run.ts";

const hostile = "\x1b]0;x\x07\u009b31m\u202e\n::error::x\n##vso[x]\u2028 宠物碗 Zorblat";
const start = hostile.indexOf("Zorblat");

const listing: Listing = {
  file: "a\x1b[2J.csv",
  record: 1,
  line: 2,
  sku: "\x1b[31mA1",
  fields: [{ role: "title", column: "ti\u202etle", index: 0, text: hostile }],
};
const finding: Finding = {
  fingerprint: "0123456789abcdef",
  rule: "trademark/mark-use",
  severity: "high",
  score: 98,
  listing: { file: listing.file, record: 1, line: 2, sku: "\x1b[31mA1" },
  field: { role: "title", column: "ti\u202etle", index: 0 },
  span: { start, end: start + 7 },
  text: "Zorblat",
  mark: { id: "zorblat", name: "Zor\x1bblat", classes: [21], offices: [] },
  match: { kind: "exact", similarity: 1 },
  use: "product",
  evidence: [{ code: "CLASS_OVERLAP", weight: 0, args: { goods: "\x1b[1m", classes: "21" } }],
  message: `“${hostile}” is a mark.`,
  suggestion: { text: "\x1b[32mcup", reason: "plain \u202e words" },
};
const result: RunResult = {
  tool: {
    name: "listing-lint",
    version: "0",
    scorer: "v1",
    dictionary: { marks: 1, terms: 1, hash: "0", sources: [{ name: "builtin" }] },
  },
  run: { complete: false, marketplaces: ["amazon-us"], asOf: "2026-11-21", minSeverity: "low", failOn: "high" },
  summary: {
    files: 1,
    listings: 1,
    listingsWithFindings: 1,
    findings: { high: 1, medium: 0, low: 0, info: 0 },
    onTrial: { high: 0, medium: 0, low: 0, info: 0 },
    failing: 1,
    repeated: 0,
    suppressed: 0,
    suppressedBy: { ownBrand: 0, decision: 0, allow: 0 },
    problems: 1,
  },
  files: [
    {
      path: listing.file,
      format: "generic",
      encoding: "utf-8",
      listings: 1,
      skippedRows: [{ reason: "example-row", count: 1 }],
    },
  ],
  problems: [
    { code: "I101", level: "row", file: listing.file, line: 3, record: 2, message: `cells \x1b[31m ${hostile}` },
  ],
};
const rows: ScannedListing[] = [
  { listing, findings: [finding], problems: [] },
  { listing: { ...listing, record: 2 }, findings: [], problems: [] },
  {
    listing: undefined,
    findings: [],
    problems: [{ code: "I103", level: "row", record: 3, line: 4, message: "not JSON" }],
  },
];

function render(id: string, options: RenderOptions = {}): string {
  return renderRows(id, rows, result, options);
}

describe.each(all.map(({ id }) => id))("%s", (id) => {
  test.each(["en", "zh"] as const)("holds no raw control, direction or separator character (%s)", (language) => {
    expect(render(id, { verbose: true, language }).replaceAll("\n", "")).not.toMatch(
      /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e]/u,
    );
  });

  test("starts no line with a CI command", () => {
    // The commands of `github` are its own; its suite looks at them one by one.
    const lines = render(id)
      .split("\n")
      .filter((line) => id !== "github" || !/^::(?:error|warning|notice) /.test(line));
    for (const line of lines) expect(line).not.toMatch(/^\s*(?:::|##vso|##teamcity)/);
  });

  test("ends with a line break and gives the same bytes twice", () => {
    expect(render(id)).toMatch(/\n$/);
    expect(render(id)).toBe(render(id));
  });
});

describe("json", () => {
  test("validates against the published schema", () => {
    const validate = new Ajv2020({ strict: false }).compile(reportJsonSchema());
    expect(validate(JSON.parse(render("json"))), JSON.stringify(validate.errors)).toBe(true);
  });

  test("is lossless", () => {
    expect(JSON.parse(render("json")).findings).toEqual([finding]);
  });
});

describe("ndjson", () => {
  test("has one line per listing and per row that is none, in order", () => {
    const lines = render("ndjson")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => [line.listing?.record ?? null, line.findings.length, line.problems.length])).toEqual([
      [1, 1, 0],
      [2, 0, 0],
      [null, 0, 1],
    ]);
  });
});

describe("terminal", () => {
  test.each(["en", "zh"] as const)("fits into the width, wide characters counted (%s)", (language) => {
    for (const width of [60, 80, 120]) {
      const tooLong = render("terminal", { width, language, verbose: true })
        .split("\n")
        .filter((line) => stringWidth(line) > width);
      expect(tooLong).toEqual([]);
    }
  });

  test("shows the word in its context, the reason, the replacement, the problem and what to do", () => {
    const text = render("terminal");
    for (const part of ["Zorblat", "宠物碗", "→ write: ", "I101", "1 row skipped", "Next: "])
      expect(text).toContain(part);
  });
});

describe("a row of a workbook is named by its sheet and its row there", () => {
  const rows = sampleRows.map((row) =>
    row.listing === undefined ? row : { ...row, listing: { ...row.listing, sheet: "Shoes" } },
  );
  test.each<[string, RenderOptions, string]>([
    ["terminal", {}, "SKU PB-1 · sheet “Shoes” · row 4"],
    ["terminal", { language: "zh" }, "SKU PB-1 · 工作表“Shoes” · 第 4 行"],
    ["html", {}, "exports/pet shop.csv · sheet “Shoes” · row 4"],
    ["markdown", {}, "exports/pet shop.csv:Shoes\\!4"],
    ["evidence", {}, "exports/pet shop.csv:Shoes\\!4"],
    ["junit", {}, "exports/pet shop.csv:Shoes!4 item_name"],
    ["github", {}, "SKU PB-1 · sheet “Shoes” · row 4"],
  ])("%s %j", (id, options, expected) => {
    expect(renderRows(id, rows, sampleResult, options)).toContain(expected);
  });
});
