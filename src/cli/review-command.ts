// `review`: a person decides about the findings of a file, one by one, in the terminal; it can be left and taken up again.
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { Command } from "commander";
import { locate } from "../input/locate.ts";
import { isShown, problemLine } from "../report/problem-line.ts";
import type { ReportOptions } from "../report/report.ts";
import { TopFindings } from "../report/top-findings.ts";
import { wordingFor } from "../report/wording/wordings.ts";
import { packageVersion } from "../scan/dist-file.ts";
import { exitCodeOf, runScan } from "../scan/run.ts";
import { compileScanner } from "./compile-scanner.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";
import { addInputOptions, addRunOptions } from "./options/declare.ts";
import { type RawOptions, type RunOptions, resolveOptions } from "./options.ts";
import type { SetExitCode } from "./program.ts";
import { holdSession } from "./review/session.ts";
import { DecisionStore } from "./review/store.ts";
import { folderOf } from "./scan-command.ts";
import { styleFor } from "./style.ts";
import { loadSuppressor } from "./suppression.ts";

interface ReviewOptions extends RawOptions {
  readonly decisions?: string;
  readonly by?: string;
  readonly again?: boolean;
}

/** More than anybody decides in one go; the next review shows the next ones. */
const maxFindings = 2000;

export function addReviewCommand(program: Command, io: Io, setExitCode: SetExitCode): void {
  const command = program
    .command("review")
    .description("decide about the findings of a file one by one; every answer is saved")
    .argument("<input>", "a file, folder or glob")
    .option("--decisions <path>", "where the decisions are kept (default: listing-lint-decisions.json)")
    .option("--by <name>", "who decides (default: the user name)")
    .option("--again", "ask about what is decided already as well");
  addRunOptions(addInputOptions(command))
    .addHelpText(
      "after",
      `
Examples:
  listing-lint review amazon-export.csv
  listing-lint review amazon-export.csv --min-severity high --by Ann
  listing-lint scan amazon-export.csv --baseline listing-lint-decisions.json`,
    )
    .action(async (input: string, raw: ReviewOptions) => {
      if (input === "-") throw usageError("review reads your answers from stdin: name a file.");
      const options = await resolveOptions(raw, io, await folderOf(input, io.cwd));
      setExitCode(await review(input, options, raw, io));
    });
}

async function review(input: string, options: RunOptions, raw: ReviewOptions, io: Io): Promise<number> {
  const { settings, verbose, quiet } = options;
  const wording = wordingFor(settings.language);
  const path = raw.decisions ?? "listing-lint-decisions.json";
  const store = await DecisionStore.open(path, io.cwd, io.today);
  const { sources, problems } = await locate([input], { cwd: io.cwd, stdin: io.stdin });
  const { scanner, problems: ofDictionaries } = await compileScanner(options, io);
  const found = new TopFindings(maxFindings);
  const asked = new Set<string>();
  const result = await runScan(
    sources,
    scanner,
    {
      version: packageVersion(),
      read: options.read,
      problems: [...problems, ...ofDictionaries],
      suppressor: await loadSuppressor(options, io.cwd),
    },
    ({ listing, findings }) => {
      if (listing === undefined) return;
      const open = findings.filter(({ fingerprint }) => {
        if (asked.has(fingerprint) || (raw.again !== true && store.get(fingerprint) !== undefined)) return false;
        asked.add(fingerprint);
        return true;
      });
      found.add(listing, open);
    },
  );
  for (const one of result.problems.filter((each) => isShown(each, verbose))) io.stderr.write(`${problemLine(one)}\n`);
  const style = await styleFor(io, options.color);
  const width = Math.max(40, Math.min(io.stdout.columns ?? 80, 120));
  const report: ReportOptions = { wording, style, width, verbose, quiet };
  const findings = found.list();
  if (findings.length > 0) {
    const input = createInterface({ input: Readable.from(io.stdin), terminal: false });
    const say = (text: string): void => void io.stdout.write(text);
    const by = raw.by ?? io.env["USER"] ?? io.env["USERNAME"];
    await holdSession(findings, { report, store, by, today: io.today, lines: input[Symbol.asyncIterator](), say });
    input.close();
  }
  const left = findings.filter(({ finding }) => store.get(finding.fingerprint) === undefined).length;
  io.stdout.write(`${wording.review.end(findings.length - left, left, path)}\n`);
  return exitCodeOf(result);
}
