// Every command as a person types it: what stdout and stderr get, and the exit code.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ListingLine, Report } from "../../src/index.ts";
import { runCli } from "./run-cli.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
  writeFileSync(join(folder, "marks.csv"), "mark,say_instead\nZorblat,cup\n");
  writeFileSync(join(folder, "a.csv"), "sku,title\nA1,Zorblat mug\nA2,Blue mug\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const mine = ["--no-builtin", "--dictionary", "marks.csv"];
const cli = (args: readonly string[], options: Parameters<typeof runCli>[1] = {}) =>
  runCli(args, { cwd: folder, ...options });

describe("scan", () => {
  test("reports in the terminal and exits 1", async () => {
    const { code, stdout, stderr } = await cli(["scan", "a.csv", ...mine]);
    expect(stdout).toContain("Zorblat mug");
    expect(stderr).toBe("");
    expect(code).toBe(1);
  });

  test("reads stdin", async () => {
    const { code, stdout } = await cli(["scan", "-", ...mine, "-f", "json"], { stdin: "title\nZorblat mug\n" });
    expect((JSON.parse(stdout) as Report).files[0]?.path).toBe("-");
    expect(code).toBe(1);
  });

  test("gives one line per listing as ndjson, clean ones included", async () => {
    const { stdout } = await cli(["scan", "a.csv", ...mine, "-f", "ndjson"]);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as ListingLine);
    expect(lines.map(({ listing, findings }) => [listing?.sku, findings.length])).toEqual([
      ["A1", 1],
      ["A2", 0],
    ]);
  });

  test("gives the same bytes twice", async () => {
    const [first, second] = [await cli(["scan", "a.csv", "-f", "json"]), await cli(["scan", "a.csv", "-f", "json"])];
    expect(second.stdout).toBe(first.stdout);
  });

  test("writes reports to files, complete or not at all, and leaves the exit code", async () => {
    const { code } = await cli(["scan", "a.csv", ...mine, "--fail-on", "never", "--report", "json=out.json"]);
    expect((JSON.parse(readFileSync(join(folder, "out.json"), "utf8")) as Report).findings).toHaveLength(1);
    expect(code).toBe(0);
  });

  test("keeps stdout for the report when something is wrong", async () => {
    const { code, stdout, stderr } = await cli(["scan", "gone.csv", "a.csv", ...mine, "-f", "json"]);
    expect((JSON.parse(stdout) as Report).summary.findings.high).toBe(1);
    expect(stderr).toContain("gone.csv: I001");
    expect(code).toBe(2);
  });

  test("names bad dictionary rows by line and uses the good ones", async () => {
    writeFileSync(join(folder, "bad.csv"), "mark,classes\nZorblat,99\nQuindar,9\n");
    const { code, stderr } = await cli(["scan", "a.csv", "--no-builtin", "-d", "bad.csv", "-f", "json"]);
    expect(stderr).toContain("bad.csv:2: D103");
    expect(code).toBe(2);
  });

  test("speaks Chinese when asked or when the environment does", async () => {
    for (const options of [
      { args: ["--lang", "zh"], env: {} },
      { args: [], env: { LANG: "zh_CN.UTF-8" } },
    ]) {
      const { stdout } = await cli(["scan", "a.csv", ...mine, ...options.args], { env: options.env });
      expect(stdout).toContain("标题");
    }
  });

  test.each([
    [{ columns: 80 }, true],
    [{ columns: 80, env: { NO_COLOR: "1" } }, false],
    [{ env: { FORCE_COLOR: "1" } }, true],
    [{}, false],
  ])("colours with %j: %s", async (options, hasColor) => {
    const { stdout } = await cli(["scan", "a.csv", ...mine], options);
    expect(stdout.includes("\x1b[")).toBe(hasColor);
  });
});

test.each([
  ["no input", ["scan"]],
  ["an unknown option", ["scan", "a.csv", "--colour"]],
  ["an unknown command", ["scna", "a.csv"]],
  ["an unknown format", ["scan", "a.csv", "-f", "jsn"]],
  ["an unknown severity", ["scan", "a.csv", "--fail-on", "severe"]],
  ["an unknown marketplace", ["scan", "a.csv", "-m", "amazn-us"]],
  ["an unknown encoding", ["scan", "a.csv", "--encoding", "klingon"]],
  ["a map without a role", ["scan", "a.csv", "--map", "title"]],
  ["a report without a path", ["scan", "a.csv", "--report", "json"]],
  ["a report over the input", ["scan", "a.csv", "--report", "json=a.csv"]],
  ["a date that is none", ["scan", "a.csv", "--as-of", "2026-02-30x"]],
  ["no dictionary at all", ["scan", "a.csv", "--no-builtin"]],
  ["a config that is not there", ["scan", "a.csv", "--config", "gone.json"]],
  ["an unknown mark", ["explain", "zzzzqqq"]],
  ["an unknown mark", ["marks", "info", "zzzzqqq"]],
  ["an empty text", ["check", " "]],
])("%s is a usage error: exit 2, a sentence on stderr, nothing on stdout, no stack", async (_, args) => {
  const { code, stdout, stderr } = await cli(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).not.toBe("");
  expect(stderr).not.toMatch(/\n\s+at /);
});

describe("check", () => {
  test("takes the text from the argument or from stdin", async () => {
    for (const [args, stdin] of [
      [["Zorblat mug"], ""],
      [[], "Zorblat mug\n"],
    ] as const) {
      const { code, stdout } = await cli(["check", ...args, ...mine, "-f", "json"], { stdin });
      expect((JSON.parse(stdout) as Report).findings.map(({ text, span }) => [text, span])).toEqual([
        ["Zorblat", { start: 0, end: 7 }],
      ]);
      expect(code).toBe(1);
    }
  });
});

test.each([
  [["explain", "velcro"], "hook and loop"],
  [["explain", "trademark/reference-use"], "inspired by"],
  [["explain", "i101"], "I101 (row)"],
  [["explain", "amazon/title-length"], "2026-11-21"],
  [["rules", "list", "amazon"], "amazon/title-length "],
  [["rules", "list", "amazon"], "Title over 75 characters (B, 2026-"],
  [["rules", "list", "-m", "amazon-us", "--as-of", "2026-07-26"], "amazon/title-length-200 "],
  [["rules", "list", "ebay", "-f", "json"], '"id": "ebay/title-length"'],
  [["rules", "list", "--lang", "zh"], "生效期"],
  [["explain", "amazon/title-length"], "The title has <actual> characters"],
  [["explain", "amazon/title-length", "--lang", "zh"], "B 级"],
  [["rules", "check"], ", 0 failed"],
  [["marks", "search", "nikee"], "Nike"],
  [["marks", "info", "post it"], "Post-it"],
  [["formats"], "amazon-flat-file"],
  [["formats", "--lang", "zh"], "亚马逊"],
  [["--version"], "0."],
  [["--help"], "Examples:"],
  [["scan", "--help"], "Examples:"],
  [["check", "--help"], "Examples:"],
])("%j prints %s", async (args, expected) => {
  const { code, stdout } = await cli(args);
  expect(stdout).toContain(expected);
  expect(code).toBe(0);
});

test("marks check names every bad row and exits 2", async () => {
  writeFileSync(join(folder, "bad.csv"), "mark,classes,status\nA1,9,live\nB1,99,\n,,\nC1,,alive\n");
  const { code, stdout, stderr } = await cli(["marks", "check", "bad.csv"]);
  expect(stderr.match(/bad\.csv:\d+/g)).toEqual(["bad.csv:3", "bad.csv:5"]);
  expect(stdout).toContain("1 marks");
  expect(code).toBe(2);
});

describe("marks compile", () => {
  test("gives a dictionary that finds the same", async () => {
    const compiled = await cli(["marks", "compile", "marks.csv", "-o", "marks.llx"]);
    expect(compiled).toMatchObject({ code: 0, stdout: "marks.llx: 1 marks\n" });
    const [fromCsv, fromIndex] = [
      await cli(["scan", "a.csv", ...mine]),
      await cli(["scan", "a.csv", "--no-builtin", "-d", "marks.llx"]),
    ];
    expect(fromIndex).toEqual(fromCsv);
  });

  test("of nothing that can be read leaves the old one as it is", async () => {
    await cli(["marks", "compile", "marks.csv", "-o", "marks.llx"]);
    const before = readFileSync(join(folder, "marks.llx"));
    const { code, stdout, stderr } = await cli(["marks", "compile", "makrs.csv", "-o", "marks.llx"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("D101");
    expect(readFileSync(join(folder, "marks.llx"))).toEqual(before);
  });

  test("a damaged one is refused by name", async () => {
    await cli(["marks", "compile", "marks.csv", "-o", "marks.llx"]);
    writeFileSync(join(folder, "marks.llx"), readFileSync(join(folder, "marks.llx")).subarray(0, 100));
    const { code, stderr } = await cli(["scan", "a.csv", "-d", "marks.llx", "-f", "json"]);
    expect(stderr).toContain("marks.llx: D101");
    expect(code).toBe(2);
  });
});

test("rules list fits 80 columns, but for addresses, and leaves out what is not in force", async () => {
  const { stdout } = await cli(["rules", "list", "-m", "amazon-us", "--as-of", "2026-11-22"]);
  expect(stdout.split("\n").filter((line) => line.length > 80 && !line.startsWith("  https://"))).toEqual([]);
  expect(stdout).toContain("amazon/title-length ");
  expect(stdout).not.toMatch(/amazon\/title-length-200 |ebay\//);
});

test("rules list refuses a format and a pack that it does not know", async () => {
  expect((await cli(["rules", "list", "-f", "xml"])).code).toBe(2);
  expect((await cli(["rules", "list", "temu"])).code).toBe(2);
});
