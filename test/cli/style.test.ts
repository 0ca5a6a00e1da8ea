// Links to lines: only in terminals that take them, and safe whatever the file is called.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

let folder = "";
const hostile = "a\x1b]0;x\x07\u009b#?%é b.csv";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
  writeFileSync(join(folder, "a.csv"), "sku,title\nA1,Yeti mug\n");
  writeFileSync(join(folder, hostile), "sku,title\nA1,Yeti mug\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const esc = "\x1b";

test.each<[string, Record<string, string>, number | undefined, boolean]>([
  ["iTerm", { TERM_PROGRAM: "iTerm.app" }, 80, true],
  ["GNOME Terminal", { VTE_VERSION: "6800" }, 80, true],
  ["Windows Terminal", { WT_SESSION: "1" }, 80, true],
  ["an unknown terminal", {}, 80, false],
  ["an old VTE", { VTE_VERSION: "4000" }, 80, false],
  ["CI", { TERM_PROGRAM: "vscode", CI: "true" }, 80, false],
  ["no colours wanted", { TERM_PROGRAM: "vscode", NO_COLOR: "1" }, 80, false],
  ["a pipe", { TERM_PROGRAM: "vscode" }, undefined, false],
  ["links forced on, in an unknown terminal", { FORCE_HYPERLINK: "1" }, 80, true],
  ["links forced on, in tmux", { FORCE_HYPERLINK: "1", TMUX: "/tmp/tmux" }, 80, true],
  ["links and colours forced on, in a pipe", { FORCE_HYPERLINK: "1", FORCE_COLOR: "1" }, undefined, true],
  ["links forced on but no colours wanted", { FORCE_HYPERLINK: "1", NO_COLOR: "1" }, 80, false],
  ["links forced off", { TERM_PROGRAM: "vscode", FORCE_HYPERLINK: "0" }, 80, false],
])("links in %s", async (_, env, columns, hasLinks) => {
  const { stdout } = await runCli(["scan", "a.csv"], {
    cwd: folder,
    env,
    ...(columns === undefined ? {} : { columns }),
  });
  expect(stdout.includes(`${esc}]8;;file://`)).toBe(hasLinks);
  if (hasLinks) expect(stdout).toContain(`/a.csv#2${esc}\\`);
});

test("a hostile file name cannot leave its link", async () => {
  const { stdout } = await runCli(["scan", hostile], { cwd: folder, columns: 80, env: { WT_SESSION: "1" } });
  const urls = [...stdout.matchAll(/\u001b\]8;;([^\u001b]*)\u001b\\/g)].map(([, url]) => url ?? "");
  expect(urls.filter((url) => url !== "").every((url) => /^file:\/\/[\x21-\x7e]+$/.test(url))).toBe(true);
  const rest = stdout.replaceAll(/\u001b\]8;;[^\u001b]*\u001b\\/g, "").replaceAll(/\u001b\[\d+m/g, "");
  expect(rest.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});

test("a text that is of no file has no link", async () => {
  const { stdout } = await runCli(["check", "Yeti mug"], { cwd: folder, columns: 80, env: { WT_SESSION: "1" } });
  expect(stdout).not.toContain("]8;;");
});
