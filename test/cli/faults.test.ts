// What can go wrong around a scan while it runs: files that change, pipes that break, disks that are full, interrupts.
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Report } from "../../src/index.ts";
import { buildCli, type RunningCli, runToEnd, startCli, textOf } from "./real-cli.ts";

// Every test starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });
beforeAll(buildCli);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, "marks.csv"), "mark\nZorblat\n");
  writeFileSync(join(folder, "a.csv"), small);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const small = "sku,title\nA1,Zorblat mug\nA2,Blue mug\n";
const marks = ["--no-builtin", "--dictionary", "marks.csv"];
const scan = (...args: string[]): string[] => ["scan", ...marks, ...args];
const isWindows = process.platform === "win32";

/** More than pipes and buffers hold, so that a scan whose output nobody takes stops on the way. */
const many = 3000;
const long = `sku,price,title\n${Array.from({ length: many }, (_, at) => `B${at},${"9".repeat(600)},Zorblat mug ${at}\n`).join("")}`;

function writeLong(): string {
  const path = join(folder, "long.csv");
  writeFileSync(path, long);
  return path;
}

function makePipe(name: string): void {
  execFileSync("sh", ["-c", 'exec mkfifo "$0"', join(folder, name)]);
}

/** Waits until output has begun; what is not read holds the scan up. */
async function begun({ process: { stdout } }: RunningCli): Promise<void> {
  await new Promise((done) => stdout.once("readable", done));
}

describe("a file that changes while it is read", () => {
  test.each<[string, (path: string) => void]>([
    ["grows", (path) => appendFileSync(path, "C1,Zorblat mug\n")],
    ["shrinks", (path) => truncateSync(path, long.length - 100)],
    ["is cut off", (path) => truncateSync(path, 0)],
    ["is written anew", (path) => writeFileSync(path, long.replaceAll("mug", "cup"))],
  ])("%s: what was read is reported, and the exit code is 2", async (_, change) => {
    const path = writeLong();
    const cli = startCli(scan("long.csv", "-f", "ndjson"), { cwd: folder });
    await begun(cli);
    change(path);
    const lines = (await textOf(cli.process.stdout)).trimEnd().split("\n");
    const { code, stderr } = await cli.ended;
    expect(stderr).toContain("long.csv: I009 ");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ listing: { sku: "B0" } });
    expect(lines.length).toBeLessThanOrEqual(many);
    expect(code).toBe(2);
  });
});

describe("what is no file to read", () => {
  // The superuser may read anything; somebody else is asked for.
  const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

  test.skipIf(isWindows)("a folder and a file without permission are named, the others are read", async (context) => {
    if (nobody !== undefined && (await runToEnd(["--version"], { uid: nobody })).code !== 0) {
      context.skip("the checkout cannot be read by another user");
    }
    for (const name of ["closed", "open"]) mkdirSync(join(folder, "exports", name), { recursive: true });
    for (const path of ["closed/b.csv", "open/c.csv", "open/d.csv"]) {
      writeFileSync(join(folder, "exports", path), small);
    }
    chmodSync(join(folder, "exports/closed"), 0o000);
    chmodSync(join(folder, "exports/open/d.csv"), 0o000);
    for (const target of ["exports", "exports/**/*.csv"]) {
      const options = { cwd: folder, ...(nobody === undefined ? {} : { uid: nobody }) };
      const { code, stdout } = await runToEnd(scan(target, "-f", "json"), options);
      const report = JSON.parse(stdout) as Report;
      expect(report.problems.map(({ code: problem, file }) => [problem, file])).toEqual([
        ["I001", "exports/closed"],
        ["I001", "exports/open/d.csv"],
      ]);
      expect(report.summary.findings.high).toBe(1);
      expect(code).toBe(2);
    }
    chmodSync(join(folder, "exports/closed"), 0o755);
  });

  test.skipIf(isWindows)("a named pipe is read as a stream, whenever its writer comes", async () => {
    makePipe("pipe");
    const cli = startCli(scan("pipe", "-f", "json"), { cwd: folder });
    await pause(300);
    execFileSync("sh", ["-c", `cat ${join(folder, "a.csv")} > ${join(folder, "pipe")}`]);
    const report = JSON.parse(await textOf(cli.process.stdout)) as Report;
    expect(report.summary).toMatchObject({ listings: 2, problems: 0 });
    expect(await cli.ended).toMatchObject({ code: 1, stderr: "" });
  });

  test.skipIf(isWindows)("a socket and a device are refused", async () => {
    const server = createServer().listen(join(folder, "socket"));
    try {
      for (const target of ["socket", "/dev/zero"]) {
        const { code, stderr } = await runToEnd(scan(target, "-f", "json"), { cwd: folder });
        expect(stderr).toContain(`${target}: I001 `);
        expect(stderr).toContain("device");
        expect(code).toBe(2);
      }
    } finally {
      server.close();
    }
  });
});

describe("whoever reads stdout", () => {
  test("leaves: the scan ends without a word", async () => {
    writeLong();
    const cli = startCli(scan("long.csv", "-f", "ndjson"), { cwd: folder });
    await begun(cli);
    cli.process.stdout.destroy();
    expect(await cli.ended).toMatchObject({ signal: null, stderr: "" });
  });

  test("leaves: a report file that was asked for is complete all the same", async () => {
    writeLong();
    const cli = startCli(scan("long.csv", "-f", "ndjson", "--report", "json=out.json"), { cwd: folder });
    await begun(cli);
    cli.process.stdout.destroy();
    expect(await cli.ended).toMatchObject({ code: 1, stderr: "" });
    expect((JSON.parse(readFileSync(join(folder, "out.json"), "utf8")) as Report).summary.listings).toBe(many);
  });

  test("is slow: every line comes, in order", async () => {
    writeLong();
    const cli = startCli(scan("long.csv", "-f", "ndjson"), { cwd: folder });
    let text = "";
    for await (const piece of cli.process.stdout.setEncoding("utf8")) {
      text += piece;
      await pause(5);
    }
    const skus = text
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { listing: { sku: string } }).listing.sku);
    expect(skus).toEqual(Array.from({ length: many }, (_, at) => `B${at}`));
    expect((await cli.ended).code).toBe(1);
  });
});

describe("a full disk", () => {
  test.skipIf(!existsSync("/dev/full"))("under stdout: said on stderr, exit 2, no stack", async () => {
    for (const args of [scan("a.csv", "-f", "json"), ["formats"]]) {
      const { code, stderr } = await runToEnd(args, { cwd: folder, stdout: openSync("/dev/full", "w") });
      expect(stderr).toMatch(/^listing-lint: O001 .*ENOSPC/);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
      expect(code).toBe(2);
    }
  });

  test.skipIf(!existsSync("/dev/full"))("under one report: the others are written, exit 2", async () => {
    const reports = ["--report", "json=/dev/full", "--report", "csv=out.csv"];
    const { code, stdout } = await runToEnd(scan("a.csv", "--fail-on", "never", ...reports), { cwd: folder });
    expect(stdout).toContain("O001");
    expect(stdout).toContain("Zorblat mug");
    expect(readFileSync(join(folder, "out.csv"), "utf8")).toContain("Zorblat mug");
    expect(code).toBe(2);
  });
});

describe("an interrupt", () => {
  const line = (sku: string): string => `${JSON.stringify({ sku, title: "Zorblat mug" })}\n`;
  const fromStdin = scan("-", "--input-format", "ndjson", "-f", "ndjson", "--report", "json=out.json");

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s: says what was done, leaves the old report, exits %i", async (signal, expected) => {
    writeFileSync(join(folder, "out.json"), "old");
    const cli = startCli(fromStdin, { cwd: folder });
    cli.process.stdin.write(line("A1") + line("A2"));
    await begun(cli);
    cli.process.kill(signal);
    const lines = (await textOf(cli.process.stdout)).trimEnd().split("\n");
    const { code, stderr } = await cli.ended;
    expect(lines.map((text) => (JSON.parse(text) as { listing: { sku: string } }).listing.sku)).toEqual(["A1", "A2"]);
    expect(stderr).toBe(
      "Stopped before the end: 2 listings in 1 file scanned, 2 findings. No report file was written or changed.\n",
    );
    expect(code).toBe(expected);
    expect(readFileSync(join(folder, "out.json"), "utf8")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["a.csv", "marks.csv", "out.json"]);
  });

  test.each(["SIGINT", "SIGKILL"] as const)(
    "%s leaves no half of a JSON document, and nothing of it in the temporary folder",
    async (signal) => {
      mkdirSync(join(folder, "tmp"));
      const reports = ["-f", "json", "--report", "ndjson=out.ndjson"];
      const cli = startCli(scan("-", "--input-format", "ndjson", ...reports), {
        cwd: folder,
        env: { TMPDIR: join(folder, "tmp") },
      });
      // More than is kept in memory.
      const count = 10_000;
      cli.process.stdin.write(Array.from({ length: count }, (_, at) => line(`A${at + 1}`)).join(""));
      const lastIsScanned = (): boolean =>
        readdirSync(folder)
          .filter((name) => name.endsWith(".partial"))
          .some((name) => readFileSync(join(folder, name), "utf8").includes(`"A${count}"`));
      while (!lastIsScanned()) await pause(50);
      cli.process.kill(signal);
      expect(await textOf(cli.process.stdout)).toBe("");
      expect(await cli.ended).toMatchObject(signal === "SIGINT" ? { code: 130 } : { signal });
      expect(readdirSync(join(folder, "tmp"))).toEqual([]);
    },
  );

  test("while stdout is held up ends the scan once stdout is taken", async () => {
    writeLong();
    const cli = startCli(scan("long.csv", "-f", "ndjson"), { cwd: folder });
    await begun(cli);
    cli.process.kill("SIGINT");
    const lines = (await textOf(cli.process.stdout)).trimEnd().split("\n");
    const { code, stderr } = await cli.ended;
    expect(lines.length).toBeLessThan(many);
    expect(stderr).toMatch(/^Stopped before the end: \d+ listings in 1 file scanned, \d+ findings\.\n$/);
    expect(code).toBe(130);
  });

  test.skipIf(isWindows)("while a pipe has no writer ends at once", async () => {
    makePipe("pipe");
    const cli = startCli(scan("pipe", "--report", "csv=out.csv"), { cwd: folder });
    // The report is begun when the scan begins.
    while (!readdirSync(folder).some((name) => name.endsWith(".partial"))) await pause(20);
    cli.process.kill("SIGINT");
    expect(await cli.ended).toMatchObject({ code: 130, signal: null });
  });
});
