// Reads what --baseline takes: a file of decisions (written by --write-baseline, `review` or the html report), or a JSON report.
// Imported only when there is one: zod is the costliest part of start-up.
import { z } from "zod";
import { decisionKinds, decisionsKind } from "../model/decision.ts";
import { ProblemError, problem } from "../model/problem.ts";
import { severities } from "../model/severity.ts";
import type { DecisionEntry, DecisionFile } from "./decisions.ts";

const text = z.string().optional();
const day = z.iso.date().optional();

/** What a reader of the file wants to know; only fingerprint and decision count. */
const aboutFinding = {
  rule: text,
  severity: z.enum(severities).optional(),
  mark: text,
  text,
  sku: text,
  id: text,
  column: text,
};

const fileSchema = z.object({
  schemaVersion: z.literal(1),
  kind: z.literal(decisionsKind),
  decisions: z.array(
    z.object({
      fingerprint: z.string().min(1),
      decision: z.enum(decisionKinds),
      reason: text,
      by: text,
      on: day,
      until: day,
      replacement: text,
      ...aboutFinding,
    }),
  ),
});

const reportSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal("listing-lint") }),
  findings: z.array(
    z.object({
      fingerprint: z.string().min(1),
      rule: text,
      severity: z.enum(severities).optional(),
      text,
      mark: z.object({ name: z.string() }).optional(),
      listing: z.object({ sku: text, id: text }).optional(),
      field: z.object({ column: text }).optional(),
    }),
  ),
});

/** The decisions in `json`, the content of `file`; throws a ProblemError C004 that says what is wrong with it. */
export function parseDecisions(json: string, file: string): DecisionFile {
  const refuse = (reason: string): ProblemError => new ProblemError(problem("C004", { file }, { reason }));
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    throw refuse("not-json");
  }
  const isReport = typeof value === "object" && value !== null && "findings" in value;
  const parsed = isReport ? reportSchema.safeParse(value) : fileSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const isOther = issue?.path[0] === "kind" || issue?.path[0] === "tool" || issue?.path.length === 0;
    throw refuse(isOther ? "other-kind" : `${issue?.path.join(".")}: ${issue?.message}`);
  }
  return { path: file, entries: "findings" in parsed.data ? parsed.data.findings.map(known) : parsed.data.decisions };
}

/** A finding of an earlier report counts as known: accepted, without more being said. */
function known(finding: z.infer<typeof reportSchema>["findings"][number]): DecisionEntry {
  const { fingerprint, rule, severity, text: found, mark, listing, field } = finding;
  return {
    fingerprint,
    decision: "accepted",
    rule,
    severity,
    text: found,
    mark: mark?.name,
    sku: listing?.sku,
    id: listing?.id,
    column: field?.column,
  };
}
