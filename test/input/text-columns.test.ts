// Which field of its role a column is: its number decides where the header has one, else its place.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Column } from "../../src/input/layout.ts";
import { textColumns } from "../../src/input/text-columns.ts";

const indexes = (columns: readonly Column[]): Record<string, number> =>
  Object.fromEntries(textColumns(columns).map(({ column, index }) => [column.name, index]));

const bullets = (...names: string[]): Column[] => names.map((name) => ({ name, role: "bullet" }));

test.each<[string, Column[], Record<string, number>]>([
  ["numbers out of order", bullets("bullet_point2", "bullet_point1"), { bullet_point2: 1, bullet_point1: 0 }],
  ["numbers are no texts: 10 comes after 9", bullets("b10", "b9"), { b10: 1, b9: 0 }],
  ["no numbers", bullets("more", "bullets"), { more: 0, bullets: 1 }],
  ["numbers of other names", bullets("feature 2", "highlight 1"), { "feature 2": 0, "highlight 1": 1 }],
  [
    "two languages, each with its numbers",
    bullets("b[en]#2.value", "b[es]#2.value", "b[en]#1.value", "b[es]#1.value"),
    { "b[en]#2.value": 2, "b[es]#2.value": 3, "b[en]#1.value": 0, "b[es]#1.value": 1 },
  ],
  [
    "one name in two roles",
    [
      { name: "text 2", role: "bullet" },
      { name: "text 1", role: "title" },
    ],
    { "text 2": 0, "text 1": 0 },
  ],
])("%s", (_, columns, expected) => {
  expect(indexes(columns)).toEqual(expected);
});

test("the order of numbered columns makes no difference to their index, nor do columns between them", () => {
  const names = Array.from({ length: 12 }, (_, at) => `bullet_point#${at + 1}.value`);
  const between: Column[] = [{ name: "price" }, { name: "item_name", role: "title" }, { name: "note", free: true }];
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...bullets(...names), ...between], { minLength: names.length + between.length }),
      (columns) => {
        const found = indexes(columns);
        expect(names.map((name) => found[name])).toEqual(names.map((_, at) => at));
      },
    ),
  );
});

test("a hundred thousand numbered columns take no more time each than a few", () => {
  const names = Array.from({ length: 100_000 }, (_, at) => `column ${at}`);
  expect(textColumns(names.map((name) => ({ name, free: true }))).map(({ index }) => index)).toEqual(
    names.map((_, at) => at),
  );
});
