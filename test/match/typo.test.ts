// Slips of the pen: what a mark of a length bears, and the words and places in which a likeness means nothing.
import { describe, expect, test } from "vitest";
import { contextOf, matchesIn, shown } from "./finder.ts";

const words = [
  "shoes",
  "watch",
  "for",
  "men",
  "the",
  "running",
  "apple",
  "boss",
  "cologne",
  "cart",
  "rider",
  "go",
  "metallic",
  "micro",
  "cooking",
];
const marks = [
  "Nike",
  "Fendi",
  "Adidas",
  "Versace",
  "Sennheiser",
  "Apple",
  "Hugo Boss",
  "Louis Vuitton",
  { mark: "Pokémon", aliases: ["Pikachu"] },
  "Sephora",
  "Clinique",
  "Wyze",
  "AC/DC",
  "Calvin Klein",
  "Metallica",
  "Miraco",
  "Cokin",
];
const context = contextOf(marks, words);

describe("found", () => {
  test.each([
    ["four letters, one twice", "nikke", "nike"],
    ["five letters, one left out", "fndi", "fendi"],
    ["two letters that changed places", "fedni", "fendi"],
    ["another vowel", "fandi", "fendi"],
    ["the key beside it", "fendo", "fendi"],
    ["a letter three times and more", "fennndi", "fendi"],
    ["a letter for another, from six on", "adibas", "adidas"],
    ["the first letter, from seven on", "bersace", "versace"],
    ["two slips, from nine on", "senheisser", "sennheiser"],
    ["sound: f for ph", "Sefora", "sephora"],
    ["sound: kw for qu", "clinikwe", "clinique"],
    ["sound: k for c", "versake", "versace"],
    ["an alias", "Pikachue", "pokemon"],
    ["a mark that is a word", "aplpe", "apple"],
    ["a slip nearer to the mark than to a word", "metalica", "metallica"],
    ["a name without its gap", "hugobos", "hugoboss"],
    ["a word of a name of two", "HOGO BOSS", "hugoboss"],
    ["the same with the slip behind", "Louis Vuiton", "louisvuitton"],
    ["two letters that look like one", "vvyze", "wyze"],
  ])("%s: %j", (_, text, id) => {
    expect(matchesIn(text, context).map(({ mark }) => mark.id)).toEqual([id]);
  });

  test("the text names the words that were read, and only nearly equal letters are less than sure", () => {
    expect(shown("HOGO BOSS cologne for men", context)).toEqual(['fuzzy: "HOGO BOSS" = hugoboss']);
    const [match] = matchesIn("fendo shoes", context);
    expect(match).toMatchObject({ kind: "fuzzy", span: { start: 0, end: 5 } });
    expect(match?.similarity).toBeGreaterThanOrEqual(0.8);
    expect(match?.similarity).toBeLessThan(0.95);
  });
});

describe("not found", () => {
  test.each([
    ["four letters bear no other slip", "niek"],
    ["three letters bear none", "accdc"],
    ["five letters need their first one", "dendi"],
    ["five letters bear no strange letter", "fenpi"],
    ["two letters changed for no reason", "sexxheiser"],
    ["a word of the language", "cart"],
    ["a form of one", "carting"],
    ["a form of one without its last letter", "cookin"],
    ["a slip for a word that is nearer than the mark", "metalic"],
    ["a slip for a word that is just as near", "mirco"],
    ["two words written together", "runningcart"],
    ["a model number", "fendo9"],
    ["part of an address", "www.fendo.com"],
    ["an e-mail address", "fendo@mail.com"],
    ["an accented word", "fendó"],
    ["a name of parts of its own", "AdiBas"],
    ["a name whose other word is missing", "hogo shoes"],
    ["a name whose words stand apart", "hogo, boss"],
    ["among words of another language", "zapatillas fendo deportivas ligeras"],
    ["the mark itself", "fendi"],
  ])("%s: %j", (_, text) => {
    expect(shown(text, context).filter((line) => line.startsWith("fuzzy"))).toEqual([]);
  });

  test("a name or a rare word", () => {
    const named = { ...context, isRareWord: (word: string) => word === "fendy" };
    expect(matchesIn("fendy", context)).toHaveLength(1);
    expect(matchesIn("fendy", named)).toEqual([]);
  });

  test("a word of another mark", () => {
    expect(shown("fendo", contextOf(["Fendi", "Fendo Tools"]))).toEqual([]);
  });
});

test("of several marks the nearest is meant", () => {
  expect(shown("adidass", contextOf(["Adidas", "Abibas"]))).toEqual(['fuzzy: "adidass" = adidas']);
});

test("what is a mark does not also resemble another", () => {
  expect(shown("Air Nikke shoes", contextOf(["Air Nikke", "Nike"], words))).toEqual(['exact: "Air Nikke" = airnikke']);
});
