// Texts get one number each, in the order in which they first come, and are read back as they were.
import fc from "fast-check";
import { expect, test } from "vitest";
import { TextNumbers } from "../../src/marks/text-numbers.ts";

test("equal texts have one number, the first has 0, and all are read back", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "é", "耐", "\ud800", "\u0000"), maxLength: 5 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 200 }), (list) => {
      const texts = new TextNumbers();
      const first = [...new Set(list)];
      for (const one of list) expect(texts.numberOf(one)).toBe(first.indexOf(one));
      expect(Array.from({ length: texts.length }, (_, number) => texts.textOf(number))).toEqual(first);
    }),
  );
});

test("two texts of one hash are kept apart, however many others there are", () => {
  const texts = new TextNumbers();
  const numbers = ["tessellation", "factitious", ...Array.from({ length: 5000 }, (_, at) => `text ${at}`)].map((text) =>
    texts.numberOf(text),
  );
  expect(numbers).toEqual(numbers.map((_, at) => at));
  expect([texts.numberOf("factitious"), texts.numberOf("text 4999")]).toEqual([1, 5001]);
  expect(texts.unitAt(1, 0)).toBe("f".charCodeAt(0));
  expect(texts.unitAt(1, "factitious".length)).toBe(-1);
});
