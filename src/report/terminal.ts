// `--format terminal`: for people. Findings by listing, the word in its context, why, what to write, what to do next.
import type { WordedEvidence } from "../model/evidence.ts";
import type { Evidence, Finding } from "../model/finding.ts";
import type { Field, Listing } from "../model/listing.ts";
import type { Problem } from "../model/problem.ts";
import type { RunResult, ScannedListing } from "../model/report.ts";
import { severities } from "../model/severity.ts";
import { cut, cutStart, pad, widthOf, wrapText } from "./columns.ts";
import { printable } from "./printable.ts";
import { isShown, problemLine } from "./problem-line.ts";
import type { Report, ReportOptions, ReportWriter } from "./report.ts";

export const report: Report = {
  id: "terminal",
  about: "for people: findings by listing, the word in its context, what to do",
  create: (write, options) => new TerminalWriter(write, options),
};

/** Problems that are printed one by one; the rest is counted. */
const maxProblems = 20;

class TerminalWriter implements ReportWriter {
  private readonly write: (text: string) => void;
  private readonly options: ReportOptions;
  private file = "";

  constructor(write: (text: string) => void, options: ReportOptions) {
    this.write = write;
    this.options = options;
  }

  listing({ listing, findings }: ScannedListing): void {
    if (listing === undefined || findings.length === 0) return;
    const { style, wording } = this.options;
    const lines: string[] = [];
    if (listing.file !== this.file) {
      lines.push(style.bold(printable(listing.file)), "");
      this.file = listing.file;
    }
    const { record, line, sku, id } = listing;
    const shownSku = sku === undefined ? undefined : printable(sku);
    const shownId = id === undefined || id === sku ? undefined : printable(id);
    lines.push(...this.wrap(wording.terminal.listing(record, line, shownSku, shownId), "  ", style.bold));
    for (const alike of groupAlike([...findings].sort(mostSevereFirst))) lines.push(...this.finding(listing, alike));
    lines.push("");
    this.write(`${lines.join("\n")}\n`);
  }

  end(result: RunResult): void {
    const { wording, style, quiet } = this.options;
    const { terminal } = wording;
    const { summary, files, run } = result;
    const lines: string[] = [];
    lines.push(...this.problems(result.problems, summary.problems));
    if (!quiet) lines.push(...this.accounts(files));
    const { high, medium, low, info } = summary.findings;
    const total = high + medium + low + info;
    lines.push(...this.wrap(terminal.scanned(summary.listings, summary.files), ""));
    // Nothing found in what was not read means nothing.
    if (total === 0 && run.complete) lines.push(...this.wrap(terminal.nothing, "", style.good));
    if (total > 0)
      lines.push(...this.wrap(terminal.counts(high, medium, low, info, summary.listingsWithFindings), "", style.bold));
    if (summary.suppressed > 0) lines.push(...this.wrap(terminal.suppressed(summary), ""));
    if (!run.complete) lines.push(...this.wrap(terminal.incomplete, "", style.high));
    const next = terminal.next(summary.failing > 0, total);
    if (next !== "" && !quiet) lines.push(...this.wrap(next, ""));
    if (!quiet && total > 0) lines.push(...this.wrap(terminal.disclaimer, "", style.dim));
    this.write(`${lines.join("\n")}\n`);
  }

  /** The first of `alike` in full; the others are counted. */
  private finding(listing: Listing, alike: readonly [Finding, ...Finding[]]): string[] {
    const [finding] = alike;
    const { style, wording, verbose } = this.options;
    const paint = style[finding.severity];
    const field = listing.fields.find(
      ({ role, column, index }) =>
        role === finding.field.role && column === finding.field.column && index === finding.field.index,
    );
    const label = paint(pad(wording.severity[finding.severity], 8));
    const lines = [""];
    const column = `${wording.role[finding.field.role]} (${printable(finding.field.column)})`;
    lines.push(`    ${label}${style.dim(cut(column, this.options.width - 12))}`);
    if (field !== undefined) lines.push(`            ${this.context(field, finding)}`);
    lines.push(...this.wrap(printable(finding.message), "            "));
    if (finding.suggestion !== undefined) {
      const { text, reason } = finding.suggestion;
      const arrow = `→ ${wording.terminal.insteadOf}: `;
      lines.push(...this.wrap(`${arrow}${printable(text)}`, "            ", style.replacement));
      if (verbose) lines.push(...this.wrap(printable(reason), "              ", style.dim));
    }
    if (alike.length > 1) lines.push(...this.wrap(wording.terminal.again(alike.length - 1), "            ", style.dim));
    if (verbose) lines.push(...finding.evidence.flatMap((evidence) => this.evidence(evidence)), ...this.score(finding));
    return lines;
  }

  /** The marked word with as much of the cell around it as fits on a line. */
  private context(field: Field, finding: Finding): string {
    const room = Math.max(20, this.options.width - 13);
    const { start, end } = finding.span;
    const word = cut(printable(field.text.slice(start, end)), room);
    const left = Math.floor((room - widthOf(word)) / 2);
    // Twice the room in characters is enough, whatever their width.
    const before = printable(withoutTags(field.text.slice(Math.max(0, start - room * 2), start)));
    const after = printable(withoutTags(field.text.slice(end, end + room * 2)));
    const shownBefore = cutStart(before, Math.max(left, room - widthOf(word) - widthOf(after)), start > room * 2);
    const shownAfter = cut(after, room - widthOf(word) - widthOf(shownBefore));
    const { style } = this.options;
    return `${style.dim(shownBefore)}${style[finding.severity](style.bold(word))}${style.dim(shownAfter)}`;
  }

  private evidence({ code, weight, args }: Evidence): string[] {
    const sentence = this.options.wording.evidence(code as WordedEvidence, args);
    const sign = weight > 0 ? `+${weight}` : String(weight);
    return this.wrap(
      `· ${printable(sentence)}${weight === 0 ? "" : ` (${sign})`}`,
      "            ",
      this.options.style.dim,
    );
  }

  private score(finding: Finding): string[] {
    const { wording, style } = this.options;
    const parts = [`${finding.score}/100`, wording.use[finding.use ?? "unclear"]];
    if (finding.match !== undefined) parts.push(wording.kind[finding.match.kind]);
    return this.wrap(`= ${parts.join(" · ")}`, "            ", style.dim);
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

/** Findings of one mark in one field that say the same, as one group; in the order of their first. */
function groupAlike(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { rule, severity, field, mark } = finding;
    const identity = [rule, severity, field.role, field.column, field.index, mark?.id ?? ""].join("\u0000");
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

/** For reading only: tags, and the halves of tags at the edges of what is shown, become a space. */
function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>|<\/?[a-z][^<>]*$|^[^<>]*\/?>/gi, " ").replace(/ {2,}/g, " ");
}

function mostSevereFirst(a: Finding, b: Finding): number {
  return severities.indexOf(b.severity) - severities.indexOf(a.severity);
}
