// Rules made of words stay out of texts in other languages.
import { expect, test } from "vitest";
import { speaks } from "../../src/policy/spoken.ts";
import { prepareCell } from "../../src/text/cell.ts";
import { found, hitsOf, listingOf, packs } from "./packs.ts";

test.each([
  ["Ceramic bowl with a lid for the kitchen", true],
  ["Feels as good as new and costs less.", true],
  ["Keramikschüssel mit Deckel für die Küche", false],
  ["Bol en céramique avec couvercle pour la cuisine", false],
  ["Cuenco de cerámica con tapa para la cocina", false],
  ["Ciotola in ceramica con coperchio per la cucina", false],
  ["Keramische kom met deksel voor het servies", false],
  ["Tigela de cerâmica com tampa para a cozinha", false],
  ["Miska ceramiczna z pokrywką do kuchni", false],
  ["Keramikskål med lock för ett kök", false],
  ["Mutfak için kapaklı seramik kase ve kaşık", false],
  ["Oak Shelf White 120 cm", undefined],
  ["Dolce Gusto La Crema", undefined],
  ["陶瓷碗 厨房用", undefined],
])("%s", (text, expected) => {
  expect(speaks(prepareCell(text).tokens, ["en"])).toBe(expected);
});

test.each([
  ["a text that tells nothing is read as its page is", "Sale", ["en"], 1],
  ["on a page of another language it is left alone", "Sale", ["it"], 0],
  ["an English text on such a page is checked", "Sale of the year, for all of you", ["it"], 1],
  ["a foreign text on an English page is not", "Grosso, olio e sale per la pasta", ["en"], 0],
])("%s", (_, title, languages, count) => {
  const mechanism = { kind: "phrases", phrases: ["sale"] };
  expect(found(mechanism, listingOf({ title }), { languages: ["en"] }, { languages })).toHaveLength(count);
});

test("the packs leave German, Italian and Spanish texts alone", () => {
  const description =
    "Mit Most und Apfelsaft aus der Region, ideal für die Bar. Le migliori cure per la pelle, con sale e latte. " +
    "La crema para tratar el acné no es popular, y el cancer no se cura.";
  const rules = hitsOf(listingOf({ description, keywords: description }), {
    marketplace: "amazon-de",
    among: packs,
  }).filter(({ rule }) => !/punctuation|lower-case|repeats|bytes/.test(rule));
  expect(rules).toEqual([]);
});
