// Every rule of every pack keeps the contract: its own cases pass, its places are in the cell, its sentences are whole.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCases } from "../../src/policy/cases.ts";
import { all } from "../../src/policy/registry.ts";
import { goodsIn, packFiles, packs } from "./packs.ts";

const rules = packs.flatMap((pack) => pack.rules);

test("there are packs for the six marketplaces", () => {
  const markets = ["amazon", "ebay", "etsy", "mercadolibre", "tiktok", "walmart"];
  expect([...new Set(packs.map(({ pack }) => pack))].sort()).toEqual(markets);
  expect(packFiles.filter((file, index) => !file.startsWith(`${packs[index]?.pack}/`))).toEqual([]);
});

test("no id stands in two packs", () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every mechanism is used by some rule", () => {
  const used = new Set(rules.map(({ mechanism }) => mechanism.kind));
  expect(all.filter(({ kind }) => !used.has(kind))).toEqual([]);
});

test("no two sources of Temu or Shopify are sold as policy", () => {
  expect(rules.filter(({ marketplaces }) => marketplaces.some((name) => /temu|shopify/.test(name)))).toEqual([]);
});

/** Facts of grade A and B in the notes on marketplace policies. */
const facts = [
  ..."AMZ-T1 AMZ-T2 AMZ-T3 AMZ-T4 AMZ-T5 AMZ-T6 AMZ-T8 AMZ-D1 AMZ-B1 AMZ-B2 AMZ-B3 AMZ-K1 AMZ-K2 AMZ-K3 AMZ-K4".split(
    " ",
  ),
  ..."AMZ-K5 AMZ-K6 AMZ-I1 AMZ-I2 AMZ-C1 AMZ-C2 AMZ-C3 AMZ-C4 EB-1 EB-2 EB-3 EB-4 EB-5 EB-6 EB-7 EB-8".split(" "),
  ..."WM-1 WM-2 WM-3 WM-4 WM-5 WM-6 WM-7 WM-8 WM-9 TT-1 TT-2 TT-3 ET-1 ET-2 ET-3 ML-1".split(" "),
];

test("every fact is a rule, or the rules' page says why not", () => {
  const encoded = new Set(rules.flatMap((rule) => rule.facts));
  const page = readFileSync("rules/policy/README.md", "utf8");
  expect(facts.filter((fact) => !encoded.has(fact) && !page.includes(`${fact} `))).toEqual([]);
});

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ rule }) => {
  const results = runCases(rule, goodsIn);

  test("reports its hits and leaves its misses alone", () => {
    expect(results.filter(({ passed }) => !passed).map(({ kind, listing }) => [kind, listing.fields])).toEqual([]);
  });

  test("has at least three different cases of each kind", () => {
    for (const cases of [rule.hits, rule.misses]) {
      expect(new Set(cases.map((example) => JSON.stringify(example))).size).toBeGreaterThanOrEqual(3);
    }
  });

  test("points at text of the cell and says all of its sentences", () => {
    for (const { text, span, field, message } of results.flatMap(({ hits }) => hits)) {
      expect(span.end).toBeGreaterThan(span.start);
      expect(field.text.slice(span.start, span.end)).toBe(text);
      expect(JSON.stringify([message.en, message.zh])).not.toMatch(/\{\w+\}/);
    }
  });

  test("has a short title in both languages", () => {
    expect(rule.title.en.length).toBeLessThanOrEqual(60);
    expect(rule.title.zh).toMatch(/\p{Script=Han}/u);
  });

  test("is not high, and says so where the official text was not seen", () => {
    expect(rule.severity).not.toBe("high");
    if (rule.grade === "A") return;
    expect(rule.why.en + rule.what.en).toMatch(/report|tool|agenc|seller|third party|says|notice quoted/i);
  });
});
