// Keys: names are the same whatever their case, accents, gaps and hidden characters.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../../src/text/fold.ts";
import { keyOf, wordsOf } from "../../src/text/key.ts";
import { tokenize, tokenText } from "../../src/text/tokens.ts";

describe("keyOf", () => {
  test.each([
    ["Post-it", "postit"],
    ["POST IT®", "postit"],
    ["L’Oréal", "loreal"],
    ["H&M", "hm"],
    ["3M", "3m"],
    ["AC/DC", "acdc"],
    ["耐克 Nike", "耐克nike"],
    ["™ — !", ""],
    ["", ""],
  ])("%j -> %j", (name, key) => {
    expect(keyOf(name)).toBe(key);
  });
});

test.each([
  ["Post-it® notes", ["post", "it", "notes"]],
  ["WD-40", ["wd", "40"]],
  ["  ", []],
])("wordsOf %j -> %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test("the words of plain text are its tokens", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 40 }), (text) => {
      const tokens = tokenize(foldText(text));
      expect(wordsOf(text)).toEqual(Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index)));
    }),
  );
});

const letters = fc.constantFrom(..."abcNIKE09 -'&éÑßіеΝｎ𝐧ナガ나耐克™");
const names = fc.array(letters, { maxLength: 24 });
const hidden = fc.constantFrom(
  "",
  "",
  "\u200b",
  "\u200c",
  "\u200d",
  "\u2060",
  "\ufeff",
  "\u00ad",
  "\u034f",
  "\u{e0061}",
);

test("hidden characters between the letters change nothing", () => {
  fc.assert(
    fc.property(names, fc.array(hidden, { minLength: 25, maxLength: 25 }), (parts, between) => {
      const disguised = parts.map((part, index) => `${between[index]}${part}`).join("") + between[24];
      expect(keyOf(disguised)).toBe(keyOf(parts.join("")));
    }),
  );
});

test("the case of ASCII letters changes nothing", () => {
  fc.assert(
    fc.property(names, fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), (parts, raised) => {
      const other = parts.map((part, index) => {
        if (!/^[a-z]$/i.test(part)) return part;
        return raised[index] === true ? part.toUpperCase() : part.toLowerCase();
      });
      expect(keyOf(other.join(""))).toBe(keyOf(parts.join("")));
    }),
  );
});
