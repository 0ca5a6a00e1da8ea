// The command line: parses arguments, runs one command, sets the exit code. The only floor that knows the process.
import { Command, CommanderError } from "commander";
import { ProblemError, problem, type RawProblem } from "../model/problem.ts";
import { problemLine } from "../report/problem-line.ts";
import { wordingFor, wordProblem } from "../report/wording/wordings.ts";
import { loadRules } from "../scan/rules.ts";
import { watchSignals } from "./interrupts.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./language.ts";
import { watchOutput } from "./output-end.ts";

/** Runs the command line of this process. Sets `process.exitCode` instead of exiting, so that pipes drain. */
export async function main(): Promise<void> {
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
  const program = await buildProgram(args, io, (code) => {
    exitCode = code;
  });
  try {
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

export type SetExitCode = (code: number) => void;
export type AddCommand = (program: Command, io: Io, setExitCode: SetExitCode) => void;

/** The command that `args` call, alone where it is one that starts often: it needs little of what the others do. */
async function commandsFor([name]: readonly string[]): Promise<readonly AddCommand[]> {
  if (name === "check") return [(await import("./check-command.ts")).addCheckCommand];
  if (name === "scan") return [(await import("./scan-command.ts")).addScanCommand];
  return name === "--version" || name === "-V" ? [] : (await import("./commands.ts")).commands;
}

async function buildProgram(args: readonly string[], io: Io, setExitCode: SetExitCode): Promise<Command> {
  const program = new Command("listing-lint")
    .description("Finds other people's trademarks in marketplace listing spreadsheets before you upload them.")
    .version(loadRules().version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .configureOutput({ writeOut: (text) => void io.stdout.write(text), writeErr: (text) => void io.stderr.write(text) })
    .showHelpAfterError("Run with --help for usage and examples.")
    .exitOverride()
    .addHelpText(
      "after",
      `
Examples:
  listing-lint scan listings.csv                     scan an export, report in the terminal
  listing-lint scan exports/ --fail-on medium        scan a folder, fail on medium and above
  listing-lint scan a.csv --format json > a.json     a report for programs
  cat a.csv | listing-lint scan -                    read from a pipe
  listing-lint check "Yeti style dog bowl"           check one text
  listing-lint explain velcro                        what is known of a mark

Exit codes: 0 all read, nothing at or above --fail-on; 1 all read, findings; 2 not everything could be read, or an error.`,
    );
  for (const add of await commandsFor(args)) add(program, io, setExitCode);
  for (const command of program.commands) command.exitOverride().configureOutput(program.configureOutput());
  return program;
}
