// Runs a scan for a command: dictionary, scanner, reports to stdout and files, problems to stderr, exit code.
import { type Hashed, hashed } from "../input/hashed.ts";
import type { Source } from "../input/source.ts";
import type { Finding } from "../model/finding.ts";
import type { Listing } from "../model/listing.ts";
import type { Problem, RawProblem } from "../model/problem.ts";
import type { RunResult } from "../model/report.ts";
import { isShown, problemLine } from "../report/problem-line.ts";
import { wordingFor, wordProblem } from "../report/wording/wordings.ts";
import { packageVersion } from "../scan/dist-file.ts";
import { loadRules } from "../scan/rules.ts";
import { exitCodeOf, runScan } from "../scan/run.ts";
import { compileScanner } from "./compile-scanner.ts";
import { keepNewSpace } from "./heap.ts";
import type { Io } from "./io.ts";
import { jobsFor } from "./jobs.ts";
import type { RunOptions } from "./options.ts";
import { createProgress } from "./progress.ts";
import { checkTargets } from "./report-targets.ts";
import { openReports, withProblems } from "./reports.ts";
import { stoppable } from "./stoppable.ts";
import { loadSuppressor } from "./suppression.ts";

export async function execute(
  sources: readonly Source[],
  problems: readonly RawProblem[],
  options: RunOptions,
  io: Io,
): Promise<number> {
  const rules = loadRules();
  const { scanner, problems: dictionaryProblems } = await compileScanner(options, io);
  const suppressor = await loadSuppressor(options, io.cwd);
  checkTargets(options.reports, sources, io.cwd);
  const since =
    options.since === undefined
      ? undefined
      : await (await import("./since.ts")).readSince(options.since, sources, options.read, io);
  const interrupts = io.watchInterrupts();
  const judge = (listing: Listing): readonly Finding[] => {
    const { findings } = scanner.scan(listing);
    return suppressor?.part(listing, findings).findings ?? findings;
  };
  const fixer =
    options.fix &&
    (await (
      await import("./fix.ts")
    ).openFixer({
      sources,
      options,
      fix: options.fix,
      judge,
      io,
      signal: interrupts.signal,
    }));
  const reports = await openReports(options, io, interrupts.signal);
  const jobs = jobsFor(options.jobs, sources);
  const pool = jobs > 1 ? (await import("../scan/worker-pool.ts")).startWorkers(rules, scanner, jobs) : undefined;
  void pool?.begun.then(keepNewSpace);
  const progress = createProgress(io, options.progress && !options.quiet);
  const inputs = sources.map((source) => ({ path: source.path, ...hashed(source) }));
  try {
    const scanned = await runScan(
      (reports.hashInputs ? inputs.map(({ source }) => source) : sources).map((source) =>
        stoppable(source, interrupts.signal),
      ),
      scanner,
      {
        version: packageVersion(),
        read: reports.keepRows || fixer !== undefined ? { ...options.read, keepRows: true } : options.read,
        problems: [...problems, ...dictionaryProblems, ...(since?.problems ?? [])],
        earlier: since?.earlier,
        suppressor,
        pool,
        ...(fixer === undefined ? {} : { correct: fixer.correct }),
        progress: (file, listings) => {
          keepNewSpace();
          progress.update(file, listings);
        },
        // Report files are wanted even when nobody reads stdout any more.
        isCancelled: () => interrupts.signal.aborted || (io.isClosed() && reports.files.length === 0),
      },
      (scanned) => reports.listing(scanned),
    );
    const result = reports.hashInputs ? withHashes(scanned, inputs) : scanned;
    progress.clear();
    const exitCode = interrupts.exitCode();
    if (exitCode !== undefined) {
      await reports.stop();
      const { files, listings } = result.summary;
      const count = countOf(result);
      const wording = wordingFor(options.settings.language).terminal;
      io.stderr.write(`${wording.interrupted(listings, files, count, options.reports.length > 0)}\n`);
      return exitCode;
    }
    const wording = wordingFor(options.settings.language);
    const uncopied = ((await fixer?.finish(countOf(result))) ?? []).map((one) => wordProblem(one, wording));
    const unwritten = [...uncopied, ...(await reports.end(withProblems(result, uncopied)))];
    // The terminal report says this itself.
    if (options.format !== "terminal") sayAside(result, unwritten, options, io);
    return unwritten.length > 0 ? 2 : exitCodeOf(result);
  } finally {
    progress.clear();
    interrupts.release();
    await pool?.close();
    await reports.abandon();
    await fixer?.abandon();
  }
}

function withHashes(result: RunResult, inputs: readonly (Hashed & { readonly path: string })[]): RunResult {
  const hashes = new Map(inputs.map(({ path, digest }) => [path, digest()]));
  const files = result.files.map((file) => {
    const sha256 = hashes.get(file.path);
    return sha256 === undefined ? file : { ...file, sha256 };
  });
  return { ...result, files };
}

function countOf({ summary: { findings } }: RunResult): number {
  return findings.high + findings.medium + findings.low + findings.info;
}

/** Most problems printed on stderr one by one when stdout is for programs. */
const maxProblemsOnStderr = 20;

function sayAside(result: RunResult, unwritten: readonly Problem[], options: RunOptions, io: Io): void {
  const wording = wordingFor(options.settings.language).terminal;
  const shown = [...result.problems, ...unwritten].filter((one) => isShown(one, options.verbose));
  for (const one of shown.slice(0, maxProblemsOnStderr)) io.stderr.write(`${problemLine(one)}\n`);
  const { decision, allow } = result.summary.suppressedBy;
  if (decision + allow > 0 && !options.quiet) io.stderr.write(`${wording.suppressed(result.summary)}\n`);
  const { unchanged } = result.summary;
  if (unchanged !== undefined && !options.quiet) io.stderr.write(`${wording.unchanged(unchanged)}\n`);
  const more = shown.length - maxProblemsOnStderr;
  if (more > 0) io.stderr.write(`${wording.moreProblems(more)}\n`);
}
