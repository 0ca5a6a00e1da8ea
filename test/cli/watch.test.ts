// --watch: scans again on a save, takes its own report for no input, and ends in order when the user interrupts.
import { EventEmitter } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { watchSignals } from "../../src/cli/interrupts.ts";
import { run } from "../../src/cli/main.ts";
import { runCli } from "./run-cli.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
  write("A1,Yeti mug");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (row: string) => writeFileSync(join(folder, "a.csv"), `sku,title\n${row}\n`);

/** Between two scans the interrupt is the wished end; during one it is an interrupt. */
const endings = [0, 130];

/** Starts a scan that watches; `until` waits for its output. */
function start(...args: string[]) {
  const signals = new EventEmitter();
  let text = "";
  let look: () => void = () => {};
  const stream = {
    write: (piece: string | Uint8Array) => {
      text += typeof piece === "string" ? piece : Buffer.from(piece).toString("utf8");
      look();
      return true;
    },
    once: () => undefined,
    removeListener: () => undefined,
  };
  const ended = run(["scan", ...args, "--watch"], {
    stdin: (async function* () {})(),
    stdout: stream,
    stderr: stream,
    env: {},
    cwd: folder,
    now: () => new Date("2026-11-21T10:20:30Z"),
    today: "2026-11-21",
    isClosed: () => false,
    watchInterrupts: () => watchSignals(signals),
  });
  const until = (part: string): Promise<void> =>
    new Promise((done) => {
      look = () => {
        if (text.includes(part)) done();
      };
      look();
    });
  return { until, ended, stop: () => signals.emit("SIGINT", "SIGINT"), text: () => text };
}

test.each([
  ["a file", "a.csv"],
  ["a folder", "."],
  ["a glob", "*.csv"],
])("%s is scanned again when it is saved, until the user interrupts", async (_, input) => {
  const { until, ended, stop } = start(input);
  await until("Yeti");
  await until("1 high");
  write("A1,Blue mug made of Velcro");
  await until("Velcro");
  stop();
  expect(endings).toContain(await ended);
});

test("a report written into the watched folder is no input and no change", async () => {
  const { until, ended, stop, text } = start(".", "--report", "csv=report.csv");
  await until("1 high");
  write("A1,Velcro mug");
  await until("Velcro");
  stop();
  expect(endings).toContain(await ended);
  expect(text()).not.toContain("report.csv");
  expect(text().match(/Scanned \d+ listing/g)).toEqual(["Scanned 1 listing", "Scanned 1 listing"]);
});

test("stdin cannot be watched", async () => {
  expect(await runCli(["scan", "-", "--watch"], { cwd: folder })).toMatchObject({ code: 2, stdout: "" });
});
