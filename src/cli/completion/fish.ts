// Completion for fish: one line for each command, option and list of values.
import type { CommandWords, OptionWords } from "./grammar.ts";

export function fish(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap((command) => {
    const { path, options } = command;
    const inside = commands.filter((one) => one.path !== path && parentOf(one.path) === path && one.path !== "");
    const here = conditionOf(command);
    return [
      ...inside.map(
        (one) => `complete -c listing-lint -n ${quoted(here)} -f -a ${lastOf(one.path)} -d ${quoted(one.about)}`,
      ),
      ...(command.values.length === 0
        ? []
        : [`complete -c listing-lint -n ${quoted(here)} -f -a ${quoted(command.values.join(" "))}`]),
      ...options.map((option) => `complete -c listing-lint -n ${quoted(here)} ${optionOf(option)}`),
    ];
  });
  return `# listing-lint completion for fish. To use it: listing-lint completion fish | source\n${lines.join("\n")}\n`;
}

/** Where a command's own words count: after it, and before any of the commands inside it. */
function conditionOf({ path, commands }: CommandWords): string {
  const seen = path === "" ? [] : path.split(" ").map((name) => `__fish_seen_subcommand_from ${name}`);
  const notYet = commands.length === 0 ? [] : [`not __fish_seen_subcommand_from ${commands.join(" ")}`];
  return [...seen, ...notYet].join("; and ") || "true";
}

function optionOf({ names, about, takesValue, values }: OptionWords): string {
  const parts = names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  if (takesValue) parts.push("-r");
  if (values.length > 0) parts.push("-f", `-a ${quoted(values.join(" "))}`);
  return [...parts, `-d ${quoted(about)}`].join(" ");
}

function parentOf(path: string): string {
  return path.split(" ").slice(0, -1).join(" ");
}

function lastOf(path: string): string {
  return path.split(" ").at(-1) ?? "";
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
