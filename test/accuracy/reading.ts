// `npm run accuracy -- --read <seed> <listings> [<severity>]`: findings and clean listings of the corpora, for reading.

import { createScanner, defaultSettings, joinDictionaries, loadRules, type Severity } from "../../src/index.ts";
import { atLeast } from "../../src/model/severity.ts";
import { drawListings } from "./corpora.ts";

const context = 60;

/** Prints each finding at or above `least` in `count` drawn listings, one a line, then the listings without any finding. */
export function printReading(folder: string, seed: number, count: number, least: Severity): void {
  const rules = loadRules();
  const scanner = createScanner(rules, joinDictionaries([rules.builtin]), {
    ...defaultSettings,
    marketplaces: ["amazon-us"],
    minSeverity: "low",
    asOf: "2026-11-21",
  });
  const listings = drawListings(folder, seed, count);
  const clean: string[] = [];
  let findings = 0;
  for (const listing of listings) {
    const text = (column: string): string => listing.fields.find((field) => field.column === column)?.text ?? "";
    const about = `(${listing.brand || "no brand"}; ${listing.category}; ${listing.id})`;
    const found = scanner.scan(listing).findings.filter(({ mark }) => mark !== undefined);
    if (found.length === 0) clean.push(`${text("title").slice(0, 160)} ${about}`);
    for (const { severity, score, use, mark, match, span, field, evidence } of found) {
      if (!atLeast(severity, least)) continue;
      findings += 1;
      const cell = text(field.column);
      const before = cell.slice(Math.max(0, span.start - context), span.start);
      const after = cell.slice(span.end, span.end + context);
      const codes = evidence.map(({ code, weight }) => (weight === 0 ? code : `${code}:${weight}`)).join(" ");
      const head = field.column === "title" ? "" : ` | ${text("title").slice(0, 90)}`;
      console.log(
        `${severity} ${score} ${use} ${match?.kind} [${mark?.name}] ${field.column}: ${before}«${cell.slice(span.start, span.end)}»${after}${head} ${about} ${codes}`.replace(
          /\s+/g,
          " ",
        ),
      );
    }
  }
  console.log(`\nwithout a finding:\n${clean.join("\n")}`);
  console.log(
    `\nseed ${seed}: ${findings} findings at ${least} or above in ${listings.length} listings, ${clean.length} listings without a finding`,
  );
}
