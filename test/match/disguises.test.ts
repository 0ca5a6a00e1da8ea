// Disguises that change letters: set apart, cut in two, digits and signs for letters, letters covered, glued to other words.
import { describe, expect, test } from "vitest";
import { contextOf, shown } from "./finder.ts";

const words = [
  "car",
  "tier",
  "one",
  "plus",
  "side",
  "the",
  "for",
  "size",
  "shark",
  "hark",
  "new",
  "socks",
  "nuke",
  "lining",
  "marca",
];
const goods = ["bag", "shirt", "shoes", "case", "dos"];
const marks = [
  "Nike",
  "Dior",
  "Versace",
  "Cartier",
  "Adidas",
  "Shark",
  "LEGO",
  "HBO",
  "Play-Doh",
  "Gucci",
  "Mazda",
  "Hot Wheels",
  "PlayStation",
  "Lomo",
  "Li-Ning",
  "Marcal",
  "GGDB",
  "Tamin",
  "Sharks",
];
const context = contextOf(marks, words, goods);
const everyday = new Set(["my", "the", "for", "new", "side"]);
const tagContext = { ...context, vocabulary: { zipf: (word: string) => (everyday.has(word) ? 5 : 0) } };

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
    ["car tier ring", 'split: "car tier" = cartier'],
    ["ni ke socks", 'split: "ni ke" = nike'],
    ["h o t w h e e l s", 'split: "h o t w h e e l s" = hotwheels'],
    ["p.l.a.y.s.t.a.t.i.o.n", 'split: "p.l.a.y.s.t.a.t.i.o.n" = playstation'],
    ["adi das socks", 'split: "adi das" = adidas'],
    ["n/i/k/e", 'split: "n/i/k/e" = nike'],
    ["n·i·k·e bag", 'split: "n·i·k·e" = nike'],
  ])("%j", (text, found) => {
    expect(shown(text, context)).toEqual([found]);
  });

  test.each([
    ["three letters are sizes and initials", "H B O"],
    ["part of a longer row of letters", "A N I K E"],
    ["more than a blank is between", "adi & das"],
    ["an accent shows another language", "adí das"],
    ["one piece is a word, with a space", "ver side, one sace"],
    ["over a comma", "adi, das"],
    ["pieces of more than a letter are on either side of a stroke", "adi/das"],
    ["letters are listed", "N, I, K, E"],
  ])("not when %s: %j", (_, text) => {
    expect(shown(text, context)).toEqual([]);
  });

  test.each([
    ["words that hardly stand side by side by chance", "tar get", 3.5, 6.7, 4.6, ['split: "tar get" = target']],
    ["words as frequent side by side as the whole", "can on", 6.7, 6.9, 3, []],
    ["a compound that people write apart", "sun beam", 4.9, 4, 2.7, []],
    ["a piece that is hardly a word", "fro zen", 3.1, 0, 4.2, ['split: "fro zen" = frozen']],
  ])("a word cut into %s: %j", (_, text, first, second, whole, found) => {
    const [start = "", end = ""] = text.split(" ");
    const frequencies = new Map([
      [start, first],
      [end, second],
      [start + end, whole],
    ]);
    const vocabulary = { zipf: (word: string) => frequencies.get(word) ?? 0 };
    expect(shown(text, { ...contextOf([start + end]), vocabulary })).toEqual(found);
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
    ["sh@rk vacuum", 'leet: "sh@rk" = shark'],
    ["6ucci belt", 'leet: "6ucci" = gucci'],
    ["D10R bag", 'leet: "D10R" = dior'],
    ["h0t wheels", 'leet: "h0t wheels" = hotwheels'],
    ["Hot Wh33ls", 'leet: "Hot Wh33ls" = hotwheels'],
    ["pl@y5t4t10n", 'leet: "pl@y5t4t10n" = playstation'],
  ])("%j", (text, found) => {
    expect(shown(text, context)).toEqual([found]);
  });

  test.each([
    ["a measure", "13g0"],
    ["a number of months", "10mo"],
    ["a number of minutes", "CD-RW 74min"],
    ["a count after a word of the language", "shark5 pieces"],
    ["a level in decibels", "sensitivity 96dB"],
    ["a line before a number", "Night Vision |360 Visual"],
    ["a model number", "NI45"],
    ["part of a code", "A.N1KE.05"],
    ["a number", "1390 pieces"],
    ["a sign that ends a sentence", "nike!s"],
    ["a word of the language", "5hark"],
    ["a word before the end of a sentence", "ninguna marca!"],
  ])("not for %s: %j", (_, text) => {
    expect(shown(text, context).filter((line) => line.startsWith("leet"))).toEqual([]);
  });
});

describe("letters covered", () => {
  test.each([
    ["G*cci belt", 'masked: "G*cci" = gucci'],
    ["G**ci", 'masked: "G**ci" = gucci'],
    ["Ver#ace", 'masked: "Ver#ace" = versace'],
    ["ver_ace", 'masked: "ver_ace" = versace'],
    ["D*or", 'masked: "D*or" = dior'],
    ["sh*rk", 'masked: "sh*rk" = shark'],
    ["Car*ier ring", 'masked: "Car*ier" = cartier'],
    ["H*t Wheels", 'masked: "H*t Wheels" = hotwheels'],
  ])("%j", (text, found) => {
    expect(shown(text, context)).toEqual([found]);
  });

  test.each(["N*ke", "new_side", "G***i", "V*r*a*e", "5*7 cm"])("not in %j", (text) => {
    expect(shown(text, context)).toEqual([]);
  });
});

describe("glued to other words", () => {
  test.each([
    ["versacebag", 'glued: "versace" = versace'],
    ["#newversacegift", 'glued: "versace" = versace'],
    ["nikebag", 'glued: "nike" = nike'],
    ["PlayStationCase", 'glued: "PlayStation" = playstation'],
    ["AdidasShoes", 'glued: "Adidas" = adidas'],
  ])("%j", (text, found) => {
    expect(shown(text, context)).toEqual([found]);
  });

  test.each([
    ["the rest is no word for goods", "versacely"],
    ["the rest is three letters that end words elsewhere", "versacedos"],
    ["a short name ends it", "bagnike"],
    ["the whole is a word", "gucciside"],
    ["the mark is one without its gap", "liningshirt"],
  ])("not when %s: %j", (_, text) => {
    expect(shown(text, context)).toEqual([]);
  });
});

describe("in the words of a hashtag and behind capitals", () => {
  test.each([
    ["#mygucciset", 'glued: "gucci" = gucci'],
    ["#2024myversace", 'glued: "versace" = versace'],
    ["#bestgucciforthe2024", 'glued: "gucci" = gucci'],
    ["MyGucciSide", 'glued: "Gucci" = gucci'],
    ["TheVersace", 'glued: "Versace" = versace'],
    ["my new#thegucciside", 'glued: "gucci" = gucci'],
  ])("%j", (text, found) => {
    expect(shown(text, tagContext)).toEqual([found]);
  });

  test.each([
    ["there is neither tag nor capital", "mygucciside"],
    ["the rest is no word", "#guccilyside"],
    ["the capitals stand elsewhere", "MyGuCcIside"],
    ["the letters are accented", "#mygúcciside"],
  ])("not when %s: %j", (_, text) => {
    expect(shown(text, tagContext).filter((line) => line.startsWith("glued"))).toEqual([]);
  });
});
