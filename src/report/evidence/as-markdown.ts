// The evidence file for people: the run first, then findings and decisions, the most severe ones up to a number.
import type { RunResult } from "../../model/report.ts";
import { filePlace } from "../file-place.ts";
import { markdownText } from "../markdown/text.ts";
import type { ReportOptions, ReportWriter } from "../report.ts";
import { ruleTitle } from "../rule-title.ts";
import { type FoundIn, TopFindings } from "../top-findings.ts";
import type { Wording } from "../wording/wording.ts";

/** More is for programs: the JSON form has all. */
const maxRows = 2000;
const maxCell = 300;

export function writeMarkdown(write: (text: string) => void, options: ReportOptions): ReportWriter {
  const { wording } = options;
  const open = new TopFindings(maxRows);
  const decided = new TopFindings(maxRows);
  const count = { open: 0, decided: 0 };
  return {
    listing({ listing, findings, accepted = [] }) {
      if (listing === undefined) return;
      const settled = [...accepted, ...findings.filter(({ decision }) => decision !== undefined)];
      open.add(listing, findings);
      decided.add(listing, settled);
      count.open += findings.length;
      count.decided += settled.length;
    },
    end(result) {
      const { evidence, column } = wording.reports;
      const parts = [
        ...head(result, options),
        `## ${evidence.findings} (${count.open})`,
        ...table(
          [column.severity, column.listing, column.field, column.word, column.rule, evidence.fingerprint],
          open.list().map((one) => findingRow(one, wording)),
          count.open,
          wording,
        ),
        `## ${evidence.decisions} (${count.decided})`,
        ...table(
          [
            evidence.decision,
            column.listing,
            column.word,
            column.rule,
            evidence.reason,
            evidence.by,
            evidence.on,
            evidence.until,
            evidence.fingerprint,
          ],
          decided.list().map((one) => decisionRow(one, wording)),
          count.decided,
          wording,
        ),
        `_${markdownText(wording.terminal.disclaimer)}_`,
      ];
      write(`${parts.join("\n\n")}\n`);
    },
  };
}

function head({ tool, run, summary, files, problems }: RunResult, { wording, facts }: ReportOptions): string[] {
  const { evidence, column, counts } = wording.reports;
  const { dictionary } = tool;
  const sources = dictionary.sources.map(({ name, asOf }) => [name, asOf].filter(Boolean).join(" ")).join(", ");
  const lines: readonly (readonly [string, string])[] = [
    [evidence.time, facts?.startedAt ?? ""],
    [evidence.tool, `${tool.name} ${tool.version} (${tool.scorer})`],
    [evidence.dictionary, `${dictionary.marks} · ${dictionary.hash} · ${sources}`],
    [evidence.rules, `${facts?.rulesHash ?? ""} · ${run.asOf}`],
    [evidence.marketplaces, run.marketplaces.join(", ")],
    [
      evidence.thresholds,
      `${wording.severity[run.minSeverity]} / ${run.failOn === "never" ? "never" : wording.severity[run.failOn]}`,
    ],
    ...(facts?.settings ?? []).map(({ name, value }) => [name, value] as const),
    [column.findings, counts(summary.findings) || "0"],
  ];
  const inputs = files.map(({ path, format, listings, sha256 }) => [
    path,
    format,
    String(listings),
    sha256 ?? evidence.notWhole,
  ]);
  const serious = problems.filter(({ level }) => level !== "notice").slice(0, maxRows);
  return [
    `# ${evidence.title}`,
    ...(run.complete ? [] : [`> ⚠️ ${markdownText(wording.reports.incomplete)}`]),
    lines.map(([name, value]) => `- ${markdownText(name)}: ${cell(value)}`).join("\n"),
    markdownText(wording.terminal.scanned(summary.listings, summary.files)),
    ...(summary.suppressed > 0 ? [markdownText(wording.terminal.suppressed(summary))] : []),
    `## ${evidence.inputs} (${files.length})`,
    ...table([column.file, evidence.format, evidence.listings, "SHA-256"], inputs, files.length, wording),
    ...(serious.length === 0 ? [] : [`## ${wording.terminal.problemsTitle} (${summary.problems})`]),
    ...(serious.length === 0
      ? []
      : [
          serious
            .map(({ code, file = "", line = "", message }) => `- ${code} ${cell(`${file}:${line}`)} ${cell(message)}`)
            .join("\n"),
        ]),
  ];
}

function findingRow({ finding, listing }: FoundIn, wording: Wording): string[] {
  const { severity, field, text, fingerprint } = finding;
  return [
    wording.severity[severity],
    placeOf({ finding, listing }),
    field.column,
    text,
    ruleTitle(finding, wording),
    fingerprint,
  ];
}

function decisionRow({ finding, listing }: FoundIn, wording: Wording): string[] {
  const { decision, text, fingerprint } = finding;
  const { by = "", on = "", until = "", reason = "", replacement } = decision ?? {};
  const said = wording.reports.evidence.decided[decision?.decision ?? "to-fix"];
  const what = replacement === undefined ? said : `${said} → ${replacement}`;
  return [what, placeOf({ finding, listing }), text, ruleTitle(finding, wording), reason, by, on, until, fingerprint];
}

function placeOf({ listing }: FoundIn): string {
  const name = listing.sku ?? listing.id ?? `#${listing.record}`;
  return listing.line === undefined ? name : `${name} (${filePlace(listing)})`;
}

/** Says how many rows there are beyond those that are shown. */
function table(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  total: number,
  wording: Wording,
): string[] {
  if (rows.length === 0) return [wording.reports.evidence.none];
  const shown = rows.slice(0, maxRows);
  const lines = [names, names.map(() => "---"), ...shown.map((row) => row.map(cell))].map(
    (row) => `| ${row.join(" | ")} |`,
  );
  return [lines.join("\n"), ...(total > shown.length ? [wording.reports.evidence.capped(shown.length, total)] : [])];
}

function cell(text: string): string {
  return markdownText(text.length > maxCell ? `${text.slice(0, maxCell)}…` : text);
}
