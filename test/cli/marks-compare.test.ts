// `marks diff`, `marks stats` and `marks search --by` as a person types them.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
  const head = "mark,owner,classes,offices,status\n";
  writeFileSync(
    join(folder, "old.csv"),
    `${head}Quindar,,9,US,live\nFlimwax,,9;25,US,pending\nGorp,,,,\nZorblat,Acme Inc,21,US;EU,live\n`,
  );
  writeFileSync(
    join(folder, "new.csv"),
    `${head}Quindar,,9,US,dead\nFlimwax,,9,US,live\nZorblat,Acme Inc,21,US;EU,live\nMux\u202eor,,,,\n`,
  );
  const many = Array.from({ length: 25 }, (_, number) => `Mark ${number + 10},,,,`);
  writeFileSync(join(folder, "many.csv"), `${head}${many.join("\n")}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cli = (...args: readonly string[]) => runCli(args, { cwd: folder });

describe("marks diff", () => {
  test("says what came, went, died, and has another status or other classes", async () => {
    expect(await cli("marks", "diff", "old.csv", "new.csv")).toEqual({
      code: 0,
      stderr: "",
      stdout: [
        "old.csv: 4 marks",
        "new.csv: 4 marks",
        "",
        "New: 1",
        "  Mux\\u202eor  status unknown, classes unknown",
        "",
        "Not there any more: 1",
        "  Gorp  status unknown, classes unknown",
        "",
        "Dead now: 1",
        "  Quindar  live → dead",
        "",
        "Another status: 1",
        "  Flimwax  pending → live",
        "",
        "Other classes: 1",
        "  Flimwax  9, 25 → 9",
        "",
      ].join("\n"),
    });
  });

  test("as JSON, with nothing left out and no raw control character", async () => {
    const { code, stdout } = await cli("marks", "diff", "old.csv", "new.csv", "--format", "json");
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      before: { path: "old.csv", marks: 4 },
      after: { path: "new.csv", marks: 4 },
      changes: [
        {
          kind: "status",
          id: "flimwax",
          mark: "Flimwax",
          before: { status: "pending", classes: [9, 25] },
          after: { status: "live", classes: [9] },
        },
        {
          kind: "classes",
          id: "flimwax",
          mark: "Flimwax",
          before: { status: "pending", classes: [9, 25] },
          after: { status: "live", classes: [9] },
        },
        { kind: "gone", id: "gorp", mark: "Gorp", before: { classes: [] } },
        { kind: "new", id: "muxor", mark: "Mux\u202eor", after: { classes: [] } },
        {
          kind: "dead",
          id: "quindar",
          mark: "Quindar",
          before: { status: "live", classes: [9] },
          after: { status: "dead", classes: [9] },
        },
      ],
      counts: { new: 1, gone: 1, dead: 1, status: 1, classes: 1 },
    });
    expect(stdout).not.toContain("\u202e");
    expect(code).toBe(0);
  });

  test("shows twenty of a kind and says how many more there are", async () => {
    const { stdout } = await cli("marks", "diff", "old.csv", "many.csv");
    expect(stdout).toContain("New: 25\n");
    expect(stdout).toContain("  and 5 more; --format json has them all\n");
    expect(stdout.match(/^ {2}Mark /gm)?.length).toBe(20);
  });

  test.each([
    [["old.csv"], "No mark came or went"],
    [["old.csv", "--lang", "zh"], "没有商标增加或减少"],
  ])("says when nothing changed (%j)", async (args, said) => {
    const { code, stdout } = await cli("marks", "diff", "old.csv", ...args);
    expect(stdout).toContain(said);
    expect(code).toBe(0);
  });

  test("a dictionary that is not there is a problem, and nothing is compared", async () => {
    const { code, stdout, stderr } = await cli("marks", "diff", "old.csv", "gone.csv");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("gone.csv: D101");
  });
});

describe("marks stats", () => {
  test("counts with bars, the most frequent first", async () => {
    expect(await cli("marks", "stats", "old.csv")).toEqual({
      code: 0,
      stderr: "",
      stdout: [
        "old.csv: 4 marks",
        "",
        "By source (the site or text that the entry names)",
        "  4  ████████████████████████  unknown",
        "",
        "By Nice class (a mark counts for each of its classes)",
        "  2  ████████████████████████  9",
        "  1  ████████████              unknown",
        "  1  ████████████              21",
        "  1  ████████████              25",
        "",
        "By office (a mark counts for each of its offices)",
        "  3  ████████████████████████  US",
        "  1  ████████                  unknown",
        "  1  ████████                  EU",
        "",
        "By status",
        "  2  ████████████████████████  live",
        "  1  ████████████              unknown",
        "  1  ████████████              pending",
        "",
      ].join("\n"),
    });
  });

  test("of several dictionaries each mark counts once, in the last that has it", async () => {
    const { stdout } = await cli("marks", "stats", "old.csv", "new.csv", "-f", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      marks: 5,
      dictionaries: [
        { name: "old.csv", marks: 1 },
        { name: "new.csv", marks: 4 },
      ],
      by: {
        status: [
          { name: null, count: 2 },
          { name: "live", count: 2 },
          { name: "dead", count: 1 },
        ],
      },
    });
  });

  test("of the built-in dictionary, when none is named, with its sectors", async () => {
    const { code, stdout } = await cli("marks", "stats", "--lang", "zh");
    expect(stdout).toMatch(/^builtin.*个商标\n\n按行业\n/);
    expect(stdout).toMatch(/另有 \d+ 项/);
    expect(code).toBe(0);
  });

  test("what can be read is counted, and what cannot is a problem", async () => {
    const { code, stdout, stderr } = await cli("marks", "stats", "old.csv", "gone.csv");
    expect(stdout).toMatch(/^old\.csv: 4 marks\n/);
    expect(stderr).toContain("gone.csv: D101");
    expect(code).toBe(2);
  });
});

describe("marks search", () => {
  test.each([
    [["acme", "--by", "owner"], "Zorblat  [owner]  Acme Inc  classes 21\n"],
    [["acme", "--by", "text"], "No mark found. No dictionary is complete"],
    [["kwindar", "--by", "sound"], "Quindar  [sound]  classes 9\n"],
    [["quindra", "--by", "text"], "No mark found."],
    [["quinda", "--by", "text"], "Quindar  [part]  classes 9\n"],
    [["acme", "--lang", "zh"], "Zorblat  [权利人]  Acme Inc  类别 21\n"],
  ])("%j", async (args, expected) => {
    const { code, stdout } = await cli("marks", "search", "--no-builtin", "-d", "old.csv", ...args);
    expect(stdout).toContain(expected);
    expect(code).toBe(0);
  });

  test("says how many marks are not shown", async () => {
    const { stdout } = await cli("marks", "search", "mark", "--no-builtin", "-d", "many.csv", "--limit", "2");
    expect(stdout).toBe("Mark 10  [part]\nMark 11  [part]\n23 more; --limit shows more of them.\n");
  });
});

test.each([
  [["search", "nike", "--by", "smell"]],
  [["search", "nike", "--limit", "0"]],
  [["diff", "old.csv"]],
  [["stats", "-f", "xml"]],
])("marks %j is a usage error", async (args) => {
  expect(await cli("marks", ...args)).toMatchObject({ code: 2, stdout: "" });
});
