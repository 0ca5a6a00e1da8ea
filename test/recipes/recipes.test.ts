// Where people work: the action's step, the hook and the commands of the README, run as they stand there.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { projectFolder } from "../cli/run-cli.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-recipes-"));
  mkdirSync(join(folder, "exports"));
  for (const name of ["export.csv", "exports/pet bowls.csv"])
    copyFileSync(join(projectFolder, "fixtures/pet-bowl/amazon-export.csv"), join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `script` as GitHub does, in a folder with `export.csv` and `exports/`. */
function bash(script: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LANG: "C.UTF-8", NO_COLOR: "1", ...env },
  });
  return { status, stdout, stderr };
}

/** The text of the step that is called `name`: what is indented below its `run: |`. */
function stepOf(name: string): string {
  const action = readFileSync(join(projectFolder, "action.yml"), "utf8");
  const step = action.slice(action.indexOf(`- name: ${name}\n`)).split("run: |\n")[1] ?? "";
  const lines = step.split("\n");
  const end = lines.findIndex((line) => line !== "" && !line.startsWith("        "));
  return lines
    .slice(0, end === -1 ? undefined : end)
    .map((line) => line.slice(8))
    .join("\n");
}

describe("the action", () => {
  const environment = (files: string, options = ""): Record<string, string> => ({
    FILES: files,
    OPTIONS: options,
    GITHUB_ACTION_PATH: projectFolder,
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
  });

  test("annotates, writes SARIF and a summary, and fails as the scan does", () => {
    const { status, stdout } = bash(stepOf("Scan"), environment("export.csv\n"));
    expect(stdout).toMatch(/^::error .*file=export\.csv,line=4/m);
    expect(readFileSync(join(folder, "output"), "utf8")).toBe(`sarif=${join(folder, "listing-lint.sarif")}\n`);
    expect(JSON.parse(readFileSync(join(folder, "listing-lint.sarif"), "utf8")).version).toBe("2.1.0");
    expect(readFileSync(join(folder, "summary"), "utf8")).toContain("Velcro");
    expect(status).toBe(1);
  });

  test("takes names with blanks, and options", () => {
    const { status, stdout } = bash(stepOf("Scan"), environment("exports/pet bowls.csv", "--fail-on=never\n--lang=zh"));
    expect(stdout).toContain("exports/pet bowls.csv");
    expect(status).toBe(0);
  });

  test("runs nothing that stands in an input", () => {
    const { stdout } = bash(stepOf("Scan"), environment('$(touch pwned)"; touch pwned; "'));
    expect(bash("test ! -e pwned").status).toBe(0);
    expect(stdout).toContain("I002");
  });
});

test("the hook's command takes the files that a commit changes", () => {
  const hook = readFileSync(join(projectFolder, ".pre-commit-hooks.yaml"), "utf8");
  const entry = /^ {2}entry: listing-lint (.*)$/m.exec(hook)?.[1];
  const files = new RegExp(/^ {2}files: (.*)$/m.exec(hook)?.[1] ?? "never");
  expect(["exports/pet bowls.csv", "a.XLSX", "notes.md"].filter((name) => files.test(name))).toEqual([
    "exports/pet bowls.csv",
  ]);
  const { status, stdout } = bash(
    `node "${projectFolder}/bin/listing-lint.js" ${entry} export.csv "exports/pet bowls.csv"`,
  );
  expect(stdout).toContain("Velcro");
  expect(status).toBe(1);
});

/** The commands in the shell blocks of a section of a README. */
function commands(file: string, heading: string): string[] {
  const text = readFileSync(join(projectFolder, file), "utf8");
  const section = text.slice(text.indexOf(`\n## ${heading}\n`)).split(/\n## /)[1] ?? "";
  const blocks = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
  return blocks.flatMap((block) => block.split("\n").filter((line) => line !== ""));
}

const all = new Set([
  ...commands("README.md", "From download to a fixed listing"),
  ...commands("README.md", "Recipes"),
  ...commands("README.zh-CN.md", "从下载到改好商品"),
  ...commands("README.zh-CN.md", "常用做法"),
]);

test("there are commands to run", () => {
  expect(all.size).toBeGreaterThanOrEqual(12);
});

// The package as it is here, in place of the one in the registry.
const npx = `npx() { shift; node "${projectFolder}/bin/listing-lint.js" "$@"; }`;

test.each([...all])("runs as it stands: %s", { timeout: 60_000 }, (command) => {
  const { status, stderr } = bash(`set +e\n${npx}\n${command}`);
  expect(stderr).not.toMatch(/\b[CO]\d{3} /);
  expect([0, 1], stderr).toContain(status);
});
