// Widths as terminals draw them, held against string-width, which takes too long to load for a tool that starts often.
import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { widthOf } from "../../src/report/columns.ts";

test.each([
  ["ASCII", "Dog bowl 15 oz", 14],
  ["accents, in one character and in two", "Café Cafe\u0301", 9],
  ["quotes and dashes", "“Zorblat” – 5…", 14],
  ["Chinese", "宠物碗", 6],
  ["Japanese of half width", "ｶﾞ", 2],
  ["Korean", "나이키", 6],
  ["Thai and Hindi", "ชาม कटोरा", 9],
  ["emoji, keys and flags", "🐶❤️1️⃣🇩🇪", 8],
  ["a family joined to one picture", "👨‍👩‍👧", 2],
  ["what is not seen", "\u200b\u202e\ufeff", 0],
])("%s", (_, text, width) => {
  expect(widthOf(text)).toBe(width);
});

test("the same as string-width for texts of many scripts", () => {
  const piece = fc.constantFrom(
    ..."aZ9 -é宠ガｶ나각ก👍❤☎",
    ..."’—…×Ωж№",
    "e\u0301",
    "ｶﾞ",
    "กา",
    "कि",
    "❤\ufe0f",
    "🇩🇪",
    "👩\u200d💻",
    "👍🏽",
    "\u200b",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      expect(widthOf(text)).toBe(stringWidth(text));
    }),
  );
});
