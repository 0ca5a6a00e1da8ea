// Counts of a dictionary: every mark once in each group, or once for each class and office; most frequent first.
import { expect, test } from "vitest";
import { marksOf } from "../../src/marks/dictionary.ts";
import { type StatGroup, statsOf } from "../../src/marks/stats.ts";
import { dictionaryOf } from "./mini-dictionary.ts";

const stats = statsOf(
  marksOf(
    dictionaryOf([
      { mark: "Yeti", classes: [21, 25], offices: ["US", "EU"], status: "live", source: "https://www.a.example/1" },
      { mark: "Nike", classes: [25], offices: ["US"], status: "live", source: "Case 1, http://A.example/2?q; notes" },
      { mark: "Boon", classes: [25, 25], status: "dead", source: "apc250101.zip", sector: "baby" },
      "Zorblat",
    ]),
  ),
);

test.each<[StatGroup, [string | undefined, number][]]>([
  [
    "sector",
    [
      [undefined, 3],
      ["baby", 1],
    ],
  ],
  [
    "source",
    [
      ["a.example", 2],
      [undefined, 1],
      ["apc250101.zip", 1],
    ],
  ],
  [
    "class",
    [
      ["25", 3],
      [undefined, 1],
      ["21", 1],
    ],
  ],
  [
    "office",
    [
      [undefined, 2],
      ["US", 2],
      ["EU", 1],
    ],
  ],
  [
    "status",
    [
      ["live", 2],
      [undefined, 1],
      ["dead", 1],
    ],
  ],
])("by %s", (group, expected) => {
  expect(stats[group].map(({ name, count }) => [name, count])).toEqual(expected);
});

test("an empty dictionary has no counts", () => {
  expect(Object.values(statsOf([])).flat()).toEqual([]);
});
