// Search: a person finds a mark by its name, an alias, a part, the owner, the sound or a slip of the keys.
import { describe, expect, test } from "vitest";
import { marksOf } from "../../src/marks/dictionary.ts";
import { findMark, searchMarks } from "../../src/marks/search.ts";
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

function found(query: string): string[] {
  return searchMarks(marksOf(dictionary), query).map(({ mark, reason }) => `${reason}: ${mark.mark}`);
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

  test("at most as many as asked for, best first", () => {
    expect(searchMarks(marksOf(dictionary), "smyth", 1).map(({ reason }) => reason)).toEqual(["alias"]);
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
