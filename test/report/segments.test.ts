// Cells cut into pieces for the page: nothing lost near a finding, overlaps kept apart, long text shortened.
import { expect, test } from "vitest";
import { segmentsOf } from "../../src/report/html/segments.ts";

test.each([
  ["no finding", "abc", [], [["abc"]]],
  ["one finding", "a Yeti b", [[2, 6]], [["a "], ["Yeti", 0], [" b"]]],
  ["at both ends", "Yeti", [[0, 4]], [["Yeti", 0]]],
  [
    "two that touch",
    "ab",
    [
      [0, 1],
      [1, 2],
    ],
    [
      ["a", 0],
      ["b", 1],
    ],
  ],
  [
    "two that overlap",
    "abc",
    [
      [0, 2],
      [1, 3],
    ],
    [
      ["a", 0],
      ["b", 0],
      ["c", 1],
    ],
  ],
  ["one outside the cell", "abc", [[5, 9]], [["abc"]]],
  ["what must not be shown raw", "a\u202eb", [], [["a\\u202eb"]]],
] as const)("%s", (_, text, spans, expected) => {
  const numbered = spans.map(([start, end], finding) => ({ start, end, finding }));
  expect(segmentsOf(text, numbered)).toEqual(expected);
});

test("far from a finding, long text becomes an ellipsis", () => {
  const far = "x".repeat(5_000);
  const segments = segmentsOf(`${far}Yeti${far}`, [{ start: 5_000, end: 5_004, finding: 0 }]);
  expect(segments.map(([text]) => text.length)).toEqual([403, 4, 403]);
  expect(segments[0]?.[0]).toMatch(/^ … x+$/);
  expect(segments[2]?.[0]).toMatch(/^x+ … $/);
});
