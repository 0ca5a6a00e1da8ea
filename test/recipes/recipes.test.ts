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

const readmes = { en: "README.md", zh: "README.zh-CN.md" } as const;

/** The text of a section of a README. */
function section(file: string, heading: string): string {
  const text = readFileSync(join(projectFolder, file), "utf8");
  return text.slice(text.indexOf(`\n## ${heading}\n`)).split(/\n## /)[1] ?? "";
}

function blocks(text: string, kind: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map((match) => match[1] ?? "");
}

/** The commands in the shell blocks of a section. */
function commands(file: string, heading: string): string[] {
  return blocks(section(file, heading), "sh").flatMap((block) => block.split("\n").filter((line) => line !== ""));
}

// The package as it is here, set up, in place of the one that npm fetches.
const npx = `npx() { while [ "$1" != listing-lint ]; do shift; done; shift; node "${projectFolder}/bin/listing-lint.js" "$@"; }
npm() { test "$*" = install; }`;

describe.each([
  ["en", "From download to a fixed listing"],
  ["zh", "从下载到改好商品"],
] as const)("a person who follows the README (%s)", (language, heading) => {
  test("comes from an export to a fixed copy, and sees what it shows", { timeout: 120_000 }, () => {
    const shown = blocks(section(readmes[language], heading), "text");
    const outputs = commands(readmes[language], heading).map((command) => {
      const { status, stdout, stderr } = bash(`set +e\n${npx}\n${command}`);
      expect([0, 1], stderr).toContain(status);
      return stdout;
    });
    expect(outputs.map((output) => output.trimEnd())).toEqual(
      expect.arrayContaining(shown.map((block) => block.trimEnd())),
    );
    expect(shown).toHaveLength(1);
    const [before = "", after = ""] = ["export.csv", "export.fixed.csv"].map((name) =>
      readFileSync(join(folder, name), "utf8"),
    );
    expect(after).toBe(before.replace("Velcro", "Hook and Loop"));
    // The page of the copy, which is scanned last.
    expect(readFileSync(join(folder, "report.html"), "utf8")).not.toContain("Velcro");
  });
});

test("the report at the top of the README is the one that is printed", () => {
  const [shown] = blocks(readFileSync(join(projectFolder, "README.md"), "utf8"), "text");
  expect(shown).toBe(readFileSync(join(projectFolder, "fixtures/pet-bowl/expected-terminal.txt"), "utf8"));
});

test("the job for GitHub passes the action what it takes, and fails on what it finds", () => {
  const [job = ""] = blocks(section("README.md", "Recipes"), "yaml").filter((block) => block.includes("uses: OWNER/"));
  const inputs = (name: string): string =>
    (new RegExp(`^ +${name}: \\|\\n((?: {12}.*\\n)+)`, "m").exec(job)?.[1] ?? "").replace(/^ +/gm, "");
  const env = { FILES: inputs("files"), OPTIONS: inputs("options"), GITHUB_ACTION_PATH: projectFolder };
  expect([env.FILES, env.OPTIONS]).toEqual(["exports/\n", "--fail-on=medium\n"]);
  const files = { GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary") };
  expect(bash(stepOf("Scan"), { ...env, ...files, RUNNER_TEMP: folder }).status).toBe(1);
});

test("the job for GitLab writes the report that it hands over, and fails on what it finds", () => {
  const [job = ""] = blocks(section("README.md", "Recipes"), "yaml").filter((block) => block.includes("junit:"));
  const script = /script:\n {4}- (.*)\n/.exec(job)?.[1] ?? "";
  const report = /junit: (.*)\n/.exec(job)?.[1] ?? "";
  expect(bash(`${npx}\n${script}`).status).toBe(1);
  expect(readFileSync(join(folder, report), "utf8")).toMatch(/^<\?xml[\s\S]*<failure [\s\S]*<\/testsuites>\n$/);
});

test("the hook that the README names is there", () => {
  const ids = [
    section("README.md", "Recipes"),
    readFileSync(join(projectFolder, ".pre-commit-hooks.yaml"), "utf8"),
  ].map((text) => /- id: (.*)\n/.exec(text)?.[1]);
  expect(ids).toEqual(["listing-lint", "listing-lint"]);
});

const all = new Set([...commands("README.md", "Recipes"), ...commands("README.zh-CN.md", "常用做法")]);

test("there are commands to run", () => {
  expect(all.size).toBeGreaterThanOrEqual(9);
});

test.each([...all])("runs as it stands: %s", { timeout: 60_000 }, (command) => {
  const { status, stderr } = bash(`set +e\n${npx}\n${command}`);
  expect(stderr).not.toMatch(/\b[CO]\d{3} /);
  expect([0, 1], stderr).toContain(status);
});
