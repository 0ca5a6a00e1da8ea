// Text to bytes: what is written is what the reader reads back, and what has no bytes is said.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decoderOf } from "../../src/text/decoder.ts";
import { type Encode, encoderOf } from "../../src/text/encoder.ts";
import { anyText, mixedText } from "./texts.ts";

test.each([
  ["windows-1252", "Schüssel – 5 €", "53 63 68 fc 73 73 65 6c 20 96 20 35 20 80"],
  ["gbk", "宠物碗", "b3 e8 ce ef cd eb"],
  ["gb18030", "碗é🐶", "cd eb a8 a6 94 39 ce 38"],
  ["shift_jis", "犬用ボウル", "8c a2 97 70 83 7b 83 45 83 8b"],
  ["big5", "寵物碗", "c3 64 aa ab b8 4a"],
  ["euc-kr", "그릇", "b1 d7 b8 a9"],
  ["utf-16be", "A碗", "00 41 78 97"],
])("%s writes %s", (encoding, text, expected) => {
  const bytes = encoderOf(encoding)?.(text);
  expect(
    Buffer.from(bytes ?? [])
      .toString("hex")
      .replace(/(..)(?!$)/g, "$1 "),
  ).toBe(expected);
});

test.each([
  ["windows-1252", "碗"],
  ["gbk", "🐶"],
  ["utf-8", "\ud800"],
])("%s has no bytes for %j", (encoding, text) => {
  expect((encoderOf(encoding) as Encode)(text)).toBeUndefined();
});

test("nothing is written in an encoding that depends on what stands before", () => {
  expect(encoderOf("iso-2022-jp")).toBeUndefined();
});

describe.each([
  ...["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1251", "iso-8859-2", "macintosh", "koi8-r"],
  ...["gbk", "gb18030", "big5", "euc-kr", "euc-jp", "shift_jis"],
])("%s", (encoding) => {
  test("reads back what it writes", () => {
    const encode = encoderOf(encoding) as Encode;
    const decode = decoderOf(encoding);
    fc.assert(
      fc.property(fc.oneof(anyText, mixedText, fc.string()), (text) => {
        const bytes = encode(text);
        if (bytes !== undefined && !/\p{Cs}/u.test(text)) expect(decode(bytes)).toBe(text);
      }),
    );
  });
});
