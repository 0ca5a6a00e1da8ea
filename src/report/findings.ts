// `--report findings`: one CSV row per finding, all of them. What stands beside a page or a workbook that has no room for all.
import type { WordedEvidence } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import type { Listing } from "../model/listing.ts";
import { replacementOf } from "./advice.ts";
import { byteWriter } from "./csv/bytes.ts";
import { csvRow } from "./csv/row.ts";
import { fieldOf } from "./field-of.ts";
import type { Report } from "./report.ts";
import { ruleTitle } from "./rule-title.ts";
import type { Wording } from "./wording/wording.ts";

export const report: Report = {
  id: "findings",
  about: "one CSV row per finding: to sort and filter in a spreadsheet",
  create(write, { wording }) {
    const heads = headsOf(wording);
    const output = byteWriter(write, undefined, heads);
    output(csvRow(heads));
    return {
      listing: ({ listing, findings }) => {
        if (listing === undefined) return;
        for (const finding of findings) output(csvRow(cellsOf(listing, finding, wording)));
      },
      end: () => {},
    };
  },
};

function headsOf({ reports: { column, evidence } }: Wording): string[] {
  const place = [column.file, column.sheet, column.row, column.line, "SKU", "ID", column.field];
  const finding = [column.word, column.text, column.mark, column.owner, column.rule, column.message, column.suggestion];
  return [column.severity, column.score, ...place, ...finding, column.evidence, evidence.fingerprint];
}

function cellsOf(listing: Listing, finding: Finding, wording: Wording): string[] {
  const { file, sheet = "", record, line = "", sku = "", id = "" } = listing;
  const { severity, score, field, text, mark, message, evidence, fingerprint } = finding;
  return [
    wording.severity[severity],
    String(score),
    file,
    sheet,
    String(record),
    String(line),
    sku,
    id,
    `${wording.role[field.role]} (${field.column})`,
    text,
    contextOf(listing, finding),
    mark?.name ?? "",
    mark?.owner ?? "",
    ruleTitle(finding, wording),
    message,
    replacementOf(finding, wording),
    evidence.map(({ code, args }) => wording.evidence(code as WordedEvidence, args)).join(" "),
    fingerprint,
  ];
}

// A cell may have very many characters and as many findings: each row has what stands around its own, in UTF-16 units.
const reach = 80;

/** The word with what stands around it in its cell. */
function contextOf(listing: Listing, finding: Finding): string {
  const text = fieldOf(listing, finding)?.text ?? "";
  const { span } = finding;
  const from = Math.max(0, span.start - reach);
  const to = Math.min(text.length, span.end + reach);
  const shown = text.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
  return `${from > 0 ? "…" : ""}${shown}${to < text.length ? "…" : ""}`;
}
