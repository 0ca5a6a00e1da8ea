// `--group-by mark`: each mark or rule once, with how many listings have it. Memory grows with the marks, not with the listings.
import type { Finding } from "../../model/finding.ts";
import type { Listing } from "../../model/listing.ts";
import { type Severity, severities } from "../../model/severity.ts";
import { cut, pad, wrapText } from "../columns.ts";
import { printable } from "../printable.ts";
import type { ReportOptions } from "../report.ts";
import { ruleTitle } from "../rule-title.ts";
import { shortName } from "./listing-name.ts";

interface Group {
  readonly title: string;
  readonly owner: string | undefined;
  /** Such as the wording to use instead. */
  readonly instead: Set<string>;
  readonly spellings: Set<string>;
  readonly examples: string[];
  severity: Severity;
  findings: number;
  listings: number;
}

const maxExamples = 5;

export class MarkGroups {
  private readonly options: ReportOptions;
  private readonly groups = new Map<string, Group>();

  constructor(options: ReportOptions) {
    this.options = options;
  }

  add(listing: Listing, findings: readonly Finding[]): void {
    const seen = new Set<Group>();
    for (const finding of findings) {
      const group = this.groupOf(finding);
      group.findings += 1;
      if (rank(finding.severity) > rank(group.severity)) group.severity = finding.severity;
      keep(group.spellings, finding.text.slice(0, 80));
      const instead = finding.suggestion?.text ?? "";
      if (finding.mark !== undefined && instead !== "") keep(group.instead, instead);
      if (seen.has(group)) continue;
      seen.add(group);
      group.listings += 1;
      if (group.examples.length < maxExamples) group.examples.push(shortName(listing));
    }
  }

  /** Most severe first, then those in most listings. */
  lines(): string[] {
    const sorted = [...this.groups.values()].sort(
      (a, b) => rank(b.severity) - rank(a.severity) || b.listings - a.listings || (a.title < b.title ? -1 : 1),
    );
    return sorted.flatMap((group) => this.group(group));
  }

  private groupOf(finding: Finding): Group {
    const { mark, rule, severity } = finding;
    const key = mark?.id ?? rule;
    let group = this.groups.get(key);
    if (group === undefined) {
      group = {
        title: mark?.name ?? ruleTitle(finding, this.options.wording),
        owner: mark?.owner,
        instead: new Set(),
        spellings: new Set(),
        examples: [],
        severity,
        findings: 0,
        listings: 0,
      };
      this.groups.set(key, group);
    }
    return group;
  }

  private group({ title, owner, instead, spellings, examples, severity, findings, listings }: Group): string[] {
    const { style, wording, width } = this.options;
    const { terminal } = wording;
    const indent = " ".repeat(8);
    const detail = (text: string, paint = style.dim): string[] =>
      wrapText(text, width - indent.length).map((line) => indent + paint(line));
    const heading = printable(owner === undefined ? title : `${title} (${owner})`);
    const others = listings - examples.length;
    const names = examples.join(", ") + (others > 0 ? ` ${terminal.andMore(others)}` : "");
    const written = [...spellings].map(printable).join(", ");
    return [
      style[severity](pad(wording.severity[severity], 8)) + style.bold(cut(heading, width - 8)),
      ...detail(terminal.inListings(findings, listings), (text) => text),
      ...detail(names),
      ...(spellings.size > 1 ? detail(written) : []),
      ...(instead.size === 0
        ? []
        : detail(`→ ${terminal.insteadOf}: ${printable([...instead].join(", "))}`, style.replacement)),
      "",
    ];
  }
}

function keep(values: Set<string>, value: string): void {
  if (values.size < maxExamples) values.add(value);
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}
