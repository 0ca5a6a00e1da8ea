// The first sheet: what was scanned, what was found, and where to go from here.
import type { RunResult } from "../../model/report.ts";
import { severities } from "../../model/severity.ts";
import type { FoundAside } from "../findings-aside.ts";
import type { ReportOptions } from "../report.ts";
import { ruleTitle } from "../rule-title.ts";
import type { Wording } from "../wording/wording.ts";
import type { Cell } from "./cells.ts";
import type { Sheet } from "./sheet.ts";

const maxMarks = 15;
const maxProblems = 50;

export function summarySheet(found: readonly FoundAside[], result: RunResult, options: ReportOptions): Sheet {
  return { name: options.wording.reports.xlsx.summary, widths: [44, 12, 60], rows: rows(found, result, options) };
}

function* rows(
  found: readonly FoundAside[],
  result: RunResult,
  { wording, beside }: ReportOptions,
): Generator<readonly Cell[]> {
  const { terminal, reports } = wording;
  const { xlsx, html } = reports;
  const { summary, run, problems, tool } = result;
  const total = severities.reduce((sum, severity) => sum + summary.findings[severity], 0);
  yield [{ text: reports.title, style: "title" }];
  yield [plain(terminal.scanned(summary.listings, summary.files))];
  if (!run.complete) yield notice(reports.incomplete);
  if (total > found.length) yield notice(xlsx.capped(found.length, total, beside));
  if (total === 0) yield [plain(terminal.nothing(summary.listings + (summary.unchanged ?? 0)))];
  yield [];
  yield [
    { text: html.bySeverity, style: "head" },
    { text: reports.column.findings, style: "head" },
  ];
  for (const severity of [...severities].reverse())
    yield [{ text: wording.severity[severity], style: severity }, number(summary.findings[severity])];
  const tallies = tally(found, wording);
  yield* table(html.byMark, tallies.byMark.slice(0, maxMarks), wording);
  if (tallies.byMark.length > maxMarks) yield [plain(`… + ${tallies.byMark.length - maxMarks} ${html.others}`)];
  yield* table(html.byField, tallies.byField, wording);
  yield* table(html.byReason, tallies.byReason, wording);
  const serious = problems.filter(({ level }) => level !== "notice").slice(0, maxProblems);
  if (serious.length > 0) {
    yield [];
    yield [
      { text: terminal.problemsTitle, style: "head" },
      { text: reports.column.line, style: "head" },
      { text: "", style: "head" },
    ];
    for (const { file = "", line, code, message } of serious)
      yield [{ text: file }, { text: String(line ?? ""), style: "number" }, { text: `${code} ${message}` }];
  }
  yield [];
  yield [plain(`${tool.name} ${tool.version} · ${run.marketplaces.join(", ")} · ${run.asOf}`)];
  yield [plain(terminal.disclaimer)];
}

interface Tally {
  readonly name: string;
  count: number;
  /** Row of the first of them in the sheet of findings. */
  readonly row: number;
}

/** Counts under all headings in one pass: each reading of a finding makes it anew. */
function tally(found: readonly FoundAside[], wording: Wording): Record<"byMark" | "byField" | "byReason", Tally[]> {
  const counts = {
    byMark: new Map<string, Tally>(),
    byField: new Map<string, Tally>(),
    byReason: new Map<string, Tally>(),
  };
  for (const [at, one] of found.entries()) {
    const finding = one.read();
    const { mark, field } = finding;
    // Findings of a marketplace's own rules are about no mark.
    if (mark !== undefined) count(counts.byMark, mark.name, at + 2);
    count(counts.byField, wording.role[field.role], at + 2);
    count(counts.byReason, ruleTitle(finding, wording), at + 2);
  }
  return { byMark: mostFirst(counts.byMark), byField: mostFirst(counts.byField), byReason: mostFirst(counts.byReason) };
}

function count(counts: Map<string, Tally>, name: string, row: number): void {
  const known = counts.get(name);
  if (known === undefined) counts.set(name, { name, count: 1, row });
  else known.count += 1;
}

function mostFirst(counts: ReadonlyMap<string, Tally>): Tally[] {
  return [...counts.values()].sort((a, b) => b.count - a.count || a.row - b.row);
}

function* table(title: string, tallies: readonly Tally[], { reports }: Wording): Generator<readonly Cell[]> {
  if (tallies.length === 0) return;
  yield [];
  yield [
    { text: title, style: "head" },
    { text: reports.column.findings, style: "head" },
  ];
  for (const { name, count: times, row } of tallies)
    yield [{ text: name, style: "link", link: `'${reports.xlsx.findings}'!A${row}` }, number(times)];
}

function notice(text: string): Cell[] {
  return [text, "", ""].map((part) => ({ text: part, style: "notice" }));
}

function plain(text: string): Cell {
  return { text, style: "plain" };
}

function number(value: number): Cell {
  return { text: String(value), style: "number" };
}
