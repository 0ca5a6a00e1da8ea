// Disguises that change letters: set apart, cut in two, digits and signs for letters, letters covered, glued to other words.
import { describe, expect, test } from "vitest";
import { contextOf, shown } from "./finder.ts";

const words = ["car", "tier", "one", "plus", "side", "the", "for", "size", "shark", "new"];
const goods = ["bag", "shirt", "shoes", "case"];
const marks = ["Nike", "Dior", "Versace", "Cartier", "Adidas", "Shark", "LEGO", "HBO", "Play-Doh", "Gucci", "Mazda"];
const context = contextOf(marks, words, goods);

describe("letters set apart and words cut in two", () => {
  test.each([
    ["N I K E shoes", 'split: "N I K E" = nike'],
    ["n.i.k.e", 'split: "n.i.k.e" = nike'],
    ["n_i_k_e bag", 'split: "n_i_k_e" = nike'],
    ["🇳 🇮 🇰 🇪", 'split: "🇳 🇮 🇰 🇪" = nike'],
    ["S-H-A-R-K vacuum", 'split: "S-H-A-R-K" = shark'],
    ["Ver-sace scarf", 'split: "Ver-sace" = versace'],
    ["V-er-sace scarf", 'split: "V-er-sace" = versace'],
    ["car-tier ring", 'split: "car-tier" = cartier'],
    ["adi das socks", 'split: "adi das" = adidas'],
  ])("%j", (text, found) => {
    expect(shown(text, context)).toEqual([found]);
  });

  test.each([
    ["three letters are sizes and initials", "H B O"],
    ["part of a longer row of letters", "A N I K E"],
    ["two words of the language", "car tier list"],
    ["one piece is a word, with a space", "ver side, one sace"],
    ["over a comma", "adi, das"],
  ])("not when %s: %j", (_, text) => {
    expect(shown(text, context)).toEqual([]);
  });
});

describe("digits and signs for letters", () => {
  test.each([
    ["n1ke shoes", 'leet: "n1ke" = nike'],
    ["V3rs@c3", 'leet: "V3rs@c3" = versace'],
    ["@didas!", 'leet: "@didas" = adidas'],
    ["adida$ shoes", 'leet: "adida$" = adidas'],
    ["M@zda parts", 'leet: "M@zda" = mazda'],
    ["Versac3 scarf", 'leet: "Versac3" = versace'],
  ])("%j", (text, found) => {
    expect(shown(text, context)).toEqual([found]);
  });

  test.each([
    ["a measure", "13g0"],
    ["a short model number", "Gucc1"],
    ["a number", "1390 pieces"],
    ["a sign that ends a sentence", "nike!s"],
    ["a word of the language", "5hark"],
  ])("not for %s: %j", (_, text) => {
    expect(shown(text, context).filter((line) => line.startsWith("leet"))).toEqual([]);
  });
});

describe("letters covered", () => {
  test.each([
    ["G*cci belt", 'masked: "G*cci" = gucci'],
    ["G**ci", 'masked: "G**ci" = gucci'],
    ["Ver#ace", 'masked: "Ver#ace" = versace'],
  ])("%j", (text, found) => {
    expect(shown(text, context)).toEqual([found]);
  });

  test.each(["N*ke", "G***i", "V*r*a*e", "5*7 cm"])("not in %j", (text) => {
    expect(shown(text, context)).toEqual([]);
  });
});

describe("glued to other words", () => {
  test.each([
    ["versacebag", 'glued: "versace" = versace'],
    ["#newversacegift", 'glued: "versace" = versace'],
    ["AdidasShoes", 'glued: "Adidas" = adidas'],
  ])("%j", (text, found) => {
    expect(shown(text, context)).toEqual([found]);
  });

  test.each([
    ["the rest is no word for goods", "versacex"],
    ["four letters stand in many words", "nikebag"],
    ["the whole is a word", "gucciside"],
  ])("not when %s: %j", (_, text) => {
    expect(shown(text, context)).toEqual([]);
  });
});
