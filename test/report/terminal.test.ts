// The terminal report for many findings: tables, groups, verdicts, and text that is safe and fits whatever the listing holds.
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { RunResult, ScannedListing } from "../../src/index.ts";
import { plainStyle } from "../../src/report/style.ts";
import { type RenderOptions, render } from "./rendering.ts";
import { decidedRows, findingOf, listingOf, resultOf, sampleResult, sampleRows } from "./sample-run.ts";

const terminal = (rows: readonly ScannedListing[], options: RenderOptions = {}, result: RunResult = sampleResult) =>
  render("terminal", rows, result, options);

const hostile = listingOf(9, "\x1b[31mSKU \u202e宠物".repeat(20), [
  ["title", "item\nname", "Zorblat \x1b]8;;http://x\x07::error::宠物碗"],
]);
const hostileRow: ScannedListing = {
  listing: hostile,
  findings: [findingOf(hostile, "Zorblat \x1b]8;;http://x\x07::error::宠物碗", { rule: "amazon/title-length" })],
  problems: [],
};

describe.each<[string, RenderOptions]>([
  ["--compact", { compact: true }],
  ["--group-by mark", { groupBy: "mark" }],
])("%s", (_, options) => {
  test.each([40, 60, 80, 120])("fits into %i columns and holds no raw control, in both languages", (width) => {
    for (const language of ["en", "zh"] as const) {
      const text = terminal([...sampleRows, hostileRow], { ...options, width, language });
      expect(text.split("\n").filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      expect(text).not.toMatch(/::error::/);
    }
  });
});

test("--compact has one line for each finding: severity, listing, field, word, reason, what to write", () => {
  const lines = terminal(sampleRows, { compact: true, width: 110 }).split("\n");
  expect(lines[0]).toBe("exports/pet shop.csv");
  expect(lines[2]).toMatch(/^Severity +Listing +Field +Word +Reason$/);
  expect(lines.slice(3, 6).map((line) => line.split(/ {2,}/))).toEqual([
    ["high", "PB-1", "title", "Zorblat", "Another owner's mark"],
    ["low", "PB-2", "title", "Zorblat", "Mark named to say what it fits"],
    ["medium", "PB-4", "description", "Klettix", expect.stringMatching(/^Mark used like .*…$/)],
  ]);
});

test("--compact says where a word is only to be taken out, under the title of the marketplace's own rule", () => {
  expect(terminal(decidedRows, { compact: true, width: 110 })).toMatch(/32 oz +Size in the title → \(leave it out\)$/m);
});

test("after 200 findings in full the rest has one line each, and the report says so", () => {
  const rows = Array.from({ length: 203 }, (_, number): ScannedListing => {
    const listing = listingOf(number + 1, `A${number}`, [["title", "title", "Zorblat mug"]]);
    return { listing, findings: [findingOf(listing, "Zorblat")], problems: [] };
  });
  const text = terminal(rows, {}, resultOf(rows, ["a.csv"]));
  expect(text.match(/is a mark of Owner/g)).toHaveLength(200);
  const [, after = ""] = text.split("200 findings are shown in full");
  expect(after.match(/^high +A20[012] /gm)).toHaveLength(3);
});

test("--group-by mark tells each mark once, with its listings, most severe first", () => {
  const text = terminal(sampleRows, { groupBy: "mark" });
  expect(text.match(/^(?:high|medium|low) .*$/gm)).toEqual([
    "high    ZORBLAT (Owner, LLC)",
    "medium  KLETTIX (Owner, LLC)",
  ]);
  expect(text).toContain("2 findings in 2 listings");
  expect(text).toContain("PB-1, PB-2");
  expect(text).toContain("→ write: hook and loop");
});

test("--group-by mark names five listings of many and counts the others", () => {
  const rows = Array.from({ length: 12 }, (_, number): ScannedListing => {
    const listing = listingOf(number + 1, `A${number}`, [["title", "title", "Zorblat mug"]]);
    return { listing, findings: [findingOf(listing, "Zorblat")], problems: [] };
  });
  expect(terminal(rows, { groupBy: "mark" })).toContain("A0, A1, A2, A3, A4 and 7 more");
});

test("a run for several marketplaces ends with a verdict for each", () => {
  const counts = { listingsWithFindings: 1, failing: 1 };
  const marketplaces = [
    { id: "amazon-us", verdict: "fail" as const, findings: { high: 2, medium: 0, low: 12, info: 0 }, ...counts },
    { id: "etsy", verdict: "pass" as const, findings: { high: 0, medium: 0, low: 1, info: 0 }, ...counts },
  ];
  const result = { ...sampleResult, summary: { ...sampleResult.summary, marketplaces } };
  const lines = terminal(sampleRows, {}, result).split("\n");
  const at = lines.findIndex((line) => line.includes("marketplace"));
  expect(lines.slice(at, at + 3).map((line) => line.trim().split(/ +/))).toEqual([
    ["marketplace", "high", "medium", "low", "info"],
    ["amazon-us", "2", "0", "12", "0", "fail"],
    ["etsy", "0", "0", "1", "0", "pass"],
  ]);
});

test("listings lead to their lines where the terminal has links", () => {
  const links: unknown[] = [];
  const style = {
    ...plainStyle,
    link: (text: string, file: string, line?: number) => {
      links.push([file, line]);
      return text;
    },
  };
  terminal(sampleRows, { style });
  expect(links).toEqual([
    ["exports/pet shop.csv", undefined],
    ["exports/pet shop.csv", 4],
    ["exports/pet shop.csv", 5],
    ["exports/pet shop.csv", 7],
  ]);
});

test.each(["terminal", "markdown", "html"])(
  "%s: where no listing was read, it is said that nothing was checked",
  (id) => {
    const text = (rows: readonly ScannedListing[]): string => render(id, rows, resultOf(rows, ["a.csv"]), {});
    expect(text([])).toContain("nothing was checked");
    const clean = listingOf(1, "A1", [["title", "title", "Plain mug"]]);
    expect(text([{ listing: clean, findings: [], problems: [] }])).toContain("No finding at this level");
  },
);

test("a title that the sentence writes out is not written out again below it", () => {
  const text = "Pawhaven Dog Raincoat with Reflective Strip, Hood and Two Pockets";
  const said = (length: number): string => {
    const title = text.slice(0, length);
    const listing = listingOf(1, "A1", [["title", "title", `${text}, Red`]]);
    const message = `Cut it, for example to “${title}”.`;
    const finding = findingOf(listing, "Red", { message, suggestion: { text: title, reason: "shorter" } });
    return terminal([{ listing, findings: [finding], problems: [] }], { width: 200 });
  };
  expect(said(text.length)).not.toContain("→");
  expect(said(21)).toContain("→ write: Pawhaven Dog Raincoat");
});
