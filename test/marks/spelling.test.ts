// Spellings: the letters of a mark and where a gap is, may be, or must not be.
import { describe, expect, test } from "vitest";
import { spellingsOf } from "../../src/marks/spelling.ts";
import { Boundary, boundaryAt } from "../../src/model/term.ts";
import { entryOf } from "./mini-dictionary.ts";

const { Gap, HardGap, Joint } = Boundary;

test.each([
  ["Nike", "nike", []],
  ["Hot Wheels", "hotwheels", [3, Gap]],
  ["Post-it", "postit", [4, Gap]],
  ["AC/DC", "acdc", [2, HardGap]],
  ["WD40", "wd40", [2, Joint]],
  ["WD-40", "wd40", [2, Gap]],
  ["PlayStation", "playstation", [4, Joint]],
  ["McDonald's", "mcdonalds", [2, Joint, 8, Gap]],
  ["iPhone", "iphone", [1, Joint]],
  ["Dr. Martens", "drmartens", [2, Gap]],
  ["耐克", "耐克", [1, Joint]],
  ["ナイキ", "ナイキ", []],
  ["Häagen-Dazs", "haagendazs", [6, Gap]],
  ["H&M", "hm", [1, Gap]],
])("%s: key %s, boundaries %j", (mark, key, boundaries) => {
  expect(spellingsOf(entryOf(mark))).toMatchObject([{ text: mark, key, boundaries, isAlias: false }]);
});

describe("several spellings", () => {
  test("the mark first, then its aliases", () => {
    const spellings = spellingsOf(entryOf({ mark: "Nike", aliases: ["耐克", "Swoosh"] }));
    expect(spellings.map(({ text, isAlias }) => [text, isAlias])).toEqual([
      ["Nike", false],
      ["耐克", true],
      ["Swoosh", true],
    ]);
  });

  test("an alias that folds to the same letters and gaps is left out, one with other gaps stays", () => {
    const spellings = spellingsOf(entryOf({ mark: "Post-it", aliases: ["POST IT", "Postit", "™"] }));
    expect(spellings.map(({ text }) => text)).toEqual(["Post-it", "Postit"]);
  });
});

test.each([
  [3, Boundary.Gap],
  [2, Boundary.None],
  [1, Boundary.None],
])("boundary of Hot Wheels at %i is %i", (position, boundary) => {
  const [spelling] = spellingsOf(entryOf("Hot Wheels"));
  expect(spelling === undefined ? undefined : boundaryAt(spelling, position)).toBe(boundary);
});
