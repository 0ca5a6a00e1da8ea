// The options that `scan` and `check` share, as commander declares them.
import { type Command, InvalidArgumentError, Option } from "commander";
import { all as layouts } from "../../input/layouts/registry.ts";
import { severities } from "../../model/severity.ts";
import { all as reports } from "../../report/registry.ts";
import { groupings } from "../../report/report.ts";
import { languages } from "../../report/wording/wordings.ts";
import { loadRules } from "../../scan/rules.ts";
import { jobsArgument } from "../jobs.ts";
import { didYouMean, isDocument, mappableRoles } from "./values.ts";

export function addRunOptions(command: Command): Command {
  const formats = reports.filter((report) => !isDocument(report)).map(({ id }) => id);
  return command
    .addOption(
      new Option("-f, --format <name>", `what stdout gets: ${formats.join(", ")} (default: terminal)`).argParser(
        oneOf(formats),
      ),
    )
    .option(
      "--report <name>=<path>",
      `write another report to a file as well, ${reports.map(({ id }) => id).join(", ")}; repeatable`,
      collect,
    )
    .addOption(
      new Option("--min-severity <severity>", "lowest severity that is shown (default: low)").choices(severities),
    )
    .addOption(
      new Option("--fail-on <severity>", "exit 1 when a finding at or above it remains (default: high)").choices([
        ...severities,
        "never",
      ]),
    )
    .option(
      "-m, --marketplace <id>",
      "amazon-us, amazon-de, ebay-us, etsy, ...; repeatable (default: from the file, else amazon-us)",
      collect,
    )
    .option("-d, --dictionary <path>", "more marks, CSV or JSON; repeatable", collect)
    .option("--no-builtin", "leave the built-in dictionary out")
    .option("--own-brand <name>", "a brand that you own or are licensed for; repeatable", collect)
    .addOption(
      new Option("--brand-column <how>", "is the listing's own brand column authorised? (default: trust)").choices([
        "trust",
        "check",
      ]),
    )
    .addOption(
      new Option("--profile <name>", "settings under one name: strict, balanced, quiet (default: balanced)").argParser(
        oneOf([...loadRules().profiles.keys()]),
      ),
    )
    .option("--as-of <date>", "which dated rules and statuses apply (default: today)", dateArgument)
    .addOption(
      new Option("--lang <language>", "language of messages and reports (default: from LANG)").choices(languages),
    )
    .addOption(
      new Option("--group-by <what>", "in the terminal: by listing, or each mark once (default: listing)").choices(
        groupings,
      ),
    )
    .option("--compact", "in the terminal: one line a finding")
    .option("-q, --quiet", "findings and summary only")
    .option("-v, --verbose", "show every piece of evidence, skipped columns and notices")
    .option("--no-color", "no colours")
    .option("--no-progress", "no progress on stderr")
    .option("--config <path>", "use this config file");
}

export function addInputOptions(command: Command): Command {
  const formats = [...layouts.map(({ id }) => id), "ndjson"].filter((id, index, all) => all.indexOf(id) === index);
  return command
    .addOption(
      new Option("--input-format <id>", "read the input as this format; see `listing-lint formats`").argParser(
        oneOf(formats),
      ),
    )
    .option("--encoding <name>", "encoding of the input: utf-8, gb18030, windows-1252, utf-16le, ...")
    .option("--map <role>=<header>", `take the column as ${mappableRoles.join(", ")}; repeatable`, collect)
    .option("--limit <name>=<value>", "raise or lower a limit, see `listing-lint formats`; repeatable", collect)
    .option("--allow-bad-rows", "problems of single rows do not force exit code 2")
    .option("--jobs <n>", "threads that scan (default: by input size)", jobsArgument);
}

/** Options about findings that are known already. */
export function addBaselineOptions(command: Command): Command {
  return command
    .option("--since <export>", "scan only what changed since this earlier export, or since this git revision")
    .option("--baseline <path>", "leave out the findings that this file accepts; repeatable", collect)
    .option("--write-baseline <path>", "write a file that accepts the findings of this run")
    .option("--accept-reason <text>", "with --write-baseline: why they are accepted")
    .option("--accept-by <name>", "with --write-baseline: who accepts them")
    .option("--accept-until <date>", "with --write-baseline: the last day on which that holds", dateArgument);
}

/** Options about corrected copies. */
export function addFixOptions(command: Command): Command {
  return command
    .option("--fix", "write a corrected copy beside each file (name.fixed.csv): safe replacements only")
    .option("--fix-output <path>", "where the copy goes: a file, or a folder that is there")
    .option("--dry-run", "show what --fix would change, and write no copy");
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** A day, YYYY-MM-DD. */
export function dateArgument(value: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDate) throw new InvalidArgumentError("A date is YYYY-MM-DD.");
  return value;
}

function oneOf(known: readonly string[]): (value: string) => string {
  return (value) => {
    if (!known.includes(value))
      throw new InvalidArgumentError(`Allowed choices are ${known.join(", ")}${didYouMean(value, known)}.`);
    return value;
  };
}
