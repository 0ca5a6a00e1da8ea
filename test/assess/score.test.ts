// Severity: what votes do to it. The table is complete, the bands meet, floors and caps hold, and reasons add up.
import { describe, expect, test } from "vitest";
import { settlements } from "../../src/assess/assess.ts";
import { all } from "../../src/assess/registry.ts";
import { severityOf } from "../../src/assess/scoring.ts";
import { evidenceCodes } from "../../src/model/evidence.ts";
import { fieldRoles } from "../../src/model/listing.ts";
import { matchKinds } from "../../src/model/match.ts";
import { atLeast, severities } from "../../src/model/severity.ts";
import type { MiniMark } from "../marks/mini-dictionary.ts";
import { type MiniListing, scoring, verdict, verdicts } from "./judging.ts";

const source = "https://example.com";
const yeti = { mark: "YETI", classes: [21] };
const coach = { mark: "Coach", classes: [18], ordinary: ["life coach"] };

describe("the scoring table", () => {
  test("has an effect for every evidence code, and no other", () => {
    expect(Object.keys(scoring.evidence).sort()).toEqual([...evidenceCodes].sort());
  });

  test("every code belongs to exactly one consideration or settlement, considerations under a unique id", () => {
    expect([...all, ...settlements].flatMap(({ codes }) => codes).sort()).toEqual([...evidenceCodes].sort());
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test.each([
    ["quality", scoring.quality, matchKinds],
    ["fields", scoring.fields, fieldRoles],
  ] as const)("%s: every name has a factor above 0 and at most 1", (_, table, names) => {
    expect(Object.keys(table).sort()).toEqual([...names].sort());
    expect(Object.values(table).filter((factor) => !(factor > 0 && factor <= 1))).toEqual([]);
  });

  test("shifts and logits are numbers, caps and floors are severities", () => {
    const computed = ["WORD_OF_LANGUAGE", "PHRASE_OF_WORDS"];
    for (const [code, effect] of Object.entries(scoring.evidence)) {
      if (effect.effect === "cap" || effect.effect === "floor") expect(severities).toContain(effect.level);
      else if (effect.effect !== "note") expect("weight" in effect, code).toBe(!computed.includes(code));
    }
  });
});

describe("bands", () => {
  test.each([
    [100, "high"],
    [80, "high"],
    [79, "medium"],
    [60, "medium"],
    [59, "low"],
    [40, "low"],
    [39, "info"],
    [0, "info"],
  ])("%i is %s", (score, severity) => {
    expect(severityOf(score, scoring)).toBe(severity);
  });

  test.each(severities.flatMap((a, i) => severities.map((b, j) => [a, b, i >= j] as const)))(
    "%s is at least %s: %s",
    (severity, threshold, expected) => {
      expect(atLeast(severity, threshold)).toBe(expected);
    },
  );
});

type Case = readonly [what: string, listing: MiniListing, mark: MiniMark, use: string, severity: string];

describe("verdicts", () => {
  test.each<Case>([
    ["a mark in the title of goods of its class", { title: "YETI dog bowl" }, yeti, "product", "high"],
    ["in a bullet", { bullet: "a YETI dog bowl" }, yeti, "product", "high"],
    ["in the search terms", { keywords: "yeti" }, yeti, "product", "high"],
    ["in the description", { description: "a YETI dog bowl" }, yeti, "product", "medium"],
    ["in another text", { other: "YETI" }, yeti, "product", "low"],
    ["what it fits, in the title", { title: "Lid compatible with YETI" }, yeti, "compatible", "low"],
    ["what it fits, elsewhere", { description: "Lid compatible with YETI" }, yeti, "compatible", "info"],
    ["a comparison in the description", { description: "a cup in the style of YETI style" }, yeti, "reference", "high"],
    ["a copy, even in the description", { description: "a YETI dupe" }, yeti, "counterfeit", "high"],
    ["a copy that says it fits", { title: "dupe compatible with YETI" }, yeti, "counterfeit", "high"],
    ["a disguise in the description", { description: "a Yеti bowl" }, yeti, "product", "high"],
    ["goods of another class in a bullet", { title: "shirt", bullet: "a YETI today" }, yeti, "product", "medium"],
    ["generic", { title: "YETI dupe" }, { ...yeti, status: "generic" }, "counterfeit", "low"],
    ["dead", { title: "YETI cup" }, { ...yeti, status: "dead" }, "product", "info"],
    ["contested", { title: "YETI cup" }, { ...yeti, status: "contested" }, "product", "low"],
    ["pending", { title: "YETI cup" }, { ...yeti, status: "pending" }, "product", "medium"],
    ["protected elsewhere", { title: "YETI cup" }, { ...yeti, offices: ["DE"] }, "product", "medium"],
    ["an everyday word", { title: "YETI cup" }, { ...yeti, sector: "traps", sayInstead: ["cup"] }, "product", "low"],
    [
      "an everyday word that the owner claims",
      { title: "YETI cup" },
      { ...yeti, sector: "traps", sayInstead: ["cup"], enforcement: "reported", source },
      "product",
      "medium",
    ],
    ["a standard", { title: "YETI cup" }, { ...yeti, sector: "standards" }, "compatible", "low"],
    [
      "documented suits",
      { description: "YETI cup" },
      { ...yeti, enforcement: "documented", source },
      "product",
      "high",
    ],
    ["the word, not the mark", { title: "Mug for a life coach" }, coach, "common", "info"],
    ["a copy of what is also a word", { title: "Leather Coach Dupe" }, coach, "counterfeit", "high"],
    ["the mark, though it is a word", { title: "Coach® leather handbag" }, coach, "product", "high"],
    ["nobody can tell", { bullet: "Leather Coach stuff" }, { mark: "Coach" }, "unclear", "info"],
  ])("%s", (_, listing, mark, use, severity) => {
    const judged = verdict(listing, mark);
    expect({ use: judged.use, severity: judged.severity }).toEqual({ use, severity });
    expect(severityOf(judged.score, scoring)).toBe(severity);
  });

  test("an apple slicer is no phone maker's, an Apple watch band is", () => {
    const apple = { mark: "Apple", classes: [9, 14], companions: ["Watch"], ordinary: ["apple slicer", "apple pie"] };
    expect(verdict({ title: "Stainless Apple Slicer" }, apple)).toMatchObject({ use: "common", severity: "info" });
    expect(atLeast(verdict({ title: "Apple Watch band" }, apple).severity, "medium")).toBe(true);
  });

  test("each piece of evidence carries the weight of the table", () => {
    const { codes } = verdict({ title: "YETI style shirt" }, { ...yeti, offices: ["DE"] });
    expect([...codes].sort()).toEqual([
      "CLASS_DISJOINT",
      "REFERENCE_FLOOR",
      "REFERENCE_WORDING",
      "TERRITORY_ELSEWHERE",
    ]);
  });

  test("scores are whole numbers from 0 to 100", () => {
    const worst = { title: "Yеti dupe", description: "no", keywords: "yeti knockoff" };
    for (const { score } of verdicts(worst, [{ ...yeti, enforcement: "documented", source }])) {
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
    }
  });
});
