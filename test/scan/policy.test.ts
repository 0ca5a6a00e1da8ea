// Marketplace rules in a scan: when they apply, how they stand beside trademark findings, and that trials never fail.
import { expect, test } from "vitest";
import {
  createScanner,
  defaultSettings,
  joinDictionaries,
  type Listing,
  loadRules,
  parseDictionary,
} from "../../src/index.ts";

const { index } = parseDictionary("mark\nZorblat\n", "marks.csv");

function rulesFound(...what: Parameters<typeof findingsOf>) {
  return findingsOf(...what).map(({ rule }) => rule);
}

function findingsOf(
  listing: Partial<Listing>,
  title: string,
  settings: Partial<typeof defaultSettings> & { asOf?: string } = {},
) {
  const scanner = createScanner(loadRules(), joinDictionaries([index]), {
    ...defaultSettings,
    minSeverity: "info",
    asOf: "2026-11-21",
    ...settings,
  });
  const { findings } = scanner.scan({
    file: "a.csv",
    record: 1,
    ...listing,
    fields: [{ role: "title", column: "title", index: 0, text: title }],
  });
  return findings;
}

const long = "Ceramic Bowl for Dogs and Cats, Dishwasher Safe, Heavy, Wide, Low, Grey and White, Large";

test.each<[string, Partial<Listing>, Parameters<typeof rulesFound>[2], string[]]>([
  ["the file names the marketplace", { marketplace: "amazon-us" }, {}, ["amazon/title-length"]],
  ["the user names it", {}, { marketplaces: ["amazon-us"] }, ["amazon/title-length"]],
  ["nobody names one", {}, {}, []],
  ["another marketplace", { marketplace: "amazon-us" }, { marketplaces: ["etsy"] }, []],
  ["a day before the rule", { marketplace: "amazon-us" }, { asOf: "2026-07-26" }, []],
])("title length: %s", (_, listing, settings, expected) => {
  expect(rulesFound(listing, long, settings).filter((rule) => rule.includes("title-length"))).toEqual(expected);
});

test("findings of both kinds come in order of place", () => {
  const found = rulesFound({ marketplace: "amazon-us" }, `Zorblat ${long}`);
  expect(found.indexOf("trademark/mark-use")).toBeLessThan(found.indexOf("amazon/title-length"));
});

test.each<["en" | "zh", RegExp]>([
  ["en", /[.] [A-Z]/],
  ["zh", /。[^\s.]/],
])("what is wrong and what to do are set as two sentences: %s", (language, expected) => {
  const found = findingsOf({ marketplace: "amazon-us" }, long, { language }).filter(({ rule }) =>
    rule.startsWith("amazon/"),
  );
  expect(found).not.toEqual([]);
  for (const { message } of found) {
    expect(message).toMatch(expected);
    expect(message).not.toMatch(/[\u3002\uff01\uff1f] /);
  }
});
