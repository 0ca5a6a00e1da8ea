// What is told to be out of reach before its slips are named would have been stopped after.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isFarAway, likenessOf, reachBy, resemble, resembleInReach } from "../../src/match/slip-gate.ts";
import { type ConfusionTable, openConfusions } from "../../src/text/confusions.ts";
import { editDistance } from "../../src/text/distance.ts";

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
      const resemblance = resemble(meant, written, confusions);
      const likeness = likenessOf(meant, meant.length + more, resemblance, confusions);
      if (typeof likeness !== "number") return;
      expect(resembleInReach(meant, written, confusions)).toEqual(resemblance);
      const { longer, edits: most } = reachBy(confusions)(meant.length);
      expect(Math.abs(meant.length - written.length)).toBeLessThanOrEqual(longer);
      if (!isFarAway(meant, written)) expect(editDistance(meant, written)).toBeLessThanOrEqual(most);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["adidas", "banana", "another word"],
  ["yeti", "neti", "another first letter of a short mark"],
  ["versace", "vertane", "two letters changed for no reason"],
])("%s is not to be reached from %s: %s", (meant, written) => {
  expect(resembleInReach(meant, written, confusions)).toBe(undefined);
});

test("a doubled letter is in reach", () => {
  expect(resembleInReach("adidas", "addidas", confusions)?.cost).toBe(0.34);
});

test("nothing is near a word of three letters", () => {
  expect(reachBy(confusions)(3).longer).toBe(-1);
});
