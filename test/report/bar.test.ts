// Bars: as long as the share, never longer than the whole, and never invisible.
import { expect, test } from "vitest";
import { bar } from "../../src/report/bar.ts";

test.each([
  [4, 4, 4, "████"],
  [2, 4, 4, "██"],
  [1, 8, 4, "▌"],
  [3, 8, 4, "█▌"],
  [1, 1_000_000, 4, "▏"],
  [9, 4, 4, "████"],
  [0, 4, 4, ""],
  [0, 0, 4, ""],
])("%i of %i in %i characters is %j", (part, whole, width, expected) => {
  expect(bar(part, whole, width)).toBe(expected);
});
