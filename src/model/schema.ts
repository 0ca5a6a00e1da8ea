// The published shapes: `--format json` (schema version 1) and one line of `--format ndjson`. The JSON Schema of the
// package is generated from these. Additions are allowed in version 1; renames and removals are not.
// Only code that validates imports this file at run time: zod is the costliest part of start-up.
import { z } from "zod";
import { decisionKinds, decisionSources } from "./decision.ts";
import { uses } from "./finding.ts";
import { fieldRoles } from "./listing.ts";
import { markStatuses } from "./mark.ts";
import { matchKinds } from "./match.ts";
import { type ProblemCode, problemCodes, problemLevels } from "./problem.ts";
import { severities } from "./severity.ts";

const count = z.int().min(0);
const args = z.record(z.string(), z.union([z.string(), z.number()]));
const severity = z.enum(severities);
const failOn = z.union([severity, z.literal("never")]);
const bySeverity = z.object({ high: count, medium: count, low: count, info: count });

export const listingRefSchema = z.object({
  file: z.string(),
  record: z.int().describe("number of the data record in its file, from 1"),
  line: z
    .int()
    .optional()
    .describe("physical line on which the record starts, from 1; in a workbook the row of its sheet"),
  sheet: z.string().optional().describe("name of its sheet, in a workbook"),
  id: z.string().optional(),
  sku: z.string().optional(),
});

export const evidenceSchema = z.object({ code: z.string(), weight: z.number(), args });

/**
 * The suggestion as a change of the cell that can be made without a person looking at it; absent where one is needed. The
 * piece can be wider than the finding: the blank or comma beside a word that goes, the end of a title that is too long.
 * Fixes of one cell may overlap: make those that do not, and scan what comes out again.
 */
const fixSchema = z
  .object({ start: z.int().min(0), end: z.int().min(0), text: z.string() })
  .describe("put `text` for start..end of the decoded cell, in UTF-16 units");

export const decisionSchema = z.object({
  decision: z.enum(decisionKinds),
  source: z.enum(decisionSources).describe("where it was found: a file of decisions, or the allow list of the config"),
  reason: z.string().optional(),
  by: z.string().optional().describe("who took it"),
  on: z.string().optional().describe("when it was taken, YYYY-MM-DD"),
  until: z.string().optional().describe("last day on which it holds, YYYY-MM-DD"),
  replacement: z.string().optional().describe("what to write in place of the text"),
});

export const findingSchema = z.object({
  fingerprint: z.string().describe("stable: no row number, no path, no commit"),
  rule: z.string().describe("pack/kind"),
  severity,
  score: z.number().min(0).max(100),
  listing: listingRefSchema,
  field: z.object({ role: z.enum(fieldRoles), column: z.string(), index: z.int().min(0) }),
  span: z
    .object({ start: z.int().min(0), end: z.int().min(0) })
    .describe("UTF-16 units in the decoded cell, half open"),
  text: z.string().describe("exactly cell.slice(start, end)"),
  rows: z.int().min(2).optional().describe("rows of the same product in which it stands, when there are several"),
  mark: z
    .object({
      id: z.string(),
      name: z.string(),
      owner: z.string().optional(),
      classes: z.array(z.int()),
      offices: z.array(z.string()),
      status: z.enum(markStatuses).optional(),
      source: z.string().optional(),
      asOf: z.string().optional(),
    })
    .optional(),
  match: z.object({ kind: z.enum(matchKinds), similarity: z.number().min(0).max(1) }).optional(),
  use: z.enum(uses).optional(),
  trial: z.literal(true).optional().describe("of a rule on trial: shown, never failing a run"),
  marketplaces: z
    .array(z.object({ id: z.string(), severity, score: z.number().min(0).max(100) }))
    .optional()
    .describe("where it counts, and how much; absent when one marketplace was asked for"),
  decision: decisionSchema.optional().describe("what a person decided about it"),
  evidence: z.array(evidenceSchema),
  message: z.string(),
  suggestion: z
    .object({
      text: z
        .string()
        .describe(
          "what to write for the text of the finding, or for a whole cell that is too long; empty to leave it out",
        ),
      reason: z.string(),
      fix: fixSchema.optional(),
    })
    .optional(),
});

export const problemSchema = z.object({
  code: z.enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]]),
  level: z.enum(problemLevels),
  message: z.string().describe("one sentence: what, where, and what to do"),
  args: args.optional(),
  file: z.string().optional(),
  record: z.int().optional(),
  line: z.int().optional(),
  column: z.string().optional(),
});

export const fileAccountSchema = z.object({
  path: z.string(),
  format: z.string(),
  encoding: z.string(),
  sha256: z.string().optional().describe("of its bytes, where a report asks for it and it was read to its end"),
  listings: count,
  skippedRows: z.array(z.object({ reason: z.string(), count })),
  columnsNotScanned: z.array(z.string()).optional().describe("columns that the layout does not read as listing text"),
});

export const toolSchema = z.object({
  name: z.literal("listing-lint"),
  version: z.string(),
  scorer: z.string(),
  dictionary: z.object({
    marks: count,
    terms: count,
    hash: z.string(),
    sources: z.array(z.object({ name: z.string(), asOf: z.string().optional() })),
  }),
});

export const runSchema = z.object({
  complete: z.boolean().describe("false when anything could not be read: the counts are then a lower bound"),
  marketplaces: z.array(z.string()),
  asOf: z.string(),
  minSeverity: severity,
  failOn: failOn,
  perMarketplace: z
    .record(z.string(), z.object({ minSeverity: severity.optional(), failOn: failOn.optional() }))
    .optional()
    .describe("settings that differ on single marketplaces"),
});

export const summarySchema = z.object({
  files: count,
  listings: count,
  unchanged: count.optional().describe("listings left out because they are as they were (--since)"),
  listingsWithFindings: count,
  findings: bySeverity,
  onTrial: bySeverity.describe("of these, findings of rules on trial, which never fail a run"),
  failing: count.describe("findings that fail the run: at or above the threshold, not on trial"),
  repeated: count.describe("findings that an earlier row of the same product reports"),
  suppressed: count,
  suppressedBy: z
    .object({ ownBrand: count, decision: count, allow: count })
    .describe("why findings were left out: own brands, decisions of a baseline, the allow list of the config"),
  problems: count,
  marketplaces: z
    .array(
      z.object({
        id: z.string(),
        verdict: z.enum(["pass", "fail", "unknown"]).describe("unknown: nothing fails, but not everything was read"),
        listingsWithFindings: count,
        findings: bySeverity,
        failing: count,
      }),
    )
    .optional()
    .describe("one verdict for each marketplace, when several were asked for"),
});

export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  run: runSchema,
  summary: summarySchema,
  files: z.array(fileAccountSchema),
  findings: z.array(findingSchema),
  problems: z.array(problemSchema),
});

export const listingLineSchema = z.object({
  listing: listingRefSchema.extend({ extra: z.record(z.string(), z.unknown()).optional() }).nullable(),
  findings: z.array(findingSchema),
  problems: z.array(problemSchema),
});
