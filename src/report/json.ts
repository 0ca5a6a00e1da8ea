// `--format json`: the whole report as one document, schema version 1. Its summary stands before the findings, so nothing
// is written before the end: a run that is interrupted leaves no half of a document.
import { safeJson } from "./printable.ts";
import type { Report } from "./report.ts";

export const report: Report = {
  id: "json",
  about: "one JSON document, schema version 1",
  create(_write, _options, aside) {
    const findings = aside();
    let separator = "\n    ";
    return {
      listing: ({ findings: found }) => {
        for (const finding of found) {
          findings.add(separator + safeJson(finding, 2).replaceAll("\n", "\n    "));
          separator = ",\n    ";
        }
      },
      end: () => {},
      *rest({ tool, run, summary, files, problems }) {
        const head = safeJson({ schemaVersion: 1, tool, run, summary, files }, 2);
        yield `${head.slice(0, -"\n}".length)},\n  "findings": [`;
        yield* findings.pieces();
        const isEmpty = separator === "\n    ";
        yield `${isEmpty ? "" : "\n  "}],\n${safeJson({ problems }, 2).slice("{\n".length)}\n`;
      },
    };
  },
};
