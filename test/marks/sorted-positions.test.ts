// The quick sort of many words brings them in the order of the plain one.
import fc from "fast-check";
import { expect, test } from "vitest";
import { sortedPositions } from "../../src/marks/sorted-positions.ts";

function sorted(words: readonly string[]): string[] {
  return Array.from(sortedPositions(words), (at) => words[at] as string);
}

test.each([
  ["one the beginning of another", ["abcd", "abc", "abcde", "", "ab", "abcdz", "abcda"]],
  ["letters behind Latin", ["耐克", "ыя", "ÿa", "ÿ", "zzzz", "þ", "ёa", "éa"]],
  ["astral characters, whose units are before some of one unit", ["a😀", "a\ufb01", "😀b", "\uff21"]],
])("%s", (_, words) => {
  expect(sorted(words)).toEqual([...words].sort());
});

test("any words, many with one beginning", () => {
  const word = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.string({ unit: fc.constantFrom("a", "b", "\u00fe", "\u00ff", "é", "中"), maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), (words) => {
      expect(sorted(words)).toEqual([...words].sort());
    }),
  );
});
