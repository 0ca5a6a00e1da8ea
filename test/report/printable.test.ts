// Input text is safe to print, and JSON is safe to show, without losing anything.
import fc from "fast-check";
import { expect, test } from "vitest";
import { printable, safeJson } from "../../src/report/printable.ts";

test.each([
  ["plain text stays", "Ünïcode 宠物碗 -5°C +49", "Ünïcode 宠物碗 -5°C +49"],
  ["an escape sequence is shown", "a\x1b[31mred", "a\\x1b[31mred"],
  ["an 8-bit control sequence is shown", "a\u009b31m", "a\\x9b31m"],
  ["line breaks and tabs become one space", "a\r\n\tb", "a b"],
  ["direction overrides are shown", "a\u202eb", "a\\u202eb"],
  ["zero-width characters are shown", "n\u200bike", "n\\u200bike"],
  ["line separators are shown", "a\u2028b", "a\\u2028b"],
  ["tag characters are shown", "a\u{e0041}", "a\\u{e0041}"],
  ["a CI command is shown", "::error::x ##vso[x] std::string", "\\x3a:error\\x3a:x \\x23#vso[x] std\\x3a:string"],
  ["a lone surrogate is shown", "a\ud800", "a\\ud800"],
])("%s", (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});

const anyText = fc.string({ unit: "binary", maxLength: 60 });

test("nothing printable holds a control, format or separator character", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    }),
  );
});

test("JSON reads back as the same text and holds no raw control or direction character", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const json = safeJson({ text });
      expect(JSON.parse(json)).toEqual({ text });
      expect(json).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
