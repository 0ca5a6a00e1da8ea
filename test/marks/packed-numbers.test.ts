// Lists of numbers of few bits: every number is read back, whatever the width.
import fc from "fast-check";
import { expect, test } from "vitest";
import { PackedNumbers, packNumbers } from "../../src/marks/packed-numbers.ts";
import { packSparse, SparseNumbers } from "../../src/marks/sparse-numbers.ts";

const values = fc
  .integer({ min: 0, max: 32 })
  .chain((width) => fc.array(fc.integer({ min: 0, max: 2 ** width - 1 }), { maxLength: 100 }));

test("numbers of any width are read back", () => {
  fc.assert(
    fc.property(values, (numbers) => {
      const packed = packNumbers(Uint32Array.from(numbers));
      const opened = new PackedNumbers(packed);
      expect(opened.length).toBe(numbers.length);
      expect(numbers.map((_, position) => opened.at(position))).toEqual(numbers);
    }),
  );
});

test.each([
  ["nothing but zeros", [0, 0, 0], 4],
  ["one bit each", Array.from({ length: 33 }, (_, at) => at % 2), 12],
  ["17 bits each", Array.from({ length: 32 }, () => 0x1ffff), 72],
])("%s takes the room that it needs, and a word", (_, numbers, bytes) => {
  expect(packNumbers(Uint32Array.from(numbers)).bytes.length).toBe(bytes);
});

test("what is lacking in a list is 0, the rest is read back", () => {
  const mostlyLacking = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat()), { maxLength: 200 });
  fc.assert(
    fc.property(mostlyLacking, (numbers) => {
      const packed = packSparse(Uint32Array.from(numbers));
      const opened = new SparseNumbers(packed.bits, packed.numbers);
      expect(numbers.map((_, position) => opened.at(position))).toEqual(numbers);
    }),
  );
});
