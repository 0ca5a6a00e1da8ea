// What the `marks` commands have in common: which dictionaries, in which language, and how problems are told.
import { type Command, InvalidArgumentError, Option } from "commander";
import type { RawProblem } from "../model/problem.ts";

export interface LanguageOption {
  readonly lang?: string;
}

export interface DictionaryOptions extends LanguageOption {
  readonly dictionary?: readonly string[];
  readonly builtin: boolean;
}

export interface FormatOptions extends LanguageOption {
  readonly format: "terminal" | "json";
}

/** Prints problems on stderr; those that are more than a notice make the exit code 2. */
export type ReportProblems = (problems: readonly RawProblem[], options: LanguageOption) => void;

export function withDictionaries(command: Command): Command {
  return withLanguage(
    command
      .option("-d, --dictionary <path>", "more marks; repeatable", (value: string, before: readonly string[] = []) => [
        ...before,
        value,
      ])
      .option("--no-builtin", "leave the built-in dictionary out"),
  );
}

export function withFormat(command: Command): Command {
  return withLanguage(
    command.addOption(
      new Option("-f, --format <name>", "terminal or json").choices(["terminal", "json"]).default("terminal"),
    ),
  );
}

export function withLanguage(command: Command): Command {
  return command.option("--lang <language>", "en or zh");
}

export function countArgument(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError("This is a whole number from 1.");
  return count;
}
