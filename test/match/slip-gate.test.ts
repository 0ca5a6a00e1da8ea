// What is told to be out of reach before its slips are named would have been stopped after.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isOutOfReach, likenessOf, resemble } from "../../src/match/slip-gate.ts";
import { type ConfusionTable, openConfusions } from "../../src/text/confusions.ts";

const confusions = openConfusions(JSON.parse(readFileSync("rules/confusions.json", "utf8")) as ConfusionTable);
const word = fc.string({ unit: fc.constantFrom(..."aeiouckpshnm"), minLength: 4, maxLength: 14 });
const edit = fc.tuple(fc.nat(14), fc.nat(2), fc.string({ unit: fc.constantFrom(..."aeiouckpshnm"), maxLength: 2 }));

test("no likeness is out of reach, alone or as a word of a longer spelling", () => {
  fc.assert(
    fc.property(word, fc.array(edit, { minLength: 1, maxLength: 4 }), fc.nat(12), (meant, edits, more) => {
      const written = edits.reduce(
        (text, [at, taken, given]) => text.slice(0, at) + given + text.slice(at + taken),
        meant,
      );
      const likeness = likenessOf(meant, meant.length + more, resemble(meant, written, confusions), confusions);
      if (typeof likeness === "number") expect(isOutOfReach(meant, written, confusions)).toBe(false);
    }),
    { numRuns: 5000 },
  );
});

test("most words of the same length are out of reach", () => {
  expect(isOutOfReach("adidas", "banana", confusions)).toBe(true);
  expect(isOutOfReach("adidas", "addidas", confusions)).toBe(false);
});
