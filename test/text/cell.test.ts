// Cells: whatever a cell holds, every token can be pointed at in it, and what is pointed at reads as the token.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prepareCell, spanOfTokens, wordAt } from "../../src/text/cell.ts";
import { foldText } from "../../src/text/fold.ts";
import { withoutMarkup } from "../../src/text/markup.ts";
import { anyText, markedUpText, mixedText } from "./texts.ts";

test.each([
  ["plain text", "Buy NIKE Shoes", 1, "NIKE"],
  ["markup inside the word", "Buy <b>N</b>i&#107;e Shoes", 1, "N</b>i&#107;e"],
  ["markup and look-alikes", "<p>Buy &#1110;\u200bPhone</p>", 1, "&#1110;\u200bPhone"],
  ["style letters", "Buy 𝐍𝐢𝐤𝐞", 1, "𝐍𝐢𝐤𝐞"],
])("the span of a token: %s", (_, text, index, written) => {
  const cell = prepareCell(text);
  const { start, end } = spanOfTokens(cell, index, index + 1);
  expect(text.slice(start, end)).toBe(written);
});

test("the span of several tokens reaches from the first to the last", () => {
  const text = "The <i>Hot</i> Wheels car";
  const { start, end } = spanOfTokens(prepareCell(text), 1, 3);
  expect(text.slice(start, end)).toBe("Hot</i> Wheels");
});

test.each([
  [-1, ""],
  [0, "hot"],
  [1, "wheels"],
  [2, ""],
])("wordAt %i is %j", (index, word) => {
  expect(wordAt(prepareCell("Hot Wheels"), index)).toBe(word);
});

test.each([
  ["Microsoft(R) Office(TM) 2007", ["microsoft", "office", "2007"], "Office"],
  ["Größe(tm) Office", ["große", "office"], "Office"],
  ["Joy-Con (R) f(x)", ["joy", "con", "r", "f", "x"], "Con"],
])("a trade sign that is typed behind a word is no word: %j", (text, words, second) => {
  const cell = prepareCell(text);
  expect(words.map((_, index) => wordAt(cell, index))).toEqual(words);
  const { start, end } = spanOfTokens(cell, 1, 2);
  expect([text.slice(start, end), cell.tokens.count]).toEqual([second, words.length]);
});

describe.each([
  ["any code points", anyText],
  ["mixed scripts", mixedText],
  ["markup", markedUpText],
])("map invariants: %s", (_, arbitrary) => {
  test("every token stands in the cell, splits no pair, and its place reads as the token", () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const cell = prepareCell(text);
        for (let index = 0; index < cell.tokens.count; index += 1) {
          const { start, end } = spanOfTokens(cell, index, index + 1);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect([splitsPair(text, start), splitsPair(text, end)]).toEqual([false, false]);
          expect(foldText(withoutMarkup(text.slice(start, end)).text)).toContain(wordAt(cell, index));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("tokens stand in the order of the cell", () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const cell = prepareCell(text);
        for (let index = 1; index < cell.tokens.count; index += 1) {
          const before = spanOfTokens(cell, index - 1, index);
          expect(spanOfTokens(cell, index, index + 1).start).toBeGreaterThanOrEqual(before.start);
        }
      }),
    );
  });
});

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff]$/.test(text[at - 1] ?? "") && /^[\udc00-\udfff]$/.test(text[at] ?? "");
}
