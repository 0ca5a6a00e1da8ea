// What was found of texts is kept as long as it is asked for, and never more of it than was said.
import fc from "fast-check";
import { expect, test } from "vitest";
import { RecentTexts } from "../../src/text/recent-texts.ts";
import { remember } from "../../src/text/remember.ts";

test("what is asked for again and again stays, what is not goes", () => {
  const kept = new RecentTexts<number>(10);
  kept.set("often", 1);
  kept.set("once", 2);
  for (let other = 0; other < 100; other += 1) {
    kept.set(`other ${other}`, other);
    expect(kept.get("often")).toBe(1);
  }
  expect(kept.get("once")).toBe(undefined);
});

test("no more is kept than the most, by weight, but for an answer that is heavier alone", () => {
  const most = 20;
  const text = fc.constantFrom(..."abcdefghijklmnop");
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.integer({ min: 1, max: most / 2 })), { maxLength: 60 }), (answers) => {
      const kept = new RecentTexts<number>(most, (weight) => weight);
      const told = new Map<string, number>();
      for (const [one, weight] of answers) {
        if (kept.get(one) === undefined) {
          kept.set(one, weight);
          told.set(one, weight);
        }
        expect(kept.get(one)).toBe(told.get(one));
      }
      const weights = [...told.keys()].map((one) => kept.get(one) ?? 0);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(most);
    }),
  );
});

test("what is remembered is found once, as long as it is among the latest", () => {
  const found: string[] = [];
  const length = remember((text) => found.push(text) && text.length, 4);
  expect(["a", "bb", "a", "bb", "a"].map(length)).toEqual([1, 2, 1, 2, 1]);
  expect(found).toEqual(["a", "bb"]);
  for (const text of ["c", "d", "e", "f", "g"]) length(text);
  length("a");
  expect(found.filter((text) => text === "a").length).toBe(2);
});
