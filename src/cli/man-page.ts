// The manual page `listing-lint(1)`, made from the same texts as `--help`; the build writes it into the package.
import type { Argument, Command, Option } from "commander";
import type { Io } from "./io.ts";
import { buildProgram } from "./program.ts";

/** The page in roff, for the `man` command. */
export async function manPage(): Promise<string> {
  const program = await buildProgram([], silent, () => {});
  const commands = nested(program);
  return `${[
    `.TH LISTING\\-LINT 1 "" "listing\\-lint ${program.version() ?? ""}"`,
    ".SH NAME",
    `listing\\-lint \\- ${roff(lowered(program.description()))}`,
    ".SH SYNOPSIS",
    ...commands
      .filter(({ commands: inside }) => inside.length === 0)
      .flatMap((command) => [".br", `.B ${roff(synopsisOf(command))}`]),
    ".SH DESCRIPTION",
    roff(program.description()),
    ...verbatim(afterHelp(program)),
    ...commands.flatMap(commandSection),
  ].join("\n")}\n`;
}

/** Commands in the order of the help, those inside commands after them. */
function nested(command: Command): Command[] {
  const own = command.commands.filter((one) => one.name() !== "help");
  return own.flatMap((one) => [one, ...nested(one)]);
}

function commandSection(command: Command): string[] {
  const help = command.createHelp();
  return [
    `.SH ${roff(pathOf(command).toUpperCase())}`,
    `.B ${roff(synopsisOf(command))}`,
    ".PP",
    roff(sentence(command.description())),
    ...help.visibleArguments(command).flatMap(argumentEntry),
    ...help.visibleOptions(command).flatMap(optionEntry),
    ...verbatim(afterHelp(command)),
  ];
}

function argumentEntry(argument: Argument): string[] {
  return [".TP", `.I ${roff(argument.name())}`, roff(argument.description)];
}

function optionEntry({ flags, description, argChoices }: Option): string[] {
  const choices = argChoices === undefined ? "" : ` One of ${argChoices.join(", ")}.`;
  return [".TP", `.B ${roff(flags)}`, roff(description + choices)];
}

/** Such as `marks search`. */
function pathOf(command: Command): string {
  const { parent } = command;
  return parent === null || parent.parent === null ? command.name() : `${pathOf(parent)} ${command.name()}`;
}

function synopsisOf(command: Command): string {
  return `listing-lint ${[pathOf(command), command.usage()].join(" ")}`;
}

/** What the help says after its lists: examples, exit codes. */
function afterHelp(command: Command): string {
  let text = "";
  command.configureOutput({ writeOut: (piece) => (text += piece) });
  command.outputHelp();
  return text.slice(command.helpInformation().length).trim();
}

function verbatim(text: string): string[] {
  return text === "" ? [] : [".PP", ".nf", ...text.split("\n").map(roff), ".fi"];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, "");
}

/** Text as it is: no line is a request, and a hyphen can be copied as one. */
function roff(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^(?=[.'])/, "\\&");
}

const nowhere = { write: () => true, once: () => {}, removeListener: () => {} };

/** The commands are only described, not run. */
const silent: Io = {
  stdin: { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) },
  stdout: nowhere,
  stderr: nowhere,
  env: {},
  cwd: "",
  today: "",
  now: () => new Date(0),
  isClosed: () => true,
  watchInterrupts: () => {
    throw new Error("no command runs");
  },
};
