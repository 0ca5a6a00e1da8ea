// Texts get one number each, in the order in which they first come, and are read back as they were.
import fc from "fast-check";
import { expect, test } from "vitest";
import { TextNumbers } from "../../src/marks/text-numbers.ts";

function numberOf(texts: TextNumbers, text: string, hash: number): number {
  const bytes = Buffer.from(`--${text}--`);
  return texts.numberOf(bytes, 2, bytes.length - 2, hash);
}

test("equal texts have one number, the first has 0, and all are read back", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "é", "耐", "😀", "\u0000"), maxLength: 5 });
  // Few hashes, negative ones among them: many texts meet in one slot.
  const hashOf = (one: string): number => one.length * 0x33333333 - 0x40000000;
  fc.assert(
    fc.property(fc.array(text, { maxLength: 200 }), (list) => {
      const texts = new TextNumbers();
      for (const time of ["first", "again"]) {
        const first = [...new Set(list)];
        for (const one of list) expect(numberOf(texts, one, hashOf(one)), time).toBe(first.indexOf(one));
        expect(Array.from({ length: texts.length }, (_, number) => texts.textOf(number))).toEqual(first);
        texts.clear();
      }
    }),
  );
});

test("the table grows with the texts", () => {
  const texts = new TextNumbers();
  const list = Array.from({ length: 5000 }, (_, at) => `text ${at}`);
  for (let round = 0; round < 2; round += 1)
    expect(list.map((text, at) => numberOf(texts, text, Math.imul(at, 0x9e3779b1)))).toEqual(list.map((_, at) => at));
});
