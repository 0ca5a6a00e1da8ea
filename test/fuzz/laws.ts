// What must hold for every input: an answer in bounded time, exit codes that mean what they say, nothing harmful in a report.
import {
  createScanner,
  defaultSettings,
  exitCodeOf,
  joinDictionaries,
  loadRules,
  type ReadOptions,
  type RunResult,
  runScan,
  type ScannedListing,
} from "../../src/index.ts";
import { all as reports } from "../../src/report/registry.ts";
import type { Report } from "../../src/report/report.ts";
import { render } from "../report/rendering.ts";

export interface Trial {
  readonly bytes: Uint8Array;
  /** Bytes that come at a time. */
  readonly chunk: number;
  readonly language: "en" | "zh";
  readonly read: ReadOptions;
  /** Ids of the reports that are rendered. */
  readonly reports: readonly string[];
}

export type Check = (trial: Trial) => Promise<string[]>;

/** CPU time for one input of at most 64 KiB. A clock on the wall would measure the neighbours. */
const maxCpuMs = 5000;
const maxMemoryBytes = 1024 * 1024 * 1024;

/** Makes the check; it gives one sentence for each law that an input breaks. */
export function createCheck(): Check {
  const rules = loadRules();
  const dictionary = joinDictionaries([rules.builtin]);
  const scanners = (["en", "zh"] as const).map((language) =>
    createScanner(rules, dictionary, { ...defaultSettings, language, minSeverity: "info", asOf: "2026-11-21" }),
  );
  return async (trial) => {
    const before = process.cpuUsage();
    const rows: ScannedListing[] = [];
    const broken: string[] = [];
    const scanner = scanners[trial.language === "en" ? 0 : 1] as (typeof scanners)[number];
    try {
      const options = { version: "0", read: trial.read };
      const result = await runScan([sourceOf(trial)], scanner, options, (row) => void rows.push(row));
      broken.push(...ofRows(rows), ...ofResult(result, rows), ...ofReports(trial, rows, result));
    } catch (error) {
      broken.push(`crash: ${(error as Error).stack ?? String(error)}`);
    }
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 > maxCpuMs) broken.push(`slow: ${Math.round((user + system) / 1000)} ms of CPU time`);
    const memory = process.memoryUsage.rss();
    if (memory > maxMemoryBytes) broken.push(`memory: ${memory} bytes after this input`);
    const polluted = prototypes.flatMap(([name, prototype, known]) =>
      Reflect.ownKeys(prototype)
        .filter((key) => !known.has(key))
        .map((key) => `${name}.${String(key)} was added`),
    );
    return [...broken, ...polluted];
  };
}

const prototypes = (
  [
    ["Object.prototype", Object.prototype],
    ["Array.prototype", Array.prototype],
  ] as const
).map(([name, prototype]) => [name, prototype, new Set(Reflect.ownKeys(prototype))] as const);

function sourceOf({ bytes, chunk }: Trial): { path: string; open(): AsyncGenerator<Uint8Array> } {
  return {
    path: "fuzz\u202e.csv",
    async *open() {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
}

function ofRows(rows: readonly ScannedListing[]): string[] {
  const broken: string[] = [];
  let record = 0;
  for (const { listing, findings, problems } of rows) {
    if (listing !== undefined && listing.record < record)
      broken.push(`order: record ${listing.record} after ${record}`);
    record = listing?.record ?? record;
    for (const { field, span, text } of findings) {
      const cell = listing?.fields.find(
        ({ role, column, index }) => role === field.role && column === field.column && index === field.index,
      );
      if (cell?.text.slice(span.start, span.end) !== text || span.end < span.start) {
        broken.push(`span: ${span.start}..${span.end} of ${field.column} is not “${text}”`);
      }
    }
    for (const { code, message } of problems) {
      if (message.length < 5 || /undefined|NaN|\[object/.test(message)) broken.push(`message of ${code}: ${message}`);
    }
  }
  return broken;
}

function ofResult(result: RunResult, rows: readonly ScannedListing[]): string[] {
  const { summary, run, files, problems } = result;
  const broken: string[] = [];
  const isLost = problems.some(({ level }) => level !== "notice");
  if (run.complete === isLost)
    broken.push(`complete is ${run.complete} with problems ${problems.map((one) => one.code)}`);
  const code = exitCodeOf(result);
  const expected = isLost ? 2 : summary.failing > 0 ? 1 : 0;
  if (code !== expected) broken.push(`exit code ${code}, not ${expected}`);
  const listings = rows.filter(({ listing }) => listing !== undefined).length;
  if (summary.listings !== listings || files[0]?.listings !== listings) {
    broken.push(`count: ${summary.listings} and ${files[0]?.listings} listings, ${listings} given out`);
  }
  const total = Object.values(summary.findings).reduce((sum, count) => sum + count, 0);
  const given = rows.reduce((sum, { findings }) => sum + findings.length, 0);
  if (total !== given) broken.push(`count: ${total} findings, ${given} given out`);
  if (listings === 0 && !isLost && files[0]?.format === "unknown")
    broken.push("silence: neither a listing nor a problem");
  return broken;
}

// As in the contract suite of the reports; line breaks aside.
const harmful = /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e]/u;

function ofReports(trial: Trial, rows: readonly ScannedListing[], result: RunResult): string[] {
  return reports.flatMap((report: Report) => {
    // Rows that are kept are given back as they were read, in their own encoding: the suite of that report looks at them.
    const isOwnText = report.keepsRows === true && trial.read.keepRows === true;
    if (isOwnText || !trial.reports.includes(report.id)) return [];
    return ofReport(report.id, render(report.id, rows, result, { language: trial.language, verbose: true }));
  });
}

/** What is harmful in the text of one report. */
export function ofReport(id: string, text: string): string[] {
  const broken: string[] = [];
  const raw = harmful.exec(text.replaceAll("\n", ""));
  if (raw !== null) broken.push(`${id}: raw ${JSON.stringify(raw[0])} at ${raw.index}`);
  // The commands of `github` are its own.
  const command = id === "github" ? null : /^\s*(?:::(?=[a-z])|##vso|##teamcity).*/im.exec(text);
  if (command !== null) broken.push(`${id}: a line starts with ${JSON.stringify(command[0])}`);
  return broken;
}
