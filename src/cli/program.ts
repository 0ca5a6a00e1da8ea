// What can be typed, as commander declares it: the program and, loaded as they are called, its commands.
import { Command } from "commander";
import { packageVersion } from "../scan/dist-file.ts";
import type { Io } from "./io.ts";

export type SetExitCode = (code: number) => void;
export type AddCommand = (program: Command, io: Io, setExitCode: SetExitCode) => void;

/** The command that `args` call, alone where it is one that starts often: it needs little of what the others do. */
async function commandsFor([name]: readonly string[]): Promise<readonly AddCommand[]> {
  if (name === "check") return [(await import("./check-command.ts")).addCheckCommand];
  if (name === "scan") return [(await import("./scan-command.ts")).addScanCommand];
  return name === "--version" || name === "-V" ? [] : (await import("./commands.ts")).commands;
}

/** The program of one run with the commands that `args` need; a command says its exit code to `setExitCode`. */
export async function buildProgram(args: readonly string[], io: Io, setExitCode: SetExitCode): Promise<Command> {
  const program = new Command("listing-lint")
    .description("Finds other people's trademarks in marketplace listing spreadsheets before you upload them.")
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, write) => write(withFileAsked(text)),
    })
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

/** Whoever types the bare command is told what belongs behind it. */
function withFileAsked(error: string): string {
  return error.replace(
    /missing required argument 'inputs?'/,
    "$& (the file with the listings, for example export.csv)",
  );
}
