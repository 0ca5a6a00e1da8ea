// Runs the command line as a process of its own: signals, pipes and full disks are not to be had within this one.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { build } from "esbuild";
// @ts-expect-error: plain JavaScript, shared with the build.
import { bundling } from "../../.config/load.js";
import { projectFolder } from "./run-cli.ts";

const folder = join(projectFolder, ".cache/real-cli");
const script = join(folder, "run.js");

/** Bundles the sources as they are now, as the build does. */
export async function buildCli(): Promise<void> {
  const entryPoints = [join(projectFolder, "src/cli/main.ts")];
  await build({ ...bundling, entryPoints, outfile: join(folder, "main.js"), absWorkingDir: projectFolder });
  writeFileSync(script, 'import { main } from "./main.js";\nawait main();\n');
}

export interface Ended {
  /** As a shell gives it. */
  readonly code: number | null;
  /** The signal that killed it; null when it ended by itself. */
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

export interface RunningCli {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly ended: Promise<Ended>;
}

/** Starts the command line; stdin is open until the test ends it, stdout is as the test reads it. */
export function startCli(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly stdout?: number;
    readonly uid?: number;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): RunningCli {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: options.cwd ?? projectFolder,
    stdio: ["pipe", options.stdout ?? "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", LANG: "en_US.UTF-8", ...options.env },
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  }) as ChildProcessByStdio<Writable, Readable, Readable>;
  child.stdin.on("error", () => {});
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((done) => {
    child.on("close", (code, signal) => done({ code, signal, stderr }));
  });
  return { process: child, ended };
}

/** Runs the command line with an empty stdin, to its end. */
export async function runToEnd(
  args: readonly string[],
  options: Parameters<typeof startCli>[1] = {},
): Promise<Ended & { readonly stdout: string }> {
  const cli = startCli(args, options);
  cli.process.stdin.end();
  const stdout = options.stdout === undefined ? await textOf(cli.process.stdout) : "";
  return { ...(await cli.ended), stdout };
}

export async function textOf(stream: Readable): Promise<string> {
  let text = "";
  for await (const piece of stream.setEncoding("utf8")) text += piece;
  return text;
}
