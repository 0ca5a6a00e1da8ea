// A packed set of words holds its words, whatever their order and wherever the bytes begin.
import fc from "fast-check";
import { expect, test } from "vitest";
import { openWordSet, packWordSet, rareWordsOf } from "../../src/text/word-set.ts";

test("has every word that was packed; the order changes no byte", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const bytes = packWordSet(words);
      expect(packWordSet([...words].reverse())).toEqual(bytes);
      const shifted = new Uint8Array(bytes.length + 1);
      shifted.set(bytes, 1);
      for (const set of [openWordSet(bytes), openWordSet(shifted.subarray(1))])
        expect(words.filter((one) => !set.has(one))).toEqual([]);
    }),
  );
});

test("has no other word", () => {
  const set = openWordSet(packWordSet(["abashed", "abbey"]));
  expect(["abash", "abbeys", ""].filter((word) => set.has(word))).toEqual([]);
});

test("reads a line per beginning, without comments", () => {
  expect(rareWordsOf("# rare\nab ashed bey\n\nzz op\n")).toEqual(["abashed", "abbey", "zzop"]);
});
