// `review`, driven as a person types: decisions, resuming, coming back, and an input that ends.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
  write("marks.csv", "mark,say_instead\nZorblat,mug\nQuindar,\n");
  write("a.csv", "sku,title\nA1,Zorblat mug\nA2,Quindar mug\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const file = "listing-lint-decisions.json";
const decisions = () =>
  (JSON.parse(readFileSync(join(folder, file), "utf8")) as { decisions: Record<string, unknown>[] }).decisions;
const mine = ["--no-builtin", "--dictionary", "marks.csv"];
const review = (answers: readonly string[], ...args: string[]) =>
  runCli(["review", "a.csv", ...mine, ...args], { cwd: folder, stdin: answers.join("\n"), env: { USER: "ann" } });

test("accepts with a reason and a day, and replaces with a text; who and when are kept", async () => {
  const { stdout } = await review(["a", "licence", "2027-01-01", "r", "steel"]);
  expect(decisions()).toMatchObject([
    { sku: "A1", decision: "accepted", reason: "licence", until: "2027-01-01", by: "ann", on: "2026-11-21" },
    { sku: "A2", decision: "replace", replacement: "steel", by: "ann" },
  ]);
  expect(stdout).toContain("2 findings decided, 0 left");
});

test("an empty answer takes the wording that is proposed", async () => {
  await review(["r", "", "q"]);
  expect(decisions()).toMatchObject([{ decision: "replace", replacement: "mug" }]);
});

test("what is accepted is left out of the next scan, what is kept is not", async () => {
  await review(["a", "licence", "", "k"]);
  const { stdout, code } = await runCli(["scan", "a.csv", ...mine, "--baseline", file], { cwd: folder });
  expect(stdout).toContain("Quindar");
  expect(stdout).not.toContain("Zorblat");
  expect(code).toBe(1);
});

test("left in the middle, it goes on where it was", async () => {
  expect((await review(["k", "q"])).stdout).toContain("1 finding decided, 1 left");
  const { stdout } = await review(["k"]);
  expect(stdout).toContain("[1/1]");
  expect(stdout).not.toContain("Zorblat");
  expect(decisions()).toHaveLength(2);
  expect((await review([])).stdout).toContain("0 findings decided, 0 left");
});

test("--again asks about what is decided, and so does a day that has passed", async () => {
  await review(["a", "licence", "2026-11-20", "s"]);
  expect((await review(["q"])).stdout).toContain("[1/2]");
  await review(["k", "k"]);
  expect((await review(["q"])).stdout).not.toContain("[1/");
  expect((await review(["q"], "--again")).stdout).toContain("[1/2]");
});

test("goes back, and an answer that is none is asked again", async () => {
  await review(["k", "b", "a", "licence", "", "x", "", "q"]);
  expect(decisions()).toMatchObject([{ sku: "A1", decision: "accepted" }]);
});

test("a reason has to be given, and a day has to be one", async () => {
  const { stdout } = await review(["a", "", "licence", "soon", "2027-01-01", "q"]);
  expect(stdout).toContain("Say why");
  expect(stdout).toContain("YYYY-MM-DD");
  expect(decisions()).toMatchObject([{ reason: "licence", until: "2027-01-01" }]);
});

test("speaks Chinese, and shows no raw control character of a listing", async () => {
  write("a.csv", 'sku,title\n"A\x1b[31m1",Zorblat \x1b]0;x\x07mug\n');
  const { stdout } = await review(["q"], "--lang", "zh");
  expect(stdout).toContain("跳过");
  expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});

test.each([
  ["stdin as the input", ["review", "-"]],
  ["a file of decisions that is none", ["review", "a.csv", "--decisions", "marks.csv"]],
])("%s is an error", async (_, args) => {
  const { code, stderr } = await runCli([...args, ...mine], { cwd: folder });
  expect(stderr).toMatch(/C00[14]/);
  expect(code).toBe(2);
});
