// Which rules apply: by marketplace, region and day.
import { describe, expect, test } from "vitest";
import { hitsOf, listingOf } from "./packs.ts";

const title = (length: number): string =>
  "Oak shelf board "
    .repeat(20)
    .slice(0, length - 1)
    .padEnd(length, "x");

function lengthRules(length: number, marketplace: string, asOf: string, category = "Home"): string[] {
  return hitsOf(listingOf({ title: title(length) }, { category }), { marketplace, asOf })
    .map(({ rule }) => rule)
    .filter((rule) => rule.includes("title-length"));
}

describe("Amazon titles by day", () => {
  test.each([
    ["2025-01-20", 250, []],
    ["2025-01-21", 250, ["amazon/title-length-200"]],
    ["2025-01-21", 200, []],
    ["2026-07-26", 201, ["amazon/title-length-200"]],
    ["2026-07-26", 120, []],
    ["2026-07-27", 201, ["amazon/title-length"]],
    ["2026-07-27", 76, ["amazon/title-length"]],
    ["2026-07-27", 75, []],
  ])("on %s a title of %d characters breaks %j", (asOf, length, expected) => {
    expect(lengthRules(length, "amazon-us", asOf)).toEqual(expected);
  });

  test.each([
    ["Books > Travel", 120, []],
    ["Books > Travel", 201, ["amazon/title-length-200-media"]],
    ["Musical Instruments", 120, ["amazon/title-length"]],
  ])("category %s: %d characters break %j", (category, length, expected) => {
    expect(lengthRules(length, "amazon-de", "2026-11-21", category)).toEqual(expected);
  });

  test.each([["amazon-ae"], ["amazon-sa"], ["amazon-eg"], ["amazon-tr"]])("%s keeps the older limit", (store) => {
    expect(lengthRules(120, store, "2026-11-21")).toEqual([]);
    expect(lengthRules(201, store, "2026-11-21")).toEqual(["amazon/title-length-200-stores"]);
  });
});

describe("regions", () => {
  const star = listingOf({ title: "★ Vintage Brass Candle Holder ★" });
  test.each([
    ["ebay-sg", ["ebay/special-characters", "ebay/special-characters"]],
    ["ebay-ie", ["ebay/special-characters", "ebay/special-characters"]],
    ["ebay-us", []],
    ["tiktok-vn", ["tiktok/vn-title-characters", "tiktok/vn-title-characters"]],
    ["tiktok-us", []],
    ["ebaylike", []],
    ["temu", []],
  ])("%s: %j", (marketplace, expected) => {
    expect(hitsOf(star, { marketplace }).map(({ rule }) => rule)).toEqual(expected);
  });

  test("a marketplace without regions is named alone", () => {
    expect(
      hitsOf(listingOf({ title: "Dog Portrait $20 Print" }), { marketplace: "etsy" }).map(({ rule }) => rule),
    ).toEqual(["etsy/title-characters"]);
  });
});
