// Considerations, one by one: what each says about a small listing, and when it is silent.
import { describe, expect, test } from "vitest";
import { consideration as inNumber } from "../../src/assess/in-number.ts";
import { wordPrior } from "../../src/assess/word-prior.ts";
import type { EvidenceCode } from "../../src/model/evidence.ts";
import { prepareCell } from "../../src/text/cell.ts";
import type { MiniMark } from "../marks/mini-dictionary.ts";
import { type MiniListing, marketplaces, scoring, verdict, verdicts } from "./judging.ts";

type Case = readonly [why: string, listing: MiniListing, mark: MiniMark, code: EvidenceCode, isSaid: boolean];

function check(_: string, listing: MiniListing, mark: MiniMark, code: EvidenceCode, isSaid: boolean): void {
  expect(verdict(listing, mark).codes.includes(code)).toBe(isSaid);
}

const yeti: MiniMark = { mark: "YETI", classes: [21] };
const coach: MiniMark = {
  mark: "Coach",
  classes: [18],
  companions: ["Tabby Bag"],
  ordinary: ["life coach", "soccer coach"],
};
const phone: MiniMark = { mark: "iPhone", classes: [9], sector: "phones-electronics" };
const { refusesFit = { classes: [], universal: false } } = marketplaces["ebay-us"] ?? {};
const seeThru: MiniMark = { mark: "SeeThru", classes: [9], sector: "phones-electronics" };
const oppo: MiniMark = { mark: "OPPO", classes: [9], sector: "phones-electronics" };
const sony: MiniMark = { mark: "Sony", classes: [9], sector: "phones-electronics" };
const ps5: MiniMark = { mark: "PS5", classes: [9, 28], sector: "games" };
const alexa: MiniMark = { mark: "Alexa", classes: [9], sector: "phones-electronics" };
const verizon: MiniMark = { mark: "Verizon", classes: [9, 38], sector: "phones-electronics" };
const photoshop: MiniMark = {
  mark: "Photoshop",
  classes: [9],
  companions: ["Adobe"],
  sector: "software-platforms",
};
const toyota: MiniMark = { mark: "Toyota", classes: [12], sector: "vehicles" };
const siena: MiniMark = { mark: "Fiat Siena", classes: [12], sector: "vehicles" };

describe("use wording", () => {
  test.each<Case>([
    ["a copy after the mark", { title: "YETI dupe cup" }, yeti, "COUNTERFEIT_WORDING", true],
    ["a copy before it", { title: "Replica YETI cup" }, yeti, "COUNTERFEIT_WORDING", true],
    ["a copy in Chinese", { title: "高仿 YETI 杯" }, yeti, "COUNTERFEIT_WORDING", true],
    ["a copy far away", { title: "dupe of one two three four five six YETI" }, yeti, "COUNTERFEIT_WORDING", false],
    ["a likeness after", { title: "YETI style cup" }, yeti, "REFERENCE_WORDING", true],
    ["a likeness before", { title: "Cup inspired by YETI" }, yeti, "REFERENCE_WORDING", true],
    ["a type that is a model", { title: "UGREEN Type C cable" }, "UGREEN", "REFERENCE_WORDING", false],
    ["what it fits", { title: "Lid compatible with YETI" }, yeti, "COMPATIBLE_WORDING", true],
    ["what it fits, in German", { title: "Deckel kompatibel mit YETI" }, yeti, "COMPATIBLE_WORDING", true],
    ["what it fits, after", { title: "iPhone compatible charger" }, phone, "COMPATIBLE_WORDING", true],
    ["fit of what follows", { title: "iPhone compatible with chargers" }, phone, "COMPATIBLE_WORDING", false],
    ["for, with an accessory", { title: "Case for iPhone" }, phone, "COMPATIBLE_WORDING", true],
    [
      "for, over a list of models",
      { title: "Case for Foo 10, Bar 5 Pro and iPhone" },
      phone,
      "COMPATIBLE_WORDING",
      true,
    ],
    ["for, with nothing that fits", { title: "Bowl for YETI" }, yeti, "COMPATIBLE_WORDING", false],
    ["for, on clothing", { title: "Shirt for iPhone" }, phone, "COMPATIBLE_WORDING", false],
    ["for a device, whatever is sold", { title: "Gift for iPhone" }, phone, "COMPATIBLE_WORDING", true],
    ["for, but for fans", { title: "Gift for iPhone lovers" }, phone, "COMPATIBLE_WORDING", false],
    [
      "in another sentence",
      { title: "Case compatible with all. It is new. iPhone" },
      phone,
      "COMPATIBLE_WORDING",
      false,
    ],
    [
      "an accessory before the maker",
      { title: "Car mat Nissan" },
      { mark: "Nissan", classes: [12] },
      "FITTED_GOODS",
      true,
    ],
    [
      "an accessory after the maker",
      { title: "Nissan car mat" },
      { mark: "Nissan", classes: [12] },
      "FITTED_GOODS",
      false,
    ],
    [
      "a maker that leads the title, though the brand column names another",
      { title: "Nissan car mat", brand: "Acme" },
      { mark: "Nissan", classes: [12] },
      "FITTED_GOODS",
      false,
    ],
    ["what is said to be the maker's own", { title: "New genuine iPhone case" }, phone, "FITTED_GOODS", false],
    ["what is new and fits", { title: "New case iPhone" }, phone, "FITTED_GOODS", true],
    ["a toy of a car", { title: "Metal toy car Nissan" }, { mark: "Nissan", classes: [12] }, "FITTED_GOODS", false],
    ["a device in brackets before the accessory", { title: "(iPhone 13) Case" }, phone, "FITTED_GOODS", true],
    ["a device that leads the title", { title: "iPhone 13 Silicone Case" }, phone, "FITTED_GOODS", true],
    ["a device that is sold with a case", { title: "iPhone 13 with case" }, phone, "FITTED_GOODS", false],
    ["a maker before a model and a case", { title: "OPPO A58 case" }, oppo, "FITTED_GOODS", true],
    ["a maker before its case", { title: "OPPO case" }, oppo, "FITTED_GOODS", false],
    [
      "a vehicle of two words",
      { title: "Fiat Siena case" },
      { mark: "Fiat Siena", classes: [12], sector: "automotive" },
      "FITTED_GOODS",
      true,
    ],
    ["a boot for a bottle", { title: "Silicone boot for YETI" }, yeti, "COMPATIBLE_WORDING", true],
    ["a boot for a brand of other goods", { title: "Boot for Zorvex" }, "Zorvex", "COMPATIBLE_WORDING", false],
    ["a new sentence", { title: "Compatible with all models. YETI bowl" }, yeti, "COMPATIBLE_WORDING", false],
    [
      "a new sentence directly after what it fits",
      { title: "Compatible with Stanley. YETI bowl" },
      yeti,
      "COMPATIBLE_WORDING",
      false,
    ],
    ["a comparison", { bullet: "Less sodium than YETI" }, yeti, "REFERENCE_WORDING", true],
    ["an exception", { bullet: "For phones other than YETI" }, yeti, "REFERENCE_WORDING", false],
    ["a likeness in French", { title: "Coque style YETI" }, yeti, "REFERENCE_WORDING", true],
    ["a line of the accessory", { title: "Speck SeeThru case for iPhone" }, seeThru, "FITTED_GOODS", false],
    ["a line after what it fits", { title: "Case for Foo 10 Case (SeeThru)" }, seeThru, "COMPATIBLE_WORDING", false],
    ["a device after the goods", { title: "Case for Foo 10 Case, iPhone" }, phone, "COMPATIBLE_WORDING", true],
    ["a bag for a device", { title: "Handbag for iPhone" }, phone, "COMPATIBLE_WORDING", true],
    ["the system of a game", { title: "Deathloop - PS5", category: "Video Games" }, ps5, "PLATFORM", true],
    ["the system of a game after its maker", { title: "Game (Foo, PS5)", category: "Games" }, ps5, "PLATFORM", true],
    ["a system within the name", { title: "Astro PS5 bundle", category: "Video Games" }, ps5, "PLATFORM", false],
    ["a system that is said to be genuine", { title: "Game, genuine PS5", category: "Games" }, ps5, "PLATFORM", false],
    ["a system beside no program", { title: "Bowl - PS5", category: "Bowls" }, ps5, "PLATFORM", false],
    ["a console before a game of another maker", { title: "PS5 Syndrome", brand: "Merquilo" }, ps5, "PLATFORM", true],
    ["a console on its own shelf", { title: "PS5 Syndrome", category: "Sony PS5" }, ps5, "PLATFORM", true],
    ["a console before what nobody knows", { title: "PS5 Syndrome" }, ps5, "PLATFORM", false],
    ["a console before goods", { title: "PS5 handbag", brand: "Merquilo" }, ps5, "PLATFORM", false],
    ["a console before a model of it", { title: "PS5 Slim 1TB", brand: "Merquilo" }, ps5, "PLATFORM", false],
    [
      "a program that another works with",
      { title: "Merquilo pod utility", description: "Opens Photoshop files", category: "Software" },
      photoshop,
      "PLATFORM",
      true,
    ],
    [
      "a program of the maker named in the title",
      { title: "Adobe suite", description: "Has Photoshop", category: "Software" },
      photoshop,
      "PLATFORM",
      false,
    ],
    ["a program beside no program", { title: "Bowl", description: "Has Photoshop" }, photoshop, "PLATFORM", false],
    ["an assistant of a device", { title: "Zorvex doorbell, Alexa" }, alexa, "PLATFORM", true],
    ["an assistant that leads", { title: "Alexa doorbell" }, alexa, "PLATFORM", false],
    ["an assistant on a shirt", { title: "Zorvex shirt Alexa" }, alexa, "PLATFORM", false],
    ["an assistant of a bowl", { title: "Zorvex bowl Alexa" }, alexa, "PLATFORM", false],
    ["a shelf of games", { title: "Zorvex Sun - PS5", category: "PS5 Games" }, ps5, "PLATFORM", true],
    ["a car and a part of its years", { title: "Toyota 2016-2025 car mat" }, toyota, "FITTED_GOODS", true],
    [
      "a model and a part of another maker",
      { title: "Fiat Siena car mat", brand: "Merquilo" },
      siena,
      "FITTED_GOODS",
      true,
    ],
    ["a maker of cars and of parts", { title: "Toyota car mat" }, toyota, "FITTED_GOODS", false],
    ["a badge on a phone case", { title: "Toyota case 2024" }, toyota, "FITTED_GOODS", false],
    ["a number typed with a blank", { bullet: "Fits 9. 7 inch iPhone" }, phone, "COMPATIBLE_WORDING", true],
    ["lenses of another maker", { title: "YETI OX8156 56 replacement lenses" }, yeti, "COMPATIBLE_WORDING", true],
    ["what is left out", { bullet: "The iPhone shown is not included" }, phone, "COMPATIBLE_WORDING", true],
    [
      "what something else is left out of",
      { bullet: "iPhone 14 (cable not included)" },
      phone,
      "COMPATIBLE_WORDING",
      false,
    ],
    ["another mark that is left out", { bullet: "The YETI shown is not included" }, yeti, "COMPATIBLE_WORDING", false],
    ["examples of what it fits", { bullet: "Holds tablets such as iPhone" }, phone, "COMPATIBLE_WORDING", true],
    [
      "a device in the description of a program",
      { description: "Copies to iPhone", category: "Software" },
      phone,
      "PLATFORM",
      true,
    ],
    [
      "a word that speaks of all before it",
      { title: "Zor OPPO A1, A2, A3 ve A4 için yedek" },
      oppo,
      "COMPATIBLE_WORDING",
      true,
    ],
    ["such a word after the maker that leads", { title: "OPPO A1 fare, PC için" }, oppo, "COMPATIBLE_WORDING", false],
    ["such a word after a device that leads", { title: "iPhone 13/14 için kalem" }, phone, "COMPATIBLE_WORDING", true],
    ["a copy said to be one", { title: "Zor aftermarket part OPPO" }, oppo, "COMPATIBLE_WORDING", true],
    ["stickers that are put on a device", { title: "Poster for iPhone" }, phone, "COMPATIBLE_WORDING", true],
    ["stickers that show a mark", { title: "Poster for YETI" }, yeti, "COMPATIBLE_WORDING", false],
    ["outside the title", { bullet: "Car mat Nissan" }, { mark: "Nissan", classes: [12] }, "FITTED_GOODS", false],
  ])("%s", check);

  test("the phrase is named as it is written in the rules", () => {
    expect(verdict({ title: "Lid compatible with the YETI" }, yeti).args["COMPATIBLE_WORDING"]).toEqual({
      phrase: "compatible with",
    });
  });
});

test("a frequency that was worked out is told with two digits", () => {
  const match = { mark: { sector: "", ordinaryPhrases: [] }, term: "Coach", kind: "exact" };
  expect(wordPrior({ match, scoring } as never, () => 5.4 - 1.5)?.args).toEqual({ word: "coach", zipf: 3.9 });
});

test.each([
  ["behind a digit", "Cream 200gm at best prices", true],
  ["behind a blank", "Cream 200 gm at best prices", false],
])("a name in two pieces of which the first may be a unit: %s", (_, text, isSaid) => {
  const cell = prepareCell(text);
  const start = text.indexOf("gm");
  const match = { kind: "split", span: { start, end: start + "gm at".length }, firstToken: 1, mark: { id: "gmat" } };
  expect(inNumber.consider({ at: { cell, matches: [] }, match } as never).length > 0).toBe(isSaid);
});

test("a plural that is a word of its own is weighed as that word", () => {
  const match = { mark: { sector: "", ordinaryPhrases: [] }, term: "Calvé", kind: "plural", firstToken: 0 };
  const at = { cell: prepareCell("calves") };
  expect(wordPrior({ match, scoring, at } as never, (word) => (word === "calves" ? 4 : 0))?.args).toEqual({
    word: "calves",
    zipf: 4,
  });
});

describe("a word that is also a mark", () => {
  const blueSky: MiniMark = { mark: "Blue Sky", classes: [9] };
  const shell: MiniMark = { mark: "Shell", classes: [9, 16, 28, 41], ordinary: ["sea shell"] };
  test.each<Case>([
    ["an article before a word", { bullet: "See the coach" }, coach, "DETERMINER", true],
    ["the article before a name of several words", { bullet: "See the blue sky" }, blueSky, "DETERMINER", false],
    ["another one before several words", { bullet: "See a blue sky" }, blueSky, "DETERMINER", true],
    ["a film on a toy", { title: "Metal toy car shell" }, shell, "FRANCHISE_ON_TOYS", true],
    ["a film on other things", { title: "Poster shell" }, shell, "FRANCHISE_ON_TOYS", false],
    ["a sport on a toy", { title: "Toy car shell" }, { ...shell, classes: [28, 41] }, "FRANCHISE_ON_TOYS", false],
    ["capitals of a mark", { title: "Small case AP new" }, { mark: "AP", ordinary: ["ap 1"] }, "REGISTERED_CASE", true],
    [
      "capitals among words in capitals",
      { title: "Small case, bowl and ring NEW AP LOOK" },
      { mark: "AP", ordinary: ["ap 1"] },
      "REGISTERED_CASE",
      false,
    ],
  ])("%s", check);

  test.each([
    ["directly before its line", "Blue Apple Zacbook bowl", true],
    ["with a word between", "Blue Apple new Zacbook bowl", false],
    ["after it", "Blue Zacbook Apple bowl", false],
  ])("%s it is its maker", (_, title, isSaid) => {
    const marks = [
      { mark: "Apple", classes: [9], companions: ["Zacbook"] },
      { mark: "Zacbook", classes: [9], companions: ["Apple"] },
    ];
    const apple = verdicts({ title }, marks).find(({ mark }) => mark === "Apple");
    expect(apple?.codes.includes("LINE_FOLLOWS")).toBe(isSaid);
  });
});

describe("a text that begins with the name that leads the title", () => {
  test.each<[why: string, listing: MiniListing, isSaid: boolean]>([
    ["a description", { title: "Coach bag", description: "Coach leather bag, brown" }, true],
    ["a bullet", { title: "Coach bag", bullet: "Coach leather" }, true],
    ["not first in it", { title: "Coach bag", bullet: "Leather Coach" }, false],
    ["not first in the title", { title: "Leather Coach bag", bullet: "Coach leather" }, false],
    ["of other goods", { title: "Coach tumbler", bullet: "Coach for new players" }, false],
  ])("%s", (_, listing, isSaid) => {
    const elsewhere = verdicts(listing, [coach]).find(({ role }) => role !== "title");
    expect(elsewhere?.codes.includes("BEGINS_AS_TITLE")).toBe(isSaid);
  });
});

test.each<[why: string, mark: MiniMark, title: string, isSaid: boolean]>([
  ["a car on a bowl", { mark: "Zorrado", classes: [12], companions: ["Zolks"] }, "Zorrado bowl", true],
  ["a car beside its maker", { mark: "Zorrado", classes: [12], companions: ["Zolks"] }, "Zolks Zorrado bowl", false],
  ["a service with one companion", { mark: "Zorrado", classes: [9, 36], companions: ["Zolks"] }, "Zorrado bowl", false],
  ["a brand with lines", { mark: "Zorrado", classes: [12], companions: ["Zolks", "Zif"] }, "Zorrado bowl", false],
])("a line on other goods without its maker: %s", (_, mark, title, isSaid) => {
  expect(verdict({ title }, mark).codes.includes("LINE_ALONE")).toBe(isSaid);
});

test("capitals with which the models of a maker begin are no mark of their own", () => {
  const codesOf = (title: string) =>
    verdicts({ title }, [yeti, { mark: "VMC", classes: [28] }]).find(({ mark }) => mark === "VMC")?.codes;
  expect(codesOf("YETI VMC-IL4615 cable")).toContain("IN_NUMBER");
  expect(codesOf("YETI cable VMC-IL4615")).not.toContain("IN_NUMBER");
  expect(codesOf("YETI steel tumbler VMC-508")).toContain("IN_NUMBER");
  expect(codesOf("Zor steel tumbler VMC-508")).not.toContain("IN_NUMBER");
  expect(codesOf("YETI VMC hook")).not.toContain("IN_NUMBER");
});

describe("several marks", () => {
  const mickey: MiniMark = { mark: "Mickey", classes: [25, 28, 41] };
  const nintendo: MiniMark = { mark: "Nintendo", classes: [9, 25, 28, 41], sector: "games" };
  const home: MiniMark = { mark: "Zhome", classes: [9], sector: "phones-electronics" };
  const pad: MiniMark = { mark: "Zpad", classes: [9], sector: "phones-electronics" };
  const keurig: MiniMark = { mark: "Keurig", classes: [11], sector: "kitchen" };
  const kCup: MiniMark = { mark: "KCup", classes: [30], companions: ["Keurig"] };
  const replica: MiniMark = { mark: "Zorvex Replica", classes: [3] };
  const morning: MiniMark = { mark: "Quilmo", classes: [3] };
  const useOf = (title: string, marks: readonly MiniMark[], name: string) =>
    verdicts({ title }, marks).find(({ mark }) => mark === name)?.use;

  test.each([
    ["a franchise after what the case fits", "Case for iPhone Mickey", [phone, mickey], "Mickey", "product"],
    ["a device after what the case fits", "Case for iPhone, Nintendo", [phone, nintendo], "Nintendo", "compatible"],
    ["a line after the maker that it fits", "Coffee for Keurig KCup brewers", [keurig, kCup], "KCup", "compatible"],
    ["the same line alone", "Coffee for KCup brewers", [keurig, kCup], "KCup", "product"],
    ["the first of a list before the wording", "Plug iPhone/Zhome ile uyumlu", [phone, home], "iPhone", "compatible"],
    ["the last of that list", "Plug iPhone, Zhome ve Zpad uyumlu", [phone, home, pad], "Zpad", "compatible"],
    ["the middle of that list", "Plug iPhone, Zhome ve Zpad uyumlu", [phone, home, pad], "Zhome", "compatible"],
    [
      "models between it and the wording",
      "Tip iPhone V7 / V8 / V10 / V11/V15 ile uyumlu",
      [phone],
      "iPhone",
      "compatible",
    ],
    ["a version after the wording", "Pods compatible with 2.0 Keurig brewers", [keurig], "Keurig", "compatible"],
    ["another sentence after the wording", "Plug compatible with 2. Zhome", [home], "Zhome", "product"],
    ["in no list with the next", "Zhome plug iPhone compatible", [phone, home], "Zhome", "product"],
    ["who makes what fits", "Case for iPhone by Zhome", [phone, home], "Zhome", "product"],
    ["who makes what it fits", "Case for KCup by Keurig", [keurig, kCup], "Keurig", "compatible"],
    ["makers of what it fits", "Case for phones by Zhome", [phone, home], "Zhome", "compatible"],
    ["a word for copies in another name", "Zorvex Replica Quilmo", [replica, morning], "Quilmo", "product"],
    ["a word for copies in no name", "Replica Quilmo, Zorvex", [replica, morning], "Quilmo", "counterfeit"],
  ] as const)("%s", (_, title, marks, name, use) => {
    expect(useOf(title, marks, name)).toBe(use);
  });
});

describe("fit said in the title", () => {
  test.each<[why: string, listing: MiniListing, use: string]>([
    ["search terms", { title: "Case for iPhone 13", keywords: "iphone case" }, "compatible"],
    ["a bullet", { title: "Case for iPhone 13", bullet: "The iPhone stays slim" }, "compatible"],
    ["by its place", { title: "Slim case iPhone 13", description: "The iPhone stays slim" }, "compatible"],
    ["another mention in the title", { title: "iPhone 13 with case for iPhone", bullet: "The iPhone" }, "product"],
    ["no mention in the title", { title: "Case for phones", bullet: "The iPhone" }, "product"],
    ["a word behind all devices", { title: "Zor iPhone 13, 14 ve 15 için kalem", bullet: "The iPhone" }, "compatible"],
    ["wording for copies", { title: "Case for iPhone 13", bullet: "replica iPhone" }, "counterfeit"],
  ])("%s", (_, listing, use) => {
    expect(verdicts(listing, [phone]).find(({ role }) => role !== "title")?.use).toBe(use);
  });
});

describe("fit said once in a title", () => {
  test.each([
    [
      "is said of the same mark again",
      "Case for YETI, bright orange slim robust waterproof light, case YETI 9",
      ["compatible", "compatible"],
    ],
    ["is not said where no wording is", "Slim case YETI. Case YETI 9", ["product", "product"]],
    ["is not said of the mark that leads", "YETI case. Case for YETI", ["product", "compatible"]],
    [
      "is not said of what is genuine",
      "Case for YETI, bright orange slim robust waterproof light, genuine YETI case",
      ["compatible", "product"],
    ],
  ])("%s", (_, title, uses) => {
    expect(verdicts({ title }, [yeti]).map(({ use }) => use)).toEqual(uses);
  });
});

describe("the system of a program", () => {
  const made: MiniMark = { ...ps5, companions: ["Sony"] };
  test.each<readonly [string, MiniListing, readonly MiniMark[], boolean]>([
    ["ends a title of other marks", { title: "YETI Quest PS5 Standard Edition" }, [ps5, yeti], true],
    ["is sold by its maker", { title: "YETI Sony PS5" }, [made, sony, yeti], false],
    ["stands beside goods of its own", { title: "YETI handbag PS5" }, [ps5, yeti], false],
    ["is named before the rest of the title", { title: "YETI PS5 Quest" }, [ps5, yeti], false],
  ])("%s", (_, listing, marks, isSaid) => {
    const found = verdicts(listing, marks).find(({ mark }) => mark === "PS5");
    expect(found?.codes.includes("PLATFORM")).toBe(isSaid);
  });

  test("is what its description names and its title does not", () => {
    const listing = { title: "iPhone pod utility", description: "Copies to iPhone", category: "Software" };
    expect(verdicts(listing, [phone]).map(({ codes }) => codes.includes("PLATFORM"))).toEqual([false, false]);
  });
});

describe("devices of many makers", () => {
  const makers = [phone, oppo, sony];
  test.each<readonly [string, MiniListing, readonly MiniMark[], boolean]>([
    ["three in a list", { title: "Doorbell iPhone, OPPO/Sony" }, makers, true],
    ["two in a list", { title: "Doorbell iPhone, OPPO" }, makers, false],
    ["three that are no list", { title: "iPhone doorbell OPPO ring Sony" }, makers, false],
    ["three on a shirt", { title: "Shirt iPhone, OPPO, Sony" }, makers, false],
    [
      "three of one maker",
      { title: "Doorbell iPhone, OPPO, Sony" },
      makers.map((mark) => ({ ...mark, companions: ["Zorvex"] })),
      false,
    ],
  ])("%s", (_, listing, marks, isSaid) => {
    const said = verdicts(listing, marks).map(({ codes }) => codes.includes("FITTED_GOODS"));
    expect(said).toEqual(said.map(() => isSaid));
  });

  test("a network is what a telephone works with, which leads the title and needs no word for what it is", () => {
    const found = verdicts({ title: "iPhone 16 Unlocked/Verizon" }, [phone, verizon]);
    expect(found.find(({ mark }) => mark === "Verizon")?.codes).toContain("PLATFORM");
  });

  test.each<readonly [string, string, boolean]>([
    ["behind the car", "Car mat Fiat Siena 2014 Gremlit", false],
    ["before the car", "Gremlit car mat Fiat Siena", false],
    ["as a model of the maker before it", "Car mat Toyota Gremlit", true],
    ["beside no car", "Car mat Gremlit", true],
  ])("who makes parts is named %s", (_, title, isFitted) => {
    const gremlit: MiniMark = { mark: "Gremlit", classes: [12], sector: "automotive" };
    const found = verdicts({ title }, [gremlit, siena, toyota]).find(({ mark }) => mark === "Gremlit");
    expect(found?.codes.includes("FITTED_GOODS")).toBe(isFitted);
  });

  test("who makes one of the marks named is told apart from a device of its own", () => {
    const dot: MiniMark = { mark: "Echo Dot", classes: [9], companions: ["Amazon"], sector: "phones-electronics" };
    const voice: MiniMark = { ...alexa, companions: ["Amazon"] };
    const found = verdicts({ title: "Echo Dot doorbell with Alexa" }, [dot, voice]);
    expect(found.find(({ mark }) => mark === "Alexa")?.codes).not.toContain("PLATFORM");
  });
});

describe("a bare model number", () => {
  const tied = (mark: string, classes: number[]): MiniMark => ({
    mark,
    classes,
    companions: ["OPPO"],
    ordinary: [mark],
    sector: "phones-electronics",
  });
  const code: MiniMark = { mark: "WH-CH520", classes: [9], companions: ["Sony"], sector: "phones-electronics" };
  test.each<Case>([
    ["beside its maker", { title: "OPPO A57 doorbell" }, tied("A57", [9]), "MODEL_NUMBER", true],
    ["a code beside its maker", { title: "Sony WH-CH520" }, code, "MODEL_NUMBER", true],
    [
      "a processor beside its maker",
      { title: "OPPO i7-13620H doorbell" },
      tied("i7-13620H", [9]),
      "MODEL_NUMBER",
      true,
    ],
    ["a code by itself", { title: "WH-CH520 doorbell" }, code, "MODEL_NUMBER", false],
    ["of a car", { title: "OPPO A57 doorbell" }, tied("A57", [12]), "MODEL_NUMBER", false],
    ["with capitals as a name has", { title: "OPPO iQ500 doorbell" }, tied("iQ500", [9]), "MODEL_NUMBER", false],
    ["without its maker", { title: "A57 doorbell" }, tied("A57", [9]), "MODEL_NUMBER", false],
    ["that is found everywhere", { title: "A57 doorbell" }, { ...sony, mark: "A57" }, "MODEL_NUMBER", false],
  ])("%s", check);
});

describe("word of fit on eBay", () => {
  const marketplace = { id: "ebay-us", offices: ["US"], language: "en", refusesFit };
  const pandora: MiniMark = { mark: "Pandora", classes: [14], sector: "jewellery-watches" };
  test.each([
    ["not before jewellery", "Charm compatible with Pandora", pandora, "product"],
    ["not on what fits everything", "Universal case for iPhone", phone, "product"],
    ["not anywhere in such a title", "Zor iPhone 13, 14 ve 15 için universal kalem", phone, "product"],
    ["before a device", "Case for iPhone", phone, "compatible"],
  ])("%s", (_, title, mark, use) => {
    const judged = verdict({ title }, mark, { marketplace });
    expect(judged.use).toBe(use);
    expect(judged.codes.includes("FIT_REFUSED")).toBe(use === "product");
  });

  test("before jewellery elsewhere", () => {
    expect(verdict({ title: "Charm compatible with Pandora" }, pandora).use).toBe("compatible");
  });
});

describe("resale", () => {
  test.each([
    ["said to be genuine", { title: "Authentic YETI cup", brand: "YETI" }, true, "medium"],
    ["said nothing of", { title: "Steel YETI cup", brand: "YETI" }, false, "high"],
    ["said to be a copy as well", { title: "Authentic YETI dupe", brand: "YETI" }, false, "high"],
    ["another brand", { title: "Authentic YETI cup", brand: "Acme" }, false, "high"],
  ] as const)("%s", (_, listing, isResale, severity) => {
    const judged = verdicts(listing, [yeti], { brandColumn: "check" }).find(({ role }) => role === "title");
    expect({ isResale: judged?.codes.includes("RESALE"), severity: judged?.severity }).toEqual({ isResale, severity });
  });
});

describe("common word", () => {
  test.each<Case>([
    ["a word of the language", { title: "Leather Coach handbag" }, coach, "WORD_OF_LANGUAGE", true],
    ["a mark that is no word", { title: "Steel YETI cup" }, yeti, "WORD_OF_LANGUAGE", false],
    ["a phrase of words", { title: "Big Blue Sky mug" }, "Blue Sky", "PHRASE_OF_WORDS", true],
    ["an ordinary collocation", { title: "Mug for a life coach" }, coach, "ORDINARY_COLLOCATION", true],
    ["the plural of one", { title: "Mug for soccer coaches" }, coach, "ORDINARY_COLLOCATION", true],
    ["a companion", { title: "Leather Coach", bullet: "like the Tabby Bag" }, coach, "COMPANION", true],
    ["no companion", { title: "Leather Coach", bullet: "like the bag" }, coach, "COMPANION", false],
    ["a trade sign", { title: "Leather Coach® bag" }, coach, "TRADE_SIGN", true],
    ["a typed trade sign", { title: "Leather Coach(R) bag" }, coach, "TRADE_SIGN", true],
    ["a claim of authenticity", { title: "Leather authentic Coach bag" }, coach, "TRADE_SIGN", true],
    ["first in the title", { title: "Coach bag" }, coach, "FIRST_IN_TITLE", true],
    ["inside the title", { title: "Leather Coach bag" }, coach, "INSIDE_TITLE", true],
    ["a model after it", { title: "Leather Coach BR3412 bag" }, coach, "MODEL_FOLLOWS", true],
    ["a model with a hyphen", { title: "Coach FAF-D2400 bag" }, coach, "MODEL_FOLLOWS", true],
    ["a word with a hyphen", { title: "Coach air-tight bag" }, coach, "MODEL_FOLLOWS", false],
    ["a version after what leads the title", { title: "Coach 8 ultra" }, coach, "MODEL_FOLLOWS", true],
    ["a count after it", { title: "Coach 8 pieces" }, coach, "MODEL_FOLLOWS", false],
    ["a measure after it", { title: "Leather Coach 500ml bag" }, coach, "MODEL_FOLLOWS", false],
    ["first in the title of other goods", { title: "Coach tumbler" }, coach, "FIRST_IN_TITLE", false],
    ["first in a bullet", { bullet: "Coach bag" }, coach, "FIRST_IN_TITLE", false],
    ["no name that leads the title", { bullet: "Coach bag" }, coach, "BEGINS_AS_TITLE", false],
    ["a capital inside a sentence", { bullet: "this is the Coach bag that you want" }, coach, "CAPITALISED", true],
    [
      "a capital at the start of a sentence",
      { bullet: "this is a big bag for you. Coach bags are fine" },
      coach,
      "CAPITALISED",
      false,
    ],
    [
      "a capital among capitals",
      { bullet: "this is the nice New Leather Coach Bag that you want to have for the day" },
      coach,
      "CAPITALISED",
      false,
    ],
    ["a capital in Title Case", { bullet: "This Is The Coach Bag That You Want" }, coach, "CAPITALISED", false],
    ["small letters among capitals", { bullet: "This coach bag is what You want" }, coach, "LOWER_CASE", true],
    ["small letters among small letters", { bullet: "this coach bag" }, coach, "LOWER_CASE", false],
    ["an article before it", { bullet: "gift for a coach" }, coach, "DETERMINER", true],
    ["a number before it", { bullet: "gift for 2 coach" }, coach, "DETERMINER", true],
    ["the name of the goods", { title: "silver Ring" }, { mark: "Ring", classes: [9] }, "NAMES_THE_GOODS", true],
    ["its plural form", { bullet: "all coaches here" }, coach, "PLURAL_OF_WORD", true],
    ["goods of its class", { title: "Leather Coach handbag" }, coach, "WORD_IN_GOODS_CLASS", true],
    ["goods of another class", { title: "Leather Coach tumbler" }, coach, "WORD_OUTSIDE_CLASSES", true],
    ["a toy of a vehicle", { title: "Coach toy car" }, { ...coach, classes: [12] }, "WORD_IN_GOODS_CLASS", true],
    ["goods that nobody knows", { title: "Leather Coach thing" }, coach, "WORD_OUTSIDE_CLASSES", false],
  ])("%s", check);

  test("its own capitals", () => {
    const loft: MiniMark = { mark: "shELL", ordinary: ["sea shell"] };
    expect(verdict({ bullet: "This is the shELL from the sea" }, loft).codes).toContain("REGISTERED_CASE");
    expect(verdict({ bullet: "This is the Shell from the sea" }, loft).codes).not.toContain("REGISTERED_CASE");
    expect(verdict({ bullet: "These are shELLs from the sea" }, loft).codes).toContain("REGISTERED_CASE");
  });

  test("three marks in the search terms are a list", () => {
    const marks = [coach, "Nike", "YETI"];
    const inKeywords = verdicts({ keywords: "coach nike yeti" }, marks).find(({ mark }) => mark === "Coach");
    const inBullet = verdicts({ bullet: "coach nike yeti" }, marks).find(({ mark }) => mark === "Coach");
    expect(inKeywords?.codes).toContain("LIST_OF_MARKS");
    expect(inBullet?.codes).not.toContain("LIST_OF_MARKS");
  });
});

describe("goods and class", () => {
  test.each<Case>([
    ["goods of its class", { title: "YETI bowl" }, yeti, "CLASS_OVERLAP", true],
    ["goods by the category alone", { title: "YETI", category: "Home > Kitchen > Bowls" }, yeti, "CLASS_OVERLAP", true],
    ["only the leaf of the category", { title: "YETI", category: "Bowls > Other" }, yeti, "CLASS_OVERLAP", false],
    ["goods of another class", { title: "YETI shirt" }, yeti, "CLASS_DISJOINT", true],
    ["goods before for, not after", { title: "YETI bowl for your shirt" }, yeti, "CLASS_DISJOINT", false],
    ["a mark without classes", { title: "YETI shirt" }, "YETI", "CLASS_DISJOINT", false],
    ["a common word is not judged twice", { title: "Coach shirt" }, coach, "CLASS_DISJOINT", false],
  ])("%s", check);
});

describe("ownership", () => {
  test.each<Case>([
    ["another brand", { title: "YETI cup", brand: "Acme" }, yeti, "OWN_BRAND_COLUMN", false],
    ["no brand", { title: "YETI cup", brand: "Generic" }, yeti, "OWN_BRAND_COLUMN", false],
    [
      "a name that holds the mark",
      { title: "Yeti Valley Soap", brand: "YetiValley" },
      { ...yeti },
      "PART_OF_OWN_NAME",
      true,
    ],
  ])("%s", (_, listing, mark, code, isSaid) => {
    const inTitle = verdicts(listing, [mark]).find(({ role }) => role === "title");
    expect(inTitle?.codes.includes(code)).toBe(isSaid);
  });

  test("a brand column that leaves out what kind of company it is", () => {
    const found = verdicts({ title: "Coach Cosmetics Soap", brand: "Coach" }, ["Coach Cosmetics"]);
    expect(found.map(({ role, use }) => [role, use])).toEqual([["title", "own"]]);
  });

  test.each([
    ["a word of the goods that is no mark", { title: "Rollerblade inline skates", brand: "Skate" }, "Rollerblade"],
    ["an ordinary word that begins the mark", { title: "Ring Shark banner", brand: "Ring" }, "Ring Shark"],
    ["words for copies", { title: "Nike sneakers", brand: "Nike Dupes" }, "Nike"],
    ["words for what fits", { title: "Nike sneakers", brand: "compatible with Nike" }, "Nike"],
  ])("a brand column with %s owns nothing", (_, listing, mark) => {
    const found = verdicts(listing, [{ mark, companions: ["Skate"] }]).filter(({ role }) => role === "title");
    expect(found.map(({ use }) => use)).not.toContain("own");
    expect(found).not.toEqual([]);
  });

  test("the brand column names the mark, in any writing", () => {
    for (const { use, severity, codes } of verdicts({ title: "YETI cup", brand: "Yeti®" }, [yeti])) {
      expect({ use, severity, codes: codes.includes("OWN_BRAND_COLUMN") }).toEqual({
        use: "own",
        severity: "info",
        codes: true,
      });
    }
  });

  test("a line of the brand, by companion or by owner", () => {
    const source = "https://example.com";
    const apple = { mark: "Zapple", companions: ["AirTag"], owner: "Zapple Inc.", source };
    const found = verdicts({ title: "AirTag with zWatch, Nike", brand: "Zapple" }, [
      apple,
      "AirTag",
      { mark: "zWatch", owner: "Zapple Inc.", source },
      "Nike",
    ]);
    expect(found.map(({ mark, use }) => [mark, use])).toEqual([
      ["AirTag", "own"],
      ["zWatch", "own"],
      ["Nike", "product"],
      ["Zapple", "own"],
    ]);
  });

  test("an unchecked brand column excuses nothing when it is to be checked", () => {
    for (const { use } of verdicts({ title: "YETI cup", brand: "YETI" }, [yeti], { brandColumn: "check" })) {
      expect(use).toBe("product");
    }
  });
});

describe("places and numbers", () => {
  const shop: MiniMark = { mark: "Zorvex", classes: [25, 35] };
  const platform: MiniMark = { mark: "Zorvex", classes: [35, 38, 45] };
  const service: MiniMark = { mark: "Payvex", classes: [9, 36, 39] };
  test.each<Case>([
    ["a shop", { description: "Putty knives at Zorvex" }, shop, "OTHER_SHOP", true],
    ["a shop by its address", { description: "Only at Zorvex.com. Great deals" }, shop, "OTHER_SHOP", true],
    ["from a shop", { description: "For 3 dollars from Zorvex.com. Ships free" }, shop, "OTHER_SHOP", true],
    ["the address of a shop, twice", { description: "Only at Zorvex.com." }, shop, "IN_ADDRESS", false],
    ["a text of a shop", { description: "Zorvex.com: Buy knives" }, shop, "OTHER_SHOP", true],
    ["a page of a shop", { description: "See it at Zorvex.com/knives" }, shop, "IN_ADDRESS", true],
    ["the address of a platform", { description: "See us on Zorvex.com" }, platform, "IN_ADDRESS", true],
    ["from a shop without an address", { description: "A gift from Zorvex" }, shop, "OTHER_SHOP", false],
    ["a platform", { bullet: "Find us on Zorvex" }, platform, "PLACE_OF_SALE", true],
    ["a shop in a title", { title: "Putty knives at Zorvex" }, shop, "OTHER_SHOP", false],
    ["seen there", { bullet: "As seen on Zorvex" }, shop, "OTHER_SHOP", false],
    ["no shop", { description: "A print on YETI" }, yeti, "PLACE_OF_SALE", false],
    ["a payment", { description: "We accept Payvex." }, service, "SERVICE_NAMED", true],
    ["a payment in a list", { description: "Payment methods: bank, cheque or Payvex" }, service, "SERVICE_NAMED", true],
    ["a carrier", { bullet: "Ships via Payvex within two days" }, service, "SERVICE_NAMED", true],
    ["a payment, after", { description: "Payvex accepted" }, service, "SERVICE_NAMED", true],
    ["a payment in German", { description: "Bezahlen Sie mit Payvex" }, service, "SERVICE_NAMED", true],
    ["a payment in Turkish", { description: "Payvex ile öde" }, service, "SERVICE_NAMED", true],
    ["a service in a title", { title: "We accept Payvex" }, service, "SERVICE_NAMED", false],
    ["a service in another sentence", { description: "We accept cash. Payvex" }, service, "SERVICE_NAMED", false],
    ["goods, accepted", { description: "We accept YETI." }, yeti, "SERVICE_NAMED", false],
    ["the end of a decimal", { title: "Rod 4.5M 6.3M" }, { mark: "3M", classes: [16] }, "IN_NUMBER", true],
    ["inside an article number", { title: "delphi 2007 - hdb0007wwfs190" }, "WWF", "IN_NUMBER", true],
    ["behind digits and letters", { title: "Charger 18W30W45W" }, { mark: "W30", classes: [9] }, "IN_NUMBER", true],
    ["behind a blank", { title: "Charger 18 W30 case" }, { mark: "W30", classes: [9] }, "IN_NUMBER", false],
    [
      "behind the digit of a model",
      { title: "Realme 5i mobile phone" },
      { mark: "i-mobile", classes: [9] },
      "IN_NUMBER",
      true,
    ],
    [
      "of one letter behind a blank",
      { title: "Realme i mobile phone" },
      { mark: "i-mobile", classes: [9] },
      "IN_NUMBER",
      false,
    ],
    ["a network", { title: "Zap Note 5G phone" }, { mark: "Zap Note 5", classes: [9] }, "IN_NUMBER", true],
    ["before a model number", { title: "YETI190" }, yeti, "IN_NUMBER", false],
    ["before a hyphen and a number, after no maker", { title: "Cup YETI-IL46" }, yeti, "IN_NUMBER", false],
    ["a weight of fabric", { title: "Washed shirt 250 GSM" }, { mark: "GSM", classes: [9] }, "IN_NUMBER", true],
    ["a network of telephones", { title: "Zor 105 GSM smartphone" }, { mark: "GSM", classes: [9] }, "IN_NUMBER", false],
    ["a network of any thing", { title: "Zor 3310 GSM" }, { mark: "GSM", classes: [9] }, "IN_NUMBER", false],
    ["a number of its own", { title: "Tape 3M" }, { mark: "3M", classes: [16] }, "IN_NUMBER", false],
  ])("%s", check);
});

describe("disguise", () => {
  test.each<Case>([
    ["look-alike letters", { title: "Steel Yеti cup" }, yeti, "DISGUISED_SPELLING", true],
    ["zero-width characters", { title: "Steel Ye\u200bti cup" }, yeti, "DISGUISED_SPELLING", true],
    ["a tag inside the word", { title: "Steel Y</b>eti cup" }, yeti, "DISGUISED_SPELLING", true],
    ["a letter as code", { title: "Steel &#121;eti cup" }, yeti, "DISGUISED_SPELLING", true],
    ["accents", { title: "Steel Yéti cup" }, yeti, "DISGUISED_SPELLING", false],
    ["full width", { title: "Steel ＹＥＴＩ cup" }, yeti, "DISGUISED_SPELLING", false],
    ["an ampersand as HTML writes it", { title: "A H&amp;M dress" }, "H&M", "DISGUISED_SPELLING", false],
    ["accents as entities", { title: "Or&eacute;al cream" }, "Oréal", "DISGUISED_SPELLING", false],
    ["markup between the words", { title: "A Hot <br>Wheels car" }, "Hot Wheels", "DISGUISED_SPELLING", false],
    ["plain letters", { title: "Steel yeti cup" }, yeti, "DISGUISED_SPELLING", false],
  ])("%s", check);
});

describe("status, territory, standards, everyday words, enforcement", () => {
  const source = "https://example.com";
  const usOnly = { title: "Steel YETI cup" };
  test.each<Case>([
    ["generic", usOnly, { ...yeti, status: "generic" }, "STATUS_GENERIC", true],
    ["contested", usOnly, { ...yeti, status: "contested" }, "STATUS_CONTESTED", true],
    ["pending", usOnly, { ...yeti, status: "pending" }, "STATUS_PENDING", true],
    ["dead", usOnly, { ...yeti, status: "dead" }, "STATUS_DEAD", true],
    ["live says nothing", usOnly, { ...yeti, status: "live" }, "STATUS_DEAD", false],
    ["protected elsewhere", usOnly, { ...yeti, offices: ["DE", "EU"] }, "TERRITORY_ELSEWHERE", true],
    ["protected here", usOnly, { ...yeti, offices: ["DE", "US"] }, "TERRITORY_ELSEWHERE", false],
    ["protected internationally", usOnly, { ...yeti, offices: ["WO"] }, "TERRITORY_ELSEWHERE", false],
    ["protected nobody knows where", usOnly, yeti, "TERRITORY_ELSEWHERE", false],
    ["a standard", usOnly, { ...yeti, sector: "standards" }, "STANDARD_NAME", true],
    ["no standard", usOnly, { ...yeti, sector: "kitchen" }, "STANDARD_NAME", false],
    [
      "an everyday word before a model number",
      { title: "YETI hcf5172xk cup" },
      { ...yeti, sector: "traps", sayInstead: ["cup"] },
      "EVERYDAY_WORD",
      false,
    ],
    ["an everyday word", usOnly, { ...yeti, sector: "traps", sayInstead: ["cup"] }, "EVERYDAY_WORD", true],
    [
      "an everyday word that the owner claims",
      usOnly,
      { ...yeti, sector: "traps", sayInstead: ["cup"], enforcement: "reported", source },
      "EVERYDAY_WORD_CLAIMED",
      true,
    ],
    ["without other wording", usOnly, { ...yeti, sector: "traps" }, "EVERYDAY_WORD", false],
    [
      "with documented suits",
      usOnly,
      { ...yeti, sector: "traps", sayInstead: ["cup"], enforcement: "documented", source },
      "EVERYDAY_WORD",
      false,
    ],
    ["documented enforcement", usOnly, { ...yeti, enforcement: "documented", source }, "ENFORCED", true],
    ["reported enforcement", usOnly, { ...yeti, enforcement: "reported", source }, "ENFORCED", false],
  ])("%s", check);
});
