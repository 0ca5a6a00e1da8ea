// The table of hashes against a plain map, and the hashes that it holds.
import fc from "fast-check";
import { expect, test } from "vitest";
import { packSlots } from "../../src/marks/pack-slots.ts";
import { SlotTable } from "../../src/marks/slot-table.ts";

// Few of the hashes, so that some come twice and some are asked for in vain.
const hash = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.constantFrom(0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe),
  fc.integer({ min: 0, max: 0xffffffff }),
);

function termsAt(table: SlotTable, slot: number): number[] {
  const terms: number[] = [];
  for (let term = table.firstTerm(slot); term !== -1; term = table.nextTerm(term)) terms.push(term);
  return terms;
}

test("terms of a hash are found in their order, beginnings are known, and other hashes are not there", () => {
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 80 }), fc.array(hash, { maxLength: 40 }), (terms, beginnings) => {
      const table = new SlotTable(packSlots(Uint32Array.from(terms), Uint32Array.from(beginnings)));
      for (const asked of [...terms, ...beginnings, ...Array.from({ length: 50 }, (_, at) => at), 0x12345678]) {
        const expected = terms.flatMap((one, term) => (one === asked ? [term] : []));
        const isBeginning = beginnings.includes(asked);
        const slot = table.probe(asked | 0);
        expect(slot === -1).toBe(expected.length === 0 && !isBeginning);
        if (slot === -1) continue;
        expect(termsAt(table, slot)).toEqual(expected);
        expect(table.isBeginning(slot)).toBe(isBeginning);
      }
      const held = Int32Array.from(new Set([...terms, ...beginnings]));
      expect(table.hashes().sort()).toEqual(held.sort());
    }),
  );
});
