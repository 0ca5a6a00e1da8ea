// The evidence file for programs: findings as they are scanned, accepted ones among them, then what the run was.
import { safeJson } from "../printable.ts";
import type { ReportOptions, ReportWriter } from "../report.ts";

export function writeJson(write: (text: string) => void, { facts }: ReportOptions): ReportWriter {
  let separator = "\n";
  write(`{\n"schemaVersion": 1,\n"kind": "listing-lint-evidence",\n"findings": [`);
  return {
    listing({ findings, accepted = [] }) {
      for (const finding of [...findings, ...accepted]) {
        write(`${separator}${safeJson(finding)}`);
        separator = ",\n";
      }
    },
    end({ tool, run, summary, files, problems }) {
      const { startedAt, rulesHash, settings } = facts ?? {};
      const rest = { startedAt, tool: { ...tool, rulesHash }, run, settings, summary, files, problems };
      write(`\n],\n${safeJson(rest).slice(1)}\n`);
    },
  };
}
