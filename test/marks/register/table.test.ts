// Where the last whole row of a piece of text ends, told from the quotes alone.
import fc from "fast-check";
import { expect, test } from "vitest";
import { endOfRows } from "../../../src/marks/register/table.ts";

test.each([
  ["no line break", "a,b", 0],
  ["rows without quotes", "a,b\nc,d\ne", 8],
  ["a line break inside a cell", 'a\n"b\nc', 2],
  ["a cell with one that is closed", 'a\n"b\nc"\nd', 8],
  ["a doubled quote", 'a\n"b""\nc"\nd', 10],
  ["a quote inside a cell that does not begin with one", 'a 5" pipe\nb', 10],
])("%s", (_, text, end) => {
  expect(endOfRows(text, ",")).toBe(end);
});

test("the same as letter by letter, for any text", () => {
  const text = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n"), maxLength: 40 });
  fc.assert(
    fc.property(text, (any) => {
      expect(endOfRows(any, ",")).toBe(letterByLetter(any));
    }),
  );
});

function letterByLetter(text: string): number {
  let end = 0;
  let isQuoted = false;
  for (const [at, unit] of [...text].entries()) {
    if (unit === '"') isQuoted = !isQuoted && (at === 0 || [",", "\n", '"'].includes(text.charAt(at - 1)));
    if (unit === "\n" && !isQuoted) end = at + 1;
  }
  return end;
}
