// `scan --fix`: a corrected copy beside the file, and what is said of it.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Report } from "../../src/index.ts";
import { workbook } from "../input/workbooks.ts";
import { runCli } from "./run-cli.ts";

const before = [
  "SKU;Title;Price",
  'A1;"Pawhaven Dog Coat with ""Velcro"" Strap";9,50',
  "A2;Yeti Dog Bowl – Näpfe;1",
  "A3;Blue mug;2",
  "",
].join("\r\n");
const after = before.replace("Velcro", "Hook and Loop");
const encoded = (text: string): Buffer => Buffer.from(text.replace("–", "\x96"), "latin1");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
  writeFileSync(join(folder, "a.csv"), encoded(before));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const cli = (args: readonly string[], options: Parameters<typeof runCli>[1] = {}) =>
  runCli(["scan", ...args], { cwd: folder, ...options });
const read = (name: string): Buffer => readFileSync(join(folder, name));

test("writes a copy in which only the safe words are other, and reports what is left", async () => {
  const { code, stdout, stderr } = await cli(["a.csv", "--fix", "-f", "json"]);
  expect(read("a.fixed.csv")).toEqual(encoded(after));
  expect(read("a.csv")).toEqual(encoded(before));
  expect((JSON.parse(stdout) as Report).findings.map(({ text }) => text)).toEqual(["Yeti"]);
  expect(stderr).toContain("Changed 1 cell of 1 listing: see a.fixed.csv\n1 finding is left for you to decide");
  expect(code).toBe(1);
});

test("scanning the copy finds what the run said is left, and fixing it again changes nothing", async () => {
  const first = JSON.parse((await cli(["a.csv", "--fix", "-f", "json"])).stdout) as Report;
  const again = JSON.parse((await cli(["a.fixed.csv", "-f", "json"])).stdout) as Report;
  expect(again.summary.findings).toEqual(first.summary.findings);
  const { stderr } = await cli(["a.fixed.csv", "--fix", "--fix-output", "b.csv", "-f", "json"]);
  expect(stderr).toContain("Nothing can be changed safely.");
  expect(existsSync(join(folder, "b.csv"))).toBe(false);
});

test("a dry run shows the difference on stdout and writes nothing", async () => {
  const { stdout, stderr, code } = await cli(["a.csv", "--dry-run"]);
  expect(stdout).toBe(
    [
      "a.csv · SKU A1 · row 1 · line 2 · title (Title)",
      '- Pawhaven Dog Coat with "Velcro" Strap',
      '+ Pawhaven Dog Coat with "Hook and Loop" Strap',
      "",
      "",
    ].join("\n"),
  );
  expect(stderr).toContain("--fix would change 1 cell of 1 listing and write a.fixed.csv");
  expect(readdirSync(folder)).toEqual(["a.csv"]);
  expect(code).toBe(1);
});

test("a dry run leaves stdout to a report for programs", async () => {
  const { stdout, stderr } = await cli(["a.csv", "--dry-run", "-f", "json"]);
  expect((JSON.parse(stdout) as Report).findings).toHaveLength(1);
  expect(stderr).toContain("+ Pawhaven");
});

test("colours what goes and what comes", async () => {
  const { stdout } = await cli(["a.csv", "--dry-run"], { columns: 100, env: { FORCE_COLOR: "1" } });
  expect(stdout).toContain("\x1b[31mVelcro\x1b[39m");
  expect(stdout).toContain("\x1b[32mHook and Loop\x1b[39m");
});

describe("--fix-output", () => {
  test("names the copy", async () => {
    await cli(["a.csv", "--fix-output", "b.csv"]);
    expect(read("b.csv")).toEqual(encoded(after));
  });

  test("may be the file itself when it is asked for", async () => {
    await cli(["a.csv", "--fix", "--fix-output", "a.csv"]);
    expect(read("a.csv")).toEqual(encoded(after));
  });

  test("may be a folder, which takes all copies", async () => {
    mkdirSync(join(folder, "out"));
    writeFileSync(join(folder, "b.csv"), encoded(before));
    await cli(["a.csv", "b.csv", "--fix", "--fix-output", "out"]);
    expect(readdirSync(join(folder, "out"))).toEqual(["a.fixed.csv", "b.fixed.csv"]);
  });

  test("cannot be one file for several copies", async () => {
    writeFileSync(join(folder, "b.csv"), encoded(before));
    const { code, stderr } = await cli(["a.csv", "b.csv", "--fix", "--fix-output", "out.csv"]);
    expect(stderr).toContain("--fix-output must be a folder");
    expect(code).toBe(2);
  });
});

test("an output that cannot be written is an error, and leaves nothing behind", async () => {
  const { code, stdout } = await cli(["a.csv", "--fix", "--fix-output", "gone/b.csv"]);
  expect(stdout).toContain("O001");
  expect(code).toBe(2);
});

describe("is refused, with the findings all the same, for", () => {
  test("standard input", async () => {
    const { code, stdout } = await cli(["-", "--fix", "-f", "json"], { stdin: encoded(before) });
    const { problems, findings } = JSON.parse(stdout) as Report;
    expect(problems.map(({ code: one }) => one)).toContain("O002");
    expect(findings).toHaveLength(2);
    expect(code).toBe(2);
  });

  test.each([
    ["compressed text", "a.csv.gz", gzipSync(before.replace("–", "-"))],
    [
      "an Excel workbook",
      "a.xlsx",
      workbook({
        sheets: [
          {
            rows: [
              ["SKU", "Title"],
              ["A1", "Dog Coat with Velcro"],
            ],
          },
        ],
      }),
    ],
    ["JSON lines", "a.ndjson", Buffer.from('{"sku":"A1","title":"Dog Coat with Velcro"}\n')],
  ])("%s", async (_, name, content) => {
    writeFileSync(join(folder, name), content);
    const { code, stdout, stderr } = await cli([name, "--fix", "-f", "json"]);
    expect(stderr).not.toContain("Nothing can be changed safely");
    expect((JSON.parse(stdout) as Report).problems.map(({ code: one }) => one)).toContain("O002");
    expect(readdirSync(folder).sort()).toEqual(["a.csv", name].sort());
    expect(code).toBe(2);
  });
});

test("a decision to replace is carried out, also where nothing else is safe", async () => {
  const { findings } = JSON.parse((await cli(["a.csv", "-f", "json"])).stdout) as Report;
  const yeti = findings.find(({ text }) => text === "Yeti");
  const decisions = [{ fingerprint: yeti?.fingerprint, decision: "replace", replacement: "Steel" }];
  writeFileSync(
    join(folder, "d.json"),
    JSON.stringify({ schemaVersion: 1, kind: "listing-lint-decisions", decisions }),
  );
  const { code, stderr } = await cli(["a.csv", "--baseline", "d.json", "--fix"]);
  expect(read("a.fixed.csv")).toEqual(encoded(after.replace("Yeti", "Steel")));
  expect(stderr).toContain("Changed 2 cells of 2 listings");
  expect(code).toBe(0);
});

describe("a copy", () => {
  const scanned = async (...inputs: string[]): Promise<string[]> =>
    (JSON.parse((await cli([...inputs, "-f", "json"])).stdout) as Report).files.map(({ path }) => path);

  test("in a folder is not scanned beside its original", async () => {
    await cli(["a.csv", "--fix"]);
    expect(await scanned(".")).toEqual(["a.csv"]);
    expect(await scanned("*.csv")).toEqual(["a.csv"]);
  });

  test("is scanned when it is named, and when its original has gone", async () => {
    await cli(["a.csv", "--fix"]);
    expect(await scanned("a.csv", "a.fixed.csv")).toEqual(["a.csv", "a.fixed.csv"]);
    rmSync(join(folder, "a.csv"));
    expect(await scanned(".")).toEqual(["a.fixed.csv"]);
  });
});

test("accepted findings stay as they are", async () => {
  const allow = [{ mark: "Velcro", reason: "we are licensed" }];
  writeFileSync(join(folder, "listing-lint.config.json"), JSON.stringify({ allow }));
  await cli(["a.csv", "--fix"]);
  expect(existsSync(join(folder, "a.fixed.csv"))).toBe(false);
});

test("memory does not grow with the file: a late change leaves what stands before it untouched", async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `B${at};Blue mug number ${at};1\r\n`).join("");
  const long = before.replace("A3;", `${rows}A3;`).replace("Blue mug;2", "Mug with Velcro strap;2");
  writeFileSync(join(folder, "a.csv"), encoded(long));
  await cli(["a.csv", "--fix"]);
  expect(
    read("a.fixed.csv").equals(
      encoded(long.replaceAll(/Velcro/g, "Hook and Loop").replace("Mug with Hook and Loop", "Mug with hook and loop")),
    ),
  ).toBe(true);
});
