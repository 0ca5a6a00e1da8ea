// What the page shows, as data: its script reads it as JSON and makes text of it, nothing else.

import type { WordedEvidence } from "../../model/evidence.ts";
import type { Finding } from "../../model/finding.ts";
import type { RunResult } from "../../model/report.ts";
import { type Severity, severities } from "../../model/severity.ts";
import { replacementOf } from "../advice.ts";
import type { FoundAside, ListingAside } from "../findings-aside.ts";
import { printable } from "../printable.ts";
import type { ReportOptions } from "../report.ts";
import { ruleTitle } from "../rule-title.ts";
import type { Wording } from "../wording/wording.ts";
import { type Segment, segmentsOf } from "./segments.ts";

export interface PageData {
  readonly labels: Readonly<Record<string, string>>;
  readonly severities: readonly (readonly [Severity, string])[];
  /** Made as they are written: together they are many times what they are made of. */
  readonly listings: Iterable<PageListing>;
  readonly findings: Iterable<PageFinding>;
  readonly notices: readonly string[];
  readonly problems: readonly string[];
}

interface PageListing {
  readonly name: string;
  readonly place: string;
  readonly sku?: string;
  readonly id?: string;
  readonly fields: readonly { readonly label: string; readonly segments: readonly Segment[] }[];
}

interface PageFinding {
  readonly listing: number;
  readonly fingerprint: string;
  readonly severity: Severity;
  readonly score: number;
  readonly rule: string;
  readonly reason: string;
  readonly field: string;
  readonly column: string;
  readonly word: string;
  readonly mark: string;
  readonly message: string;
  readonly instead: string;
  readonly evidence: readonly string[];
  /** Label and value, those that are known. */
  readonly facts: readonly (readonly [string, string])[];
}

const maxProblems = 100;

export function pageData(
  found: readonly FoundAside[],
  result: RunResult,
  { wording, beside }: ReportOptions,
): PageData {
  const byListing = new Map<ListingAside, number[]>();
  for (const [number, { listing }] of found.entries()) {
    const numbers = byListing.get(listing);
    if (numbers === undefined) byListing.set(listing, [number]);
    else numbers.push(number);
  }
  const numbers = new Map([...byListing.keys()].map((listing, number) => [listing, number]));
  const { capped, ...labels } = wording.reports.html;
  const { findings: counts, suppressed } = result.summary;
  const total = counts.high + counts.medium + counts.low + counts.info;
  const serious = result.problems.filter(({ level }) => level !== "notice").slice(0, maxProblems);
  return {
    labels: {
      ...wording.reports.column,
      ...labels,
      insteadOf: wording.reports.column.suggestion,
      summary: summaryOf(result, wording),
      nothing: wording.terminal.nothing(result.summary.listings + (result.summary.unchanged ?? 0)),
      problems: wording.terminal.problemsTitle,
    },
    severities: [...severities].reverse().map((severity) => [severity, wording.severity[severity]]),
    listings: eachOf(byListing, ([listing, own]) => listingOf(listing, own, found, wording)),
    findings: eachOf(found, (one) => findingOf(one.read(), numbers.get(one.listing) as number, wording)),
    notices: [
      ...(result.run.complete ? [] : [wording.reports.incomplete]),
      ...(total > found.length ? [capped(found.length, total, beside)] : []),
      ...(suppressed > 0 ? [wording.terminal.suppressed(result.summary)] : []),
    ],
    problems: serious.map(({ code, file, line, message }) =>
      printable(`${code} ${[file, line].filter((part) => part !== undefined).join(":")} ${message}`),
    ),
  };
}

function* eachOf<From, To>(items: Iterable<From>, make: (item: From) => To): Generator<To> {
  for (const item of items) yield make(item);
}

function summaryOf({ summary, tool, run }: RunResult, { terminal, reports }: Wording): string {
  const sources = tool.dictionary.sources.map(({ name, asOf }) => [name, asOf].filter(Boolean).join(" "));
  const parts = [
    // The parts stand beside each other: no sentence ends here.
    terminal.scanned(summary.listings, summary.files).replace(/[.。]$/, ""),
    reports.counts(summary.findings),
    run.marketplaces.join(", "),
    `${tool.name} ${tool.version} · ${sources.join(", ")}`,
  ];
  return printable(parts.filter((part) => part !== "").join(" · "));
}

function listingOf(
  listing: ListingAside,
  own: readonly number[],
  found: readonly FoundAside[],
  wording: Wording,
): PageListing {
  const { file, sheet, record, line, sku, id, fields: texts } = listing.read();
  const findings = own.map((number) => ({ number, ...(found[number] as FoundAside).read() }));
  const fields = texts.map(({ role, column, index, text }) => {
    const spans = findings.flatMap(({ number, field, span }) =>
      field.role === role && field.column === column && field.index === index ? [{ ...span, finding: number }] : [],
    );
    return { label: `${wording.role[role]} (${printable(column)})`, segments: segmentsOf(text, spans) };
  });
  return {
    name: printable(sku ?? id ?? `#${record}`),
    place: printable(
      `${file} · ${wording.terminal.listing({ sheet, record, line, id: sku === undefined ? undefined : id })}`,
    ),
    ...(sku === undefined ? {} : { sku }),
    ...(id === undefined ? {} : { id }),
    fields,
  };
}

function findingOf(finding: Finding, listing: number, wording: Wording): PageFinding {
  const { fingerprint, severity, score, rule, field, text, mark, match, use, evidence, message } = finding;
  const { column, html } = wording.reports;
  const source = [mark?.source, mark?.asOf].filter((part) => part !== undefined).join(", ");
  const facts: readonly (readonly [string, string | undefined])[] = [
    [column.mark, mark?.name],
    [column.owner, mark?.owner],
    [column.use, use === undefined ? undefined : wording.use[use]],
    [html.match, match === undefined ? undefined : wording.kind[match.kind]],
    [column.score, `${score}/100`],
    [html.source, source === "" ? undefined : source],
  ];
  return {
    listing,
    fingerprint,
    severity,
    score,
    rule,
    reason: ruleTitle(finding, wording),
    field: wording.role[field.role],
    column: printable(field.column),
    word: printable(text),
    mark: printable(mark?.name ?? ""),
    message: printable(message),
    instead: printable(replacementOf(finding, wording)),
    evidence: evidence.map(({ code, args }) => printable(wording.evidence(code as WordedEvidence, args))),
    facts: facts.flatMap(([label, value]) => (value === undefined ? [] : [[label, printable(value)] as const])),
  };
}
