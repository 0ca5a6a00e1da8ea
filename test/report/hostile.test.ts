// Text that attacks its reader, in every place of a listing that a report shows: it stays text in each of them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ScannedListing } from "../../src/index.ts";
import { all } from "../../src/report/registry.ts";
import { sharedData } from "../shared-folder.ts";
import { type RenderOptions, render } from "./rendering.ts";
import { findingOf, listingOf, resultOf } from "./sample-run.ts";

const own: readonly string[] = [
  "</script><img src=x onerror=alert(1)>",
  "<!--<script>alert(1)",
  "]]><x onload='y'/>",
  '"><svg onload=alert(1)>',
  "[a](javascript:alert(1)) ![b](https://example.org/c.png) @someone #1",
  "`code` | cell | **bold** <b>x</b> &lt;i&gt;",
  '=HYPERLINK("https://example.org","x")',
  "%0A::error::x",
];
const shared: readonly { payload: string }[] =
  sharedData === undefined ? [] : JSON.parse(readFileSync(join(sharedData, "robustness/xss/payloads.json"), "utf8"));
const payloads = [...own, ...shared.map(({ payload }) => payload)];

/** Rows with a payload wherever text of a listing, a dictionary or a decision gets, or with plain text in its place. */
function rowsOf(texts: readonly string[]): ScannedListing[] {
  return texts.map((text, at) => {
    const listing = {
      ...listingOf(at + 1, `S${at} ${text}`, [["title", `c${text}`, `${text} Zorblat ${text}`]]),
      file: `f${text}`,
    };
    const finding = findingOf(listing, "Zorblat", {
      fingerprint: `${at} ${text}`,
      text,
      message: text,
      suggestion: { text, reason: text },
      evidence: [{ code: "COMPANION", weight: 1, args: { word: text } }],
      mark: { id: text, name: text, owner: text, classes: [], offices: [], source: text },
    });
    const decision = { decision: "accepted", source: "decision", reason: text, by: text } as const;
    const problems = [{ code: "I103", level: "row", file: text, record: 1, message: text } as const];
    return { listing, findings: [finding], accepted: [{ ...finding, decision }], problems };
  });
}

const hostile = rowsOf(payloads);
const clean = rowsOf(payloads.map((_, at) => `clean ${at}`));
const shown = (id: string, rows: readonly ScannedListing[], options: RenderOptions = {}): string =>
  render(id, rows, resultOf(rows, ["a.csv"]), options);
const inJson: RenderOptions = { facts: { path: "a.json", startedAt: "", rulesHash: "", settings: [] } };

/** Names of all tags with the names of their attributes. */
function structureOf(markup: string): string[] {
  const tags = markup.match(/<[!?/]?[a-zA-Z][^<>]*>/g) ?? [];
  return [...new Set(tags.map((tag) => tag.replace(/"[^"]*"/g, '""')))].sort();
}

describe.each(["junit", "xlsx", "html"])("%s", (id) => {
  test("has the elements and attributes of a clean one", () => {
    expect(structureOf(shown(id, hostile))).toEqual(structureOf(shown(id, clean)));
  });
});

describe.each(["markdown", "evidence"])("%s", (id) => {
  test("has no markup of a listing: no tag, link, picture, mention or cell", () => {
    const text = shown(id, hostile);
    expect(text.replaceAll("<!-- -->", "")).not.toMatch(/(?<!\\)</);
    expect(text).not.toMatch(/(?<!\\)\]\(|:\/\/|@[\w-]/);
    const cells = (row: string): number => row.split(/(?<!\\)\|/).length;
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    expect(new Set(rows.map(cells)).size).toBeLessThanOrEqual(3);
  });
});

describe.each<[string, RenderOptions]>([
  ["json", {}],
  ["sarif", {}],
  ["baseline", {}],
  ["evidence", inJson],
])("%s", (id, options) => {
  test("reads back, and has no raw control or direction character", () => {
    const text = shown(id, hostile, options);
    expect(() => JSON.parse(text)).not.toThrow();
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
  });
});

test.each(all.map(({ id }) => id))("%s has no character that a terminal acts on, in either language", (id) => {
  for (const language of ["en", "zh"] as const)
    expect(shown(id, hostile, { language, verbose: true }).replace(/\r?\n/g, "")).not.toMatch(/\p{Cc}/u);
});
