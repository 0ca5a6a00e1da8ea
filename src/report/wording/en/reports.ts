// English of the reports to files.
import type { ReportsWording } from "../reports.ts";

const number = (count: number): string => count.toLocaleString("en-US");

export const reports: ReportsWording = {
  tag: "en",
  title: "Listing check: other people's trademarks",
  incomplete: "Not everything could be read, so there may be more. Mend the problems listed here and scan again.",
  ruleTitle: {
    "trademark/mark-use": "Another owner's mark",
    "trademark/compatible-use": "Mark named to say what it fits",
    "trademark/reference-use": "Comparison with a mark",
    "trademark/counterfeit-wording": "Wording for copies beside a mark",
    "trademark/everyday-word": "Mark used like an ordinary word",
  },
  column: {
    severity: "Severity",
    score: "Score",
    file: "File",
    sheet: "Sheet",
    row: "Row",
    line: "Line",
    listing: "Listing",
    field: "Field",
    fields: "Fields",
    word: "Word",
    words: "Words",
    mark: "Mark",
    marks: "Marks",
    owner: "Owner",
    use: "Use",
    message: "Why, and what to do",
    suggestion: "Write instead",
    evidence: "Evidence",
    rule: "Reason",
    findings: "Findings",
    text: "Text",
  },
  counts: (findings) =>
    (["high", "medium", "low", "info"] as const)
      .filter((severity) => findings[severity] > 0)
      .map((severity) => `${findings[severity]} ${severity}`)
      .join(", "),
  github: {
    notShown: (counts) =>
      `Not annotated: ${counts}. GitHub shows 10 annotations of each level in a step; write the rest with --report json=<path>.`,
  },
  markdown: { rest: (counts) => `Not listed here: ${counts}. --report findings=<path> writes them all.` },
  evidence: {
    title: "Record of a trademark check of listings",
    time: "Started",
    tool: "Tool",
    dictionary: "Dictionary (marks · hash · sources)",
    rules: "Rules (hash · in force on)",
    marketplaces: "Marketplaces",
    thresholds: "Shown from / fails from",
    inputs: "Inputs",
    format: "Format",
    listings: "Listings",
    notWhole: "not read to its end",
    findings: "Findings",
    decisions: "Decisions",
    decision: "Decision",
    decided: { accepted: "accepted", "to-fix": "to fix", replace: "replace" },
    reason: "Reason given",
    by: "By",
    on: "On",
    until: "Until",
    fingerprint: "Fingerprint",
    none: "None.",
    capped: (shown, total) =>
      `The ${number(shown)} most severe of ${number(total)} are listed. The evidence file in JSON has them all.`,
  },
  html: {
    noScript: "The findings are shown by a script of this file; allow it, or use the CSV report.",
    bySeverity: "By severity",
    byMark: "By mark",
    byField: "By field",
    byReason: "By reason",
    others: "others",
    search: "Search word, mark, SKU, text",
    reset: "Clear filters",
    shown: "{n} of {of} findings",
    none: "No finding matches. Clear the filters to see all.",
    pick: "Choose a finding to see its listing.",
    evidence: "Evidence",
    match: "Match",
    source: "Source",
    decision: "Decision",
    open: "Open",
    accept: "Accept",
    accepted: "Accepted",
    toFix: "To fix",
    reason: "Reason for accepting",
    reasonNeeded: "Say why, so that the next reader knows.",
    save: "Save decisions",
    load: "Load decisions",
    loaded: "Decisions loaded: {n}",
    notLoaded: "This is not a file of decisions.",
    unsaved: "Decisions not saved yet: {n}",
    keys: "Keys: ↑ ↓ or j k move · Enter opens evidence · a accept · f to fix · o open · / search",
    back: "Back to the list",
    printed: "Printed: the first {n} of {of} findings.",
    capped: (shown, total, beside) =>
      `This page holds the ${number(shown)} most severe of ${number(total)} findings. ${wherever(beside)}`,
  },
  xlsx: {
    summary: "Summary",
    findings: "Findings",
    listings: "Listings",
    capped: (shown, total, beside) =>
      `This workbook holds the ${number(shown)} most severe of ${number(total)} findings. ${wherever(beside)}`,
  },
};

function wherever(beside: string | undefined): string {
  return beside === undefined
    ? "--report findings=<path> writes them all."
    : `All of them are in the file ${beside} beside it.`;
}
