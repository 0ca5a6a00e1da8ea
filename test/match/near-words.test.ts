// The first words, held against all, and the later ones, looked up in a table, have the same neighbours.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nearWordsIn } from "../../src/match/near-words.ts";
import { isFarAway } from "../../src/match/slip-gate.ts";
import { type ConfusionTable, openConfusions } from "../../src/text/confusions.ts";

const confusions = openConfusions(JSON.parse(readFileSync("rules/confusions.json", "utf8")) as ConfusionTable);
const word = fc.string({ unit: fc.constantFrom(..."aekpchs"), minLength: 1, maxLength: 12 });

test("a word has the same neighbours whether it is among the first or not", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, asked) => {
      const near = nearWordsIn(words, confusions);
      const first = near(asked);
      for (let more = 0; more < 20; more += 1) near(asked);
      expect(near(asked).filter((at) => !isFarAway(words[at] as string, asked))).toEqual(first);
    }),
  );
});
