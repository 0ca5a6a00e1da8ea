// Facts of the built-in dictionary have sources, and its everyday words are told from marks; see test/rules for its form.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseMarks } from "../../src/marks/read-dictionary.ts";
import { loadRules } from "../../src/scan/rules.ts";
import { wordsOf } from "../../src/text/key.ts";
import {
  foreignLists,
  openForeignVocabulary,
  openVocabulary,
  packForeignVocabulary,
  packVocabulary,
} from "../../src/text/vocabulary.ts";

const files = readdirSync("rules/marks").map((file) => ({
  file,
  ...parseMarks(readFileSync(`rules/marks/${file}`, "utf8"), file, file.replace(/\.csv$/, "")),
}));
const marks = files.flatMap((file) => file.marks);

describe("provenance", () => {
  const withoutSource = marks.filter(({ source }) => source === undefined);

  test.each(["owner", "registration"] as const)("no %s is stated without a source", (column) => {
    expect(withoutSource.filter((mark) => mark[column] !== undefined).map(({ mark }) => mark)).toEqual([]);
  });

  test("documented enforcement has a source", () => {
    expect(withoutSource.filter((mark) => mark.enforcement === "documented").map(({ mark }) => mark)).toEqual([]);
  });

  test("documented enforcement rests on a case or a statement, not on hearsay", () => {
    const hearsay = marks.filter(
      ({ enforcement, source }) =>
        enforcement === "documented" && /not evidence|said to|community list/i.test(source ?? ""),
    );
    expect(hearsay.map(({ mark, source }) => `${mark}: ${source}`)).toEqual([]);
  });

  test.each(files)("$file: no cell names a path of somebody's machine", ({ file }) => {
    const text = readFileSync(`rules/marks/${file}`, "utf8");
    expect(text).not.toMatch(/\/(?:work|home|tmp|root|Users|mnt)\/|\b[A-Z]:\\|file:\/\//);
  });
});

describe("words", () => {
  const lists = ["listing-en", "en"].map((list) => readFileSync(`rules/words/${list}.txt`, "utf8"));
  const vocabulary = openVocabulary(packVocabulary(lists.join("")));

  test.each([
    ["durable", 4.3],
    ["hypoallergenic", 3.6],
    ["ring", 5],
  ])("%s weighs %d: what listings say more often than films weighs as they say it", (word, zipf) => {
    expect(vocabulary.zipf(word)).toBe(zipf);
    expect(loadRules().data.vocabulary.zipf(word)).toBe(zipf);
  });

  // Common in films, but as the name of the vehicle alone.
  const withoutOrdinarySense = new Set(["jeep"]);

  test("a mark that is a common word says in which collocations it is the word", () => {
    const lacking = marks.filter(({ mark, id, ordinary }) => {
      const words = wordsOf(mark);
      return (
        words.length === 1 &&
        vocabulary.zipf(words[0] ?? "") >= 4 &&
        ordinary.length === 0 &&
        !withoutOrdinarySense.has(id)
      );
    });
    expect(lacking.map(({ mark, sector }) => `${sector}: ${mark}`)).toEqual([]);
  });

  test("a mark that is a common word of another language says where it is the word, or what shows that it is the mark", () => {
    // Given names and places are judged as such.
    const languages = foreignLists.filter((list) => list !== "names");
    const foreign = openForeignVocabulary(
      packForeignVocabulary(languages.map((list) => readFileSync(`rules/words/${list}.txt`, "utf8"))),
    );
    const lacking = marks.filter(({ mark, sector, ordinary, companions }) => {
      const words = wordsOf(mark);
      const isCommon = words.length === 1 && foreign.zipf(words[0] ?? "") >= 4;
      return isCommon && sector !== "standards" && ordinary.length + companions.length === 0;
    });
    expect(lacking.map(({ mark, sector }) => `${sector}: ${mark}`)).toEqual([]);
  });

  test("an everyday-word trap says what to write instead, unless it is generic", () => {
    const traps = marks.filter(({ sector }) => sector === "traps");
    expect(traps.length).toBeGreaterThan(50);
    const lacking = traps.filter(({ sayInstead, status }) => sayInstead.length === 0 && status !== "generic");
    expect(lacking.map(({ mark }) => mark)).toEqual([]);
  });
});

test.each([
  ["Velcro", "traps"],
  ["Onesie", "traps"],
  ["Frisbee", "traps"],
  ["Bluetooth", "standards"],
])("%s is in %s.csv", (name, sector) => {
  expect(marks.find(({ mark }) => mark === name)?.sector).toBe(sector);
});
