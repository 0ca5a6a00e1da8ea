// Goods: which words of a title say what is sold, in which Nice classes, and whether it is made to fit something.
import { describe, expect, test } from "vitest";
import { type GoodsLexicon, goodsOf } from "../../src/assess/goods.ts";
import { letterCaseOf } from "../../src/assess/letter-case.ts";
import { prepareCell } from "../../src/text/cell.ts";

const lexicon: GoodsLexicon = new Map([
  ["bowl", { classes: [21], kind: "product" }],
  ["dog bowl", { classes: [20, 21], kind: "product" }],
  ["phone", { classes: [9], kind: "product" }],
  ["case", { classes: [9, 18], kind: "accessory" }],
  ["battery", { classes: [9], kind: "part" }],
  ["dress", { classes: [25], kind: "apparel" }],
  ["watch", { classes: [14], kind: "product" }],
  ["bottle", { classes: [21], kind: "product" }],
  ["juice", { classes: [32], kind: "product" }],
  ["poster", { classes: [16], kind: "print" }],
]);

describe("goodsOf", () => {
  test.each([
    ["one word", "Steel Bowl 500 ml", "", [21], ["bowl"]],
    ["the longest term", "Steel Dog Bowl", "", [20, 21], ["dog bowl"]],
    ["plurals", "two dresses, batteries and watches", "", [9, 14, 25], ["dresses", "batteries", "watches"]],
    ["not every s is a plural", "dress", "", [25], ["dress"]],
    ["before for", "Case for phone", "", [9, 18], ["case"]],
    ["before with", "Bowl with case", "", [21], ["bowl"]],
    ["beside a name that ends in a word for with", "Joy-Con bowl case", "", [9, 18, 21], ["bowl", "case"]],
    ["after for where nothing stands before", "Stuff for your phone", "", [9], ["phone"]],
    ["the leaf of the category", "Thing", "Phone > Kitchen > Bowls", [21], ["bowls"]],
    ["title and category", "Dress", "Home/Bowl", [21, 25], ["dress", "bowl"]],
    ["packaging of food", "Mango juice bottle", "", [32], ["juice"]],
    ["a bottle alone", "Steel bottle", "", [21], ["bottle"]],
    ["nothing known", "Thing", "", [], []],
    ["nothing", "", "", [], []],
  ])("%s", (_, title, category, classes, words) => {
    const goods = goodsOf(prepareCell(title).tokens, category, lexicon);
    expect([...goods.classes].sort((a, b) => a - b)).toEqual(classes);
    expect(goods.named.map((term) => term.words)).toEqual(words);
  });

  test("the s of a possessive is no plural of nothing", () => {
    const asked: string[] = [];
    const { classes } = goodsOf(prepareCell("Baby's Cup").tokens, "", { get: (phrase) => void asked.push(phrase) });
    expect(asked).toContain("baby s");
    expect(asked.filter((phrase) => phrase.trim() !== phrase)).toEqual([]);
    expect(classes.size).toBe(0);
  });

  test.each([
    ["Case", { isFitted: true, isApparel: false, isPrint: false, fittedWords: ["case"] }],
    ["Battery", { isFitted: true, isApparel: false, isPrint: false, fittedWords: ["battery"] }],
    ["Dress", { isFitted: false, isApparel: true, isPrint: false, fittedWords: [] }],
    ["Poster", { isFitted: false, isApparel: false, isPrint: true, fittedWords: [] }],
    ["Bowl", { isFitted: false, isApparel: false, isPrint: false, fittedWords: [] }],
  ])("%s: kind", (title, kind) => {
    expect(goodsOf(prepareCell(title).tokens, "", lexicon)).toMatchObject(kind);
  });
});

test.each([
  ["This is the bowl that your dog wants", "sentence"],
  ["Steel Dog Bowl for the Kitchen", "title"],
  ["STEEL DOG BOWL", "upper"],
  ["steel dog bowl", "lower"],
  ["12 - 耐克", "none"],
  ["", "none"],
])("letter case of %j is %s", (text, style) => {
  expect(letterCaseOf(prepareCell(text))).toBe(style);
});
