// The shared strings of a workbook: whatever is kept, and however, comes out as it was.
import fc from "fast-check";
import { expect, test } from "vitest";
import { StringTable } from "../../src/input/workbook/string-table.ts";

function tableOf(texts: readonly string[], maxPlainBytes?: number): StringTable {
  const table = new StringTable(maxPlainBytes);
  for (const text of texts) table.add(text);
  return table;
}

test("texts come back by their numbers in any order, whether they are packed or not", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("", "\ud83d", "mug\ud83d\ude00", "é".repeat(70_000)),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), fc.constantFrom(0, 100_000, undefined), (texts, maxPlainBytes) => {
      const table = tableOf(texts, maxPlainBytes);
      const numbers = texts.map((_, at) => at);
      for (const at of [...numbers, ...numbers.reverse()]) expect(table.get(at)).toBe(texts[at]);
    }),
    { numRuns: 25 },
  );
});

test("more texts than stay unpacked are read in any order", () => {
  const texts = Array.from({ length: 30 }, (_, at) => `${at} ${"enamel camping mug ".repeat(15_000)}`);
  const table = tableOf(texts, 0);
  for (const at of [0, 29, 1, 28, 0, 15, 29, 14]) expect(table.get(at)).toBe(texts[at]);
});

test.each([[-1], [3], [0.5], [Number.NaN], [Number.POSITIVE_INFINITY]])("there is no text number %d", (index) => {
  expect(tableOf(["a", "b", "c"]).get(index)).toBeUndefined();
});

test("texts that are added after one was read are found as well", () => {
  const table = tableOf(["a"]);
  expect(table.get(0)).toBe("a");
  table.add("b");
  expect([table.get(0), table.get(1), table.get(2)]).toEqual(["a", "b", undefined]);
});
