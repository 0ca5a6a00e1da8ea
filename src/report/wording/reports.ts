// What the reports to files say beyond messages and evidence: headings, labels, buttons.
import type { DecisionKind } from "../../model/decision.ts";
import type { Summary } from "../../model/report.ts";

export interface ReportsWording {
  /** BCP 47 tag of the language. */
  readonly tag: string;
  readonly title: string;
  readonly incomplete: string;
  /** What a rule is called; what it is about is in `Wording.rule`. */
  readonly ruleTitle: Readonly<Record<string, string>>;
  readonly column: ColumnsWording;
  /** Such as `2 high, 1 low`; empty when there are none. */
  readonly counts: (findings: Summary["findings"]) => string;
  readonly github: { readonly notShown: (counts: string) => string };
  readonly markdown: { readonly rest: (counts: string) => string };
  readonly evidence: EvidenceWording;
  readonly html: HtmlWording;
  readonly xlsx: WorkbookWording;
}

/** Names of columns and parts of a finding. */
interface ColumnsWording {
  readonly severity: string;
  readonly score: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: string;
  readonly line: string;
  readonly listing: string;
  readonly field: string;
  readonly fields: string;
  readonly word: string;
  readonly words: string;
  readonly mark: string;
  readonly marks: string;
  readonly owner: string;
  readonly use: string;
  readonly message: string;
  readonly suggestion: string;
  readonly evidence: string;
  readonly rule: string;
  readonly findings: string;
  readonly text: string;
}

/** Labels of the page; `{n}` and `{of}` stand for numbers that only its script knows. */
interface HtmlWording {
  readonly noScript: string;
  readonly bySeverity: string;
  readonly byMark: string;
  readonly byField: string;
  readonly byReason: string;
  readonly others: string;
  readonly search: string;
  readonly reset: string;
  readonly shown: string;
  readonly none: string;
  readonly pick: string;
  readonly evidence: string;
  readonly match: string;
  readonly source: string;
  readonly decision: string;
  readonly open: string;
  readonly accept: string;
  readonly accepted: string;
  readonly toFix: string;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly save: string;
  readonly load: string;
  readonly loaded: string;
  readonly notLoaded: string;
  readonly unsaved: string;
  readonly keys: string;
  readonly back: string;
  readonly printed: string;
  /** `beside` is the name of the file that has all. */
  readonly capped: (shown: number, total: number, beside: string | undefined) => string;
}

interface WorkbookWording {
  readonly summary: string;
  readonly findings: string;
  readonly listings: string;
  /** `beside` is the name of the file that has all. */
  readonly capped: (shown: number, total: number, beside: string | undefined) => string;
}

interface EvidenceWording {
  readonly title: string;
  readonly time: string;
  readonly tool: string;
  readonly dictionary: string;
  readonly rules: string;
  readonly marketplaces: string;
  readonly thresholds: string;
  readonly inputs: string;
  readonly format: string;
  readonly listings: string;
  /** In place of the hash of an input that was not read to its end. */
  readonly notWhole: string;
  readonly findings: string;
  readonly decisions: string;
  readonly decision: string;
  readonly decided: Readonly<Record<DecisionKind, string>>;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
  readonly until: string;
  readonly fingerprint: string;
  readonly none: string;
  readonly capped: (shown: number, total: number) => string;
}
