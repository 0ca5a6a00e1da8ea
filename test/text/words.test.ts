// What words are compared by: sound, edit distance, frequency, rolling hash.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, nearest } from "../../src/text/distance.ts";
import { extendHash, fnvHash, hashPower, hashSeed, joinHashes, withoutLastUnit } from "../../src/text/hash.ts";
import { soundAlike, soundKeys } from "../../src/text/sound.ts";
import { openVocabulary, packVocabulary } from "../../src/text/vocabulary.ts";
import { openWordTable, packWordTable } from "../../src/text/word-table.ts";

describe("sound", () => {
  test.each([
    ["smith", "SM0", "XMT"],
    ["phone", "FN", "FN"],
    ["knight", "NT", "NT"],
    ["yeti", "AT", "AT"],
    ["nike", "NK", "NK"],
    ["", "", ""],
  ])("Double Metaphone of %j is %s, %s", (word, primary, secondary) => {
    expect(soundKeys(word)).toEqual([primary, secondary]);
  });

  test.each([
    ["kalvin", "calvin", true],
    ["smith", "schmidt", true],
    ["nike", "yeti", false],
    ["", "", false],
  ])("%j and %j sound alike: %s", (a, b, alike) => {
    expect(soundAlike(a, b)).toBe(alike);
    expect(soundAlike(b, a)).toBe(alike);
  });
});

describe("edit distance", () => {
  test.each([
    ["yeti", "yeti", 0],
    ["yeti", "yetti", 1],
    ["yeti", "yeit", 2],
    ["", "yeti", 4],
  ])("%j to %j is %i", (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  test("the nearest candidates come first, the order of equals is kept, the far ones are left out", () => {
    const formats = ["jsonl", "terminal", "json", "ndjson", "jsan"];
    expect(nearest("json", formats, 2)).toEqual(["json", "jsonl", "jsan"]);
    expect(nearest("json", formats, 2, 1)).toEqual(["json"]);
    expect(nearest("xlsx", formats, 2)).toEqual([]);
  });
});

describe("vocabulary", () => {
  const vocabulary = openVocabulary(packVocabulary("# about\n7.5 the of\n\n3.2 mango\n"));
  test.each([
    ["the", 7.5],
    ["of", 7.5],
    ["mango", 3.2],
    ["yeti", 0],
    ["about", 0],
    ["", 0],
  ])("Zipf of %j is %d", (word, zipf) => {
    expect(vocabulary.zipf(word)).toBe(zipf);
  });
});

test("a packed vocabulary is the same wherever its bytes start", () => {
  const packed = packVocabulary("5.0 ring\n4.2 shark shell\n");
  const shifted = new Uint8Array(packed.length + 1);
  shifted.set(packed, 1);
  for (const vocabulary of [openVocabulary(packed), openVocabulary(shifted.subarray(1))]) {
    expect(["ring", "shark", "shell", "yeti"].map((word) => vocabulary.zipf(word))).toEqual([5, 4.2, 4.2, 0]);
  }
});

describe("word table", () => {
  test("every word keeps its number, zero included, and the first of two entries counts", () => {
    const entries = Array.from({ length: 5000 }, (_, value): [string, number] => [`word ${value}`, value]);
    const table = openWordTable(packWordTable([...entries, ["word 7", 99]]));
    expect(entries.filter(([word, value]) => table.get(word) !== value)).toEqual([]);
    expect(table.get("word 5000")).toBeUndefined();
  });

  test.each([
    ["costarring", "liquid"],
    ["altarage", "zinke"],
  ])("%s is not taken for %s, which has the same first hash", (a, b) => {
    expect(openWordTable(packWordTable([[a, 1]])).get(b)).toBeUndefined();
    expect(
      openWordTable(
        packWordTable([
          [a, 1],
          [b, 2],
        ]),
      ).get(b),
    ).toBe(2);
  });

  test("an empty table holds nothing", () => {
    expect(openWordTable(packWordTable([])).get("")).toBeUndefined();
  });
});

describe("rolling hash", () => {
  const hashOf = (text: string): number => extendHash(hashSeed, text, 0, text.length);

  test("where a word is cut does not change its hash", () => {
    const whole = extendHash(hashSeed, "hotwheels", 0, 9);
    expect(extendHash(extendHash(hashSeed, "hot wheels", 0, 3), "hot wheels", 4, 10)).toBe(whole);
    expect(extendHash(hashSeed, "hotwheelz", 0, 9)).not.toBe(whole);
  });

  test("a unit left off at the end is taken back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(0xffff), (text, unit) => {
        expect(withoutLastUnit(hashOf(text + String.fromCharCode(unit)), unit)).toBe(hashOf(text));
      }),
    );
  });

  test("that of joined words follows from those of the words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (first, second) => {
        expect(joinHashes(hashOf(first), hashOf(second), hashPower(second.length))).toBe(hashOf(first + second));
      }),
    );
  });

  test.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("FNV-1a of %j", (text, hash) => {
    expect(fnvHash(text)).toBe(hash);
  });
});
