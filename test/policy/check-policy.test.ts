// The policy pass as a whole: order, limits, sentences, hostile cells.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hitsOf, listingOf } from "./packs.ts";

test("hits come by field, then by place", () => {
  const hits = hitsOf(
    listingOf({
      title: "Small Oak Desk Lamp! Free shipping, lamp? LAMP",
      description: "Free shipping. Mail a@b.com <p>x</p>",
    }),
  ).map(({ field, text }) => `${field.role} ${text}`);
  expect(hits).toEqual([
    "title !",
    "title Free shipping",
    "title ?",
    "title LAMP",
    "description Free shipping",
    "description a@b.com",
    "description <p>",
  ]);
});

test("a hit tells the rule, both languages, source, grade and what to write", () => {
  const [hit] = hitsOf(listingOf({ title: "Oak Shelf!" }));
  expect(hit).toMatchObject({
    rule: "amazon/title-characters",
    severity: "medium",
    trial: false,
    grade: "A",
    suggestion: { text: "" },
    args: { characters: "!" },
  });
  expect(hit?.source).toMatch(/^https:/);
  expect(hit?.message.en.what).toBe("“!” is not allowed in a title.");
  expect(hit?.message.zh.what).toBe("标题中不允许使用“!”。");
});

test("a length rule says by how much and offers a title that fits", () => {
  const title = "Bamboo Cutting Board Set with Juice Groove and Side Handles, 3 Pieces, Pre-Oiled";
  const [hit] = hitsOf(listingOf({ title }));
  expect(hit?.args).toMatchObject({ limit: 75, actual: title.length });
  expect(title.startsWith(String(hit?.args["shortened"]))).toBe(true);
  expect(String(hit?.args["shortened"]).length).toBeLessThanOrEqual(75);
});

test("rules on trial say so", () => {
  const [hit] = hitsOf(listingOf({ title: "Hot Sale Lamp" }));
  expect([hit?.rule, hit?.trial, hit?.severity]).toEqual(["amazon/promotion", true, "low"]);
});

test("rules marked once report the first place, the others at most twenty", () => {
  const hits = hitsOf(listingOf({ description: "<p>a</p> ".repeat(50), title: "a! ".repeat(60) }));
  const count = (rule: string): number => hits.filter((hit) => hit.rule === rule).length;
  expect([count("amazon/markup"), count("amazon/title-characters")]).toEqual([1, 20]);
});

test("several marketplaces are checked as one, and none finds nothing", () => {
  expect(hitsOf(listingOf({ title: "Oak Shelf!" }), { marketplace: "shopify" })).toEqual([]);
});

describe("hostile cells", () => {
  const pieces = fc.constantFrom(
    ..."free shipping kills germs 99.9% B07QXYR4T2 a@b.co www.x.com Yahoo! 2025 N/A best 正品 <p> <br> &excl; &trade; &amp;".split(
      " ",
    ),
    ..." ,.-!?$_{}~#<>*&%:;\n\u200b\u0301😀❤️†º".split(/(?:)/u),
    "\ud83d",
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
  const markets = fc.constantFrom(
    "amazon-us",
    "amazon-ae",
    "ebay-my",
    "walmart-us",
    "etsy",
    "tiktok-us",
    "tiktok-vn",
    "mercadolibre-mx",
  );

  test("every place is in its cell and not empty", () => {
    fc.assert(
      fc.property(texts, texts, texts, markets, (title, text, brand, marketplace) => {
        const listing = listingOf({ title, brand, bullet: [text, title], description: text, keywords: text });
        for (const { field, span, text: place } of hitsOf(listing, { marketplace })) {
          expect(span.start).toBeLessThan(span.end);
          expect(field.text.slice(span.start, span.end)).toBe(place);
        }
      }),
    );
  });

  test.each([
    ["banned characters", "! "],
    ["openings of tags", "<a "],
    ["entities", "&excl;"],
    ["addresses", "a@a.a"],
    ["verbs without an object", "kills all "],
    ["one word", "dog "],
    ["one letter", "a"],
    ["combining marks", "\u0301"],
  ])("half a million units of %s are read in one go", (_, piece) => {
    const text = piece.repeat(500_000 / piece.length);
    const hits = hitsOf(listingOf({ title: text, brand: "dog a!", description: text, keywords: text }));
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.length).toBeLessThan(200);
  });
});
