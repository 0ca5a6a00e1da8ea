// `marks import` as a person types it: what it says, what it writes, and how what it wrote is used.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Report } from "../../src/index.ts";
import { dailyFile } from "../marks/importers/case-files.ts";
import { runCli } from "./run-cli.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
  writeFileSync(
    join(folder, "apc250101.xml"),
    dailyFile({ mark: "=ZORBLAT" }, { serial: "2", mark: "QUINDAR", status: "710" }),
  );
  writeFileSync(join(folder, "a.csv"), "sku,title\nA1,Zorblat mug\nA2,Zorblats mug\nA3,Z0rblat mug\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cli = (...args: readonly string[]) => runCli(args, { cwd: folder });

test("writes a dictionary and says what was kept, dropped and why", async () => {
  const { code, stdout } = await cli("marks", "import", "apc250101.xml", "-o", "us.csv");
  expect(stdout).toBe(
    [
      "apc250101.xml: USPTO trademark applications XML (daily or annual), as of 2025-01-01, 2 records",
      "read        2 records",
      "left out    1 record of dead marks",
      "kept        1 record as 1 marks in us.csv",
      "",
    ].join("\n"),
  );
  // A mark that a spreadsheet program would take for a formula is written as text, and read back as it was.
  expect(readFileSync(join(folder, "us.csv"), "utf8").split("\n")[1]).toMatch(/^'=ZORBLAT,,/);
  expect((await cli("marks", "info", "zorblat", "--no-builtin", "-d", "us.csv")).stdout).toMatch(/^=ZORBLAT\n/);
  expect(existsSync(join(folder, "us.csv.import"))).toBe(false);
  expect(code).toBe(0);
});

test("a register is matched letter for letter only, and an old one is told", async () => {
  await cli("marks", "import", "apc250101.xml", "-o", "us.llx");
  const { stdout } = await cli("scan", "a.csv", "--no-builtin", "-d", "us.llx", "-f", "json", "--min-severity", "info");
  const report = JSON.parse(stdout) as Report;
  expect(report.findings.map(({ listing }) => listing.sku)).toEqual(["A1"]);
  expect(report.problems).toMatchObject([{ code: "D106", level: "notice", file: "us.llx" }]);
});

test("a damaged file is told, what was read is kept, and only what failed is read again", async () => {
  const whole = dailyFile({ serial: "3", mark: "FLIMWAX" });
  writeFileSync(join(folder, "apc250102.xml"), whole.slice(0, -30));
  const args = ["marks", "import", "apc250101.xml", "apc250102.xml", "-o", "us.csv"];
  const first = await cli(...args);
  expect(first.stderr).toMatch(/apc250102\.xml:\d+: D202/);
  expect(readFileSync(join(folder, "us.csv"), "utf8")).toContain("FLIMWAX");
  expect(first.code).toBe(2);
  writeFileSync(join(folder, "apc250102.xml"), whole);
  const second = await cli(...args);
  expect(second.stdout).toContain("The first file was read before");
  expect(second.stdout).toContain("kept        2 records as 2 marks");
  expect(second.code).toBe(0);
});

test.each([
  [["-o", "us.txt"], ".csv or .llx"],
  [["-o", "us.csv", "--classes", "46"], "1 to 45"],
  [["-o", "us.csv", "--offices", "Mars"], "two letters"],
  [["-o", "us.csv", "--as-of", "today"], "YYYY-MM-DD"],
])("refuses %j", async (options, said) => {
  const { code, stderr } = await cli("marks", "import", "apc250101.xml", ...options);
  expect(stderr).toContain(said);
  expect(code).toBe(2);
});
