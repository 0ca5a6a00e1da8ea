// Tokens: where words, numbers and single characters begin and end, and what stands between them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../../src/text/fold.ts";
import { Gap, Sign, tokenize, tokenizePlain, tokenText } from "../../src/text/tokens.ts";
import { anyText } from "./texts.ts";

function words(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index));
}

describe("kinds", () => {
  test.each([
    ["words", "hot wheels", ["hot", "wheels"]],
    ["numbers apart from words", "wd40 2tb iphone15pro", ["wd", "40", "2", "tb", "iphone", "15", "pro"]],
    ["signs are gaps", "post-it l'oreal h&m a_b #nike", ["post", "it", "l", "oreal", "h", "m", "a", "b", "nike"]],
    ["ideographs one by one", "耐克nike鞋", ["耐", "克", "nike", "鞋"]],
    ["katakana as a run, with its long vowel", "スターバックスコーヒー", ["スターバックスコーヒー"]],
    ["katakana beside hiragana", "ナイキのくつ", ["ナイキ", "のくつ"]],
    ["Hangul as a run", "나이키 신발", ["나이키", "신발"]],
    ["Thai one by one", "ไนกี้", ["ไ", "น", "ก", "ี", "้"]],
    ["letters with marks", "नाइकी", ["नाइकी"]],
    ["Cyrillic", "чехол для", ["чехол", "для"]],
    ["letters beyond the basic plane", "𐐨𐐩 x", ["𐐨𐐩", "x"]],
    ["half of a surrogate pair swallows nothing", "\ud83cnike \udc00nike", ["nike", "nike"]],
    ["half of a surrogate pair, then a whole one with the same half", "\ud801 𐐨𐐩", ["𐐨𐐩"]],
    ["nothing", "", []],
    ["only signs", " -- 🔥 ", []],
  ])("%s", (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("more tokens than were reserved", () => {
    expect(words("耐".repeat(10_000))).toHaveLength(10_000);
  });
});

describe("ASCII text is read eight letters at a time, and cut as any other", () => {
  const plainText = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."abzAZ09@[`{/: ,.-'\n") }),
    fc.string({ unit: "grapheme-ascii" }),
    fc
      .array(fc.constantFrom("a", "yeti", "Stanley", "tumblers", "Versace's", "0123456789", " ", "-"))
      .map((parts) => parts.join("")),
  );

  test("the same tokens, gaps and numbers as behind a word that is not ASCII", () => {
    fc.assert(
      fc.property(plainText, (text) => {
        const plain = tokenizePlain(text);
        const behind = tokenize(`ж,${text.toLowerCase()}`);
        expect(plain).toBeDefined();
        expect(plain?.starts).toEqual(behind.starts.slice(1).map((start) => start - 2));
        expect(plain?.ends).toEqual(behind.ends.slice(1).map((end) => end - 2));
        expect(plain?.gaps.slice(1)).toEqual(behind.gaps.slice(2));
        expect(plain?.numbers).toEqual(behind.numbers.slice(1));
      }),
    );
  });

  test("the same digits and signs", () => {
    fc.assert(
      fc.property(plainText, (text) => {
        expect(tokenizePlain(text)?.signs).toBe(tokenize(`ж,${text.toLowerCase()}`).signs);
      }),
    );
  });

  test("what is plain folds by lower-casing alone", () => {
    fc.assert(
      fc.property(fc.oneof(plainText, anyText), (text) => {
        expect(tokenizePlain(text)?.text ?? foldText(text)).toBe(foldText(text));
      }),
    );
  });

  test.each(["é", "\u007f", "\u0000", "\u0013", "\ud83c", "耐"])("a text with %j is not plain", (sign) => {
    for (const text of [sign, `Nike${sign}`, `12${sign}34`, `${"Stanley cups ".repeat(20)}${sign}s`])
      expect(tokenizePlain(text)).toBeUndefined();
  });
});

// 32 KiB and a bit: where a text stops being read into memory that is kept for the next one.
test.each([32_763, 32_764, 32_765, 65_535, 65_536, 70_000])(
  "a word of %d letters after one that is not ASCII",
  (length) => {
    expect(words(`ж ${"a".repeat(length)} b`)).toEqual(["ж", "a".repeat(length), "b"]);
  },
);

test.each([
  ["", 0],
  ["hot wheels, no. 'one'", 0],
  ["2", Sign.Substitute],
  ["f!|a", Sign.Substitute],
  ["hot wheels $", Sign.Substitute],
  ["sw*tch", Sign.Cover],
  ["a_b@c", Sign.Substitute | Sign.Cover],
  ["ж ●", Sign.Cover],
])("the signs of %j", (text, signs) => {
  expect(tokenize(text).signs).toBe(signs);
});

describe("gaps", () => {
  test.each([
    ["the start of the text", "nike", 0, Gap.Hard],
    ["a word beside a number", "wd40", 1, Gap.None],
    ["ideographs", "耐克", 1, Gap.None],
    ["a space", "hot wheels", 1, Gap.Soft],
    ["a hyphen, an apostrophe, an ampersand, a dot", "a-b'c&d.e", 4, Gap.Soft],
    ["three signs", "hot - wheels", 1, Gap.Soft],
    ["four signs", "hot -- wheels", 1, Gap.Hard],
    ["a comma", "hot, wheels", 1, Gap.Hard],
    ["a bracket", "hot (wheels", 1, Gap.Hard],
    ["a slash", "ac/dc", 1, Gap.Hard],
    ["a line break", "hot\nwheels", 1, Gap.Hard],
    ["a TAB", "hot\twheels", 1, Gap.Hard],
    ["an ideographic comma", "耐、克", 1, Gap.Hard],
    ["a bullet", "hot•wheels", 1, Gap.Hard],
  ])("%s", (_, text, index, gap) => {
    expect(tokenize(text).gaps[index]).toBe(gap);
  });
});
