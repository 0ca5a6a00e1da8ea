// Rows of one product that sell something else than the others.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { otherGoodsIn } from "../../src/policy/family.ts";

/** Goods by a few words of their own. */
const nouns = new Set(["mug", "shirt", "socks", "sock", "backpack", "pack", "lamp", "bowl"]);
const goodsIn = (words: readonly string[]) => words.filter((word) => nouns.has(word)).map((words) => ({ words }));

const oddOnes = (...titles: string[]): string[] => [...otherGoodsIn(titles, goodsIn).keys()];

describe("rows that sell something else", () => {
  test.each([
    ["are fewer than the others", ["Acme Cotton Shirt Red", "Acme Cotton Socks", "Acme Cotton Socks Grey"], [0]],
    ["come second of two", ["Acme Steel Bowl 3 l", "Acme Desk Lamp White"], [1]],
    ["are each named", ["Acme Mug Red", "Acme Mug Blue", "Acme Lamp Red", "Acme Bowl Red"], [2, 3]],
    [
      "are counted by their titles, not by their rows",
      ["Acme Lamp Red", "Acme Lamp Red", "Acme Mug A", "Acme Mug B"],
      [0],
    ],
  ])("%s", (_, titles, expected) => {
    expect(oddOnes(...titles)).toEqual([...new Set(expected.map((at) => titles[at]))]);
  });

  test.each([
    ["singular and plural", ["Acme Wool Sock Red", "Acme Wool Socks Blue"]],
    ["a noun within a longer one", ["Acme Hiking Pack Red", "Acme Hiking Backpack Red"]],
    ["several goods with one in common", ["Acme Mug and Bowl", "Acme Bowl and Lamp"]],
    ["titles that name no goods", ["Acme Something Red", "Acme Mug Red"]],
    ["names of a choice", ["Lamp Red", "Acme Mug Red"]],
    ["no title", ["", "Acme Mug Red"]],
    ["one title", ["Acme Mug Red", "Acme Mug Red"]],
  ])("are not %s", (_, titles) => {
    expect(oddOnes(...titles)).toEqual([]);
  });

  test("say what they sell and what the others sell", () => {
    const found = otherGoodsIn(["Acme Red Mug and Bowl", "Acme Desk Lamp"], goodsIn);
    expect(found.get("Acme Desk Lamp")).toEqual({ own: "lamp", others: "mug, bowl" });
  });

  test("are never most of the titles, and the same for any number of equal rows", () => {
    const title = fc.constantFrom(
      "Acme Red Mug",
      "Acme Big Mug",
      "Acme Red Lamp",
      "Acme Red Bowl",
      "Acme Red Thing",
      "x",
    );
    fc.assert(
      fc.property(fc.array(title, { maxLength: 12 }), (titles) => {
        const odd = oddOnes(...titles);
        expect(oddOnes(...titles.flatMap((one) => [one, one]))).toEqual(odd);
        const judged = new Set(titles.filter((one) => goodsIn(one.toLowerCase().split(" ")).length > 0));
        expect(odd.length).toBeLessThan(Math.max(1, judged.size));
      }),
    );
  });
});
