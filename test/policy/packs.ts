// The packs of rules/policy as the build reads them, and one-rule policies for tests of a mechanism.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Field, FieldRole, Listing } from "../../src/model/listing.ts";
import { checkPolicy, compilePolicy } from "../../src/policy/check-policy.ts";
import type { PolicyHit } from "../../src/policy/hit.ts";
import type { MarkPlace } from "../../src/policy/mark-place.ts";
import type { PolicyRule } from "../../src/policy/rule.ts";
import { type PolicyPack, parsePolicyPack } from "../../src/policy/schema.ts";
import { goodsInTitle } from "../../src/scan/family-findings.ts";
import { loadRules } from "../../src/scan/rules.ts";
import { prepareCell } from "../../src/text/cell.ts";

const folder = "rules/policy";

export const packFiles = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .sort();

export const packs: readonly PolicyPack[] = packFiles.map((file) =>
  parsePolicyPack(readFileSync(join(folder, file), "utf8"), file),
);

/** What titles sell, by the built-in words of goods. */
export const goodsIn = goodsInTitle(loadRules());

export type FieldParts = Partial<Record<FieldRole, string | readonly string[]>>;

export function listingOf(parts: FieldParts, rest: Partial<Listing> = {}): Listing {
  const fields = Object.entries(parts).flatMap(([role, texts]) =>
    [texts].flat().map((text, index): Field => ({ role: role as FieldRole, column: role, index, text })),
  );
  return { file: "a.csv", record: 1, ...rest, fields };
}

export function hitsOf(
  listing: Listing,
  {
    marketplace = "amazon-us",
    asOf = "2026-11-21",
    among = packs,
    languages = [],
    marks = [],
  }: {
    marketplace?: string;
    asOf?: string;
    among?: readonly PolicyPack[];
    languages?: readonly string[];
    marks?: readonly MarkPlace[];
  } = {},
): PolicyHit[] {
  const fields = listing.fields.map((field) => ({ field, cell: prepareCell(field.text) }));
  return checkPolicy(listing, fields, compilePolicy(among, { marketplaces: [marketplace], languages, asOf }), {
    marks,
  });
}

/** A pack of one rule with this mechanism, for titles of marketplace `test`. */
export function packWith(mechanism: object, rest: Partial<PolicyRule> = {}): PolicyPack {
  const words = { en: "{limit}", zh: "{limit}" };
  const rule = {
    id: "test/rule",
    facts: ["a test"],
    title: { en: "Test", zh: "测试" },
    marketplaces: ["test"],
    fields: ["title"],
    languages: "any",
    source: "https://example.com/policy",
    verifiedOn: "2026-11-21",
    grade: "A",
    severity: "low",
    stage: "stable",
    mechanism,
    what: words,
    why: words,
    do: words,
    hits: ["a", "b", "c"],
    misses: ["d", "e", "f"],
    ...rest,
  };
  return parsePolicyPack(JSON.stringify({ pack: "test", about: "A test.", rules: [rule] }), "test.json");
}

/** What a mechanism finds in a listing: the text of each place. */
export function found(
  mechanism: object,
  listing: Listing,
  rest: Partial<PolicyRule> = {},
  options: Parameters<typeof hitsOf>[1] = {},
): string[] {
  const among = [packWith(mechanism, rest)];
  return hitsOf(listing, { ...options, among, marketplace: "test" }).map(({ text }) => text);
}
