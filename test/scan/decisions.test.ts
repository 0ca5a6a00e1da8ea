// What --baseline takes: files of decisions and JSON reports; and what it says of anything else.
import { expect, test } from "vitest";
import { ProblemError } from "../../src/model/problem.ts";
import { parseDecisions } from "../../src/scan/decisions-schema.ts";
import { render } from "../report/rendering.ts";
import { sampleResult, sampleRows } from "../report/sample-run.ts";

const fingerprints = sampleRows.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint));

test.each(["baseline", "json"])("reads what the report %s wrote", (id) => {
  const { entries } = parseDecisions(render(id, sampleRows, sampleResult), "b.json");
  expect(entries.map(({ fingerprint }) => fingerprint)).toEqual(fingerprints);
  expect(new Set(entries.map(({ decision }) => decision))).toEqual(new Set(["accepted"]));
  expect(entries[0]).toMatchObject({
    sku: "PB-1",
    text: "Zorblat",
    mark: "ZORBLAT",
    column: "item_name",
    severity: "high",
  });
});

test("reads what the html report saves", () => {
  const saved = {
    schemaVersion: 1,
    kind: "listing-lint-decisions",
    decisions: [
      {
        fingerprint: "f1",
        decision: "accepted",
        reason: "ours",
        rule: "trademark/mark-use",
        mark: "X",
        text: "x",
        column: "c",
      },
      {
        fingerprint: "f2",
        decision: "to-fix",
        rule: "amazon/title-length",
        mark: "",
        text: "long",
        sku: "A1",
        column: "c",
      },
    ],
  };
  const { entries } = parseDecisions(JSON.stringify(saved), "listing-lint-decisions.json");
  expect(entries.map(({ fingerprint, decision, reason }) => [fingerprint, decision, reason])).toEqual([
    ["f1", "accepted", "ours"],
    ["f2", "to-fix", undefined],
  ]);
});

test("a baseline of findings that were decided before keeps what was said of them", () => {
  const [row] = sampleRows;
  if (row === undefined) throw new Error("there are rows");
  const decision = {
    decision: "accepted",
    source: "decision",
    reason: "ours",
    by: "Ann",
    until: "2027-01-01",
  } as const;
  const known = row.findings.map((finding) => ({ ...finding, decision }));
  const byAllow = known.map((finding) => ({ ...finding, decision: { ...decision, source: "allow" as const } }));
  const rows = [
    { ...row, findings: [], accepted: known },
    { ...row, findings: [], accepted: byAllow.map((finding) => ({ ...finding, fingerprint: "other" })) },
    ...sampleRows.slice(1),
  ];
  const text = render("baseline", rows, sampleResult, { acceptance: { reason: "later", by: "Bob" } });
  const { entries } = parseDecisions(text, "b.json");
  expect(entries.map(({ reason, by, until }) => [reason, by, until])).toEqual([
    ["ours", "Ann", "2027-01-01"],
    ["later", "Bob", undefined],
    ["later", "Bob", undefined],
  ]);
});

const decided = (entry: object) =>
  JSON.stringify({ schemaVersion: 1, kind: "listing-lint-decisions", decisions: [entry] });

test.each([
  ["no JSON", "{", "not-json"],
  ["a list", "[]", "other-kind"],
  ["a file of another kind", '{ "schemaVersion": 1, "kind": "shopping", "decisions": [] }', "other-kind"],
  ["a report of another tool", '{ "schemaVersion": 1, "tool": { "name": "x" }, "findings": [] }', "other-kind"],
  ["an unknown decision", decided({ fingerprint: "f1", decision: "maybe" }), "decisions.0.decision: "],
  ["a day that is none", decided({ fingerprint: "f1", decision: "accepted", until: "soon" }), "decisions.0.until: "],
])("%s is refused", (_, json, reason) => {
  let raised: unknown;
  try {
    parseDecisions(json, "b.json");
  } catch (error) {
    raised = error;
  }
  expect(raised).toBeInstanceOf(ProblemError);
  const { code, file, args } = (raised as ProblemError).problem;
  expect([code, file]).toEqual(["C004", "b.json"]);
  expect(args?.["reason"]).toContain(reason);
});
