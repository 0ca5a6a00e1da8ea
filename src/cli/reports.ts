// The reports of one run: to stdout and to files, all fed row by row and ended together.
import { basename, resolve } from "node:path";
import type { Problem } from "../model/problem.ts";
import type { RunResult, ScannedListing } from "../model/report.ts";
import { all as known } from "../report/registry.ts";
import type { Report, ReportOptions, ReportWriter } from "../report/report.ts";
import { plainStyle } from "../report/style.ts";
import { wordingFor, wordProblem } from "../report/wording/wordings.ts";
import { AsideFile } from "./aside.ts";
import { besideOf } from "./beside.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";
import type { RunOptions } from "./options.ts";
import { OutputSink } from "./output.ts";
import { ReportFile } from "./report-file.ts";
import { runFacts } from "./run-facts.ts";
import { styleFor } from "./style.ts";

export interface OpenReports {
  readonly files: readonly ReportFile[];
  /** True when one of them shows the rows as they were read. */
  readonly keepRows: boolean;
  /** True when one of them names the hashes of the inputs. */
  readonly hashInputs: boolean;
  /** Takes one row, and waits while a receiver is slow. */
  listing(scanned: ScannedListing): Promise<void>;
  /** Completes all reports, stdout last, and gives a problem for each file that could not be written. */
  end(result: RunResult): Promise<Problem[]>;
  /** Passes on what stdout has to get, and leaves old report files as they are. */
  stop(): Promise<void>;
  /** Removes what is left of files that were not completed, and what was put aside. */
  abandon(): Promise<void>;
}

interface Target {
  readonly report: Report;
  readonly writer: ReportWriter;
  readonly sink: OutputSink;
}

interface FileTarget extends Target {
  readonly file: ReportFile;
  /** Where all findings go when this report has no room for them. */
  readonly beside?: string | undefined;
}

/** Opens the reports that `options` ask for. `signal` ends the waiting for slow receivers. */
export async function openReports(options: RunOptions, io: Io, signal: AbortSignal): Promise<OpenReports> {
  const { language, failOn, perMarketplace } = options.settings;
  const { verbose, quiet, groupBy, compact, acceptance } = options;
  const wording = wordingFor(language);
  const asides: AsideFile[] = [];
  const aside = (): AsideFile => {
    const one = new AsideFile();
    asides.push(one);
    return one;
  };
  const forFiles = { style: plainStyle, width: fileWidth };
  const common = { wording, verbose, quiet, groupBy, compact, failOn, perMarketplace, acceptance, ...forFiles };
  const create = (name: string, sink: OutputSink, place: Partial<ReportOptions> = {}, path = ""): Target => {
    const report: Report | undefined = known.find(({ id }) => id === name);
    if (report === undefined) throw usageError(`There is no report "${name}".`);
    return {
      report,
      sink,
      writer: report.create(sink.write, { ...common, ...place, facts: runFacts(path, options, io) }, aside),
    };
  };
  const width = Math.max(40, Math.min(io.stdout.columns ?? fileWidth, widestText));
  // A dry run shows its differences in place of the report for people.
  const isClosed = options.fix?.dryRun === true && options.format === "terminal" ? () => true : io.isClosed;
  const sink = new OutputSink(io.stdout, { isClosed, signal });
  const stdout = create(options.format, sink, { style: await styleFor(io, options.color), width });
  const open = new Set<ReportFile>();
  const openFile = (path: string): ReportFile => {
    const file = new ReportFile(path, io.cwd, signal);
    open.add(file);
    return file;
  };
  const files = options.reports.map((target): FileTarget => {
    const file = openFile(target.path);
    const beside = file.isDevice ? undefined : besideOf(target);
    const place = beside === undefined ? {} : { beside: basename(beside) };
    return { ...create(target.name, file.sink, place, target.path), file, beside };
  });
  const asked = new Set(options.reports.map(({ path }) => resolve(io.cwd, path)));
  const paths = files.flatMap(({ beside }) =>
    beside === undefined || asked.has(resolve(io.cwd, beside)) ? [] : [beside],
  );
  // Written from the start, since nobody knows how many findings there will be, and kept where they are too many.
  const besides = [...new Set(paths)].map((path): FileTarget => {
    const file = openFile(path);
    return { ...create("findings", file.sink, {}, path), file, beside: path };
  });
  const targets: readonly Target[] = [stdout, ...files, ...besides];
  return {
    files: files.map(({ file }) => file),
    keepRows: targets.some(({ report }) => report.keepsRows === true),
    hashInputs: targets.some(({ report }) => report.hashesInputs === true),
    async listing(scanned) {
      for (const target of targets) {
        target.writer.listing(scanned);
        await target.sink.settle();
      }
    },
    async end(result) {
      const unwritten: Problem[] = [];
      const finish = async (target: FileTarget): Promise<void> => {
        await complete(target, result);
        const raised = await target.file.finish();
        open.delete(target.file);
        if (raised !== undefined) unwritten.push(wordProblem(raised, wording));
      };
      for (const target of files) await finish(target);
      const capped = files.filter(({ writer }) => writer.isCapped?.(result) === true);
      for (const target of besides) if (capped.some(({ beside }) => beside === target.beside)) await finish(target);
      await complete(stdout, withProblems(result, unwritten));
      await stdout.sink.settle(true);
      return unwritten;
    },
    stop: () => stdout.sink.settle(true),
    async abandon() {
      for (const one of asides) one.close();
      for (const file of open) await file.abandon();
    },
  };
}

async function complete({ writer, sink }: Target, result: RunResult): Promise<void> {
  writer.end(result);
  for (const piece of writer.rest?.(result) ?? []) {
    // `head` has read enough: the rest need not be made.
    if (sink.isClosed) return;
    sink.write(piece);
    await sink.settle();
  }
}

/** The result with what went wrong after the scan. */
export function withProblems(result: RunResult, more: readonly Problem[]): RunResult {
  if (more.length === 0) return result;
  const { summary, problems } = result;
  return {
    ...result,
    summary: { ...summary, problems: summary.problems + more.length },
    problems: [...problems, ...more],
  };
}

/** Without a terminal there is no width to ask for. */
const fileWidth = 80;
/** Longer lines are hard to read whatever the window. */
const widestText = 120;
