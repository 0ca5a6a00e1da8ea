// A small run as reports get it: four listings, three findings, a row that could not be read. Made up; no dictionary is needed.
import type { Finding, Listing, Problem, RunResult, ScannedListing } from "../../src/index.ts";
import type { FieldRole } from "../../src/model/listing.ts";

const file = "exports/pet shop.csv";

/** A listing of `file` from the texts of its fields. */
export function listingOf(
  record: number,
  sku: string,
  texts: readonly (readonly [FieldRole, string, string])[],
): Listing {
  const counts = new Map<FieldRole, number>();
  const fields = texts.map(([role, column, text]) => {
    const index = counts.get(role) ?? 0;
    counts.set(role, index + 1);
    return { role, column, index, text };
  });
  return { file, record, line: record + 3, sku, fields };
}

/** A finding of `word` where it first stands in `listing`. */
export function findingOf(listing: Listing, word: string, facts: Partial<Finding> = {}): Finding {
  const field = listing.fields.find(({ text }) => text.includes(word));
  if (field === undefined) throw new Error(`no field has ${word}`);
  const start = field.text.indexOf(word);
  return {
    fingerprint: `${listing.sku}-${word}`.toLowerCase(),
    rule: "trademark/mark-use",
    severity: "high",
    score: 98,
    listing: {
      file: listing.file,
      record: listing.record,
      ...(listing.line ? { line: listing.line } : {}),
      ...(listing.sku ? { sku: listing.sku } : {}),
    },
    field: { role: field.role, column: field.column, index: field.index },
    span: { start, end: start + word.length },
    text: word,
    mark: {
      id: word.toLowerCase(),
      name: word.toUpperCase(),
      owner: "Owner, LLC",
      classes: [21],
      offices: ["US"],
      status: "live",
      source: "https://example.org/a?b=1&c=2",
      asOf: "2026-01-02",
    },
    match: { kind: "exact", similarity: 1 },
    use: "product",
    evidence: [{ code: "CLASS_OVERLAP", weight: 0.7, args: { goods: "dog bowl", classes: "21" } }],
    message: `“${word}” in the ${field.role} is a mark of Owner, LLC.`,
    ...facts,
  };
}

const bowl = listingOf(1, "PB-1", [
  ["title", "item_name", "Zorblat Dog Bowl, 32 oz"],
  ["bullet", "bullet_point1", "Keeps water cool & clean"],
]);
const lid = listingOf(2, "PB-2", [
  ["title", "item_name", "Pawhaven Lid compatible with Zorblat Boomer"],
  ["keywords", "generic_keywords", "bowl lid;food cover"],
]);
const clean = listingOf(3, "PB-3", [["title", "item_name", "Pawhaven Cat Bowl 15° Tilted"]]);
const coat = listingOf(4, "PB-4", [
  ["title", "item_name", "Dog Raincoat"],
  ["description", "product_description", "<p>Closes with Klettix | quickly.</p>"],
]);

const lost: Problem = { code: "I103", level: "row", file, record: 5, line: 8, message: "The line cannot be read." };

export const sampleRows: readonly ScannedListing[] = [
  { listing: bowl, findings: [findingOf(bowl, "Zorblat")], problems: [] },
  {
    listing: lid,
    findings: [
      findingOf(lid, "Zorblat", { rule: "trademark/compatible-use", severity: "low", score: 22, use: "compatible" }),
    ],
    problems: [],
  },
  { listing: clean, findings: [], problems: [] },
  {
    listing: coat,
    findings: [
      findingOf(coat, "Klettix", {
        rule: "trademark/everyday-word",
        severity: "medium",
        score: 55,
        suggestion: { text: "hook and loop", reason: "It means the same." },
      }),
    ],
    problems: [],
  },
  { listing: undefined, findings: [], problems: [lost] },
];

/** The same run after a person decided, with a finding of a marketplace's own rule. */
export const decidedRows: readonly ScannedListing[] = [
  {
    listing: bowl,
    findings: [
      findingOf(bowl, "Zorblat", {
        decision: { decision: "replace", source: "decision", replacement: "steel", by: "Ann", on: "2026-11-20" },
      }),
      {
        ...findingOf(bowl, "32 oz", {
          rule: "market/no-sizes",
          severity: "medium",
          score: 70,
          evidence: [
            {
              code: "POLICY_SOURCE",
              weight: 0,
              args: {
                title: "Size in the title",
                why: "Sizes have a field.",
                source: "https://example.org/r",
                grade: "A",
              },
            },
          ],
          message: "“32 oz” is a size. Take it out.",
          suggestion: { text: "", reason: "Take it out." },
        }),
        mark: undefined,
        match: undefined,
        use: undefined,
      },
    ],
    problems: [],
  },
  {
    listing: lid,
    findings: [],
    accepted: [
      findingOf(lid, "Zorblat", {
        rule: "trademark/compatible-use",
        severity: "low",
        score: 22,
        decision: {
          decision: "accepted",
          source: "decision",
          reason: "it fits | as said",
          by: "Ann <ann@example.org>",
          on: "2026-11-20",
          until: "2027-11-20",
        },
      }),
    ],
    problems: [],
  },
  ...sampleRows.slice(2),
];

export const sampleResult: RunResult = resultOf(sampleRows, [file]);

/** The result of a run that gave `rows`. */
export function resultOf(rows: readonly ScannedListing[], files: readonly string[]): RunResult {
  const findings = { high: 0, medium: 0, low: 0, info: 0 };
  for (const row of rows) for (const { severity } of row.findings) findings[severity] += 1;
  const problems = rows.flatMap((row) => row.problems);
  const listings = rows.filter(({ listing }) => listing !== undefined).length;
  return {
    tool: {
      name: "listing-lint",
      version: "0.1.0",
      scorer: "v1",
      dictionary: { marks: 2, terms: 2, hash: "0123456789abcdef", sources: [{ name: "builtin", asOf: "2026-11-21" }] },
    },
    run: {
      complete: problems.length === 0,
      marketplaces: ["amazon-us"],
      asOf: "2026-11-21",
      minSeverity: "low",
      failOn: "high",
    },
    summary: {
      files: files.length,
      listings,
      listingsWithFindings: rows.filter((row) => row.findings.length > 0).length,
      findings,
      failing: findings.high,
      repeated: 0,
      suppressed: 0,
      suppressedBy: { ownBrand: 0, decision: 0, allow: 0 },
      onTrial: { high: 0, medium: 0, low: 0, info: 0 },
      problems: problems.length,
    },
    files: files.map((path) => ({ path, format: "generic", encoding: "utf-8", listings, skippedRows: [] })),
    problems,
  };
}
