// Several marketplaces in one run: where a finding counts, the verdict for each, and settings of single ones.
import { expect, test } from "vitest";
import {
  createScanner,
  defaultSettings,
  exitCodeOf,
  joinDictionaries,
  loadRules,
  parseDictionary,
  runScan,
  type ScannedListing,
  type ScanSettings,
} from "../../src/index.ts";

// Quindar is protected in Europe only: on amazon-us it weighs less.
const { index } = parseDictionary("mark,offices\nZorblat,\nQuindar,EU\n", "marks.csv");

async function scan(csv: string, settings: Partial<ScanSettings>) {
  const scanner = createScanner(loadRules(), joinDictionaries([index]), {
    ...defaultSettings,
    asOf: "2026-11-21",
    ...settings,
  });
  const rows: ScannedListing[] = [];
  const source = {
    path: "a.csv",
    async *open() {
      yield new TextEncoder().encode(csv);
    },
  };
  const result = await runScan([source], scanner, { version: "0", read: {} }, (row) => void rows.push(row));
  const findings = rows.flatMap((row) => row.findings);
  return { result, findings, code: exitCodeOf(result) };
}

const earphones = "sku,title\nA1,Quindar earphones\nA2,Blue mug\n";
const both = ["amazon-us", "amazon-de"];

test("a finding tells where it counts and how much; the strictest decides its severity", async () => {
  const { findings } = await scan(earphones, { marketplaces: both });
  expect(findings).toMatchObject([
    {
      severity: "high",
      marketplaces: [
        { id: "amazon-us", severity: "medium" },
        { id: "amazon-de", severity: "high" },
      ],
    },
  ]);
});

test("one marketplace says nothing of marketplaces", async () => {
  const { findings, result } = await scan(earphones, { marketplaces: ["amazon-de"] });
  expect(findings[0]).not.toHaveProperty("marketplaces");
  expect(result.summary).not.toHaveProperty("marketplaces");
});

test("each marketplace gets its verdict, in the order asked for", async () => {
  const { result, code } = await scan(earphones, { marketplaces: both });
  expect(result.summary.marketplaces).toEqual([
    {
      id: "amazon-us",
      verdict: "pass",
      listingsWithFindings: 1,
      findings: { high: 0, medium: 1, low: 0, info: 0 },
      failing: 0,
    },
    {
      id: "amazon-de",
      verdict: "fail",
      listingsWithFindings: 1,
      findings: { high: 1, medium: 0, low: 0, info: 0 },
      failing: 1,
    },
  ]);
  expect(code).toBe(1);
});

test("nothing is passed where not everything was read", async () => {
  const { result } = await scan('sku,title\nA1,"Blue mug\n', { marketplaces: both });
  expect(result.summary.marketplaces?.map(({ verdict }) => verdict)).toEqual(["unknown", "unknown"]);
});

test("a marketplace rule counts where it is in force", async () => {
  const long = "Ceramic Bowl for Dogs and Cats, Dishwasher Safe, Heavy, Wide, Low, Grey and White, Large";
  const { findings } = await scan(`sku,title\nA1,"${long}"\n`, { marketplaces: ["etsy", "amazon-us"] });
  const lengths = findings.filter(({ rule }) => rule === "amazon/title-length");
  expect(lengths).toMatchObject([{ marketplaces: [{ id: "amazon-us" }] }]);
});

test.each<[string, Partial<ScanSettings>, number, number]>([
  ["a threshold that is higher there", { perMarketplace: { "amazon-de": { failOn: "never" } } }, 1, 0],
  ["a threshold that is lower there", { perMarketplace: { "amazon-us": { failOn: "medium" } } }, 1, 1],
  ["shown from high on there", { perMarketplace: { "amazon-us": { minSeverity: "high" } } }, 1, 1],
  [
    "shown from high on everywhere, and more for one",
    {
      minSeverity: "high",
      perMarketplace: { "amazon-us": { minSeverity: "medium" }, "amazon-de": { failOn: "never" } },
    },
    1,
    0,
  ],
])("settings of a marketplace: %s", async (_, settings, findings, code) => {
  const run = await scan(earphones, { marketplaces: both, ...settings });
  expect([run.findings.length, run.code]).toEqual([findings, code]);
});

test("settings of a marketplace hold for listings that name it", async () => {
  const perMarketplace = { "amazon-de": { minSeverity: "high", failOn: "never" } } as const;
  const there = await scan("sku,title\nA1,Quindar earphones\n", { marketplaces: ["amazon-de"], perMarketplace });
  expect([there.findings.length, there.code]).toEqual([1, 0]);
  const elsewhere = await scan("sku,title\nA1,Zorblat mug\n", { marketplaces: ["amazon-us"], perMarketplace });
  expect([elsewhere.findings.length, elsewhere.code]).toEqual([1, 1]);
});
