// The evidence file: what was checked, with what, when, what was found, and who decided what.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

let folder = "";
const csv = "sku,title\nA1,Zorblat mug\nA2,Quindar mug\nA3,Blue mug\n";
const sha256 = createHash("sha256").update(csv).digest("hex");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
  write("marks.csv", "mark\nZorblat\nQuindar\n");
  write("a.csv", csv);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const scan = (...args: string[]) =>
  runCli(["scan", "a.csv", "--no-builtin", "--dictionary", "marks.csv", "-q", ...args], { cwd: folder });

async function withDecisions() {
  await scan("--write-baseline", "b.json", "--accept-reason", "our licence | 2024", "--accept-by", "Ann <x>");
  write("a.csv", csv);
  const kept = JSON.parse(read("b.json")) as { decisions: object[] };
  write("b.json", JSON.stringify({ ...kept, decisions: kept.decisions.slice(0, 1) }));
}

test("as Markdown", async () => {
  await withDecisions();
  await scan("--baseline", "b.json", "--report", "evidence=proof.md");
  const text = read("proof.md");
  for (const part of ["2026-11-21T10:20:30.000Z", sha256, "listing-lint 0.", "baseline: b.json", "A2 (a.csv:3)"])
    expect(text).toContain(part);
  const row = text.split("\n").find((line) => line.startsWith("| accepted"));
  expect(row).toContain("our licence \\| 2024");
  expect(row).toContain("Ann &lt;x\\>");
  expect(row).toContain("2026-11-21");
});

test("as JSON, with the accepted findings and their decisions among all", async () => {
  await withDecisions();
  await scan("--baseline", "b.json", "--report", "evidence=proof.json");
  const proof = JSON.parse(read("proof.json"));
  expect(proof).toMatchObject({
    kind: "listing-lint-evidence",
    startedAt: "2026-11-21T10:20:30.000Z",
    files: [{ path: "a.csv", sha256, listings: 3 }],
    findings: [{ decision: { decision: "accepted", by: "Ann <x>" } }, { text: "Quindar" }],
    summary: { suppressed: 1 },
  });
  expect(proof.tool.rulesHash).toMatch(/^[0-9a-f]{16}$/);
  expect(proof.tool.dictionary.hash).not.toBe("");
});

test("the JSON report names no hash unless evidence is asked for, and no time at all", async () => {
  const { stdout } = await scan("-f", "json");
  expect(stdout).not.toContain("sha256");
  expect(stdout).not.toContain("10:20:30");
});

test("an input that is not read to its end has no hash, and the file says so", async () => {
  write("a.csv", "%PDF-1.7\n".repeat(40_000));
  const { code } = await scan("--report", "evidence=proof.md", "--lang", "zh");
  expect(read("proof.md")).toMatch(/未读完/);
  expect(code).toBe(2);
});
