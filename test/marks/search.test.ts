// Search: a person finds a mark by its name, an alias, a part, the owner, the sound or a slip of the keys.
import { describe, expect, test } from "vitest";
import { marksOf } from "../../src/marks/dictionary.ts";
import { findMark, type SearchBy, type SearchOptions, searchMarks } from "../../src/marks/search.ts";
import { dictionaryOf } from "./mini-dictionary.ts";

const dictionary = dictionaryOf([
  { mark: "Nike", aliases: ["耐克", "Swoosh"] },
  { mark: "Swoosh Sports" },
  { mark: "Air Jordan", owner: "Nike, Inc.", source: "https://example.com" },
  { mark: "L'Oréal" },
  { mark: "Playstation" },
  { mark: "Calvin Klein" },
  { mark: "Sony" },
  { mark: "Smith" },
  { mark: "Smyth Tools", aliases: ["Smyth"] },
]);

function found(query: string, options: SearchOptions = {}): string[] {
  return searchMarks(marksOf(dictionary), query, options).hits.map(({ mark, reason }) => `${reason}: ${mark.mark}`);
}

describe("searchMarks", () => {
  test.each([
    ["by name, then owner", "nike", ["mark: Nike", "owner: Air Jordan"]],
    ["by name without accents and signs", "LOREAL", ["mark: L'Oréal"]],
    ["by alias before part of a name", "swoosh", ["alias: Nike", "part: Swoosh Sports"]],
    ["by alias in another script", "耐克", ["alias: Nike"]],
    ["by part", "station", ["part: Playstation"]],
    ["by a slip", "playstatoin", ["near: Playstation"]],
    ["by look-alike letters", "ѕоnу", ["mark: Sony"]],
    ["not by a slip in a short word", "son", ["part: Sony"]],
    ["not at all", "zzzz", []],
    ["nothing to look for", " ™ ", []],
  ])("%s", (_, query, hits) => {
    expect(found(query)).toEqual(hits);
  });

  test("by sound, after everything else", () => {
    expect(found("schmidt")).toEqual(["sound: Smith"]);
    expect(found("smeth")).toEqual(["near: Smith"]);
    expect(found("sonney")).toEqual(["sound: Sony"]);
    expect(found("zony")).toEqual(["near: Sony"]);
  });

  test.each<[SearchBy, string, string[]]>([
    ["text", "nike", ["mark: Nike"]],
    ["text", "playstatoin", ["near: Playstation"]],
    ["text", "sonney", []],
    ["owner", "nike", ["owner: Air Jordan"]],
    ["owner", "sony", []],
    // Other first letters and other lengths too, and by the sound of an alias.
    ["sound", "kalvinkline", ["sound: Calvin Klein"]],
    ["sound", "smitt", ["sound: Smith", "sound: Smyth Tools"]],
    ["sound", "нике", []],
  ])("by %s alone: %s", (by, query, hits) => {
    expect(found(query, { by })).toEqual(hits);
  });

  test("by sound alone: the same spelling first, then by how many letters differ, then by name", () => {
    const alike = dictionaryOf([
      "Zmith",
      "Smythe",
      "Smith",
      "Schmidt",
      "Smithy",
      { mark: "Forge Tools", aliases: ["Smit"] },
    ]);
    const named = searchMarks(marksOf(alike), "smith", { by: "sound" }).hits.map(({ mark }) => mark.mark);
    expect(named).toEqual(["Smith", "Forge Tools", "Smithy", "Zmith", "Smythe", "Schmidt"]);
  });

  test("at most as many as asked for, best first", () => {
    const { hits, found } = searchMarks(marksOf(dictionary), "smyth", { limit: 1 });
    expect(hits.map(({ reason }) => reason)).toEqual(["alias"]);
    expect(found).toBe(2);
  });
});

test.each([
  ["NIKE", "Nike"],
  ["swoosh", "Nike"],
  ["swoosh sports", "Swoosh Sports"],
  ["loreal", "L'Oréal"],
  ["nik", undefined],
  ["", undefined],
])("findMark %j is %s", (query, name) => {
  expect(findMark(dictionary, query)?.mark).toBe(name);
});
