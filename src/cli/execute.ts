// Runs a scan for a command: dictionary, scanner, reports to stdout and files, problems to stderr, exit code.
import type { Source } from "../input/source.ts";
import type { RawProblem } from "../model/problem.ts";
import { isShown, problemLine } from "../report/problem-line.ts";
import { all as reports } from "../report/registry.ts";
import type { Report, ReportWriter } from "../report/report.ts";
import { plainStyle } from "../report/style.ts";
import { wordingFor } from "../report/wording/wordings.ts";
import { loadRules } from "../scan/rules.ts";
import { type ExitCode, exitCodeOf, runScan } from "../scan/run.ts";
import { createScanner } from "../scan/scanner.ts";
import { loadDictionary } from "./dictionaries.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";
import type { RunOptions } from "./options.ts";
import { OutputSink, ReportFile } from "./output.ts";
import { createProgress } from "./progress.ts";
import { styleFor } from "./style.ts";
import { loadSuppressor } from "./suppression.ts";

interface OpenReport {
  readonly writer: ReportWriter;
  readonly sink: OutputSink;
  readonly file?: ReportFile;
}

/** Most problems printed on stderr one by one when stdout is for programs. */
const maxProblemsOnStderr = 20;

export async function execute(
  sources: readonly Source[],
  problems: readonly RawProblem[],
  options: RunOptions,
  io: Io,
): Promise<ExitCode> {
  const rules = loadRules();
  const { dictionary, problems: dictionaryProblems } = await loadDictionary(
    options.dictionaries,
    options.builtin,
    io.cwd,
  );
  if (dictionary.markCount === 0)
    throw usageError("There is no mark to look for: --no-builtin needs a --dictionary with marks.");
  const scanner = createScanner(rules, dictionary, options.settings);
  const suppressor = await loadSuppressor(options, io.cwd);
  const open = openReports(sources, options, io);
  const progress = createProgress(io, options.progress && !options.quiet);
  const result = await runScan(
    sources,
    scanner,
    {
      version: rules.version,
      read: keepsRows(options) ? { ...options.read, keepRows: true } : options.read,
      problems: [...problems, ...dictionaryProblems],
      suppressor,
      progress: progress.update,
      isCancelled: io.isClosed,
    },
    async (scanned) => {
      for (const { writer, sink } of open) {
        writer.listing(scanned);
        await sink.settle();
      }
    },
  );
  progress.clear();
  for (const { writer, sink, file } of open) {
    writer.end(result);
    if (file === undefined) await sink.settle(true);
    else await file.finish();
  }
  // The terminal report shows problems itself.
  if (options.format !== "terminal") {
    const shown = result.problems.filter((one) => isShown(one, options.verbose));
    for (const one of shown.slice(0, maxProblemsOnStderr)) io.stderr.write(`${problemLine(one)}\n`);
    const { decision, allow } = result.summary.suppressedBy;
    if (decision + allow > 0 && !options.quiet)
      io.stderr.write(`${wordingFor(options.settings.language).terminal.suppressed(result.summary)}\n`);
    if (shown.length > maxProblemsOnStderr) {
      io.stderr.write(
        `${wordingFor(options.settings.language).terminal.moreProblems(shown.length - maxProblemsOnStderr)}\n`,
      );
    }
  }
  return exitCodeOf(result);
}

function openReports(sources: readonly Source[], options: RunOptions, io: Io): OpenReport[] {
  const { language, failOn, perMarketplace } = options.settings;
  const { verbose, quiet, acceptance } = options;
  const common = { wording: wordingFor(language), verbose, quiet, failOn, perMarketplace, acceptance };
  const create = (name: string, sink: OutputSink, style = plainStyle, width = fileWidth): ReportWriter => {
    const report = reports.find(({ id }) => id === name);
    if (report === undefined) throw usageError(`There is no report "${name}".`);
    return report.create(sink.write, { ...common, style, width });
  };
  const stdout = new OutputSink(io.stdout, io.isClosed);
  const width = Math.max(40, Math.min(io.stdout.columns ?? fileWidth, widestText));
  const open: OpenReport[] = [
    { writer: create(options.format, stdout, styleFor(io, options.color), width), sink: stdout },
  ];
  for (const { name, path } of options.reports) {
    if (sources.some((source) => source.path === path))
      throw usageError(`The report ${path} would overwrite the input.`);
    const file = new ReportFile(path, io.cwd);
    open.push({ writer: create(name, file.sink), sink: file.sink, file });
  }
  return open;
}

function keepsRows({ format, reports: targets }: RunOptions): boolean {
  const wanted = new Set([format, ...targets.map(({ name }) => name)]);
  return reports.some((report: Report) => wanted.has(report.id) && report.keepsRows === true);
}

/** Without a terminal there is no width to ask for. */
const fileWidth = 80;
/** Longer lines are hard to read whatever the window. */
const widestText = 120;
