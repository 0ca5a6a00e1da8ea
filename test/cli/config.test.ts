// The config file: found from the scanned file upwards, strict, with file, line and column in errors.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Report } from "../../src/index.ts";
import { runCli } from "./run-cli.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
  mkdirSync(join(folder, "exports/2026"), { recursive: true });
  writeFileSync(join(folder, "exports/2026/a.csv"), "sku,title\nA1,Yeti mug\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const configure = (text: string, at = "listing-lint.config.json") => writeFileSync(join(folder, at), text);
const scan = (...args: string[]) => runCli(["scan", "exports/2026/a.csv", "-f", "json", ...args], { cwd: folder });

test("what init writes is a valid config", async () => {
  const { stdout } = await runCli(["init"], { cwd: folder });
  expect(stdout).toContain("listing-lint.config.json");
  expect((await scan()).code).toBe(1);
  expect((await runCli(["init"], { cwd: folder })).code).toBe(2);
  expect((await runCli(["init", "--force"], { cwd: folder })).code).toBe(0);
});

test.each([
  ["beside the file", "exports/2026/listing-lint.config.json", '{ "ownBrand": "Yeti" }'],
  ["in a folder above", "listing-lint.config.json", '{ "ownBrand": ["Yeti"], // mine\n }'],
  ["in package.json", "exports/package.json", '{ "name": "x", "listing-lint": { "ownBrand": ["Yeti"] } }'],
])("is found %s", async (_, at, text) => {
  configure(text, at);
  const { code, stdout } = await scan();
  expect((JSON.parse(stdout) as Report).summary.suppressed).toBe(1);
  expect(code).toBe(0);
});

test("gives way to the command line, and the nearest file wins over those above", async () => {
  configure('{ "failOn": "never", "minSeverity": "high" }');
  expect((await scan()).code).toBe(0);
  expect((await scan("--fail-on", "high")).code).toBe(1);
  configure('{ "failOn": "low" }', "exports/listing-lint.config.json");
  expect((await scan()).code).toBe(1);
});

test("paths in it are meant from its own folder", async () => {
  configure('{ "dictionary": "mine.csv", "builtin": false }', "exports/listing-lint.config.json");
  configure("mark\nmug\n", "exports/mine.csv");
  const { stdout } = await scan("--min-severity", "info");
  expect((JSON.parse(stdout) as Report).findings.map(({ text }) => text)).toEqual(["mug"]);
});

test.each([
  ["an unknown key", '{\n  "ownBrands": []\n}', /config\.json:2:3: C003 .*did you mean "ownBrand"/],
  ["a wrong value", '{\n  "failOn": "severe"\n}', /config\.json:2:13: C003 .*failOn/],
  ["a syntax error", '{\n  "failOn" "low"\n}', /config\.json:2:12: C002/],
  ["a key of the prototype", '{ "__proto__": { "failOn": "never" } }', /config\.json:1:3: C003 .*__proto__/],
  ["an empty file", "", /config\.json:1:1: C002/],
])("%s is an error with file, line and column", async (_, text, message) => {
  configure(text);
  const { code, stderr } = await scan();
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});
