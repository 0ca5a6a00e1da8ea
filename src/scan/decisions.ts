// Files of decisions: what was decided about single findings, by fingerprint.
import { type Decision, type DecisionKind, decisionsKind } from "../model/decision.ts";
import type { Severity } from "../model/severity.ts";
import { safeJson } from "../report/printable.ts";

/** One entry of a file; only `fingerprint` decides what it is about, the rest is for its readers. */
export interface DecisionEntry {
  readonly fingerprint: string;
  readonly decision: DecisionKind;
  readonly reason?: string | undefined;
  readonly by?: string | undefined;
  readonly on?: string | undefined;
  readonly until?: string | undefined;
  readonly replacement?: string | undefined;
  readonly rule?: string | undefined;
  readonly severity?: Severity | undefined;
  readonly mark?: string | undefined;
  readonly text?: string | undefined;
  readonly sku?: string | undefined;
  readonly id?: string | undefined;
  readonly column?: string | undefined;
}

export interface DecisionFile {
  readonly path: string;
  readonly entries: readonly DecisionEntry[];
}

/** The entry as findings carry it. */
export function decisionOf({ decision, reason, by, on, until, replacement }: DecisionEntry): Decision {
  return {
    decision,
    source: "decision",
    ...(reason === undefined || reason === "" ? {} : { reason }),
    ...(by === undefined ? {} : { by }),
    ...(on === undefined ? {} : { on }),
    ...(until === undefined ? {} : { until }),
    ...(replacement === undefined ? {} : { replacement }),
  };
}

/** What an entry is about, for notices: `PB-1 Yeti`. */
export function entryLabel({ sku, id, text, rule, fingerprint }: DecisionEntry): string {
  const parts = [sku ?? id, text ?? rule].filter((part) => part !== undefined && part !== "");
  return parts.length === 0 ? fingerprint : parts.join(" ");
}

/** The content of a file of decisions: one entry a line, so that changes show in a diff. */
export function formatDecisions(entries: readonly DecisionEntry[]): string {
  const lines = entries.map((entry) => safeJson(entry));
  return `{\n"schemaVersion": 1,\n"kind": ${safeJson(decisionsKind)},\n"decisions": [\n${lines.join(",\n")}\n]\n}\n`;
}
