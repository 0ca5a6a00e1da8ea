// Judges small listings with a dictionary of the test, the published wording and weights, and a handful of goods.
import { readFileSync } from "node:fs";
import { type Assessed, type AssessOptions, assessListing } from "../../src/assess/assess.ts";
import type { GoodsLexicon } from "../../src/assess/goods.ts";
import { type HostFile, openHosts } from "../../src/assess/hosts.ts";
import { compileUses, openUses, type UseFamily, type UseFile, useFamilies } from "../../src/assess/lexicon.ts";
import type { ScoringTable } from "../../src/assess/scoring.ts";
import { findMatches } from "../../src/match/find-matches.ts";
import type { EvidenceCode } from "../../src/model/evidence.ts";
import type { Use } from "../../src/model/finding.ts";
import type { Field, FieldRole, Listing } from "../../src/model/listing.ts";
import type { Marketplace } from "../../src/model/marketplace.ts";
import type { Severity } from "../../src/model/severity.ts";
import { prepareCell } from "../../src/text/cell.ts";
import type { MiniMark } from "../marks/mini-dictionary.ts";
import { contextOf } from "../match/finder.ts";

function readRules<T>(file: string): T {
  return JSON.parse(readFileSync(`rules/${file}`, "utf8")) as T;
}

export const scoring = readRules<ScoringTable>("scoring.json");

/** The published facts about marketplaces. */
export const { marketplaces } = readRules<{ marketplaces: Readonly<Record<string, Omit<Marketplace, "id">>> }>(
  "marketplaces.json",
);

const uses = openUses(
  compileUses(
    Object.fromEntries(useFamilies.map((family) => [family, readRules<UseFile>(`use/${family}.json`)])) as Record<
      UseFamily,
      UseFile
    >,
  ),
);

const hosts = openHosts(readRules<HostFile>("hosts.json"));

const goods: GoodsLexicon = new Map([
  ["bowl", { classes: [21], kind: "product" }],
  ["tumbler", { classes: [21], kind: "product" }],
  ["handbag", { classes: [18], kind: "product" }],
  ["doorbell", { classes: [9], kind: "product" }],
  ["television", { classes: [9], kind: "product" }],
  ["smartphone", { classes: [9], kind: "product" }],
  ["headphone", { classes: [9], kind: "product" }],
  ["toner", { classes: [2], kind: "accessory" }],
  ["brake pad", { classes: [12], kind: "part" }],
  ["glove", { classes: [25], kind: "apparel" }],
  ["ring", { classes: [14], kind: "product" }],
  ["case", { classes: [9], kind: "accessory" }],
  ["phone case", { classes: [9], kind: "accessory" }],
  ["car mat", { classes: [27], kind: "part" }],
  ["toy car", { classes: [28], kind: "product" }],
  ["controller", { classes: [28], kind: "accessory" }],
  ["trigger", { classes: [9], kind: "accessory" }],
  ["holder", { classes: [9], kind: "accessory" }],
  ["battery", { classes: [9], kind: "part" }],
  ["watch strap", { classes: [14], kind: "accessory" }],
  ["bracelet", { classes: [14], kind: "apparel" }],
  ["lantern", { classes: [11], kind: "product" }],
  ["shirt", { classes: [25], kind: "apparel" }],
  ["poster", { classes: [16], kind: "print" }],
]);

/** Words of the language with Zipf 4.5; "ring" has 5. */
const words = ["coach", "apple", "shell", "blue", "sky"];

export interface MiniListing {
  readonly title?: string;
  readonly brand?: string;
  readonly bullet?: string;
  readonly description?: string;
  readonly keywords?: string;
  readonly other?: string;
  readonly category?: string;
}

export interface Verdict {
  readonly role: FieldRole;
  readonly text: string;
  readonly mark: string;
  readonly use: Use;
  readonly severity: Severity;
  readonly score: number;
  readonly codes: readonly EvidenceCode[];
  readonly args: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
}

const amazonUs: AssessOptions = {
  marketplace: { id: "amazon-us", offices: ["US"], language: "en" },
  brandColumn: "trust",
};

const roles = ["title", "brand", "bullet", "description", "keywords", "other"] as const;

export function verdicts(
  parts: MiniListing,
  marks: readonly MiniMark[],
  options: Partial<AssessOptions> = {},
): Verdict[] {
  const context = contextOf(marks);
  const fields = roles.flatMap((role): Field[] => {
    const text = parts[role];
    return text === undefined ? [] : [{ role, column: role, index: 0, text }];
  });
  const listing: Listing = {
    file: "test.csv",
    record: 1,
    fields,
    ...(parts.brand === undefined ? {} : { brand: parts.brand }),
    ...(parts.category === undefined ? {} : { category: parts.category }),
  };
  const matched = fields.map((field) => {
    const cell = prepareCell(field.text);
    return { field, cell, matches: findMatches(cell, context) };
  });
  const vocabulary = { zipf: (word: string) => (word === "ring" ? 5 : words.includes(word) ? 4.5 : 0) };
  const foreign = { zipf: () => 0, has: () => false };
  const isKnownWord = (word: string): boolean => vocabulary.zipf(word) > 0;
  return assessListing(
    listing,
    matched,
    { scoring, uses, hosts, goods, vocabulary, foreign, isKnownWord },
    { ...amazonUs, ...options },
  ).map(shown);
}

function shown({ at, match, judgement }: Assessed): Verdict {
  return {
    role: at.field.role,
    text: at.field.text.slice(match.span.start, match.span.end),
    mark: match.mark.mark,
    use: judgement.use,
    severity: judgement.severity,
    score: judgement.score,
    codes: judgement.evidence.map(({ code }) => code as EvidenceCode),
    args: Object.fromEntries(judgement.evidence.map(({ code, args }) => [code, args])),
  };
}

/** The verdict on the only match. */
export function verdict(parts: MiniListing, mark: MiniMark, options: Partial<AssessOptions> = {}): Verdict {
  const [first, ...others] = verdicts(parts, [mark], options);
  if (first === undefined || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} matches, not one`);
  return first;
}
