// Scans the labelled listings as the benchmark notes say: one CSV, amazon-us, built-in dictionary, everything shown.
import {
  createScanner,
  defaultSettings,
  type Finding,
  joinDictionaries,
  loadRules,
  type Rules,
  readListings,
  type Scanner,
} from "../../src/index.ts";
import { readLabelled, toCsv } from "./labelled.ts";
import type { Scored } from "./score.ts";

type Scoring = Rules["data"]["scoring"];

/** A scanner of the benchmark; `scoring` instead of the published weights. */
export function benchmarkScanner(scoring?: Scoring): Scanner {
  const rules = loadRules();
  const tried: Rules =
    scoring === undefined ? rules : Object.create(rules, { data: { value: { ...rules.data, scoring } } });
  return createScanner(tried, joinDictionaries([rules.builtin]), {
    ...defaultSettings,
    marketplaces: ["amazon-us"],
    minSeverity: "info",
    asOf: "2026-11-21",
  });
}

export async function scanLabelled(path: string, scanner = benchmarkScanner()): Promise<Scored[]> {
  const listings = readLabelled(path);
  const bytes = new TextEncoder().encode(toCsv(listings));
  const reader = readListings({
    path: "labelled.csv",
    async *open() {
      yield bytes;
    },
  });
  const byId = new Map<string, Finding[]>();
  for await (const { listing } of reader) {
    if (listing?.id !== undefined)
      byId.set(
        listing.id,
        scanner.scan(listing).findings.filter(({ mark }) => mark !== undefined),
      );
  }
  return listings.map((listing) => {
    const findings = byId.get(listing.id);
    if (findings === undefined) throw new Error(`${listing.id} was not read back from the CSV`);
    return { listing, findings };
  });
}
