// The options of a run: what was said on the command line, what the config file says, and what holds otherwise.
import { dirname, relative, resolve } from "node:path";
import type { ReadOptions } from "../input/read.ts";
import type { Severity } from "../model/severity.ts";
import type { Acceptance, GroupBy } from "../report/report.ts";
import type { Language } from "../report/wording/wordings.ts";
import type { AllowEntry } from "../scan/allow.ts";
import { defaultSettings, type ScanSettings } from "../scan/settings.ts";
import { type FoundConfig, findConfig, readConfig } from "./config.ts";
import type { Config } from "./config-schema.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./language.ts";
import { configuredLimits, parseLimits } from "./limits.ts";
import { type Leveled, perMarketplaceOf, profileOf } from "./options/profiles.ts";
import { checkMarketplace, checkReport, parseMap, parseReportTarget, type ReportTarget } from "./options/values.ts";

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
