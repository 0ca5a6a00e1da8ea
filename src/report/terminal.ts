// `--format terminal`: for people. Findings by listing, the word in its context, why, what to write, what to do next.
import type { Problem } from "../model/problem.ts";
import type { RunResult, ScannedListing } from "../model/report.ts";
import { wrapText } from "./columns.ts";
import { printable } from "./printable.ts";
import { isShown, problemLine } from "./problem-line.ts";
import type { Report, ReportOptions, ReportWriter } from "./report.ts";
import { listingBlock } from "./terminal/block.ts";
import { MarkGroups } from "./terminal/mark-groups.ts";
import { FindingTable } from "./terminal/table.ts";
import { verdictTable } from "./terminal/verdicts.ts";

export const report: Report = {
  id: "terminal",
  about: "for people: findings by listing, the word in its context, what to do",
  create: (write, options) => new TerminalWriter(write, options),
};

/** Findings that are shown with their text and reasons; from there on a line each is all that anybody reads. */
const maxInFull = 200;

/** Problems that are printed one by one; the rest is counted. */
const maxProblems = 20;

class TerminalWriter implements ReportWriter {
  private readonly write: (text: string) => void;
  private readonly options: ReportOptions;
  private readonly marks: MarkGroups | undefined;
  private file = "";
  private table: FindingTable | undefined;
  private inFull = 0;

  constructor(write: (text: string) => void, options: ReportOptions) {
    this.write = write;
    this.options = options;
    this.marks = options.groupBy === "mark" ? new MarkGroups(options) : undefined;
  }

  listing({ listing, findings }: ScannedListing): void {
    if (listing === undefined || findings.length === 0) return;
    if (this.marks !== undefined) {
      this.marks.add(listing, findings);
      return;
    }
    const lines: string[] = [];
    const isNewFile = listing.file !== this.file;
    if (isNewFile) lines.push(...this.fileHeading(listing.file));
    this.file = listing.file;
    const isShort = this.options.compact === true || this.inFull >= maxInFull;
    if (isShort && (isNewFile || this.table === undefined)) {
      if (!isNewFile && this.inFull > 0)
        lines.push(...this.wrap(this.options.wording.terminal.shortFromHere(this.inFull), ""), "");
      this.table = new FindingTable(this.options);
      lines.push(...this.table.head());
    }
    lines.push(
      ...(isShort && this.table !== undefined
        ? this.table.rows(listing, findings)
        : listingBlock(listing, findings, this.options)),
    );
    if (!isShort) this.inFull += findings.length;
    this.write(`${lines.join("\n")}\n`);
  }

  private fileHeading(file: string): string[] {
    const { style } = this.options;
    const gap = this.table === undefined ? [] : [""];
    return [...gap, style.link(style.bold(printable(file)), file), ""];
  }

  end(result: RunResult): void {
    const { wording, style, quiet } = this.options;
    const { terminal } = wording;
    const { summary, files, run } = result;
    const lines: string[] = [...(this.marks?.lines() ?? []), ...(this.table === undefined ? [] : [""])];
    lines.push(...this.problems(result.problems, summary.problems));
    if (!quiet) lines.push(...this.accounts(files));
    const { high, medium, low, info } = summary.findings;
    const total = high + medium + low + info;
    lines.push(...this.wrap(terminal.scanned(summary.listings, summary.files), ""));
    if (summary.unchanged !== undefined) lines.push(...this.wrap(terminal.unchanged(summary.unchanged), ""));
    // Nothing found in what was not read means nothing.
    const listings = summary.listings + (summary.unchanged ?? 0);
    if (total === 0 && run.complete)
      lines.push(...this.wrap(terminal.nothing(listings), "", listings === 0 ? style.medium : style.good));
    if (total > 0)
      lines.push(...this.wrap(terminal.counts(high, medium, low, info, summary.listingsWithFindings), "", style.bold));
    if (summary.suppressed > 0) lines.push(...this.wrap(terminal.suppressed(summary), ""));
    if (summary.marketplaces !== undefined) lines.push(...verdictTable(summary.marketplaces, this.options));
    if (!run.complete) lines.push(...this.wrap(terminal.incomplete, "", style.high));
    const next = terminal.next(summary.failing > 0, total);
    if (next !== "" && !quiet) lines.push(...this.wrap(next, ""));
    if (!quiet && total > 0) lines.push(...this.wrap(terminal.disclaimer, "", style.dim));
    this.write(`${lines.join("\n")}\n`);
  }

  private problems(problems: readonly Problem[], count: number): string[] {
    const { wording, style } = this.options;
    const shown = problems.filter((one) => isShown(one, this.options.verbose)).slice(0, maxProblems);
    if (shown.length === 0) return [];
    const lines = [style.bold(wording.terminal.problemsTitle)];
    for (const problem of shown) lines.push(...this.wrap(problemLine(problem), "  "));
    if (count > shown.length && shown.length === maxProblems)
      lines.push(`  ${wording.terminal.moreProblems(count - shown.length)}`);
    return [...lines, ""];
  }

  private accounts(files: RunResult["files"]): string[] {
    const { terminal } = this.options.wording;
    const lines: string[] = [];
    for (const file of files) {
      const parts = file.skippedRows.map(({ reason, count }) => terminal.skipped(reason, count));
      if (this.options.verbose && file.columnsNotScanned !== undefined && file.columnsNotScanned.length > 0) {
        parts.push(terminal.notScanned(printable(file.columnsNotScanned.join(", "))));
      }
      if (parts.length === 0 && !this.options.verbose) continue;
      const name = `${printable(file.path)} (${file.format}, ${file.encoding})`;
      lines.push(...this.wrap([name, ...parts].join("; "), "", this.options.style.dim));
    }
    return lines;
  }

  private wrap(text: string, indent: string, paint: (text: string) => string = (line) => line): string[] {
    return wrapText(text, this.options.width - indent.length).map((line) => indent + paint(line));
  }
}
