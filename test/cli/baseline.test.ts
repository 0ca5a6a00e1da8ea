// Baselines, allow lists and profiles as a person uses them: files, options, config, exit codes, what is said.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Report } from "../../src/index.ts";
import { runCli } from "./run-cli.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
  write("marks.csv", "mark\nZorblat\nQuindar\n");
  write("a.csv", "sku,title\nA1,Zorblat mug\nA2,Blue mug\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const scan = (...args: string[]) =>
  runCli(["scan", "a.csv", "--no-builtin", "--dictionary", "marks.csv", ...args], { cwd: folder });
const report = async (...args: string[]) => JSON.parse((await scan("-f", "json", ...args)).stdout) as Report;

describe("--write-baseline", () => {
  test("accepts what is known; what comes later is reported, whatever row it stands in", async () => {
    expect((await scan("--write-baseline", "known.json")).code).toBe(1);
    expect((await scan("--baseline", "known.json")).code).toBe(0);
    write("a.csv", "sku,title\nA2,Blue mug\nA3,Quindar mug\nA1,The ZORBLAT mug\n");
    const { findings, summary } = await report("--baseline", "known.json");
    expect(findings.map(({ text }) => text)).toEqual(["Quindar"]);
    expect(summary).toMatchObject({ suppressed: 1, suppressedBy: { decision: 1 } });
  });

  test("says why, who and until when", async () => {
    await scan(
      "--write-baseline",
      "b.json",
      "--accept-reason",
      "old",
      "--accept-by",
      "Ann",
      "--accept-until",
      "2026-12-31",
    );
    expect(JSON.parse(read("b.json"))).toMatchObject({
      kind: "listing-lint-decisions",
      decisions: [{ decision: "accepted", reason: "old", by: "Ann", on: "2026-11-21", until: "2026-12-31", sku: "A1" }],
    });
    const late = await scan("--baseline", "b.json", "--as-of", "2027-01-01");
    expect(late.code).toBe(1);
    expect(late.stdout).toContain("C005");
    expect(late.stdout).toContain("A1 Zorblat");
  });

  test("over its own baseline keeps what was said, adds what is new, drops what is gone", async () => {
    await scan("--write-baseline", "b.json", "--accept-reason", "first");
    write("a.csv", "sku,title\nA1,Zorblat mug\nA2,Quindar mug\n");
    await scan("--baseline", "b.json", "--write-baseline", "b.json", "--accept-reason", "second");
    const reasons = () =>
      (JSON.parse(read("b.json")) as { decisions: { reason: string }[] }).decisions.map((one) => one.reason);
    expect(reasons()).toEqual(["first", "second"]);
    write("a.csv", "sku,title\nA2,Quindar mug\n");
    await scan("--baseline", "b.json", "--write-baseline", "b.json");
    expect(reasons()).toEqual(["second"]);
  });
});

test("the count of what was left out and stale entries are said in every format", async () => {
  await scan("--write-baseline", "b.json");
  const terminal = await scan("--baseline", "b.json");
  expect(terminal.stdout).toContain("1 finding left out: 1 accepted in the baseline.");
  const csv = await scan("--baseline", "b.json", "-f", "csv");
  expect(csv.stderr).toContain("1 finding left out");
  write("a.csv", "sku,title\nA2,Blue mug\n");
  const unused = await scan("--baseline", "b.json", "-f", "csv");
  expect(unused.stderr).toContain("b.json: C006");
  expect(unused.code).toBe(0);
});

test("SARIF keeps accepted findings as suppressions", async () => {
  await scan("--write-baseline", "b.json", "--accept-reason", "ours");
  const { stdout } = await scan("--baseline", "b.json", "-f", "sarif");
  expect(JSON.parse(stdout).runs[0].results).toMatchObject([
    { ruleId: "trademark/mark-use", suppressions: [{ kind: "external", status: "accepted", justification: "ours" }] },
  ]);
});

test("a marketplace rule is accepted like a mark", async () => {
  write("a.csv", `sku,title\nA1,${"Bowl and plate ".repeat(8)}\n`);
  const rules = async (...args: string[]) =>
    (await report("-m", "amazon-us", ...args)).findings.map(({ rule }) => rule);
  expect(await rules()).toContain("amazon/title-length");
  await scan("-m", "amazon-us", "--write-baseline", "b.json");
  expect(await rules("--baseline", "b.json")).toEqual([]);
});

test.each([
  ["that is not there", ["--baseline", "gone.json"], /gone\.json: C004/],
  ["that is none", ["--baseline", "marks.csv"], /marks\.csv: C004/],
])("a baseline %s is an error", async (_, args, message) => {
  const { code, stderr } = await scan(...args);
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});

describe("the config", () => {
  const configure = (config: object) => write("listing-lint.config.json", JSON.stringify(config, null, 1));

  test("allows a mark, with its reason, and takes a baseline from beside it", async () => {
    configure({ allow: [{ mark: "zorblat", sku: "A*", reason: "licence" }] });
    const { summary } = await report();
    expect(summary.suppressedBy).toEqual({ ownBrand: 0, decision: 0, allow: 1 });
    configure({});
    await scan("--write-baseline", "b.json");
    configure({ baseline: "b.json" });
    expect((await report()).summary.suppressedBy.decision).toBe(1);
  });

  test("is told of entries that match nothing", async () => {
    configure({ allow: [{ mark: "Nothing", reason: "licence" }] });
    expect((await scan()).stdout).toMatch(/C007 The entry mark=Nothing/);
  });

  test.each([
    ["no reason", { allow: [{ mark: "Zorblat" }] }, /C003 .*allow\.0\.reason/],
    ["no condition", { allow: [{ reason: "licence" }] }, /C003 .*at least one of mark, term, sku, field, rule/],
    ["an unknown condition", { allow: [{ word: "Zorblat", reason: "x" }] }, /C003 .*unknown key "word"/],
    ["an unknown marketplace", { perMarketplace: { "amazn-us": {} } }, /C001 .*did you mean amazon-us/],
    ["an unknown profile", { profile: "strikt" }, /C001 .*did you mean strict/],
  ])("refuses %s", async (_, config, message) => {
    configure(config);
    const { code, stderr } = await scan();
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  test.each<[string, object, string[], Partial<Report["run"]>]>([
    ["nothing said", {}, [], { minSeverity: "low", failOn: "high" }],
    ["a profile", { profile: "strict" }, [], { minSeverity: "low", failOn: "medium" }],
    ["a setting beside the profile", { profile: "strict", failOn: "low" }, [], { failOn: "low" }],
    [
      "a profile on the command line",
      { failOn: "low" },
      ["--profile", "quiet"],
      { minSeverity: "high", failOn: "high" },
    ],
    [
      "both on the command line",
      {},
      ["--profile", "quiet", "--fail-on", "low"],
      { minSeverity: "high", failOn: "low" },
    ],
    [
      "a profile of one marketplace",
      { perMarketplace: { "ebay-us": { profile: "quiet", failOn: "never" } } },
      ["-m", "ebay-us", "-m", "etsy"],
      { perMarketplace: { "ebay-us": { minSeverity: "high", failOn: "never" } } },
    ],
  ])("settings in force with %s", async (_, config, args, expected) => {
    configure(config);
    expect((await report(...args)).run).toMatchObject(expected);
  });
});
