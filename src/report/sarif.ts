// `--format sarif`: SARIF 2.1.0 for code scanning. Results are written as they are found, the rest of the log after them.
import type { RunResult, ScannedListing } from "../model/report.ts";
import { safeJson } from "./printable.ts";
import type { Report, ReportOptions, ReportWriter } from "./report.ts";
import { isConfiguration, toNotification } from "./sarif/notification.ts";
import { toResult } from "./sarif/result.ts";
import { RuleTable } from "./sarif/rules.ts";
import { artifactLocation } from "./sarif/uri.ts";

export const report: Report = {
  id: "sarif",
  about: "SARIF 2.1.0 for code scanning, on the lines of the file",
  create: (write, options) => new SarifWriter(write, options),
};

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

class SarifWriter implements ReportWriter {
  private readonly write: (text: string) => void;
  private readonly wording: ReportOptions["wording"];
  private readonly rules: RuleTable;
  private separator = "\n";

  constructor(write: (text: string) => void, { wording }: ReportOptions) {
    this.write = write;
    this.wording = wording;
    this.rules = new RuleTable(wording);
    const run = `"columnKind":"utf16CodeUnits","language":"${wording.reports.tag}"`;
    write(`{"$schema":"${schema}","version":"2.1.0","runs":[{${run},"results":[`);
  }

  listing({ findings, accepted = [] }: ScannedListing): void {
    for (const finding of [...findings, ...accepted]) {
      const result = toResult(finding, this.rules.indexOf(finding), this.wording);
      this.write(`${this.separator}${safeJson(result)}`);
      this.separator = ",\n";
    }
  }

  end({ tool, run, summary, files, problems }: RunResult): void {
    const { name, version, dictionary, scorer } = tool;
    const rest = {
      tool: {
        driver: {
          name,
          version,
          rules: this.rules.descriptors(),
          notifications: [...new Set(problems.map(({ code }) => code))].sort().map((id) => ({ id })),
          properties: { dictionary, scorer },
        },
      },
      artifacts: files.map(({ path }) => ({ location: artifactLocation(path), roles: ["analysisTarget"] })),
      invocations: [
        {
          // False when anything was left unread: what is missing here may still be in the listings.
          executionSuccessful: run.complete,
          toolExecutionNotifications: problems.filter((one) => !isConfiguration(one)).map(toNotification),
          toolConfigurationNotifications: problems.filter(isConfiguration).map(toNotification),
        },
      ],
      properties: { run, summary },
    };
    this.write(`\n],${safeJson(rest).slice(1, -1)}}]}\n`);
  }
}
