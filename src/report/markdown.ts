// `--format markdown`: a pull-request comment. Most severe first, as many as fit into one comment, the rest counted.

import type { RunResult, ScannedListing } from "../model/report.ts";
import { replacementOf } from "./advice.ts";
import { filePlace } from "./file-place.ts";
import { markdownText } from "./markdown/text.ts";
import type { Report, ReportOptions, ReportWriter } from "./report.ts";
import { countRest, type FoundIn, TopFindings } from "./top-findings.ts";

export const report: Report = {
  id: "markdown",
  about: "a pull-request comment, most severe first",
  create: (write, options) => new MarkdownWriter(write, options),
};

/** Most characters of a comment on GitHub. */
const maxUnits = 65_536;
// A row has hardly less than 150 characters: more rows than these do not fit.
const maxRows = 500;
const maxProblems = 10;
// Cells are for reading: a word of a broken file may have thousands of characters.
const maxCell = 400;

class MarkdownWriter implements ReportWriter {
  private readonly write: (text: string) => void;
  private readonly wording: ReportOptions["wording"];
  private readonly top = new TopFindings(maxRows);

  constructor(write: (text: string) => void, { wording }: ReportOptions) {
    this.write = write;
    this.wording = wording;
  }

  listing({ listing, findings }: ScannedListing): void {
    if (listing !== undefined) this.top.add(listing, findings);
  }

  end(result: RunResult): void {
    const head = this.head(result);
    const found = this.top.list();
    const rows: string[] = [];
    // Twice the notice of the rest: its numbers are not known yet.
    let room = maxUnits - head.length - this.tail(result, []).length * 2;
    for (const one of found) {
      const row = this.row(one);
      room -= row.length;
      if (room < 0) break;
      rows.push(row);
    }
    this.write(head + rows.join("") + this.tail(result, found.slice(0, rows.length)));
  }

  private head({ summary, run, problems }: RunResult): string {
    const { terminal, reports } = this.wording;
    const { high, medium, low, info } = summary.findings;
    const total = high + medium + low + info;
    const parts = [`### ${reports.title}`];
    if (!run.complete) parts.push(`> ⚠️ ${markdownText(reports.incomplete)}`);
    parts.push(markdownText(terminal.scanned(summary.listings, summary.files)));
    parts.push(
      total === 0
        ? markdownText(terminal.nothing(summary.listings + (summary.unchanged ?? 0)))
        : `**${markdownText(terminal.counts(high, medium, low, info, summary.listingsWithFindings))}**`,
    );
    if (summary.suppressed > 0) parts.push(markdownText(terminal.suppressed(summary)));
    const serious = problems.filter(({ level }) => level !== "notice").slice(0, maxProblems);
    if (serious.length > 0) {
      const lines = serious.map(
        ({ file = "", line = "", code, message }) =>
          `- ${cell(`${file}${line === "" ? "" : `:${line}`}`)} ${code} ${cell(message)}`,
      );
      const more = summary.problems - serious.length;
      parts.push([...lines, ...(more > 0 ? [`- ${terminal.moreProblems(more)}`] : [])].join("\n"));
    }
    if (total > 0) {
      const { column } = reports;
      const names = [column.severity, column.listing, column.field, column.word, column.message, column.suggestion];
      parts.push(`| ${names.join(" | ")} |\n| ${names.map(() => "---").join(" | ")} |\n`);
      return parts.join("\n\n");
    }
    return `${parts.join("\n\n")}\n`;
  }

  private row({ finding, listing }: FoundIn): string {
    const { wording } = this;
    const { severity, field, text, message } = finding;
    const place = listing.line === undefined ? `#${listing.record}` : filePlace(listing);
    const name = listing.sku ?? listing.id;
    const cells = [
      `${icons[severity]} ${wording.severity[severity]}`,
      cell(name === undefined ? place : `${name} (${place})`),
      `${wording.role[field.role]} (${cell(field.column)})`,
      `**${cell(text.trim())}**`,
      cell(message),
      cell(replacementOf(finding, wording)),
    ];
    return `| ${cells.join(" | ")} |\n`;
  }

  private tail({ summary }: RunResult, shown: readonly FoundIn[]): string {
    const { terminal, reports } = this.wording;
    const rest = reports.counts(
      countRest(
        summary.findings,
        shown.map(({ finding }) => finding),
      ),
    );
    const parts = rest === "" ? [] : [reports.markdown.rest(rest)];
    parts.push(terminal.disclaimer);
    return `\n${parts.map((part) => `_${markdownText(part)}_`).join("\n\n")}\n`;
  }
}

const icons = { high: "🔴", medium: "🟠", low: "🔵", info: "⚪" } as const;

function cell(text: string): string {
  return markdownText(text.length > maxCell ? `${text.slice(0, maxCell)}…` : text);
}
