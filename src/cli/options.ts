// The options that `scan` and `check` share, as commander declares them and as a run needs them.
import { dirname, relative, resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { MappableRole } from "../input/layout.ts";
import { all as layouts } from "../input/layouts/registry.ts";
import type { ReadOptions } from "../input/read.ts";
import { fieldRoles } from "../model/listing.ts";
import { type Severity, severities } from "../model/severity.ts";
import type { FailOn, PerMarketplace } from "../model/verdict.ts";
import { all as reports } from "../report/registry.ts";
import { type Acceptance, type GroupBy, groupings, type Report } from "../report/report.ts";
import { type Language, languages } from "../report/wording/wordings.ts";
import type { AllowEntry } from "../scan/allow.ts";
import { loadRules, type Profile } from "../scan/rules.ts";
import { defaultSettings, type ScanSettings } from "../scan/settings.ts";
import { nearest } from "../text/distance.ts";
import { type FoundConfig, findConfig, readConfig } from "./config.ts";
import type { Config } from "./config-schema.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";
import { jobsArgument } from "./jobs.ts";
import { languageOf } from "./language.ts";
import { configuredLimits, parseLimits } from "./limits.ts";

const mappableRoles: readonly MappableRole[] = [...fieldRoles, "sku", "id", "parent", "category", "marketplace"];

/** What commander gives: only what was said on the command line. */
export interface RawOptions {
  readonly format?: string;
  readonly report?: readonly string[];
  readonly minSeverity?: Severity;
  readonly failOn?: Severity | "never";
  readonly marketplace?: readonly string[];
  readonly dictionary?: readonly string[];
  readonly builtin?: boolean;
  readonly ownBrand?: readonly string[];
  readonly brandColumn?: "trust" | "check";
  readonly inputFormat?: string;
  readonly encoding?: string;
  readonly map?: readonly string[];
  readonly limit?: readonly string[];
  readonly allowBadRows?: boolean;
  readonly jobs?: number;
  readonly asOf?: string;
  readonly lang?: Language;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
  readonly progress?: boolean;
  readonly config?: string;
  readonly profile?: string;
  readonly baseline?: readonly string[];
  readonly writeBaseline?: string;
  readonly acceptReason?: string;
  readonly acceptBy?: string;
  readonly acceptUntil?: string;
  readonly since?: string;
  readonly groupBy?: GroupBy;
  readonly compact?: boolean;
  readonly fix?: boolean;
  readonly fixOutput?: string;
  readonly dryRun?: boolean;
}

export interface ReportTarget {
  readonly name: string;
  readonly path: string;
}

/** Corrected copies are wanted. */
export interface FixOptions {
  /** A file, or a folder that is there; beside each input when absent. */
  readonly output?: string;
  /** Only show what would be changed. */
  readonly dryRun: boolean;
}

export interface RunOptions {
  readonly settings: ScanSettings;
  readonly read: ReadOptions;
  readonly format: string;
  readonly reports: readonly ReportTarget[];
  readonly dictionaries: readonly string[];
  readonly builtin: boolean;
  /** Files of decisions about known findings. */
  readonly baselines: readonly string[];
  /** The allow list of the config file. */
  readonly allow: readonly AllowEntry[];
  /** What a baseline that is written says of the findings that it accepts. */
  readonly acceptance: Acceptance;
  /** Path or git revision of what the listings are compared with. */
  readonly since: string | undefined;
  readonly groupBy: GroupBy;
  readonly compact: boolean;
  /** Threads that scan; absent: by input size. */
  readonly jobs: number | undefined;
  readonly fix?: FixOptions;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
  readonly progress: boolean;
}

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

/**
 * The options in force: command line, then --config or the nearest config file, then defaults.
 * Throws a ProblemError for a value that cannot be used.
 */
export async function resolveOptions(raw: RawOptions, io: Io, startFolder: string): Promise<RunOptions> {
  const found = raw.config === undefined ? await findConfig(startFolder) : await readConfig(raw.config, io.cwd);
  const config: Config = found === undefined ? {} : withPathsFrom(found, io.cwd);
  const pick = <T>(said: T | undefined, configured: T | undefined, otherwise: T): T => said ?? configured ?? otherwise;
  const marketplaces = pick(raw.marketplace, config.marketplace, []);
  for (const id of marketplaces) checkMarketplace(id);
  for (const id of Object.keys(config.perMarketplace ?? {})) checkMarketplace(id);
  for (const { marketplace } of config.allow ?? []) if (marketplace !== undefined) checkMarketplace(marketplace);
  const format = pick(raw.format, config.format, "terminal");
  checkReport(format, true);
  // Commander sets the positive form of --no-options by itself: only `false` was said.
  const flag = (said: boolean | undefined, configured: boolean | undefined): boolean =>
    said === false ? false : (configured ?? true);
  // What was said comes before what a profile says, and the command line before the file.
  const said = raw.profile === undefined ? undefined : profileOf(raw.profile);
  const configured = config.profile === undefined ? undefined : profileOf(config.profile);
  const levels: readonly (Leveled | undefined)[] = [raw, said, config, configured];
  const first = <K extends keyof Leveled>(key: K): Leveled[K] => levels.find((one) => one?.[key] !== undefined)?.[key];
  const asOf = pick(raw.asOf, config.asOf, io.today);
  const writeBaseline = raw.writeBaseline ?? config.writeBaseline;
  const map = parseMap(pick(raw.map, config.map, []));
  const limits = { ...configuredLimits(config.limits ?? {}), ...parseLimits(raw.limit ?? []) };
  const inputFormat = raw.inputFormat ?? config.inputFormat;
  const encoding = raw.encoding ?? config.encoding;
  return {
    settings: {
      marketplaces,
      minSeverity: first("minSeverity") ?? defaultSettings.minSeverity,
      failOn: first("failOn") ?? defaultSettings.failOn,
      perMarketplace: perMarketplaceOf(config),
      ownBrands: pick(raw.ownBrand, config.ownBrand, []),
      brandColumn: first("brandColumn") ?? defaultSettings.brandColumn,
      cellFindings: limits.cellFindings ?? defaultSettings.cellFindings,
      allowBadRows: pick(raw.allowBadRows, config.allowBadRows, false),
      asOf,
      language: languageOf(raw.lang ?? config.lang, io.env),
    },
    read: {
      ...(inputFormat === undefined ? {} : { inputFormat }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(map.size === 0 ? {} : { map }),
      limits,
    },
    format,
    reports: [
      ...pick(raw.report, config.report, []).map(parseReportTarget),
      ...(writeBaseline === undefined ? [] : [{ name: "baseline", path: writeBaseline }]),
    ],
    dictionaries: pick(raw.dictionary, config.dictionary, []),
    builtin: flag(raw.builtin, config.builtin),
    baselines: pick(raw.baseline, config.baseline, []),
    allow: config.allow ?? [],
    acceptance: { reason: raw.acceptReason, by: raw.acceptBy, on: asOf, until: raw.acceptUntil },
    since: raw.since ?? config.since,
    groupBy: pick(raw.groupBy, config.groupBy, "listing"),
    compact: pick(raw.compact, config.compact, false),
    jobs: raw.jobs ?? config.jobs,
    ...fixOptions(raw, config),
    quiet: pick(raw.quiet, config.quiet, false),
    verbose: pick(raw.verbose, config.verbose, false),
    color: flag(raw.color, config.color),
    progress: flag(raw.progress, config.progress),
  };
}

function fixOptions(raw: RawOptions, config: Config): { readonly fix?: FixOptions } {
  const output = raw.fixOutput ?? config.fixOutput;
  const dryRun = raw.dryRun ?? config.dryRun ?? false;
  const isWanted = raw.fix ?? config.fix ?? (dryRun || raw.fixOutput !== undefined);
  return isWanted ? { fix: { dryRun, ...(output === undefined ? {} : { output }) } } : {};
}

/** What a profile can set. */
interface Leveled {
  readonly minSeverity?: Severity | undefined;
  readonly failOn?: FailOn | undefined;
  readonly brandColumn?: "trust" | "check" | undefined;
}

/** Paths in a config file are meant from its folder, not from where the command runs. */
function withPathsFrom({ config, path }: FoundConfig, cwd: string): Config {
  const from = (file: string): string => relative(cwd, resolve(dirname(path), file)) || ".";
  return {
    ...config,
    ...(config.dictionary === undefined ? {} : { dictionary: config.dictionary.map(from) }),
    ...(config.baseline === undefined ? {} : { baseline: config.baseline.map(from) }),
    ...(config.writeBaseline === undefined ? {} : { writeBaseline: from(config.writeBaseline) }),
    ...(config.fixOutput === undefined ? {} : { fixOutput: from(config.fixOutput) }),
    ...(config.report === undefined
      ? {}
      : { report: config.report.map((target) => target.replace(/=(.*)$/s, (_, file: string) => `=${from(file)}`)) }),
  };
}

function profileOf(name: string): Profile {
  const { profiles } = loadRules();
  const profile = profiles.get(name);
  if (profile === undefined)
    throw usageError(`There is no profile "${name}"${didYouMean(name, [...profiles.keys()])}.`);
  return profile;
}

/** A profile that is said for one marketplace sets what is not said for it by itself. */
function perMarketplaceOf({ perMarketplace = {} }: Config): PerMarketplace {
  const settings = Object.entries(perMarketplace).map(([id, { profile, minSeverity, failOn }]) => {
    const named = profile === undefined ? undefined : profileOf(profile);
    return [id, { minSeverity: minSeverity ?? named?.minSeverity, failOn: failOn ?? named?.failOn }] as const;
  });
  return Object.fromEntries(settings);
}

function parseReportTarget(target: string): ReportTarget {
  const at = target.indexOf("=");
  if (at <= 0 || at === target.length - 1)
    throw usageError(`--report wants <name>=<path>, such as json=report.json, not "${target}".`);
  const name = target.slice(0, at);
  checkReport(name);
  return { name, path: target.slice(at + 1) };
}

function parseMap(pairs: readonly string[]): ReadonlyMap<MappableRole, readonly string[]> {
  const map = new Map<MappableRole, string[]>();
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    const role = mappableRoles.find((known) => known === pair.slice(0, at));
    if (role === undefined || at === pair.length - 1) {
      throw usageError(`--map wants <role>=<header> with a role of ${mappableRoles.join(", ")}, not "${pair}".`);
    }
    map.set(role, [...(map.get(role) ?? []), pair.slice(at + 1)]);
  }
  return map;
}

function checkReport(name: string, onStdout = false): void {
  const known = reports.filter((report) => !onStdout || !isDocument(report)).map(({ id }): string => id);
  if (known.includes(name)) return;
  const isKnown = reports.some(({ id }) => id === name);
  if (isKnown) throw usageError(`The report "${name}" is a file to open: say --report ${name}=<path>.`);
  throw usageError(`There is no report "${name}"${didYouMean(name, known)}. Known: ${known.join(", ")}.`);
}

/** Reports that are files to open, not output for a terminal or a pipe. */
function isDocument(report: Report): boolean {
  return report.isDocument === true;
}

function checkMarketplace(id: string): void {
  const known = [...loadRules().marketplaces.keys()];
  if (!known.includes(id))
    throw usageError(`There is no marketplace "${id}"${didYouMean(id, known)}. Known: ${known.join(", ")}.`);
}

function oneOf(known: readonly string[]): (value: string) => string {
  return (value) => {
    if (!known.includes(value))
      throw new InvalidArgumentError(`Allowed choices are ${known.join(", ")}${didYouMean(value, known)}.`);
    return value;
  };
}

function didYouMean(value: string, known: readonly string[]): string {
  const [guess] = nearest(value, known, 3, 1);
  return guess === undefined ? "" : ` (did you mean ${guess}?)`;
}

/** A day, YYYY-MM-DD. */
export function dateArgument(value: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDate) throw new InvalidArgumentError("A date is YYYY-MM-DD.");
  return value;
}
