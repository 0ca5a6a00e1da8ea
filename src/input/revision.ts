// A file as it was at a git revision: `git show`, spawned without a shell.
import { spawn } from "node:child_process";
import { basename, dirname } from "node:path";
import type { Source } from "./source.ts";

/** True when `revision` names a commit of the repository that `folder` is in. */
export async function isRevision(revision: string, folder: string): Promise<boolean> {
  if (!isSafe(revision)) return false;
  return (await exitCode(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], folder)) === 0;
}

/** The file at `absolute` as it was at `revision`; undefined when it was not there. `path` is its name in messages. */
export async function atRevision(revision: string, absolute: string, path: string): Promise<Source | undefined> {
  const folder = dirname(absolute);
  const object = `${revision}:./${basename(absolute)}`;
  if ((await exitCode(["cat-file", "-e", object], folder)) !== 0) return undefined;
  return { path: `${revision}:${path}`, open: () => output(["show", "--no-textconv", object], folder) };
}

/** What git would read as an option, or as more than the name of a revision, is none. */
function isSafe(revision: string): boolean {
  return revision !== "" && !revision.startsWith("-") && !/[:\s\0]/.test(revision);
}

function exitCode(args: readonly string[], cwd: string): Promise<number> {
  return new Promise((done) => {
    const child = spawn("git", args, { cwd, stdio: "ignore", windowsHide: true });
    child.once("error", () => done(-1));
    child.once("close", (code) => done(code ?? -1));
  });
}

async function* output(args: readonly string[], cwd: string): AsyncGenerator<Uint8Array> {
  const child = spawn("git", args, { cwd, stdio: ["ignore", "pipe", "ignore"], windowsHide: true });
  const ended = new Promise<number>((done) => {
    child.once("error", () => done(-1));
    child.once("close", (code) => done(code ?? -1));
  });
  try {
    yield* child.stdout;
  } finally {
    child.kill();
  }
  const code = await ended;
  if (code !== 0) throw new Error(`git ended with code ${code}`);
}
