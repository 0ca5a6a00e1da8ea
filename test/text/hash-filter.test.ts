import fc from "fast-check";
import { expect, test } from "vitest";
import { HashFilter, mayHold } from "../../src/text/hash-filter.ts";

const hashes = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 300 });

function made(held: readonly number[]): HashFilter {
  const filter = new HashFilter(() => Int32Array.from(held));
  for (let miss = 0; miss < 5000; miss += 1) filter.miss();
  return filter;
}

test("what is held passes, before and after the table is made", () => {
  fc.assert(
    fc.property(hashes, (held) => {
      const before = new HashFilter(() => Int32Array.from(held));
      const after = made(held);
      expect(held.filter((hash) => !mayHold(before, hash) || !mayHold(after, hash))).toEqual([]);
    }),
  );
});

test("hardly anything else passes once the table is made, and the hashes are asked for no sooner", () => {
  const random = (from: number): number[] =>
    Array.from({ length: 20_000 }, (_, at) => Math.imul(from + at, 0x2c1b3c6d) ^ ((from + at) << 7));
  let asked = 0;
  const filter = new HashFilter(() => {
    asked += 1;
    return Int32Array.from(random(1));
  });
  for (let miss = 0; miss < 4999; miss += 1) filter.miss();
  expect(asked).toBe(0);
  filter.miss();
  filter.miss();
  expect(asked).toBe(1);
  expect(random(1_000_000).filter((hash) => mayHold(filter, hash)).length).toBeLessThan(20_000 / 20);
});

test("nothing passes where nothing is held", () => {
  const empty = made([]);
  fc.assert(
    fc.property(hashes, (asked) => {
      expect(asked.filter((hash) => mayHold(empty, hash))).toEqual([]);
    }),
  );
});
