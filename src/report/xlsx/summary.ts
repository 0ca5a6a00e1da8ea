// The first sheet: what was scanned, what was found, and where to go from here.
import type { Finding } from "../../model/finding.ts";
import type { RunResult } from "../../model/report.ts";
import { severities } from "../../model/severity.ts";
import type { FoundAside } from "../findings-aside.ts";
import { ruleTitle } from "../rule-title.ts";
import type { Wording } from "../wording/wording.ts";
import type { Cell } from "./cells.ts";
import type { Sheet } from "./sheet.ts";

const maxMarks = 15;
const maxProblems = 50;

export function summarySheet(found: readonly FoundAside[], result: RunResult, wording: Wording): Sheet {
  return { name: wording.reports.xlsx.summary, widths: [44, 12, 60], rows: rows(found, result, wording) };
}

function* rows(found: readonly FoundAside[], result: RunResult, wording: Wording): Generator<readonly Cell[]> {
  const { terminal, reports } = wording;
  const { xlsx, html } = reports;
  const { summary, run, problems, tool } = result;
  const total = severities.reduce((sum, severity) => sum + summary.findings[severity], 0);
  yield [{ text: reports.title, style: "title" }];
  yield [plain(terminal.scanned(summary.listings, summary.files))];
  if (!run.complete) yield notice(reports.incomplete);
  if (total > found.length) yield notice(xlsx.capped(found.length, total));
  if (total === 0) yield [plain(terminal.nothing)];
  yield [];
  yield [
    { text: html.bySeverity, style: "head" },
    { text: reports.column.findings, style: "head" },
  ];
  for (const severity of [...severities].reverse())
    yield [{ text: wording.severity[severity], style: severity }, count(summary.findings[severity])];
  // Findings of a marketplace's own rules are about no mark.
  const byMark = tally(found, ({ mark }) => mark?.name ?? "").filter(({ name }) => name !== "");
  yield* table(html.byMark, byMark.slice(0, maxMarks), wording);
  if (byMark.length > maxMarks) yield [plain(`… + ${byMark.length - maxMarks} ${html.others}`)];
  yield* table(
    html.byField,
    tally(found, ({ field }) => wording.role[field.role]),
    wording,
  );
  yield* table(
    html.byReason,
    tally(found, (finding) => ruleTitle(finding, wording)),
    wording,
  );
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
  readonly count: number;
  /** Row of the first of them in the sheet of findings. */
  readonly row: number;
}

function tally(found: readonly FoundAside[], nameOf: (finding: Finding) => string): Tally[] {
  const counts = new Map<string, { count: number; row: number }>();
  for (const [at, one] of found.entries()) {
    const name = nameOf(one.read());
    const known = counts.get(name);
    if (known === undefined) counts.set(name, { count: 1, row: at + 2 });
    else known.count += 1;
  }
  return [...counts].map(([name, rest]) => ({ name, ...rest })).sort((a, b) => b.count - a.count || a.row - b.row);
}

function* table(title: string, tallies: readonly Tally[], { reports }: Wording): Generator<readonly Cell[]> {
  if (tallies.length === 0) return;
  yield [];
  yield [
    { text: title, style: "head" },
    { text: reports.column.findings, style: "head" },
  ];
  for (const { name, count: times, row } of tallies)
    yield [{ text: name, style: "link", link: `'${reports.xlsx.findings}'!A${row}` }, count(times)];
}

function notice(text: string): Cell[] {
  return [text, "", ""].map((part) => ({ text: part, style: "notice" }));
}

function plain(text: string): Cell {
  return { text, style: "plain" };
}

function count(value: number): Cell {
  return { text: String(value), style: "number" };
}
