// What the goods fit, run on or work with, from its place in the listing: each rule with a neighbour of which it says nothing.
import { describe, expect, test } from "vitest";
import type { MiniMark } from "../marks/mini-dictionary.ts";
import { type MiniListing, verdicts } from "./judging.ts";

const device = (mark: string, companions: string[] = []): MiniMark => ({
  mark,
  classes: [9],
  companions,
  sector: "phones-electronics",
});
const vehicle = (mark: string, companions: string[] = []): MiniMark => ({
  mark,
  classes: [12],
  companions,
  sector: "automotive",
});

const iphone = device("iPhone");
const canon = device("Canon", ["Zixma"]);
const zixma = device("Canon Zixma", ["Canon"]);
const epson = device("Epson");
const photoMate = device("PhotoMate", ["Epson"]);
const hp = device("HP", ["CE285A"]);
const model = device("CE285A", ["HP"]);
const grifflet: MiniMark = { mark: "Grifflet", classes: [9], companions: ["iPhone"], sector: "phones-electronics" };
const makita = device("Makita");
const huion = device("Huion");
const toyota = vehicle("Toyota", ["Toyota Fortuner"]);
const fortuner = vehicle("Toyota Fortuner", ["Toyota"]);
const toyotaFortuner = vehicle("Fortuner", ["Toyota"]);
const corvette = vehicle("Corvette", ["Chevrolet"]);
const brio = vehicle("Brio", ["Honda"]);
const bmw = vehicle("BMW");
const michelin = vehicle("Michelin");
const netflix: MiniMark = { mark: "Netflix", classes: [9, 41], sector: "software-platforms" };
const alexa = device("Alexa");
const verizon: MiniMark = { mark: "Verizon", classes: [9, 38], sector: "phones-electronics" };
const ps5: MiniMark = { mark: "PS5", classes: [9, 28, 41], sector: "games" };
const windows: MiniMark = { mark: "Windows", classes: [9, 42], sector: "software-platforms" };
const benTen: MiniMark = { mark: "Ben Zen", classes: [28, 41], sector: "films-tv" };
const oakley: MiniMark = { mark: "Oakley Holbrook", classes: [9, 10], sector: "eyewear" };
const facebook: MiniMark = { mark: "Facebook", classes: [9, 38, 42], sector: "software-platforms" };
const lego: MiniMark = { mark: "LEGO", classes: [28], sector: "toys-characters" };
const amazon: MiniMark = { mark: "Amazon", classes: [9, 35], companions: ["Alexa"], sector: "retailers" };
const appleWatch = device("Apple Watch");
const htc = device("HTC");
const nokia = device("Nokia");
const motorola = device("Motorola");
const xbox: MiniMark = { mark: "Xbox One", classes: [9, 28], sector: "games" };
const ps5Slim: MiniMark = { mark: "PlayStation 5", classes: [9, 28], sector: "games" };
const dualSense: MiniMark = {
  mark: "DualSense",
  classes: [9, 28],
  companions: ["PS5"],
  sayInstead: ["game controller"],
  sector: "games",
};
const pubg: MiniMark = { mark: "PUBG", classes: [9, 28, 41], sector: "games" };
const narzo = device("Narzo", ["Realme"]);
const adobe: MiniMark = { mark: "Zadobe", classes: [9, 42], sector: "software-platforms" };

type Case = readonly [why: string, listing: MiniListing, marks: readonly MiniMark[], text: string, isFitted: boolean];

function check(_: string, listing: MiniListing, marks: readonly MiniMark[], text: string, isFitted: boolean): void {
  const found = verdicts(listing, marks).filter((verdict) => verdict.text === text);
  expect(found.map(({ use }) => use === "compatible")).toEqual(found.map(() => isFitted));
  expect(found.length).toBeGreaterThan(0);
}

describe("a vehicle in the title of a part", () => {
  test.each<Case>([
    ["a model that leads", { title: "Toyota Fortuner Front Brake Pads" }, [toyota, fortuner], "Toyota Fortuner", true],
    ["a maker that leads", { title: "Toyota Brake Pads" }, [toyota], "Toyota", false],
    ["a maker with its years", { title: "Toyota 2016-2025 brake pads" }, [toyota], "Toyota", true],
    ["a year before a maker", { title: "2019 Toyota brake pads" }, [toyota], "Toyota", true],
    ["a genuine part", { title: "Toyota Fortuner Brake Pads Genuine" }, [toyota, fortuner], "Toyota Fortuner", false],
    ["a number of the original", { title: "Toyota Fortuner Brake Pads OEM K802" }, [fortuner], "Toyota Fortuner", true],
    ["years beside a car, whatever is sold", { title: "Zor Posi 63-79 Corvette" }, [corvette], "Corvette", true],
    [
      "models of three makers anywhere",
      { title: "Brake pads", description: "Cars: Fortuner,Corvette,Brio." },
      [toyotaFortuner, corvette, brio],
      "Corvette",
      true,
    ],
    [
      "models of three makers with unknown names between",
      { title: "Brake pads", description: "Cars: Fortuner,Eon,Corvette,Zor,Wigo,Brio." },
      [toyotaFortuner, corvette, brio],
      "Corvette",
      true,
    ],
    [
      "models of two makers",
      { title: "Brake pads", description: "Cars: Fortuner,Corvette." },
      [toyotaFortuner, corvette],
      "Corvette",
      false,
    ],
    ["years in words", { title: "Brake pad", description: "Corvette 250 2006 a 2017" }, [corvette], "Corvette", true],
    ["years of a car on a shirt", { title: "Shirt 63-79 Corvette" }, [corvette], "Corvette", false],
    ["years of a toy", { title: "Metal toy car Corvette 1963-1979" }, [corvette], "Corvette", false],
    ["no years, but sizes", { title: "Zor ring Corvette 12-14" }, [corvette], "Corvette", false],
    ["who makes parts, after a bare for", { title: "Brake pad para moto Michelin" }, [michelin], "Michelin", false],
    ["who makes parts, beside the part", { title: "Front brake pad Michelin" }, [michelin], "Michelin", false],
  ])("%s", check);

  test("on a case for a phone a car is shown", () => {
    const found = verdicts({ title: "Blue BMW phone case for iPhone" }, [bmw, iphone]);
    expect(found.map(({ use }) => use)).toEqual(["product", "compatible"]);
  });
});

describe("a device beside a maker of nothing but accessories", () => {
  const spigen = device("Spigen");
  test.each<Case>([
    ["behind it, and no goods", { title: "Spigen Ultra Hybrid Apple iPhone 17" }, [spigen, iphone], "iPhone", true],
    ["the maker itself", { title: "Spigen Ultra Hybrid Apple iPhone 17" }, [spigen, iphone], "Spigen", false],
    ["before it", { title: "iPhone 17 Spigen" }, [spigen, iphone], "iPhone", false],
    ["with goods of another kind", { title: "Spigen television iPhone" }, [spigen, iphone], "iPhone", false],
    ["of which nothing is known", { title: "Zorspigen Ultra Hybrid iPhone 17" }, [iphone], "iPhone", false],
  ])("%s", check);
});

describe("a maker that leads the title", () => {
  test.each<Case>([
    ["behind a count", { title: "Pack of 2 Canon Zixma toner" }, [canon, zixma], "Canon Zixma", false],
    ["behind goods", { title: "2 toner Canon Zixma" }, [canon, zixma], "Canon Zixma", true],
    ["a thing behind a count", { title: "2 pcs iPhone case" }, [iphone], "iPhone", true],
    [
      "with its own line before the goods",
      { title: "Epson PhotoMate photo toner" },
      [epson, photoMate],
      "PhotoMate",
      false,
    ],
    ["a line of another", { title: "Zor PhotoMate photo toner" }, [epson, photoMate], "PhotoMate", true],
    ["a device behind who makes things for it", { title: "Grifflet iPhone case" }, [grifflet, iphone], "iPhone", true],
    ["with the system of another", { title: "Makita 5 brake pad, system by Huion" }, [makita, huion], "Makita", false],
    ["a model, for its maker", { title: "10PK CE285A Toner for HP" }, [hp, model], "CE285A", true],
    ["a model, for no one", { title: "CE285A Toner new HP" }, [hp, model], "CE285A", false],
    ["a replacement by another", { title: "Makita Replacement brake pad by Zorvex" }, [makita], "Makita", true],
    [
      "a part by another, of which no replacement is said",
      { title: "Makita brake pad by Zorvex" },
      [makita],
      "Makita",
      false,
    ],
    ["a thing for itself", { title: "iPhone Zor case stand For iPhone 13" }, [iphone], "iPhone", true],
    [
      "lenses for glasses",
      { title: "Oakley Holbrook OX8156 56 Replacement Lenses" },
      [oakley],
      "Oakley Holbrook",
      true,
    ],
    ["glasses with lenses", { title: "Oakley Holbrook OX8156 56 Lenses" }, [oakley], "Oakley Holbrook", false],
    ["said again after what it fits", { title: "Brake pad for Makita, new pad Makita 743" }, [makita], "Makita", true],
    ["gloves for a device", { title: "Glove for Huion" }, [huion], "Huion", true],
    ["a shirt for it", { title: "Shirt for Huion" }, [huion], "Huion", false],
  ])("%s", check);
});

describe("what comes with the goods", () => {
  test.each<Case>([
    ["behind a plus", { title: "Case for desktop compatible + 1 month Zadobe" }, [adobe], "Zadobe", false],
    ["behind with", { title: "Case replacement for car with Zadobe" }, [adobe], "Zadobe", false],
    ["in its own column", { title: "Doorbell compatible | Zadobe | new" }, [adobe], "Zadobe", false],
    ["behind the wording itself", { title: "Case compatible with Zadobe" }, [adobe], "Zadobe", true],
    ["a device behind a plus", { title: "Case compatible with phones + iPhone" }, [iphone], "iPhone", true],
  ])("%s", check);
});

describe("a console before the name of a game", () => {
  test.each<Case>([
    ["that is a mark", { title: "PS5 Ben Zen" }, [ps5, benTen], "PS5", true],
    ["of a game that is a code", { title: "Ben Zen game - PS5 download code" }, [benTen, ps5], "PS5", true],
    ["on a shelf of games", { title: "PS5 Zorvex Kiwami 2, Edition", category: "PS5 Games" }, [ps5], "PS5", true],
    ["in another language", { title: "PS5 Zorvex", category: "Videojuegos" }, [ps5], "PS5", true],
    ["and the console itself on that shelf", { title: "PS5 Zorvex 1 TB", category: "PS5 Games" }, [ps5], "PS5", false],
    ["and goods for it", { title: "PS5 handbag Ben Zen" }, [ps5, benTen], "PS5", false],
    [
      "and a system that is a program",
      { title: "Windows Zor upgrade", category: "Software" },
      [windows],
      "Windows",
      false,
    ],
    ["behind a dash at the end", { title: "Zorvex Sun - PS5", category: "Pre-Owned Games" }, [ps5], "PS5", true],
  ])("%s", check);
});

describe("services that devices work with", () => {
  test.each<Case>([
    ["a carrier of a phone", { title: "Zor smartphone, Verizon unlocked" }, [verizon], "Verizon", true],
    ["a carrier of no phone", { title: "Zor doorbell, Verizon" }, [verizon], "Verizon", false],
    ["what a carrier sells", { title: "Zor smartphone prepaid SIM Verizon unlocked" }, [verizon], "Verizon", false],
    ["films on a television", { title: "Zor television with Netflix" }, [netflix], "Netflix", true],
    ["films on a bowl", { title: "Zor bowl with Netflix" }, [netflix], "Netflix", false],
    [
      "a network that locks a phone",
      { title: "iPhone - Locked with Verizon prepaid" },
      [iphone, verizon],
      "Verizon",
      true,
    ],
    ["a card for films", { title: "Zor television gift card Netflix" }, [netflix], "Netflix", false],
    [
      "an assistant in a description",
      { title: "Doorbell", description: "Smart, or voice of Alexa" },
      [alexa],
      "Alexa",
      true,
    ],
    ["an assistant whose remote leads", { title: "Alexa doorbell", description: "Ask Alexa" }, [alexa], "Alexa", false],
  ])("%s", check);
});

describe("a model that leads what is put beside it or on it", () => {
  test.each<Case>([
    ["a holder", { title: "iPhone 13 holder" }, [iphone], "iPhone", true],
    ["a device with a holder", { title: "iPhone 13 smartphone holder" }, [iphone], "iPhone", false],
    ["a size of memory", { title: "iPhone 13 128GB, holder" }, [iphone], "iPhone", false],
    ["a replacement", { title: "iPhone 13 battery replacement kit" }, [iphone], "iPhone", true],
    ["a battery that may be the maker's", { title: "iPhone 13 battery" }, [iphone], "iPhone", false],
    ["the cover of a line", { title: "Narzo 50A case" }, [narzo], "Narzo", true],
    ["a line that is the cover's own", { title: "Narzo case" }, [narzo], "Narzo", false],
    ["goods whose words overlap the name", { title: "All Apple Watch strap" }, [appleWatch], "Apple Watch", true],
    ["a band for the wrist", { title: "Bracelet iPhone 5" }, [iphone], "iPhone", true],
    ["a band beside other goods", { title: "Bracelet tumbler iPhone 5" }, [iphone], "iPhone", false],
    [
      "goods far away that end the title",
      { title: `All iPhone 13 ${"soft clear thin ".repeat(6)}phone case` },
      [iphone],
      "iPhone",
      true,
    ],
    [
      "goods as far away inside it",
      { title: `All iPhone 13 ${"soft clear thin ".repeat(6)}phone case new` },
      [iphone],
      "iPhone",
      false,
    ],
    ["a certificate of the maker", { title: "2 pack MFi certified iPhone case" }, [iphone], "iPhone", true],
  ])("%s", check);
});

describe("what the rest of the listing says of a vehicle", () => {
  test.each<Case>([
    ["a category of parts", { title: "Fortuner", category: "Car > Brake pad" }, [toyotaFortuner], "Fortuner", true],
    ["a category of toys", { title: "Fortuner", category: "Toy car" }, [toyotaFortuner], "Fortuner", false],
    ["the brand of another maker", { title: "Toyota Brake Pads", brand: "Zilton" }, [toyota], "Toyota", true],
    ["its own brand", { title: "Toyota Brake Pads", brand: "Toyota Parts" }, [toyota], "Toyota", false],
    [
      "that brand beside models alone",
      { title: "Bowl Fortuner", brand: "Zilton", category: "Brake pad" },
      [toyotaFortuner],
      "Fortuner",
      true,
    ],
    [
      "no brand beside other goods",
      { title: "Bowl Fortuner", category: "Brake pad" },
      [toyotaFortuner],
      "Fortuner",
      false,
    ],
    ["other goods of another maker", { title: "Toyota lantern", brand: "Zilton" }, [toyota], "Toyota", false],
  ])("%s", check);
});

describe("what phones and homes are used for", () => {
  test.each<Case>([
    ["an app of a phone", { title: "Zor smartphone with Facebook" }, [facebook], "Facebook", true],
    [
      "an application of what has a card in it",
      { title: "Zor smartphone SIM card Facebook" },
      [facebook],
      "Facebook",
      true,
    ],
    [
      "a service that sells cards itself",
      { title: "Netflix SIM card for any television" },
      [netflix],
      "Netflix",
      false,
    ],
    ["an app on its case", { title: "Zor phone case Facebook" }, [facebook], "Facebook", false],
    ["a game played with a trigger", { title: "Zor trigger PUBG smartphone glove" }, [pubg], "PUBG", true],
    ["a game on a glove", { title: "Zor glove PUBG" }, [pubg], "PUBG", false],
    ["an app of a phone for two cards", { title: "Zor smartphone 2sim Facebook" }, [facebook], "Facebook", true],
    ["the network of a card", { title: "Zor SIM, Verizon network" }, [verizon], "Verizon", true],
    ["an assistant behind its maker", { title: "Zor doorbell - Amazon Alexa" }, [amazon, alexa], "Amazon", true],
    ["smart goods that nobody lists", { title: "Zor smart valve, Alexa" }, [alexa], "Alexa", true],
    ["other goods that nobody lists", { title: "Zor valve, Alexa" }, [alexa], "Alexa", false],
  ])("%s", check);
});

describe("devices of which a text tells below goods made to be fitted", () => {
  const description = "HTC: 75 mm, Motorola 5, Nokia 3250";
  const phones = [htc, motorola, nokia];
  test.each<Case>([
    ["three that the title does not name", { title: "Zor case", description }, phones, "Motorola", true],
    ["two", { title: "Zor case", description: "HTC: 75 mm, Nokia 3250" }, phones, "Nokia", false],
    ["one that the title names", { title: "Nokia case", description }, phones, "Nokia", false],
    ["below a device", { title: "Zor smartphone, case", description }, phones, "Motorola", false],
    ["the reader's own", { title: "Zor case", description: "Umschließt Ihr iPhone" }, [iphone], "iPhone", true],
    [
      "the reader's own, below a device",
      { title: "Zor lamp", description: "für Ihr iPhone" },
      [iphone],
      "iPhone",
      true,
    ],
  ])("%s", check);
});

describe("consoles in the title of other goods", () => {
  test.each<Case>([
    ["of rivals", { title: "Zor PS5 headphone Xbox One" }, [ps5, xbox], "PS5", true],
    ["of one house", { title: "Zor PS5 headphone PlayStation 5" }, [ps5, ps5Slim], "PS5", false],
    ["a controller that is the mark", { title: "Controller PS5 DualSense" }, [ps5, dualSense], "DualSense", false],
    ["a case for it", { title: "Case PS5 DualSense" }, [ps5, dualSense], "DualSense", true],
    ["with more behind a plus", { title: "Smartphone Nokia 3250 + case" }, [nokia], "Nokia", false],
    ["with what is all of it behind a plus", { title: "Holder Nokia 3250 + case" }, [nokia], "Nokia", true],
  ])("%s", check);
});

describe("toys that others light and dress", () => {
  test.each<Case>([
    ["a light for bricks", { title: "Lantern for LEGO" }, [lego], "LEGO", true],
    ["a light of the maker", { title: "LEGO lantern" }, [lego], "LEGO", false],
    ["a shirt with the name", { title: "Shirt for LEGO" }, [lego], "LEGO", false],
  ])("%s", check);
});
