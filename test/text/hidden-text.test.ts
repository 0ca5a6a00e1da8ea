// Hidden text: what a cell with HTML holds beside what shoppers read, and where.
import { expect, test } from "vitest";
import { hiddenTextOf } from "../../src/text/hidden-text.ts";
import { toSource } from "../../src/text/view.ts";

test.each([
  ["a comment", "<p>bag</p><!--nike-->", "comment"],
  ["an alternative text", '<img src="a.jpg" alt="nike">', "attribute"],
  ["a title in single quotes", "<b title='nike'>bag</b>", "attribute"],
  ["a value without quotes", "<img alt=nike>", "attribute"],
])("finds %s and says where it is", (_, cell, place) => {
  const hidden = hiddenTextOf(cell);
  const at = hidden?.view.text.indexOf("nike") ?? -1;
  if (hidden === undefined) throw new Error("nothing was found");
  const { start, end } = toSource(hidden.view, at, at + 4);
  expect([cell.slice(start, end), hidden.placeOf(start)]).toEqual(["nike", place]);
});

test.each([
  ["no markup", "nike bag"],
  ["a technical attribute", '<p class="nike" style="nike">bag</p>'],
  ["an address", '<img alt="https://nike.example/a">'],
  ["a comment that does not end", "bag <!-- nike"],
  ["a sign that is no tag", "a < b = c"],
])("finds nothing in %s", (_, cell) => {
  expect(hiddenTextOf(cell)).toBeUndefined();
});
