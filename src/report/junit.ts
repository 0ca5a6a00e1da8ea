// `--format junit`: a listing is a test; findings that fail the run are its failure, rows that could not be read its error.
// The counts of a suite are left out: they stand before its tests, and the tests are written as they are scanned.

import type { Finding } from "../model/finding.ts";
import type { Listing } from "../model/listing.ts";
import type { Problem } from "../model/problem.ts";
import type { RunResult, ScannedListing } from "../model/report.ts";
import { failsRun } from "../model/verdict.ts";
import { adviceOf } from "./advice.ts";
import { filePlace } from "./file-place.ts";
import { printable } from "./printable.ts";
import type { Report, ReportOptions, ReportWriter } from "./report.ts";
import { mostSevereFirst } from "./top-findings.ts";
import { xmlText } from "./xml.ts";

export const report: Report = {
  id: "junit",
  about: "JUnit XML for CI: a listing is a test",
  create: (write, options) => new JunitWriter(write, options),
};

class JunitWriter implements ReportWriter {
  private readonly write: (text: string) => void;
  private readonly options: ReportOptions;
  private suite: string | undefined;

  constructor(write: (text: string) => void, options: ReportOptions) {
    this.write = write;
    this.options = options;
    write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="listing-lint">\n');
  }

  listing({ listing, findings, problems }: ScannedListing): void {
    const serious = problems.filter(({ level }) => level !== "notice");
    if (listing !== undefined) {
      const name = this.options.wording.terminal.listing(listing);
      this.openSuite(listing.file);
      this.write(testCase(name, listing, [...this.outcome(listing, findings), ...serious.map(errorOf)]));
      return;
    }
    for (const problem of serious) this.problem(problem);
  }

  end({ problems }: RunResult): void {
    // Those of rows and files came with their rows.
    for (const problem of problems) if (problem.level === "run") this.problem(problem);
    this.write(`${this.suite === undefined ? "" : "</testsuite>\n"}</testsuites>\n`);
  }

  private problem(problem: Problem): void {
    const file = problem.file ?? "listing-lint";
    const { record, line } = problem;
    const name = record === undefined ? problem.code : this.options.wording.terminal.listing({ record, line });
    this.openSuite(file);
    this.write(testCase(name, { file, ...(line === undefined ? {} : { line }) }, [errorOf(problem)]));
  }

  private openSuite(file: string): void {
    if (file === this.suite) return;
    this.write(`${this.suite === undefined ? "" : "</testsuite>\n"}<testsuite name="${quoted(file)}">\n`);
    this.suite = file;
  }

  private outcome(listing: Listing, findings: readonly Finding[]): string[] {
    const { failOn = "high", perMarketplace } = this.options;
    const fails = (finding: Finding): boolean => failsRun(finding, { failOn, perMarketplace });
    const failing = findings.filter(fails).sort(mostSevereFirst);
    const others = findings.filter((finding) => !fails(finding)).sort(mostSevereFirst);
    const [worst] = failing;
    const lines: string[] = [];
    if (worst !== undefined) {
      const head = `<failure type="${quoted(worst.rule)}" message="${quoted(worst.message)}">`;
      lines.push(`${head}${this.details(listing, failing)}</failure>`);
    }
    if (others.length > 0) lines.push(`<system-out>${this.details(listing, others)}</system-out>`);
    return lines;
  }

  private details(listing: Listing, findings: readonly Finding[]): string {
    const { wording } = this.options;
    const place = filePlace(listing);
    const text = findings.map((finding) => {
      const { severity, score, field, message } = finding;
      const advice = adviceOf(finding, wording, " → ");
      return printable(`${place} ${field.column}: [${wording.severity[severity]} ${score}] ${message}${advice}`);
    });
    return xmlText(text.join("\n"));
  }
}

function testCase(name: string, place: { file: string; line?: number }, children: readonly string[]): string {
  const line = place.line === undefined ? "" : ` line="${place.line}"`;
  const head = `<testcase name="${quoted(name)}" classname="${quoted(place.file)}" file="${quoted(place.file)}"${line}`;
  return children.length === 0 ? `${head}/>\n` : `${head}>\n${children.join("\n")}\n</testcase>\n`;
}

function errorOf({ code, message }: Problem): string {
  return `<error type="${quoted(code)}" message="${quoted(message)}"/>`;
}

function quoted(text: string): string {
  return xmlText(printable(text));
}
