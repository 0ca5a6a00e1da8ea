// Companions among the words of a listing: whole words and runs of up to four.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ListingWords } from "../../src/assess/listing-words.ts";
import { prepareCell } from "../../src/text/cell.ts";

const pieces = fc.constantFrom("a", "b", "ab", "ba", "aab", "1", "b1");
const texts = fc.array(fc.array(pieces, { maxLength: 6 }), { maxLength: 3 });

describe("words of a listing", () => {
  test("are found whole and as up to four side by side, in any cell", () => {
    fc.assert(
      fc.property(texts, fc.array(pieces, { minLength: 1, maxLength: 5 }), (cells, asked) => {
        const key = asked.join("");
        const words = new ListingWords(cells.map((cell) => prepareCell(cell.join(" "))));
        const tokens = cells.map((cell) => cell.join(" ").match(/[a-z]+|\d/g) ?? []);
        const isThere = tokens.some((all) =>
          all.some((_, at) => [1, 2, 3, 4].some((words) => all.slice(at, at + words).join("") === key)),
        );
        expect(words.has(key)).toBe(isThere);
      }),
    );
  });

  test("two listings may be asked in turn", () => {
    const [first, second] = ["mac book pro", "air pods"].map((text) => new ListingWords([prepareCell(text)]));
    const asked = ["macbook", "airpods", "pro"].map((key) => [first?.has(key), second?.has(key)]);
    expect(asked).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ]);
  });

  test("the first companion in the order of the dictionary is told", () => {
    const words = new ListingWords([prepareCell("a mac book for your air pods")]);
    expect(words.companionOf({ companionKeys: ["watch", "airpods", "macbook"] })).toBe("airpods");
    expect(words.companionOf({ companionKeys: ["watch"] })).toBeUndefined();
  });

  test("a listing without cells has none", () => {
    expect(new ListingWords([]).has("macbook")).toBe(false);
  });
});
