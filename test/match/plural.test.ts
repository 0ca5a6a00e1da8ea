// Plurals: "Frisbees" is the mark, "HPs", possessives without a sign and other words are not.
import { expect, test } from "vitest";
import { contextOf, shown } from "./finder.ts";

test.each([
  ["Frisbee", "two Frisbees", 'plural: "Frisbees" = frisbee'],
  ["Onesie", "baby onesies", 'plural: "onesies" = onesie'],
  ["Swatch", "three Swatches", 'plural: "Swatches" = swatch'],
  ["Crocs", "red crocses", 'plural: "crocses" = crocs'],
  ["BMW", "for BMWs", 'plural: "BMWs" = bmw'],
  ["Jet Ski", "jet skis", 'plural: "jet skis" = jetski'],
  ["PlayStation", "PlayStations", 'plural: "PlayStations" = playstation'],
  ["Velcro", "ＶＥＬＣＲＯＳ", 'plural: "ＶＥＬＣＲＯＳ" = velcro'],
  ["Frisbee", "FRISBEES", 'plural: "FRISBEES" = frisbee'],
])("%s in %j", (mark, text, found) => {
  expect(shown(text, contextOf([mark]))).toEqual([found]);
});

test.each([
  ["two letters", "HP", "HPs"],
  ["a hiss takes es", "Boss", "bosss"],
  ["a number at the end", "Forever 21", "Forever 21s"],
  ["another word", "Vans", "van"],
  ["gaps moved as well", "Jet Ski", "jetskis"],
  ["another ending", "Nike", "nikex"],
  ["another script", "耐克", "耐克s"],
])("not a plural: %s", (_, mark, text) => {
  expect(shown(text, contextOf([mark])).filter((line) => line.startsWith("plural"))).toEqual([]);
});

test("the plural of a mark that ends in s must be no word of its own", () => {
  expect(shown("two guesses", contextOf(["Guess"], ["guesses"]))).toEqual([]);
  expect(shown("two guesses", contextOf(["Guess"]))).toEqual(['plural: "guesses" = guess']);
});

test("a mark that ends in s is itself, not a plural", () => {
  expect(shown("Crocs clogs", contextOf(["Crocs", "Croc"]))).toEqual(['exact: "Crocs" = crocs']);
});
