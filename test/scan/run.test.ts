// A whole run: exit codes, accounts, order.
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
  type Source,
} from "../../src/index.ts";

const { index } = parseDictionary("mark\nZorblat\n", "marks.csv");

function source(path: string, text: string): Source {
  return {
    path,
    async *open() {
      yield new TextEncoder().encode(text);
    },
  };
}

async function scan(texts: readonly string[], settings: Partial<typeof defaultSettings> = {}) {
  const scanner = createScanner(loadRules(), joinDictionaries([index]), {
    ...defaultSettings,
    asOf: "2026-11-21",
    ...settings,
  });
  const rows: ScannedListing[] = [];
  const sources = texts.map((text, index) => source(`${index}.csv`, text));
  const result = await runScan(sources, scanner, { version: "0", read: {} }, (row) => void rows.push(row));
  return { result, rows, code: exitCodeOf(result) };
}

const clean = "sku,title\nA1,Blue mug\n";
const risky = "sku,title\nA2,Zorblat mug\n";
const fitting = "sku,title\nA3,Lid compatible with Zorblat\n";
const broken = 'sku,title\nA4,"Zorblat mug\n';

test.each<[string, string[], Partial<typeof defaultSettings>, number]>([
  ["nothing found", [clean], {}, 0],
  ["a finding at the threshold", [risky], {}, 1],
  ["a finding below the threshold", [fitting], {}, 0],
  ["a lower threshold", [fitting], { failOn: "low" }, 1],
  ["a threshold of never", [risky], { failOn: "never" }, 0],
  ["a row that could not be read beats a finding", [risky, broken], {}, 2],
  ["bad rows that are allowed do not", [risky, broken], { allowBadRows: true }, 1],
  ["an empty file", [""], {}, 2],
  ["an empty file even when bad rows are allowed", [""], { allowBadRows: true }, 2],
])("exit code of %s", async (_, texts, settings, expected) => {
  expect((await scan(texts, settings)).code).toBe(expected);
});

test("rows come in input order and the summary counts them", async () => {
  const { rows, result } = await scan([clean, risky, fitting]);
  expect(rows.map(({ listing }) => listing?.sku)).toEqual(["A1", "A2", "A3"]);
  expect(result.summary).toEqual({
    files: 3,
    listings: 3,
    listingsWithFindings: 2,
    findings: { high: 1, medium: 0, low: 1, info: 0 },
    onTrial: { high: 0, medium: 0, low: 0, info: 0 },
    failing: 1,
    repeated: 0,
    suppressed: 0,
    suppressedBy: { ownBrand: 0, decision: 0, allow: 0 },
    problems: 0,
  });
});

test("what could be read of a broken file is still scanned", async () => {
  const { result } = await scan([broken]);
  expect(result.run.complete).toBe(false);
  expect(result.summary.findings.high).toBe(1);
  expect(result.problems).toMatchObject([{ code: "I102", line: 2 }]);
});
