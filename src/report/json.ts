// `--format json`: the whole report as one document, schema version 1. Findings come first: they are written as they are found.
import { safeJson } from "./printable.ts";
import type { Report } from "./report.ts";

export const report: Report = {
  id: "json",
  about: "one JSON document, schema version 1",
  create(write) {
    let separator = "\n    ";
    write('{\n  "schemaVersion": 1,\n  "findings": [');
    return {
      listing: ({ findings }) => {
        for (const finding of findings) {
          write(separator + safeJson(finding, 2).replaceAll("\n", "\n    "));
          separator = ",\n    ";
        }
      },
      end: ({ tool, run, summary, files, problems }) => {
        const isEmpty = separator === "\n    ";
        write(`${isEmpty ? "" : "\n  "}],\n${safeJson({ tool, run, summary, files, problems }, 2).slice(2)}\n`);
      },
    };
  },
};
