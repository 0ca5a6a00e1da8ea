// A pack that breaks a promise of the rules does not load, and the error says where.
import { describe, expect, test } from "vitest";
import { parsePolicyPack } from "../../src/policy/schema.ts";
import { packWith } from "./packs.ts";

const good = packWith({ kind: "length", max: 5 });
const rule = good.rules[0];

function parse(change: object): () => unknown {
  return () => parsePolicyPack(JSON.stringify({ ...good, rules: [{ ...rule, ...change }] }), "market/topic.json");
}

test("a whole rule loads", () => {
  expect(parse({})).not.toThrow();
});

describe("does not load", () => {
  test.each([
    ["without a source", { source: undefined }, /source/],
    ["with a source that is no address", { source: "a blog" }, /source/],
    ["without the day it was verified on", { verifiedOn: undefined }, /verifiedOn/],
    ["with a date that is none", { effectiveFrom: "2026-02-30" }, /effectiveFrom/],
    ["that ends before it begins", { effectiveFrom: "2026-02-01", effectiveTo: "2026-01-01" }, /effectiveTo/],
    ["of grade C above info", { grade: "C", severity: "low" }, /grade C is `info`/],
    ["of grade C that does not say so", { grade: "C", severity: "info" }, /only reported/],
    ["on trial above low", { stage: "trial", severity: "medium" }, /on trial/],
    ["with two hits", { hits: ["a", "b"] }, /hits/],
    ["without Chinese", { what: { en: "x" } }, /what/],
    ["with an unknown mechanism", { mechanism: { kind: "magic" } }, /mechanism/],
    ["with a parameter that the mechanism does not know", { mechanism: { kind: "length", most: 3 } }, /most/],
    ["with an unknown key", { sevrity: "low" }, /sevrity/],
    ["with an id of another pack", { id: "other/rule" }, /starts with test\//],
  ])("a rule %s", (_, change, message) => {
    expect(parse(change)).toThrow(message);
    expect(parse(change)).toThrow(/^market\/topic\.json/);
  });

  test("a rule that is there twice", () => {
    const twice = JSON.stringify({ ...good, rules: [rule, rule] });
    expect(() => parsePolicyPack(twice, "a.json")).toThrow(/twice/);
  });
});

test("a rule of grade C that says so loads as info", () => {
  const why = { en: "Sellers report this.", zh: "据卖家称如此。" };
  expect(parse({ grade: "C", severity: "info", why })).not.toThrow();
});
