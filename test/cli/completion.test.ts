// Completion scripts: bash, zsh and fish are asked for real; every shell gets every command, option and known value.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

/** Loads the script and, on Ctrl-X, writes down the line that was typed. */
const insideZsh = `
cd $1
source ./completion.zsh
show() { print -r -- $BUFFER >> shown; BUFFER= }
zle -N show
bindkey '^X' show
print -r -- ready >> shown
`;

/** Starts zsh in a pseudo-terminal and types a beginning, a tab and Ctrl-X. */
const typeIntoZsh = String.raw`
zmodload zsh/zpty
zpty -b inner zsh -f -i
zpty -w inner "source $1/inside.zsh $1"
lines=0
shows() {
  local text
  repeat 400; do
    zpty -r -t inner text
    [[ -f $1/shown && $(wc -l < $1/shown) -ge $2 ]] && return
    sleep 0.05
  done
}
shows $1 $((++lines))
for typed in 'scan --prof' 'scan -m walmart-u' 'marks sea' 'completion po'; do
  zpty -w -n inner "listing-lint $typed"$'\t\x18'
  shows $1 $((++lines))
done
zpty -d inner
`;

const script = async (shell: string) => (await runCli(["completion", shell])).stdout;

test.each([
  ["scan --pro", ["--profile"]],
  ["sc", ["scan"]],
  ["marks sea", ["search"]],
  ["marks search --dict", ["--dictionary"]],
  ["scan a.csv --format js", ["json"]],
  ["scan a.csv -f mark", ["markdown"]],
  ["scan -m walmart-u", ["walmart-us"]],
  ["scan --profile ", ["strict", "balanced", "quiet"]],
  ["scan --fail-on n", ["never"]],
  ["completion ", ["bash", "zsh", "fish", "powershell"]],
  ["completion po", ["powershell"]],
  ["scan ", []],
])("bash completes %j", async (typed, expected) => {
  const words = ["listing-lint", ...typed.split(" ")];
  const asked = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _listing_lint; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, error } = spawnSync("bash", ["--norc", "-c", `${await script("bash")}\n${asked}`], {
    encoding: "utf8",
  });
  if (error !== undefined) throw error;
  expect(stderr).toBe("");
  expect(stdout.split("\n").filter((word) => word !== "")).toEqual(expected);
});

const hasFish = spawnSync("fish", ["--version"]).error === undefined;
if (!hasFish) console.info("fish is not installed: its completion is not tried");

test.skipIf(!hasFish)("fish completes commands, options and values", async () => {
  const folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
  const path = join(folder, "completion.fish");
  writeFileSync(path, await script("fish"));
  const asked = ["sc", "marks sea", "scan --prof", "scan -m walmart-u", "scan -f mark", "completion po"]
    .map((typed) => `complete -C 'listing-lint ${typed}'`)
    .join("; ");
  const { stdout, stderr } = spawnSync("fish", ["--no-config", "-c", `source ${path}; ${asked}`], { encoding: "utf8" });
  rmSync(folder, { recursive: true, force: true });
  expect(stderr).toBe("");
  const words = stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t")[0]);
  expect(words).toEqual(["scan", "search", "--profile", "walmart-us", "markdown", "powershell"]);
});

const hasZsh = spawnSync("zsh", ["--version"]).error === undefined;
if (!hasZsh) console.info("zsh is not installed: its completion is not tried");

// A shell without a terminal completes nothing, so zsh runs in one of its own and is typed into.
test.skipIf(!hasZsh)(
  "zsh completes what is typed, by the tab key",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
    writeFileSync(join(folder, "completion.zsh"), await script("zsh"));
    writeFileSync(join(folder, "inside.zsh"), insideZsh);
    writeFileSync(join(folder, "typed.zsh"), typeIntoZsh);
    const { stderr } = spawnSync("zsh", ["-f", join(folder, "typed.zsh"), folder], {
      encoding: "utf8",
      env: { ...process.env, HOME: folder, ZDOTDIR: folder, TERM: "dumb" },
      timeout: 80_000,
    });
    const shown = readFileSync(join(folder, "shown"), "utf8");
    rmSync(folder, { recursive: true, force: true });
    expect(stderr).toBe("");
    expect(shown.replace(/\n$/, "").split("\n")).toEqual([
      "ready",
      "listing-lint scan --profile ",
      "listing-lint scan -m walmart-us ",
      "listing-lint marks search ",
      "listing-lint completion powershell ",
    ]);
  },
  90_000,
);

test.each(["bash", "zsh", "fish", "powershell"])("%s knows every command, option and known value", async (shell) => {
  const text = await script(shell);
  const dashes = shell === "fish" ? "" : "--";
  for (const word of [
    "scan",
    "review",
    "marks",
    "search",
    `${dashes}fail-on`,
    `${dashes}baseline`,
    "tiktok-us",
    "sarif",
    "strict",
  ])
    expect(text).toContain(word);
});

test("another shell is a usage error", async () => {
  expect(await runCli(["completion", "tcsh"])).toMatchObject({ code: 2, stdout: "" });
});

test.each([
  "scan",
  "check",
  "explain",
  "rules list",
  "rules check",
  "marks search",
  "marks info",
  "review",
  "completion",
  "init",
  "formats",
])("the help of %s has an example", async (command) => {
  const { stdout, code } = await runCli([...command.split(" "), "--help"]);
  expect(stdout).toMatch(/Examples?:\n {2}\S/);
  expect(code).toBe(0);
});
