// The first words, held against all, and the later ones, looked up in a table, have the same neighbours.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nearWordsIn, nearWordsTable, useNearWordsTable } from "../../src/match/near-words.ts";
import { type ConfusionTable, openConfusions } from "../../src/text/confusions.ts";
import { indexOf } from "../marks/mini-dictionary.ts";

const confusions = openConfusions(JSON.parse(readFileSync("rules/confusions.json", "utf8")) as ConfusionTable);
const word = fc.string({ unit: fc.constantFrom(..."aekpchs"), minLength: 1, maxLength: 12 });

test("a word has the same neighbours whether it is among the first or not, and by the table of another thread", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (marks, asked) => {
      const { words } = indexOf(marks);
      const near = nearWordsIn(words, confusions);
      const first = [...near(asked)];
      for (let more = 0; more < 20; more += 1) near(asked);
      expect(near(asked)).toEqual(first);
      const elsewhere = indexOf(marks).words;
      useNearWordsTable(elsewhere, nearWordsTable(words, confusions));
      expect(nearWordsIn(elsewhere, confusions)(asked)).toEqual(first);
    }),
  );
});

test("a dictionary without such words has no neighbours", () => {
  const { words } = indexOf(["小米"]);
  const near = nearWordsIn(words, confusions);
  for (let asked = 0; asked < 10; asked += 1) expect(near("adidas")).toEqual([]);
});

test("a word too long to be a disguise has none", () => {
  expect(nearWordsIn(indexOf(["adidas"]).words, confusions)("adidas".repeat(9))).toEqual([]);
});
