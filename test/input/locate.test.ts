// Command-line targets to sources: files, folders, globs and standard input.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { locate } from "../../src/input/locate.ts";
import { pieces } from "./reading.ts";

const files = [
  "exports/b.csv",
  "exports/a.tsv",
  "exports/deep/c.txt",
  "exports/deep/D.CSV",
  "exports/sheet.xlsx",
  "exports/package.json",
  "exports/photo.png",
  "exports/.git/e.csv",
  "exports/node_modules/f.csv",
  "exports/old.csv.gz",
  "exports/feed.xml",
  "exports/items.json",
  "exports/listing-lint.config.json",
  "exports/report.txt.gz",
  "exports/all.zip",
  "notes/readme.md",
  "odd [1].csv",
  "é.csv",
];

describe("locate", () => {
  let cwd: string;
  const stdin = pieces(new Uint8Array(0), 1);

  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), "locate-"));
    for (const file of files) {
      mkdirSync(dirname(join(cwd, file)), { recursive: true });
      writeFileSync(join(cwd, file), "title\n");
    }
  });
  afterAll(() => rmSync(cwd, { recursive: true }));

  test.each([
    ["a file by its path", ["exports/b.csv"], ["exports/b.csv"]],
    ["a file of any name", ["notes/readme.md"], ["notes/readme.md"]],
    ["a file whose name looks like a pattern", ["odd [1].csv"], ["odd [1].csv"]],
    ["standard input", ["-"], ["-"]],
    [
      "a folder: known extensions in any case, dot folders and node_modules left out",
      ["exports"],
      [
        ...["a.tsv", "all.zip", "b.csv", "deep/D.CSV", "deep/c.txt", "feed.xml", "items.json", "old.csv.gz"],
        ...["report.txt.gz", "sheet.xlsx"],
      ].map((file) => `exports/${file}`),
    ],
    ["a folder with a slash at its end", ["exports/deep/"], ["exports/deep/D.CSV", "exports/deep/c.txt"]],
    ["a folder as the user wrote it", ["./exports/deep"], ["./exports/deep/D.CSV", "./exports/deep/c.txt"]],
    ["the current folder, without a prefix", ["."], expect.arrayContaining(["exports/b.csv", "odd [1].csv", "é.csv"])],
    ["a glob", ["exports/*.{csv,tsv}"], ["exports/a.tsv", "exports/b.csv"]],
    ["the same file named twice, once", ["exports/b.csv", "./exports/b.csv", "exports/b*"], ["exports/b.csv"]],
    ["several targets in code point order", ["é.csv", "exports/b.csv", "-"], ["-", "exports/b.csv", "é.csv"]],
  ])("%s", async (_, targets, expected) => {
    const { sources, problems } = await locate(targets, { cwd, stdin });
    expect(sources.map(({ path }) => path)).toEqual(expected);
    expect(problems).toEqual([]);
  });

  test.each([
    ["missing.csv", { code: "I001", args: { reason: "ENOENT" } }],
    ["exports/*.ods", { code: "I002" }],
    ["notes", { code: "I002" }],
  ])("%s leads to no file: %o", async (target, expected) => {
    const { sources, problems } = await locate([target, "é.csv"], { cwd, stdin });
    expect(sources).toHaveLength(1);
    expect(problems).toEqual([{ ...expected, level: "file", file: target }]);
  });

  test("a source opens to the bytes of its file and knows their number", async () => {
    const { sources } = await locate(["exports/b.csv"], { cwd, stdin });
    const chunks: Uint8Array[] = [];
    for await (const chunk of sources[0]?.open() ?? []) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe("title\n");
    expect(sources[0]?.bytes).toBe(6);
  });
});
