// What can be typed: commands, options and their values, read off the commander program so that it cannot go stale.
import type { Command, Option } from "commander";
import { all as layouts } from "../../input/layouts/registry.ts";
import { all as reports } from "../../report/registry.ts";
import type { Report } from "../../report/report.ts";
import { loadRules } from "../../scan/rules.ts";

export interface OptionWords {
  /** Such as `-f` and `--format`. */
  readonly names: readonly string[];
  readonly about: string;
  /** True when a value follows. */
  readonly takesValue: boolean;
  /** The values that are known beforehand; empty where any file or text is one. */
  readonly values: readonly string[];
}

export interface CommandWords {
  /** Such as `marks search`; empty for the program itself. */
  readonly path: string;
  readonly about: string;
  readonly commands: readonly string[];
  /** The arguments that are known beforehand. */
  readonly values: readonly string[];
  readonly options: readonly OptionWords[];
}

/** The program and its commands, those inside commands as well. */
export function grammarOf(program: Command): CommandWords[] {
  return describe(program, "");
}

function describe(command: Command, path: string): CommandWords[] {
  const inside = command.commands.filter((one) => one.name() !== "help");
  const options = command.createHelp().visibleOptions(command).map(describeOption);
  const values = command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices);
  const own = { path, about: command.description(), commands: inside.map((one) => one.name()), values, options };
  return [own, ...inside.flatMap((one) => describe(one, `${path} ${one.name()}`.trim()))];
}

function describeOption(option: Option): OptionWords {
  const names = [option.short, option.long].filter((name) => name !== undefined && name !== null);
  const values = option.argChoices ?? knownValues()[option.long ?? ""] ?? [];
  return { names, about: option.description, takesValue: option.required || option.optional, values };
}

/** Values of options whose choices commander does not know. */
function knownValues(): Readonly<Record<string, readonly string[]>> {
  const rules = loadRules();
  return {
    "--format": (reports as readonly Report[]).filter(({ isDocument }) => isDocument !== true).map(({ id }) => id),
    "--report": reports.map(({ id }) => `${id}=`),
    "--marketplace": [...rules.marketplaces.keys()],
    "--profile": [...rules.profiles.keys()],
    "--input-format": layouts.map(({ id }) => id),
  };
}
