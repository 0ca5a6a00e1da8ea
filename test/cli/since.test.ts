// --since: only what changed is scanned, by SKU, against an earlier export or a git revision.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Report } from "../../src/index.ts";
import { runCli } from "./run-cli.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
  write("marks.csv", "mark\nZorblat\n");
  write("old.csv", "sku,title,price\nA1,Zorblat mug,1\nA2,Blue mug,1\nA3,Zorblat cup,1\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const scan = (...args: string[]) =>
  runCli(["scan", ...args, "--no-builtin", "--dictionary", "marks.csv"], { cwd: folder });
async function changed(...args: string[]) {
  const { stdout, code } = await scan(...args, "-f", "json");
  const { summary, findings } = JSON.parse(stdout) as Report;
  return {
    skus: findings.map(({ listing }) => listing.sku),
    unchanged: summary.unchanged,
    scanned: summary.listings,
    code,
  };
}

test.each<[string, string, string[], number]>([
  ["nothing changed", "sku,title,price\nA1,Zorblat mug,1\nA2,Blue mug,1\n", [], 2],
  [
    "rows moved, another column changed, columns renamed",
    "price,Title,SKU\n2,Zorblat cup,A3\n3,Zorblat mug,A1\n",
    [],
    2,
  ],
  ["a text changed", "sku,title\nA1,Zorblat mug blue\nA3,Zorblat cup\n", ["A1"], 1],
  ["a listing is new", "sku,title\nA9,Zorblat mug\nA1,Zorblat mug\n", ["A9"], 1],
  ["a listing has the text of another", "sku,title\nA2,Zorblat mug\n", ["A2"], 0],
  ["a field is new", "sku,title,description\nA1,Zorblat mug,Nice\n", ["A1"], 0],
])("%s", async (_, text, skus, unchanged) => {
  write("new.csv", text);
  const found = await changed("new.csv", "--since", "old.csv");
  expect({ skus: found.skus, unchanged: found.unchanged, code: found.code }).toEqual({
    skus,
    unchanged,
    code: skus.length > 0 ? 1 : 0,
  });
});

test("without SKU and id the text itself decides", async () => {
  write("old.csv", "title\nZorblat mug\n");
  write("new.csv", "title\nZorblat cup\nZorblat mug\n");
  expect(await changed("new.csv", "--since", "old.csv")).toMatchObject({ scanned: 1, unchanged: 1 });
});

test("says how many were unchanged, in the terminal and beside other formats", async () => {
  write("new.csv", "sku,title\nA1,Zorblat mug\nA4,Green mug\n");
  expect((await scan("new.csv", "--since", "old.csv")).stdout).toContain("1 listing unchanged since then");
  expect((await scan("new.csv", "--since", "old.csv", "-f", "sarif")).stderr).toContain("1 listing unchanged");
});

test("says nothing of baseline entries that it could not see", async () => {
  await scan("old.csv", "--write-baseline", "b.json");
  expect((await scan("old.csv", "--since", "old.csv", "--baseline", "b.json")).stdout).not.toContain("C006");
});

test("an earlier export that cannot be read is an error, and everything counts as new", async () => {
  write("old.csv", "");
  write("new.csv", "sku,title\nA1,Zorblat mug\n");
  const { code, stdout } = await scan("new.csv", "--since", "old.csv");
  expect(stdout).toMatch(/old\.csv: C009 .*I003/);
  expect(stdout).toContain("Zorblat mug");
  expect(code).toBe(2);
});

const hasGit = (() => {
  try {
    execFileSync("git", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    console.warn("skipped: comparing with a git revision needs git");
    return false;
  }
})();

describe.skipIf(!hasGit)("a git revision", () => {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false", ...args], {
      cwd: folder,
      stdio: "ignore",
    });

  beforeEach(() => {
    mkdirSync(join(folder, "ex ports"));
    write("ex ports/a'b $(x).csv", "sku,title\nA1,Zorblat mug\nA2,Zorblat cup\n");
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "one");
    git("tag", "v1");
    write("ex ports/a'b $(x).csv", "sku,title\nA2,Zorblat cup\nA1,Zorblat jug\n");
    write("ex ports/new.csv", "sku,title\nB1,Zorblat pan\n");
  });

  test.each(["HEAD", "v1"])("%s: what changed in each file, and files that are new", async (revision) => {
    expect(await changed("ex ports", "--since", revision)).toMatchObject({ skus: ["A1", "B1"], unchanged: 1, code: 1 });
  });

  test.each(["nowhere", "--output=x", "HEAD:marks.csv", ""])("%j is no revision: a usage error", async (revision) => {
    const { code, stderr, stdout } = await scan("ex ports", `--since=${revision}`);
    expect(stderr).toContain("C001");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});
