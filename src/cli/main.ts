// The command line: parses arguments, runs one command, sets the exit code. The only floor that knows the process.
import { CommanderError } from "commander";
import { ProblemError, problem, type RawProblem } from "../model/problem.ts";
import { problemLine } from "../report/problem-line.ts";
import { wordingFor, wordProblem } from "../report/wording/wordings.ts";
import { optimiseLater } from "./compiling.ts";
import { keepHeapSmall } from "./heap.ts";
import { watchSignals } from "./interrupts.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./language.ts";
import { watchOutput } from "./output-end.ts";
import { buildProgram } from "./program.ts";

/** Runs the command line of this process. Sets `process.exitCode` instead of exiting, so that pipes drain. */
export async function main(): Promise<void> {
  keepHeapSmall();
  optimiseLater();
  const output = watchOutput(process.stdout);
  process.stderr.on("error", () => {});
  const io: Io = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    today: new Date().toISOString().slice(0, 10),
    isClosed: output.isClosed,
    watchInterrupts: () => watchSignals(process),
  };
  const args = process.argv.slice(2);
  const exitCode = await run(args, io);
  const fault = await output.end();
  if (fault !== undefined) sayProblem(problem("O001", {}, { reason: fault }), args, io);
  process.exitCode = fault === undefined ? exitCode : 2;
  // All is written, but an input that brings no bytes would keep an interrupted process alive.
  if (exitCode > lastOwnExitCode) process.exit();
}

/** Greater ones say which signal ended the run. */
const lastOwnExitCode = 2;

/** Runs one command line; gives the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  try {
    const program = await buildProgram(args, io, (code) => {
      exitCode = code;
    });
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof ProblemError)) throw error;
    sayProblem(error.problem, args, io);
    return 2;
  }
}

function sayProblem(raw: RawProblem, args: readonly string[], io: Io): void {
  const language = languageOf(saidLanguage(args), io.env);
  io.stderr.write(`listing-lint: ${problemLine(wordProblem(raw, wordingFor(language)))}\n`);
}

/** For errors that come before the options are parsed. */
function saidLanguage(args: readonly string[]): string | undefined {
  const at = args.indexOf("--lang");
  return at === -1 ? args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length) : args[at + 1];
}
