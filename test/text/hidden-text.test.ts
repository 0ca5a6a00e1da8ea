// Hidden text: what a cell with HTML holds beside what shoppers read, and where.
import fc from "fast-check";
import { expect, test } from "vitest";
import { prepareCell, prepareHiddenCell } from "../../src/text/cell.ts";
import { hiddenTextOf } from "../../src/text/hidden-text.ts";
import { toSource } from "../../src/text/view.ts";

test.each([
  ["a comment", "<p>bag</p><!--nike-->", "comment"],
  ["an alternative text", '<img src="a.jpg" alt="nike">', "attribute"],
  ["a title in single quotes", "<b title='nike'>bag</b>", "attribute"],
  ["a value without quotes", "<img alt=nike>", "attribute"],
  ["an element without display", '<p>bag</p><div style="display:none">nike</div>', "unshown"],
  [
    "an element without display, written loosely",
    "<DIV STYLE='color:red; Display : NONE !important;'>nike</DIV>",
    "unshown",
  ],
  ["an element that is not visible", "<span style=visibility:hidden>nike</span>", "unshown"],
  ["letters of no size", '<font style="font-size:0.0px">nike</font>', "unshown"],
  ["an element with the attribute hidden", "<p hidden>nike</p>", "unshown"],
  ["the attribute hidden with a value", '<p class="a"hidden="until-found">nike</p>', "unshown"],
  ["a style with entities and comments", '<p style="display&#58;/**/none">nike</p>', "unshown"],
  ["elements of the same name inside", "<div hidden><div>bag</div> nike</div>", "unshown"],
  ["a hidden element inside a hidden one", "<div hidden>bag <p hidden><b>nike</b></p></div>", "unshown"],
  ["a comment inside a hidden element", "<div hidden>bag <!-- nike --></div>", "comment"],
  ["an attribute inside a hidden element", '<div hidden>bag <img alt="nike"></div>', "attribute"],
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
  ["a style that shows", '<p style="display:block;visibility:visible;font-size:10px">nike</p>'],
  ["a style whose last word shows", '<p style="display:none;display:block">nike</p>'],
  ["hidden only for readers of screens", "<p aria-hidden>nike</p>"],
  ["a hidden field, which holds nothing", "<input type=hidden>nike"],
  ["a hidden element that does not end", "<p hidden>nike"],
  ["a comment in a style", "<style><!-- nike --></style>bag"],
  ["a comment that begins in a style", "<style><!--</style> nike --> bag"],
  ["a hidden element that is empty", "<p hidden></p>nike"],
])("finds nothing in %s", (_, cell) => {
  expect(hiddenTextOf(cell)).toBeUndefined();
});

test("what is hidden is not read as shown, and nothing of a cell is read twice or lost", () => {
  const piece = fc.constantFrom(
    ..."nike|bag|<p hidden>|<div style='display:none'>|<div>|</div>|</p>|<!--|-->|<style>|</style>|<b |>|<|<img hidden>".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const cell = pieces.map((text, index) => (/^[a-z]/.test(text) ? ` ${text}${index} ` : text)).join("");
      const shown = prepareCell(cell).readable.text;
      const hidden = hiddenTextOf(cell);
      const unshown = hidden === undefined ? "" : prepareHiddenCell(cell, hidden).readable.text;
      const without = cell.replaceAll(/ hidden| style='display:none'/g, "");
      for (const word of prepareCell(without).readable.text.match(/(?:nike|bag)\d+/g) ?? []) {
        expect(Number(shown.includes(` ${word} `)) + Number(unshown.includes(` ${word} `))).toBe(1);
      }
    }),
    { numRuns: 1000 },
  );
});

test("floods of hidden elements finish", () => {
  const many = 10_000;
  for (const flood of [
    "<p hidden>",
    "<p hidden></p>",
    "<p hidden><!--",
    "</p>",
    "<p style='/*",
    "<p hidden><p hidden></p>",
  ]) {
    const cell = `${flood.repeat(many)} nike`;
    const hidden = hiddenTextOf(cell);
    const read =
      prepareCell(cell).readable.text + (hidden === undefined ? "" : prepareHiddenCell(cell, hidden).readable.text);
    expect(read).toContain("nike");
  }
});
