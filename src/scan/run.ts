// One run over all inputs: rows stream through the scanner to whoever listens; the accounts are made on the way.
import type { Entry } from "../input/entry.ts";
import { type ReadOptions, readListings } from "../input/read.ts";
import type { Source } from "../input/source.ts";
import type { Finding } from "../model/finding.ts";
import type { Listing } from "../model/listing.ts";
import type { Problem, RawProblem } from "../model/problem.ts";
import type { FileAccount, RunResult, ScannedListing, Summary, Tool } from "../model/report.ts";
import { failsRun } from "../model/verdict.ts";
import { wordingFor, wordProblem } from "../report/wording/wordings.ts";
import { isCorrectable } from "./correct.ts";
import type { EarlierListings } from "./earlier-listings.ts";
import { type ScannedEntry, scanHere, scanInThreads } from "./in-order.ts";
import type { ListingResult, Scanner } from "./scanner.ts";
import { defaultMarketplace } from "./settings.ts";
import type { Suppressor } from "./suppress.ts";
import { type VariantRow, Variants } from "./variants.ts";
import { Verdicts } from "./verdicts.ts";
import { WorkerFailure, type WorkerPool } from "./worker-pool.ts";

export interface RunOptions {
  readonly version: string;
  readonly read: ReadOptions;
  /** Problems from before the run: targets that were not found, dictionary rows that were refused. */
  readonly problems?: readonly RawProblem[];
  /** Listings that it has are not scanned again. */
  readonly earlier?: EarlierListings | undefined;
  /** Parts off what decisions and the allow list accept. */
  readonly suppressor?: Suppressor;
  /** Threads that scan; without them listings are scanned here. */
  readonly pool?: WorkerPool | undefined;
  /** Gives the listing that is judged in place of the one that was read, with what went wrong on the way. */
  readonly correct?: (listing: Listing, source: Source) => Promise<Corrected>;
  /** Called now and then on long work, with the bytes and listings so far. */
  readonly progress?: (file: string, listings: number) => void;
  /** True once the result is no longer wanted: the run then ends before the next row. */
  readonly isCancelled?: () => boolean;
}

export interface Corrected {
  readonly listing: Listing;
  readonly problems: readonly RawProblem[];
}

export type ExitCode = 0 | 1 | 2;

/** Scans `sources` in order. `listener` gets every row in input order, clean listings included. */
export async function runScan(
  sources: readonly Source[],
  scanner: Scanner,
  options: RunOptions,
  listener: (scanned: ScannedListing) => void | Promise<void>,
): Promise<RunResult> {
  const accounts = new Accounts(scanner, options);
  for (const source of sources) {
    if (options.isCancelled?.() === true || accounts.hasFailed) break;
    const reader = readListings(source, options.read);
    for await (const { entry, result } of scanAll(reader, scanner, options, accounts)) {
      if (options.isCancelled?.() === true) break;
      if (entry.listing !== undefined && result === undefined) {
        accounts.leaveOut(entry.problems);
        continue;
      }
      const { listing, problems, result: last } = await corrected(entry, result, source, scanner, options);
      for (const scanned of accounts.take(listing, problems, last)) await listener(scanned);
      if (accounts.summary.listings % 1000 === 0) options.progress?.(source.path, accounts.summary.listings);
    }
    for (const scanned of accounts.rest()) await listener(scanned);
    accounts.files.push(reader.account);
  }
  accounts.close(options.isCancelled?.() !== true && options.earlier === undefined);
  return accounts.result(options.version);
}

/** A thread that failed ends the run: what was scanned before is reported, and the failure with it. */
async function* scanAll(
  entries: AsyncIterable<Entry>,
  scanner: Scanner,
  { pool, earlier }: RunOptions,
  accounts: Accounts,
): AsyncGenerator<ScannedEntry> {
  const isKnown = (listing: Listing): boolean => earlier?.has(listing) === true;
  if (pool === undefined) return yield* scanHere(entries, scanner, isKnown);
  try {
    yield* scanInThreads(entries, pool, isKnown);
  } catch (error) {
    if (!(error instanceof WorkerFailure)) throw error;
    accounts.fail(error);
  }
}

/** The entry as it is in the corrected copy; it is scanned again where it was changed. */
async function corrected(
  { listing, problems }: Entry,
  result: ListingResult | undefined,
  source: Source,
  scanner: Scanner,
  { correct, suppressor }: RunOptions,
): Promise<{ listing: Listing | undefined; problems: readonly RawProblem[]; result: ListingResult | undefined }> {
  if (listing === undefined || result === undefined || correct === undefined) return { listing, problems, result };
  const open = suppressor?.part(listing, result.findings).findings ?? result.findings;
  if (!open.some(isCorrectable)) return { listing, problems, result };
  const { listing: changed, problems: more } = await correct(listing, source);
  return {
    listing: changed,
    problems: [...problems, ...more],
    result: changed === listing ? result : scanner.scan(changed),
  };
}

/** 2 when anything could not be read, else 1 when a finding fails the run, else 0. */
export function exitCodeOf(result: RunResult): ExitCode {
  if (!result.run.complete) return 2;
  return result.summary.failing > 0 ? 1 : 0;
}

/** A row that was read and scanned. */
interface Row {
  readonly listing: Listing | undefined;
  readonly suppressed: number;
  readonly problems: readonly RawProblem[];
}

class Accounts {
  readonly files: FileAccount[] = [];
  readonly problems: Problem[] = [];
  readonly summary: Summary;
  private readonly marketplaces = new Set<string>();
  private readonly scanner: Scanner;
  private readonly suppressor: Suppressor | undefined;
  private readonly verdicts: Verdicts | undefined;
  private readonly variants: Variants<Row>;
  private readonly compares: boolean;
  private unchanged = 0;
  private complete = true;
  /** True once the run cannot go on. */
  hasFailed = false;

  constructor(scanner: Scanner, { suppressor, earlier, problems = [] }: RunOptions) {
    this.compares = earlier !== undefined;
    this.scanner = scanner;
    this.variants = new Variants(scanner.scanFamily);
    this.suppressor = suppressor;
    this.summary = {
      files: 0,
      listings: 0,
      listingsWithFindings: 0,
      findings: { high: 0, medium: 0, low: 0, info: 0 },
      onTrial: { high: 0, medium: 0, low: 0, info: 0 },
      failing: 0,
      repeated: 0,
      suppressed: 0,
      suppressedBy: { ownBrand: 0, decision: 0, allow: 0 },
      problems: 0,
    };
    if (scanner.settings.marketplaces.length > 1) this.verdicts = new Verdicts(scanner.settings);
    this.note(problems);
  }

  /** Takes a row with what scanning it gave; gives out the rows that are complete, this one or those before it. */
  take(
    listing: Listing | undefined,
    readProblems: readonly RawProblem[],
    result: ListingResult | undefined,
  ): ScannedListing[] {
    const known = result === undefined ? undefined : listing;
    const { findings, suppressed, problems } = result ?? { findings: [], suppressed: 0, problems: [] };
    const row = { listing: known, suppressed, problems: [...readProblems, ...problems] };
    return this.variants.push(row, known, findings).map((one) => this.settle(one));
  }

  /** Gives out the rows of a product that were held back. */
  rest(): ScannedListing[] {
    return this.variants.flush().map((one) => this.settle(one));
  }

  private settle({ row, findings: found, repeated }: VariantRow<Row>): ScannedListing {
    const { listing, suppressed: ownBrand } = row;
    if (listing === undefined) return { listing, findings: [], problems: this.note(row.problems) };
    const worded = found.map(({ finding }) => this.withRows(finding));
    const { findings, accepted } = this.suppressor?.part(listing, worded) ?? { findings: worded, accepted: [] };
    // What is accepted on the first row of a product is accepted on the others.
    const isOpen = new Set(findings.map(({ fingerprint }) => fingerprint));
    for (const { finding, same } of found) if (same !== undefined) same.isAccepted = !isOpen.has(finding.fingerprint);
    const open = repeated.flatMap(({ finding, same }) => (same?.isAccepted === true ? [] : [finding]));
    this.summary.listings += 1;
    this.summary.suppressed += ownBrand + accepted.length;
    this.summary.suppressedBy.ownBrand += ownBrand;
    for (const { decision } of accepted) this.summary.suppressedBy[decision?.source ?? "decision"] += 1;
    if (findings.length + open.length > 0) this.summary.listingsWithFindings += 1;
    this.summary.repeated += open.length;
    for (const finding of findings) {
      this.summary.findings[finding.severity] += 1;
      if (finding.trial === true) this.summary.onTrial[finding.severity] += 1;
      if (failsRun(finding, this.scanner.settings)) this.summary.failing += 1;
    }
    this.verdicts?.take(findings);
    this.marketplaces.add(listing.marketplace ?? defaultMarketplace);
    return {
      listing,
      findings,
      ...(open.length > 0 ? { repeated: open } : {}),
      ...(accepted.length > 0 ? { accepted } : {}),
      problems: this.note(row.problems),
    };
  }

  private withRows(finding: Finding): Finding {
    if (finding.rows === undefined) return finding;
    const { inRows } = wordingFor(this.scanner.settings.language);
    return { ...finding, message: `${finding.message}${inRows(finding.rows)}` };
  }

  /** Counts a listing that is as it was in an earlier export. */
  leaveOut(problems: readonly RawProblem[]): void {
    this.unchanged += 1;
    this.note(problems);
  }

  fail({ problem }: WorkerFailure): void {
    this.hasFailed = true;
    this.note([problem]);
  }

  /** Notes what decisions and allow list leave to say; `sawEverything` when no listing was left out. */
  close(sawEverything: boolean): void {
    this.note(this.suppressor?.notices(sawEverything && this.complete) ?? []);
  }

  result(version: string): RunResult {
    const { settings, dictionary, scorer } = this.scanner;
    const tool: Tool = {
      name: "listing-lint",
      version,
      scorer,
      dictionary: {
        marks: dictionary.markCount,
        terms: dictionary.termCount,
        hash: dictionary.hash,
        sources: dictionary.sources.map((source) => ({ ...source })),
      },
    };
    const seen = this.marketplaces.size > 0 ? [...this.marketplaces].sort() : [defaultMarketplace];
    return {
      tool,
      run: {
        complete: this.complete,
        marketplaces: settings.marketplaces.length > 0 ? [...settings.marketplaces] : seen,
        asOf: settings.asOf,
        minSeverity: settings.minSeverity,
        failOn: settings.failOn,
        ...(Object.keys(settings.perMarketplace).length === 0
          ? {}
          : { perMarketplace: { ...settings.perMarketplace } }),
      },
      summary: {
        ...this.summary,
        files: this.files.length,
        problems: this.problemCount,
        ...(this.compares ? { unchanged: this.unchanged } : {}),
        ...(this.verdicts === undefined ? {} : { marketplaces: this.verdicts.list(this.complete) }),
      },
      files: this.files,
      problems: this.problems,
    };
  }

  /** Most problems kept for the report; the rest is counted. A file of broken rows must not fill the memory. */
  private static readonly maxProblems = 10_000;
  private problemCount = 0;

  private note(raw: readonly RawProblem[]): Problem[] {
    const wording = wordingFor(this.scanner.settings.language);
    const worded = raw.map((one) => wordProblem(one, wording));
    for (const one of worded) {
      this.problemCount += 1;
      if (this.problems.length < Accounts.maxProblems) this.problems.push(one);
      if (one.level === "row" ? !this.scanner.settings.allowBadRows : one.level !== "notice") this.complete = false;
    }
    return worded;
  }
}
