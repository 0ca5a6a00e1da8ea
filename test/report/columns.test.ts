// Text in columns: nothing is lost and no line is too long, whatever the words.
import { assert, integer, property, string } from "fast-check";
import { expect, test } from "vitest";
import { widthOf, wrapText } from "../../src/report/columns.ts";

test.each([
  ["one two three", 7, ["one two", "three"]],
  ["SKU-0123456789-0123456789 red", 10, ["SKU-012345", "6789-01234", "56789 red"]],
  ["see https://example.org/a/long/path now", 12, ["see", "https://example.org/a/long/path", "now"]],
  ["宠物碗，不锈钢", 8, ["宠物碗，", "不锈钢"]],
  ["", 10, []],
])("%s in %i columns", (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test("every line fits, and all but spaces is there in order", () => {
  assert(
    property(string({ maxLength: 200 }), integer({ min: 20, max: 60 }), (text, width) => {
      const lines = wrapText(text, width);
      expect(lines.filter((line) => widthOf(line) > width && !line.includes("://"))).toEqual([]);
      expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});
