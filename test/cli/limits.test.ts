// Limits: each is said with its option, each can be raised and lowered, and what was cut makes the exit code 2.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseLimits } from "../../src/cli/limits.ts";
import type { Report } from "../../src/index.ts";
import { defaultLimits, limitNames } from "../../src/model/limits.ts";
import { workbook } from "../input/workbooks.ts";
import { runCli } from "./run-cli.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
  writeFileSync(join(folder, "marks.csv"), "mark\nZorblat\n");
  writeFileSync(join(folder, "a.csv"), `sku,title,bullet 1\nA1,${"Zorblat mug ".repeat(5)},Blue\n`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const scan = (...args: string[]) =>
  runCli(["scan", "a.csv", "--no-builtin", "-d", "marks.csv", "--fail-on", "never", "-f", "json", ...args], {
    cwd: folder,
  });

test.each([
  ["table-bytes=40", "I009", 2],
  ["cell-units=20", "I105", 2],
  ["record-units=30", "I104", 2],
  ["columns=2", "I104", 2],
  ["cell-findings=3", "I106", 0],
])("--limit %s gives %s, which names the option, and exit code %i", async (limit, code, exitCode) => {
  const { code: actual, stdout } = await scan("--limit", limit);
  const { problems } = JSON.parse(stdout) as Report;
  const said = problems.find((one) => one.code === code);
  expect(said?.message).toContain(`--limit ${limit.split("=")[0]}`);
  expect(actual).toBe(exitCode);
});

test.each([
  ["zip-entries", 3, []],
  ["part-bytes", 100, []],
  ["inflated-bytes", 300, []],
  ["ratio", 2, ["--limit", "ratio-free-bytes=1k"]],
  ["ratio-free-bytes", 1000, ["--limit", "ratio=2"]],
  ["sheet-rows", 1, []],
])("--limit %s holds for workbooks: what it cuts is said with the option, which lifts it", async (name, low, more) => {
  const rows = [["sku", "title"], ...["A1", "A2"].map((sku) => [sku, `${"blue ".repeat(500)}mug`])];
  writeFileSync(join(folder, "a.xlsx"), workbook({ sheets: [{ rows }] }));
  const args = ["scan", "a.xlsx", "--no-builtin", "-d", "marks.csv", "-f", "json", ...more, "--limit"];
  const cut = await runCli([...args, `${name}=${low}`], { cwd: folder });
  expect(cut.code).toBe(2);
  const { problems } = JSON.parse(cut.stdout) as Report;
  expect(problems.map(({ code }) => code)).toContain("I010");
  expect(problems.map(({ message }) => message).join(" ")).toContain(`--limit ${name}`);
  const lifted = await runCli([...args, `${name}=1000000`], { cwd: folder });
  expect(lifted.code).toBe(0);
  expect(JSON.parse(lifted.stdout)).toMatchObject({ problems: [], summary: { listings: 2 } });
});

const cell = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
const head = `<row r="1">${cell("A1", "sku")}${cell("B1", "title")}</row>`;

test.each([
  [
    "xml-depth",
    4,
    1000,
    `<row r="2">${"<x>".repeat(200)}${"</x>".repeat(200)}</row><row r="3">${cell("B3", "Mug")}</row>`,
  ],
  ["record-units", 1000, 10_000_000, `<row r="2">${cell("B2", "Mug ".repeat(400_000))}</row>`],
  [
    "empty-cells",
    1,
    100_000,
    Array.from({ length: 100 }, (_, at) => `<row r="${at + 2}">${cell(`XFA${at + 2}`, "x")}</row>`).join(""),
  ],
])("--limit %s holds for the XML of workbooks, and lifts what it cuts", async (name, low, high, rows) => {
  writeFileSync(join(folder, "a.xlsx"), workbook({ sheets: [{ data: head + rows }] }));
  const args = ["scan", "a.xlsx", "--no-builtin", "-d", "marks.csv", "-f", "json", "--limit"];
  const cut = JSON.parse((await runCli([...args, `${name}=${low}`], { cwd: folder })).stdout) as Report;
  expect(cut.problems.map(({ message }) => message).join(" ")).toContain(`--limit ${name}`);
  const lifted = JSON.parse((await runCli([...args, `${name}=${high}`], { cwd: folder })).stdout) as Report;
  expect(lifted.problems.map(({ code }) => code)).not.toContain("I010");
});

test("the command line wins over the config file, limit by limit", async () => {
  writeFileSync(join(folder, "listing-lint.config.json"), '{ "limits": { "cellUnits": 20, "recordUnits": "1MiB" } }');
  expect((await scan()).code).toBe(2);
  expect((await scan("--limit", "cell-units=1k")).code).toBe(0);
});

test.each([
  ["file-bytes=500", 500],
  ["file-bytes=500MB", 500_000_000],
  ["file-bytes=2 GiB", 2 * 2 ** 30],
  ["file-bytes=3k", 3000],
])("%s is %i", (pair, expected) => {
  expect(parseLimits([pair])).toEqual({ fileBytes: expected });
});

test.each(["file-bytes", "file-bytes=", "file-bytes=0", "file-bytes=-1", "file-bytes=x", "cell-units=1G", "cells=5"])(
  "%s is a usage error",
  async (limit) => {
    const { code, stdout, stderr } = await scan("--limit", limit);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("C001");
  },
);

test.each(["en", "zh"])("formats lists every limit with its default (%s)", async (language) => {
  const { stdout } = await runCli(["formats", "--lang", language]);
  for (const name of limitNames) expect(stdout).toContain(` ${defaultLimits[name]}  `);
});
