// `--format github`: workflow commands that GitHub Actions shows as annotations on the lines of the file.

import type { RunResult, ScannedListing } from "../model/report.ts";
import type { Severity } from "../model/severity.ts";
import { adviceOf } from "./advice.ts";
import { printable } from "./printable.ts";
import type { Report, ReportOptions, ReportWriter } from "./report.ts";
import { countRest, type FoundIn, TopFindings } from "./top-findings.ts";

export const report: Report = {
  id: "github",
  about: "annotations for GitHub Actions, most severe first",
  create: (write, options) => new GithubWriter(write, options),
};

type Level = "error" | "warning" | "notice";

const levels: Readonly<Record<Severity, Level>> = { high: "error", medium: "warning", low: "notice", info: "notice" };

// What GitHub shows of each level in one step; the rest would be dropped without a word.
const maxOfLevel = 10;

class GithubWriter implements ReportWriter {
  private readonly write: (text: string) => void;
  private readonly wording: ReportOptions["wording"];
  private readonly top: Readonly<Record<Level, TopFindings>> = {
    error: new TopFindings(maxOfLevel),
    warning: new TopFindings(maxOfLevel),
    notice: new TopFindings(maxOfLevel),
  };

  constructor(write: (text: string) => void, { wording }: ReportOptions) {
    this.write = write;
    this.wording = wording;
  }

  listing({ listing, findings }: ScannedListing): void {
    if (listing === undefined) return;
    for (const finding of findings) this.top[levels[finding.severity]].add(listing, [finding]);
  }

  end({ run, summary, problems }: RunResult): void {
    const { terminal, reports } = this.wording;
    const errors = this.top.error.list();
    // A problem that makes the result doubtful comes before any finding; it takes the place of one.
    const serious = problems.filter(({ level }) => level !== "notice").slice(0, maxOfLevel / 2);
    const shownErrors = errors.slice(0, maxOfLevel - serious.length);
    const shown = [...shownErrors, ...this.top.warning.list(), ...this.top.notice.list()];
    for (const { code, message, file, line } of serious)
      this.command("error", printable(message), { file, line, title: code });
    for (const found of shown) this.finding(found);
    const rest = reports.counts(
      countRest(
        summary.findings,
        shown.map(({ finding }) => finding),
      ),
    );
    const lines = [terminal.scanned(summary.listings, summary.files)];
    if (rest !== "") lines.push(reports.github.notShown(rest));
    if (!run.complete) lines.push(reports.incomplete);
    this.write(`${lines.map(printable).join("\n")}\n`);
  }

  private finding({ finding, listing }: FoundIn): void {
    const { severity, message, text } = finding;
    const { terminal } = this.wording;
    const { record, line, sheet, sku, id } = listing;
    // The line of a file stands in a property of its own; the row of a sheet has none.
    const placed = sheet === undefined ? { record, sku, id } : { sheet, line, record, sku, id };
    const advice = printable(adviceOf(finding, this.wording, "→ "));
    const title = `${text} · ${this.wording.severity[severity]} · ${terminal.listing(placed)}`;
    this.command(levels[severity], [printable(message), advice].filter((line) => line !== "").join("\n"), {
      file: listing.file,
      line: sheet === undefined ? line : undefined,
      title,
    });
  }

  private command(
    level: Level,
    /** Printable already; its line breaks are meant. */
    message: string,
    { file, line, title }: { file: string | undefined; line: number | undefined; title: string },
  ): void {
    const properties = [
      ...(file === undefined ? [] : [`file=${escapeProperty(printable(file))}`]),
      ...(line === undefined ? [] : [`line=${line}`]),
      `title=${escapeProperty(printable(title))}`,
    ];
    this.write(`::${level} ${properties.join(",")}::${escapeData(message)}\n`);
  }
}

// As @actions/core escapes: percent first, then what ends a command or one of its properties.
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
