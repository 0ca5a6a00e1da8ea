// One small run as each report shows it: the files are read line by line when they change.
import { expect, test } from "vitest";
import { render } from "./rendering.ts";
import { decidedRows, resultOf, sampleResult, sampleRows } from "./sample-run.ts";

test.each([
  ["sarif", "en", "sarif.sarif"],
  ["junit", "en", "junit.xml"],
  ["github", "en", "github.txt"],
  ["github", "zh", "github.zh.txt"],
  ["markdown", "en", "markdown.md"],
  ["markdown", "zh", "markdown.zh.md"],
  ["csv", "en", "csv.csv"],
  ["csv", "zh", "csv.zh.csv"],
  ["findings", "en", "findings.csv"],
  ["findings", "zh", "findings.zh.csv"],
  ["json", "en", "json.json"],
  ["ndjson", "en", "ndjson.ndjson"],
  ["terminal", "en", "terminal.txt"],
  ["terminal", "zh", "terminal.zh.txt"],
] as const)("%s (%s)", async (id, language, file) => {
  await expect(render(id, sampleRows, sampleResult, { language })).toMatchFileSnapshot(
    `../../fixtures/reports/${file}`,
  );
});

const decided = resultOf(decidedRows, ["exports/pet shop.csv"]);
const inputs = decided.files.map((file) => ({ ...file, sha256: "0123456789abcdef".repeat(4) }));
const suppressedBy = { ownBrand: 0, decision: 1, allow: 0 };
const summary = { ...decided.summary, suppressed: 1, suppressedBy };
const decidedResult = { ...decided, files: inputs, summary };
const factsFor = (path: string) => ({
  facts: {
    path,
    startedAt: "2026-11-21T10:20:30.000Z",
    rulesHash: "fedcba9876543210",
    settings: [{ name: "baseline", value: "decisions.json" }],
  },
});

test.each([
  ["evidence", "en", "evidence.md", factsFor("a.md")],
  ["evidence", "zh", "evidence.zh.md", factsFor("a.md")],
  ["evidence", "en", "evidence.json", factsFor("a.json")],
  ["baseline", "en", "baseline.json", { acceptance: { reason: "checked", by: "Ann", on: "2026-11-21" } }],
  ["terminal", "en", "terminal-compact.txt", { compact: true, width: 100 }],
  ["terminal", "zh", "terminal-compact.zh.txt", { compact: true, width: 100 }],
  ["terminal", "en", "terminal-by-mark.txt", { groupBy: "mark" }],
  ["xlsx", "en", "xlsx.xml", {}],
  ["html", "en", "html.html", {}],
] as const)("%s (%s) after decisions: %s", async (id, language, file, options) => {
  const text = render(id, decidedRows, decidedResult, { language, ...options });
  await expect(readable(text)).toMatchFileSnapshot(`../../fixtures/reports/${file}`);
});

/** The page without its script and style, which the browser tests look at; the parts of a workbook with a line for each tag. */
function readable(text: string): string {
  if (text.startsWith("<!doctype"))
    return text
      .replace(/<style>[\s\S]*?<\/style>/, "<style></style>")
      .replace(/<script>[\s\S]*?<\/script>/, "<script></script>")
      .replace(/'sha256-[^']*'/g, "'sha256-'")
      .replaceAll(/("(?:labels|severities|notices|problems|listings|findings)":)/g, "\n$1")
      .replaceAll('},{"', '},\n{"');
  return text.startsWith("<?xml") ? text.replaceAll(/(?<=>)(?=<(?:row|c|col|hyperlink|r|xf|font|fill) )/g, "\n") : text;
}
