// One finding as a SARIF result.

import type { WordedEvidence } from "../../model/evidence.ts";
import type { Finding } from "../../model/finding.ts";
import type { Severity } from "../../model/severity.ts";
import { adviceOf } from "../advice.ts";
import type { Wording } from "../wording/wording.ts";
import { artifactLocation } from "./uri.ts";

const levels: Readonly<Record<Severity, string>> = { high: "error", medium: "warning", low: "note", info: "none" };

export function toResult(finding: Finding, ruleIndex: number, wording: Wording): object {
  const { rule, severity, score, fingerprint, listing, field, message } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    // SARIF has no level for what is only worth knowing: such a result is of another kind.
    ...(severity === "info" ? { kind: "informational" } : {}),
    level: levels[severity],
    rank: score,
    ...(finding.rows === undefined ? {} : { occurrenceCount: finding.rows }),
    message: { text: withoutLinks(message + adviceOf(finding, wording, " → ")) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactLocation(listing.file),
          ...(listing.line === undefined ? {} : { region: { startLine: listing.line } }),
        },
        logicalLocations: [
          {
            name: field.column,
            fullyQualifiedName: placeIn(finding),
            kind: "member",
          },
        ],
      },
    ],
    // GitHub tells alerts apart by the first name only.
    partialFingerprints: { primaryLocationLineHash: fingerprint, "listingLint/v1": fingerprint },
    ...suppressionsOf(finding),
    properties: propertiesOf(finding, wording),
  };
}

/** Sheet, row and column of a workbook; elsewhere the listing by its SKU, and the column. */
function placeIn({ listing: { sheet, line, sku, id, record }, field }: Finding): string {
  const row = sheet === undefined ? (sku ?? id ?? `#${record}`) : `${sheet}/${line ?? `#${record}`}`;
  return `${row}/${field.column}`;
}

/** An accepted finding stays in the log, so that a reader tells what is settled from what is gone. */
function suppressionsOf({ decision }: Finding): object {
  if (decision?.decision !== "accepted") return {};
  const { reason } = decision;
  return {
    suppressions: [
      {
        kind: "external",
        status: "accepted",
        ...(reason === undefined ? {} : { justification: withoutLinks(reason) }),
      },
    ],
  };
}

/** What the JSON report says of a finding and SARIF has no place for; spans count in the decoded cell. */
function propertiesOf({ listing, fingerprint, rule, message, evidence, ...rest }: Finding, wording: Wording): object {
  return {
    ...rest,
    record: listing.record,
    ...(listing.sheet === undefined ? {} : { sheet: listing.sheet }),
    ...(listing.sku === undefined ? {} : { sku: listing.sku }),
    ...(listing.id === undefined ? {} : { id: listing.id }),
    evidence: evidence.map((one) => ({
      ...one,
      message: wording.evidence(one.code as WordedEvidence, one.args),
    })),
  };
}

/** Text of a listing must not become a link: `[a](b)` is one even in a plain SARIF message. */
function withoutLinks(text: string): string {
  return text.replace(/\[(?=[^\]]*\]\()/g, "\\[");
}
