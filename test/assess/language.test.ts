// The language of a listing, and how common a word is in it.
import { describe, expect, test } from "vitest";
import { FunctionWord, functionWordOf, languageOf, zipfFor } from "../../src/assess/language.ts";
import {
  foreignLists,
  openForeignVocabulary,
  openVocabulary,
  packForeignVocabulary,
  packVocabulary,
} from "../../src/text/vocabulary.ts";

const lists: Record<string, string> = {
  names: "4.8 mit der die",
  de: "6.5 mit und der die\n4.2 gehause",
  es: "6.5 para con de el\n5.4 tipo\n4.1 primavera",
  it: "6.5 di con per\n4.6 primavera",
};
const words = {
  english: openVocabulary(packVocabulary("6.9 the with for and\n5 ring")),
  foreign: openForeignVocabulary(packForeignVocabulary(foreignLists.map((language) => lists[language] ?? ""))),
};

describe("language of a listing", () => {
  test.each([
    ["German words", "hulle mit ring und glas der serie die passt", "en", "de"],
    ["a name in two lists is a word of its language", "mit der die", "en", "de"],
    ["Spanish words", "funda para movil con anillo de metal", "en", "es"],
    ["English words", "the ring with glass for men", "de", "en"],
    ["more English than foreign words", "the case with a ring for the de el con", "de", "en"],
    ["too few words to tell: the marketplace's language", "ring de metal", "de", "de"],
    ["no words: the marketplace's language", "", "en", "en"],
  ])("%s", (_, text, fallback, language) => {
    const of = (kind: number): string[] => text.split(" ").filter((word) => functionWordOf(word, words) === kind);
    const english = of(FunctionWord.English).length;
    expect(languageOf(english, of(FunctionWord.Foreign), words.foreign, fallback)).toBe(language);
  });
});

describe("how common a word is", () => {
  test.each([
    ["an English word counts in every language", "ring", "es", 5],
    ["a word of the listing's language counts fully", "tipo", "es", 5.4],
    ["a word of another language counts less", "tipo", "en", 3.9],
    ["a word of two languages has the frequency of the more frequent one", "primavera", "es", 4.6],
    ["an unknown word is no common word", "yeti", "es", 0],
  ])("%s", (_, word, language, zipf) => {
    expect(zipfFor(word, () => language, words, 1.5)).toBeCloseTo(zipf);
  });
});
