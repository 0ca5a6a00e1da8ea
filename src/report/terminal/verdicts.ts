// The verdict table of a run for several marketplaces.
import type { Summary } from "../../model/report.ts";
import { severities } from "../../model/severity.ts";
import { pad, widthOf } from "../columns.ts";
import type { ReportOptions } from "../report.ts";

export function verdictTable(
  marketplaces: NonNullable<Summary["marketplaces"]>,
  { style, wording }: ReportOptions,
): string[] {
  const { terminal } = wording;
  const levels = [...severities].reverse();
  const widest = Math.max(...[terminal.marketplace, ...marketplaces.map(({ id }) => id)].map(widthOf)) + 2;
  const head = levels.map((severity) => pad(wording.severity[severity], 8)).join("");
  const rows = marketplaces.map(({ id, verdict, findings }) => {
    const counts = levels.map((severity) => pad(String(findings[severity]), 8)).join("");
    const paint = { fail: style.high, pass: style.good, unknown: style.medium }[verdict];
    return `  ${pad(id, widest)}${counts}${paint(terminal.verdict[verdict])}`;
  });
  return ["", style.bold(`  ${pad(terminal.marketplace, widest)}${head}`.trimEnd()), ...rows, ""];
}
