// The quick sort of many words brings them in the order of the plain one.
import fc from "fast-check";
import { expect, test } from "vitest";
import { sortedNumbers } from "../../src/marks/sorted-numbers.ts";
import { TextNumbers } from "../../src/marks/text-numbers.ts";

/** By code points, as UTF-8 sorts. */
function plainlySorted(words: readonly string[]): string[] {
  return [...words].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function sorted(words: readonly string[]): string[] {
  const texts = new TextNumbers();
  for (const word of words) {
    const bytes = Buffer.from(word);
    texts.numberOf(bytes, 0, bytes.length, word.length);
  }
  return Array.from(sortedNumbers(texts), (number) => texts.textOf(number));
}

test.each([
  ["one the beginning of another", ["abcd", "abc", "abcde", "", "ab", "abcdz", "abcda"]],
  ["letters behind Latin", ["耐克", "ыя", "ÿa", "ÿ", "zzzz", "þ", "ёa", "éa"]],
  ["astral characters, behind all others", ["a😀", "a\ufb01", "😀b", "\uff21"]],
  ["many that are alike for long", Array.from({ length: 60 }, (_, at) => `${"ab".repeat(40)}${at}`)],
])("%s", (_, words) => {
  expect(sorted(words)).toEqual(plainlySorted(words));
});

test("any words, many with one beginning", () => {
  const word = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.string({ unit: fc.constantFrom("a", "b", "\u0000", "\u00fe", "\u00ff", "é", "中"), maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 120 }), (words) => {
      expect(sorted(words)).toEqual(plainlySorted(words));
    }),
  );
});
