// What a hit offers instead: changes that mend the cell and leave the rest of it as it was.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Field, Listing } from "../../src/model/listing.ts";
import { runCases } from "../../src/policy/cases.ts";
import { type Fix, replaceAt } from "../../src/policy/fix.ts";
import type { PolicyHit } from "../../src/policy/hit.ts";
import type { PolicyRule } from "../../src/policy/rule.ts";
import { shorten } from "../../src/policy/shorten.ts";
import { goodsIn, hitsOf, listingOf, packs } from "./packs.ts";

function apply(text: string, { start, end, text: replacement }: Fix): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

describe("taking out a place", () => {
  test.each([
    ["Oak Shelf[!]", "Oak Shelf"],
    ["Oak Shelf [!] White", "Oak Shelf White"],
    ["Oak [Free Shipping] Shelf", "Oak Shelf"],
    ["[Free Shipping] Oak Shelf", "Oak Shelf"],
    ["[Free Shipping], Oak Shelf", "Oak Shelf"],
    ["Oak Shelf, [Free Shipping]", "Oak Shelf"],
    ["Oak Shelf, [Free Shipping], White", "Oak Shelf, White"],
    ["Oak Shelf [Free Shipping], White", "Oak Shelf, White"],
    ["Oak Shelf ([Free Shipping]) White", "Oak Shelf White"],
    ["oak[_]shelf", "oak shelf"],
    ["Oak Shelf | [Free Shipping] | White", "Oak Shelf | White"],
    ["Oak Shelf,[Free Shipping],White", "Oak Shelf,White"],
    ["Oak Shelf - [Free Shipping]", "Oak Shelf"],
    ["Oak Shelf-[Free Shipping]", "Oak Shelf"],
    ["Oak Shelf + [Free Shipping]", "Oak Shelf"],
    ["Oak Shelf – [like Ikea] – White", "Oak Shelf – White"],
    ["Oak Shelf - [Free Shipping] | White", "Oak Shelf | White"],
    ["Oak Shelf - [Free Ship]-White", "Oak Shelf - White"],
    ["Oak Shelf - [Free Ship] White", "Oak Shelf - White"],
    ["OS01-[Ikea style] Oak Shelf", "OS01 Oak Shelf"],
    ["OS01-[!]Oak Shelf", "OS01 Oak Shelf"],
    ["Oak [Ikea style]-White Shelf", "Oak White Shelf"],
    ["[Free Shipping].Oak Shelf", "Oak Shelf"],
    ["[Free Shipping]/Oak Shelf", "Oak Shelf"],
    ["[Free Shipping] - Oak Shelf", "Oak Shelf"],
    ["[Free Shipping] .5 oz Oil", ".5 oz Oil"],
    ["[Free Shipping] -20 °C Bag", "-20 °C Bag"],
    ["Oak Shelf *[Free Shipping]*", "Oak Shelf"],
    ["Oak Shelf (White [Ikea Style])", "Oak Shelf (White)"],
    ["橡木架【[包邮]】白色", "橡木架白色"],
    ["橡木架[宜家同款]白色", "橡木架白色"],
    ["橡木架，[包邮]，白色", "橡木架，白色"],
    ["橡木架[宜家同款]Oak", "橡木架Oak"],
    ["5[*]7 frame", undefined],
    ["[all of it]", ""],
    ["one\n[two]\nthree", "one\n\nthree"],
  ])("%s", (marked, expected) => {
    const start = marked.indexOf("[");
    const end = marked.indexOf("]") - 1;
    const text = marked.replace("[", "").replace("]", "");
    const fix = replaceAt(text, { start, end }, "");
    expect(fix === undefined ? undefined : apply(text, fix)).toBe(expected);
  });

  test("no two words grow together and no blank is doubled", () => {
    const words = fc.array(fc.constantFrom("oak", "shelf", "12", "(", ")", ",", "|", "漆"), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const left = before.join(" ") + (before.length > 0 ? " " : "");
        const right = (after.length > 0 ? " " : "") + after.join(" ");
        const fix = replaceAt(`${left}Free Shipping${right}`, { start: left.length, end: left.length + 13 }, "");
        const rest = fix === undefined ? "" : apply(`${left}Free Shipping${right}`, fix);
        expect(rest).not.toMatch(/ {2}|^ | $/);
        expect(rest.match(/[a-z0-9漆]+/g) ?? []).toEqual(
          [...before, ...after].filter((word) => /[a-z0-9漆]/.test(word)),
        );
      }),
    );
  });
});

describe("shortening", () => {
  test.each([
    ["Bamboo Cutting Board, Set of 3, Pre-Oiled", 32, "Bamboo Cutting Board, Set of 3"],
    ["Bamboo Cutting Board with Juice Groove", 26, "Bamboo Cutting Board"],
    ["Phone Stand for Desk, Compatible with iPhone 15", 38, "Phone Stand for Desk"],
    ["Leather Wallet for Men (RFID Blocking, Slim) Black", 38, "Leather Wallet for Men"],
    ["Wall Clock - Silent - Black and White", 30, "Wall Clock - Silent - Black"],
    ["Supercalifragilistic", 5, "Super"],
    ["Soul Cotton T-shirts Plus Size", 16, "Soul Cotton"],
    ["Soul Cotton Men's Socks", 16, "Soul Cotton"],
  ])("%s in %i", (text, units, expected) => {
    expect(shorten(text, units)).toBe(expected);
  });

  test("gives a beginning of the text that fits", () => {
    const texts = fc.array(fc.constantFrom("oak", "with", "(", ")", ", ", " - ", " ", "für", "12", "é"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (parts, units) => {
        const text = parts.join("");
        const short = shorten(text, units);
        expect(text.startsWith(short)).toBe(true);
        expect(short.length).toBeLessThanOrEqual(Math.max(units, 0));
      }),
    );
  });
});

const fixable = packs.flatMap((pack) => pack.rules).filter(({ autofix }) => autofix !== undefined);

test("every rule that says it can be mended offers it for one of its cases", () => {
  const silent = fixable.filter((rule) => !hitsOfCases(rule).some(({ hit }) => hit.suggestion?.fix !== undefined));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

// Marks are the trademark pack's to find: without it there is nothing to look at again.
const checkable = fixable.filter(({ mechanism }) => mechanism.kind !== "marks");

describe.each(checkable.map((rule) => ({ id: rule.id, rule })))("a fix of $id", ({ rule }) => {
  test("leaves less to report, and nothing new", () => {
    for (const { listing, hit } of hitsOfCases(rule)) {
      const fix = hit.suggestion?.fix;
      if (fix === undefined) continue;
      expect(fix.start).toBeGreaterThanOrEqual(0);
      expect(fix.end).toBeLessThanOrEqual(hit.field.text.length);
      const after = check(rule, mended(listing, hit.field, fix));
      expect(after.length).toBeLessThan(check(rule, listing).length);
    }
  });
});

function hitsOfCases(rule: PolicyRule): { listing: Listing; hit: PolicyHit }[] {
  return runCases(rule, goodsIn).flatMap(({ listing, hits }) => hits.map((hit) => ({ listing, hit })));
}

function check(rule: PolicyRule, listing: Listing): PolicyHit[] {
  const [market, region] = [rule.marketplaces[0] ?? "", rule.regions?.[0]];
  const among = [{ pack: market, about: market, rules: [rule] }];
  const marketplace = region === undefined ? market : `${market}-${region}`;
  return hitsOf(listing, { among, marketplace, asOf: rule.effectiveFrom ?? rule.effectiveTo ?? rule.verifiedOn });
}

function mended(listing: Listing, field: Field, fix: Fix): Listing {
  const fields = listing.fields.map((one) => {
    if (one !== field) return one;
    const { parts, ...rest } = one;
    return { ...rest, text: apply(one.text, fix) };
  });
  return { ...listing, fields };
}

test.each([
  ["Café “Größe” ½ L ™ Mug ♥", "ebay-sg", "Café “Größe” 1/2 L ™ Mug ♥"],
  ["5$ off Oak Shelf", "amazon-us", undefined],
  ["Shelf {Oak}", "amazon-us", "Shelf (Oak}"],
  ["Tights 7_8 Length", "amazon-us", undefined],
  ["Shelf AB0126_2 White", "amazon-us", "Shelf AB0126 2 White"],
  ["¡ Estante de Roble ! Blanco", "amazon-us", "Estante de Roble Blanco"],
  ["Estante ¿Roble? Blanco", "amazon-us", "Estante Roble Blanco"],
  ["Oak Shelf, Up to 60% Off", "amazon-us", "Oak Shelf"],
  ["【Buy 1 Get 30% OFF】Oak Shelf", "amazon-us", "Oak Shelf"],
])("a sign gives way to what says the same: %s", (title, marketplace, expected) => {
  const [hit] = hitsOf(listingOf({ title }), { marketplace });
  const fix = hit?.suggestion?.fix;
  expect(fix === undefined ? undefined : apply(title, fix)).toBe(expected);
});
