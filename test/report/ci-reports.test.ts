// Reports that CI systems read: what they count, show and cannot be tricked into.
import { describe, expect, test } from "vitest";
import type { ScannedListing } from "../../src/index.ts";
import { markdownText } from "../../src/report/markdown/text.ts";
import { render } from "./rendering.ts";
import { findingOf, listingOf, resultOf, sampleResult, sampleRows } from "./sample-run.ts";

/** `count` listings with one finding each, the last the most severe. */
function manyRows(count: number, text = "Zorblat bowl"): ScannedListing[] {
  return Array.from({ length: count }, (_, at) => {
    const listing = listingOf(at + 1, `S-${at + 1}`, [["title", "title", text]]);
    return { listing, findings: [findingOf(listing, "Zorblat", { score: at % 100 })], problems: [] };
  });
}

describe("junit", () => {
  test("findings fail a test from --fail-on upwards", () => {
    const failures = (failOn: "low" | "medium" | "high" | "never") =>
      render("junit", sampleRows, sampleResult, { failOn }).match(/<failure /g)?.length ?? 0;
    expect([failures("never"), failures("high"), failures("medium"), failures("low")]).toEqual([0, 1, 2, 3]);
  });

  test("a finding of a rule on trial fails no test", () => {
    const listing = listingOf(1, "A", [["title", "t", "Zorblat"]]);
    const rows = [{ listing, findings: [findingOf(listing, "Zorblat", { trial: true })], problems: [] }];
    expect(render("junit", rows, resultOf(rows, ["a.csv"]))).not.toContain("<failure");
  });

  test("text is data: no element or attribute comes from a listing, and nothing that XML cannot hold", () => {
    const hostile = 'Zorblat]]></failure><x y="1">&#0;\u0001\ufffe\ud800';
    const listing = listingOf(1, hostile, [["title", hostile, hostile]]);
    const xml = render(
      "junit",
      [{ listing, findings: [findingOf(listing, "Zorblat", { message: hostile })], problems: [] }],
      resultOf([], []),
    );
    expect(new Set(xml.match(/<\/?[a-z]+/g))).toEqual(
      new Set([
        "<testsuites",
        "<testsuite",
        "<testcase",
        "<failure",
        "</failure",
        "</testcase",
        "</testsuite",
        "</testsuites",
      ]),
    );
    expect(xml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]|\p{Cs}/u);
  });
});

describe("github", () => {
  test("shows ten of a level, the most severe, and says how many are not shown", () => {
    const rows = manyRows(150);
    const lines = render("github", rows, resultOf(rows, ["a.csv"]))
      .trimEnd()
      .split("\n");
    expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(10);
    expect(lines[0]).toContain("S-100");
    expect(lines.at(-1)).toContain("Not annotated: 140 high");
  });

  test("escapes what would end a property or a command", () => {
    const listing = { ...listingOf(1, "A,b:c%", [["title", "t", "Zorblat"]]), file: "a,b:c%\n::error::x.csv" };
    const rows = [
      { listing, findings: [findingOf(listing, "Zorblat", { message: "100%\n::set-output name=a::b" })], problems: [] },
    ];
    const text = render("github", rows, resultOf(rows, ["a.csv"]));
    expect(text.split("\n")[0]).toBe(
      "::error file=a%2Cb%3Ac%25 \\x3a%3Aerror\\x3a%3Ax.csv,line=4,title=Zorblat · high · SKU A%2Cb%3Ac%25 · row 1::100%25 \\x3a:set-output name=a\\x3a:b",
    );
  });
});

describe("markdown", () => {
  test("fits into one comment, the rest counted", () => {
    const rows = manyRows(2_000, `Zorblat ${"long & wide ".repeat(80)}`);
    const text = render("markdown", rows, resultOf(rows, ["a.csv"]));
    const shown = text.match(/^\| 🔴/gm)?.length ?? 0;
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.length).toBeGreaterThan(60_000);
    expect(text).toContain(`Not listed here: ${2_000 - shown} high.`);
  });

  test.each(["#1", "\u202e", "@a", "\u{e0001}", "|"])("stays within one comment where all is %j", (unit) => {
    const text = unit.repeat(500);
    const rows = manyRows(50, "Zorblat").map((row, at) => ({
      ...row,
      findings: row.findings.map((finding) => ({ ...finding, message: text, suggestion: { text, reason: text } })),
      problems: [{ code: "I103", level: "row", file: text, record: at, message: text } as const],
    }));
    const comment = render("markdown", rows, resultOf(rows, ["a.csv"]));
    const shown = comment.match(/^\| 🔴/gm)?.length ?? 0;
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment).toContain(`Not listed here: ${50 - shown} high.`);
    expect(comment).toContain("40 more");
  });

  test.each([
    ["a|b", "a\\|b"],
    ["<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)\\>"],
    ["[a](javascript:alert(1))", "\\[a\\](javascript:alert(1))"],
    ["@somebody", "@<!-- -->somebody"],
    ["#12 and owner/repo#3", "\\#<!-- -->12 and owner/repo\\#<!-- -->3"],
    ["https://evil.example www.evil.example", "https:<!-- -->//evil.example www<!-- -->.evil.example"],
    ["a\nb", "a b"],
    ["$1 & `x`", "\\$1 &amp; \\`x\\`"],
  ])("%s is shown as it is", (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});
