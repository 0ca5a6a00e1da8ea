// `--format json`: the whole report as one document, schema version 1.
import type { Finding } from "../model/finding.ts";
import type { Report as JsonReport } from "../model/report.ts";
import { safeJson } from "./printable.ts";
import type { Report } from "./report.ts";

export const report: Report = {
  id: "json",
  about: "one JSON document, schema version 1",
  create(write) {
    const findings: Finding[] = [];
    return {
      listing: (scanned) => {
        for (const finding of scanned.findings) findings.push(finding);
      },
      end: ({ tool, run, summary, files, problems }) => {
        const document: JsonReport = { schemaVersion: 1, tool, run, summary, files, findings, problems };
        write(`${safeJson(document, 2)}\n`);
      },
    };
  },
};
