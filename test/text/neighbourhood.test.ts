// The deletion-neighbour index misses no word within its edits.
import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../../src/text/distance.ts";
import { type Nearness, openNeighbourhood, packNeighbourhood } from "../../src/text/neighbourhood.ts";
import { roughSpellingBy } from "../../src/text/rough-spelling.ts";
import { linesOf } from "../../src/text/word-lines.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcd"), minLength: 3, maxLength: 7 });

/** Positions of the words near each of `asked`, as they are visited. */
function nearEach(words: readonly string[], asked: readonly string[], nearness: Nearness): number[][] {
  const table = openNeighbourhood(packNeighbourhood(linesOf(words), nearness), words.length, nearness);
  return asked.map((one) => {
    const near: number[] = [];
    table.visitNear(one, (position) => near.push(position));
    return near;
  });
}

test.each([1, 2])("finds every word %i edits away, and each once", (edits) => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), fc.array(word), (words, asked) => {
      const all = nearEach(words, asked, { editsOf: () => edits, mostEdits: edits, respell: (_, length) => length });
      for (const [at, near] of all.entries()) {
        const missed = words.filter((one, place) => {
          return editDistance(one, asked[at] as string) <= edits && !near.includes(place);
        });
        expect(missed).toEqual([]);
        expect(new Set(near).size).toBe(near.length);
      }
    }),
  );
});

test("finds a word as often as it is asked for", () => {
  const nearness: Nearness = { editsOf: () => 1, mostEdits: 1, respell: (_, length) => length };
  expect(nearEach(["abc", "xyz"], new Array<string>(600).fill("abd"), nearness)).toEqual(new Array(600).fill([0]));
});

test("leaves out words of a length that is not to be found", () => {
  const nearness: Nearness = {
    editsOf: (letters) => (letters > 3 ? 1 : undefined),
    mostEdits: 1,
    respell: (_, length) => length,
  };
  expect(nearEach(["abc", "abcd"], ["abc"], nearness)).toEqual([[1]]);
});

const respell = roughSpellingBy([
  ["sch", "sh"],
  ["ph", "f"],
  ["oo", "u"],
  ["f", "v"],
  ["v", "w"],
]);

test("finds a word of the same rough spelling, however far", () => {
  expect(nearEach(["photoofoo"], ["fotufu"], { editsOf: () => 1, mostEdits: 1, respell })).toEqual([[0]]);
});

test.each([
  ["phone", "wone"],
  ["moosch", "mush"],
  ["scschh", "scsh"],
  ["ooo", "uo"],
  ["ffvv", "w"],
  ["lotta", "lota"],
  ["", ""],
])("%s is roughly %s", (word, rough) => {
  const letters = Buffer.from(word);
  expect(letters.toString("latin1", 0, respell(letters, letters.length))).toBe(rough);
});
