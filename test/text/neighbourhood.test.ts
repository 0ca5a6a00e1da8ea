// The deletion-neighbour index misses no word within its edits.
import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../../src/text/distance.ts";
import { neighbourhoodOf } from "../../src/text/neighbourhood.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcd"), minLength: 3, maxLength: 7 });

test.each([1, 2])("finds every word %i edits away", (edits) => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), word, (words, asked) => {
      const near = neighbourhoodOf(words, {
        editsOf: () => edits,
        mostEdits: edits,
        respell: (lines) => lines,
      }).near(asked);
      const missed = words.filter((one, at) => editDistance(one, asked) <= edits && !near.includes(at));
      expect(missed).toEqual([]);
    }),
  );
});

test("finds a word of the same rough spelling, however far", () => {
  const rough = (lines: string): string => lines.replaceAll("ph", "f").replaceAll("oo", "u");
  expect(neighbourhoodOf(["photoofoo"], { editsOf: () => 1, mostEdits: 1, respell: rough }).near("fotufu")).toEqual([
    0,
  ]);
});
