// Slips: which ones lead from a mark to what was written, and what they cost together.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ConfusionTable, openConfusions } from "../../src/text/confusions.ts";
import { slipCostWithin } from "../../src/text/slip-cost.ts";
import { costOf, slipsBetween } from "../../src/text/slips.ts";
import { plainSlipsBetween } from "./plain-slips.ts";

const confusions = openConfusions(JSON.parse(readFileSync("rules/confusions.json", "utf8")) as ConfusionTable);

test.each([
  ["nike", "nike", []],
  ["nike", "nikke", ["doubled ∅>k 0.4"]],
  ["nike", "niek", ["swapped ke>ek 0.7"]],
  ["sephora", "sefora", ["soundalike ph>f 0.5"]],
  ["wyze", "vvyze", ["lookalike w>vv 0.5"]],
  ["fendi", "fandi", ["vowel e>a 0.7"]],
  ["fendi", "fndi", ["vowel e>∅ 0.7"]],
  ["adidas", "adibas", ["other d>b 1"]],
  ["versace", "bersace", ["neighbourKey v>b 1"]],
])("%s written %s", (mark, written, slips) => {
  const found = slipsBetween(mark, written, confusions);
  expect(found.map(({ kind, from, to, cost }) => `${kind} ${from || "∅"}>${to || "∅"} ${cost}`)).toEqual(slips);
});

test("applied to the mark, the slips give what was written", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcehknps"), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(word, word, (mark, written) => {
      const slips = slipsBetween(mark, written, confusions);
      let [text, at] = ["", 0];
      for (const slip of slips) {
        expect(mark.startsWith(slip.from, slip.at)).toBe(true);
        text += mark.slice(at, slip.at) + slip.to;
        at = slip.at + slip.from.length;
      }
      expect(text + mark.slice(at)).toBe(written);
      expect(costOf(slips) === 0).toBe(mark === written);
    }),
  );
});

// Letters of which many look or sound alike, as words slip in the hand: a few letters more, fewer, others or swapped.
const letters = fc.string({ unit: fc.constantFrom(..."acdehiklmnopqrstuvwxyz"), minLength: 0, maxLength: 9 });
const edit = fc.record({ at: fc.nat(9), taken: fc.nat(2), given: letters.map((some) => some.slice(0, 2)) });
const wordAndSlip = fc.tuple(letters, fc.array(edit, { maxLength: 4 })).map(([word, edits]): [string, string] => {
  const slipped = edits.reduce(
    (text, { at, taken, given }) => text.slice(0, at) + given + text.slice(at + taken),
    word,
  );
  return [word, slipped];
});

test("the slips are those of the plain way, whatever the words", () => {
  fc.assert(
    fc.property(fc.oneof(wordAndSlip, fc.tuple(letters, letters)), ([mark, written]) => {
      expect(slipsBetween(mark, written, confusions)).toEqual(plainSlipsBetween(mark, written, confusions));
    }),
    { numRuns: 3000 },
  );
});

test("the cost within a limit is that of the slips, and infinite above the limit", () => {
  fc.assert(
    fc.property(wordAndSlip, fc.integer({ min: 0, max: 30 }), ([mark, written], tenths) => {
      const cost = costOf(plainSlipsBetween(mark, written, confusions));
      const most = tenths / 10;
      expect(slipCostWithin(mark, written, confusions, most)).toBe(cost <= most ? cost : Number.POSITIVE_INFINITY);
    }),
    { numRuns: 3000 },
  );
});
