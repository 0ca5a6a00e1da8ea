// Companions among the words of a listing: whole words and pairs of neighbours.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ListingWords } from "../../src/assess/listing-words.ts";
import { prepareCell } from "../../src/text/cell.ts";

const pieces = fc.constantFrom("a", "b", "ab", "ba", "aab", "1", "b1");
const texts = fc.array(fc.array(pieces, { maxLength: 6 }), { maxLength: 3 });

describe("words of a listing", () => {
  test("are found whole and as two side by side, in any cell", () => {
    fc.assert(
      fc.property(texts, fc.array(pieces, { minLength: 1, maxLength: 3 }), (cells, asked) => {
        const key = asked.join("");
        const words = new ListingWords(cells.map((cell) => prepareCell(cell.join(" "))));
        const tokens = cells.map((cell) => cell.join(" ").match(/[a-z]+|\d/g) ?? []);
        const isThere = tokens.some((all) =>
          all.some((word, at) => word === key || word + (all[at + 1] ?? " ") === key),
        );
        expect(words.has(key)).toBe(isThere);
      }),
    );
  });

  test("a listing without cells has none", () => {
    expect(new ListingWords([]).has("macbook")).toBe(false);
  });
});
