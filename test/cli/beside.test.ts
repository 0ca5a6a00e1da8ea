// A page or a workbook that has no room for all findings: the rest is not lost, but in a file beside it.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, expect, test } from "vitest";
import { resolveOptions } from "../../src/cli/options.ts";
import { openReports } from "../../src/cli/reports.ts";
import { findingOf, listingOf, resultOf } from "../report/sample-run.ts";
import { unzip } from "../report/unzip.ts";
import { ioInMemory, runCli } from "./run-cli.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-beside-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file of so many listings with one finding each. */
function writeListings(count: number): void {
  const rows = Array.from({ length: count }, (_, at) => `S${at},Strap with velcro\n`);
  writeFileSync(join(folder, "export.csv"), `sku,title\n${rows.join("")}`);
}

const textOf = (name: string): string => readFileSync(join(folder, name), "utf8");
const scan = (...reports: string[]) =>
  runCli(["scan", "export.csv", "--jobs", "1", "-q", ...reports.flatMap((one) => ["--report", one])], { cwd: folder });

test("of more findings than a workbook holds, all stand beside it, and it says where", {
  timeout: 60_000,
}, async () => {
  const rows = Array.from({ length: 10_001 }, (_, at) => {
    const listing = { ...listingOf(at + 1, `S${at}`, [["title", "title", "Strap with velcro"]]), file: "export.csv" };
    return { listing, findings: [findingOf(listing, "velcro")], problems: [] };
  });
  const io = ioInMemory({ cwd: folder });
  const options = await resolveOptions({ report: ["xlsx=out.xlsx", "html=out.html"], quiet: true }, io, folder);
  const reports = await openReports(options, io, new AbortController().signal);
  for (const row of rows) await reports.listing(row);
  expect(await reports.end(resultOf(rows, ["export.csv"]))).toEqual([]);
  await reports.abandon();
  const all = parse(textOf("out.findings.csv"), { bom: true, columns: true }) as Record<string, string>[];
  expect(new Set(all.map(({ SKU }) => SKU)).size).toBe(10_001);
  expect(all[0]).toMatchObject({ Severity: "high", Word: "velcro", Text: "Strap with velcro", Line: "4" });
  const workbook = [...unzip(readFileSync(join(folder, "out.xlsx"))).values()].join("");
  expect(workbook).toContain(
    "holds the 10,000 most severe of 10,001 findings. All of them are in the file out.findings.csv",
  );
  // The page has room for these.
  expect(textOf("out.html")).not.toContain("out.findings.csv");
  expect(readdirSync(folder).sort()).toEqual(["out.findings.csv", "out.html", "out.xlsx"]);
});

test("where all findings have room nothing stands beside a report", async () => {
  writeListings(3);
  expect((await scan("xlsx=out.xlsx", "html=out.html")).code).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(["export.csv", "out.html", "out.xlsx"]);
});

test("the file can be asked for, also under the name that it has beside a report", async () => {
  writeListings(3);
  expect((await scan("html=out.html", "findings=out.findings.csv")).code).toBe(1);
  expect(textOf("out.findings.csv").match(/velcro/g)?.length).toBeGreaterThanOrEqual(3);
});

test.each([
  [["html=export.html", "json=export.findings.csv"], "Two reports would be written to export.findings.csv."],
  [["html=./sub/../out.html"], ""],
])("%j", async (reports, message) => {
  writeListings(1);
  const { code, stderr } = await scan(...reports);
  expect(code).toBe(message === "" ? 1 : 2);
  expect(stderr).toContain(message);
});

test("an input that has the name of the file beside a report is not written over", async () => {
  writeListings(1);
  writeFileSync(join(folder, "out.findings.csv"), "sku,title\nA,Cup\n");
  const { code, stderr } = await runCli(["scan", "*.csv", "--report", "html=out.html"], { cwd: folder });
  expect([code, stderr]).toEqual([2, expect.stringContaining("would overwrite the input out.findings.csv")]);
  expect(existsSync(join(folder, "out.html"))).toBe(false);
});
