// Recall on the evasion vectors, class by class: what of each disguise is seen through, printed as a table.
import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { loadRules } from "../../src/scan/rules.ts";
import { describeShared, sharedData } from "../shared-data.ts";
import { contextOf, matchesIn } from "./finder.ts";

interface Vector {
  readonly category: string;
  readonly mark: string;
  readonly surface: string;
  readonly is_dictionary_word: boolean;
}

const typos = /^(?:omit_vowel|double_letter|transpose|keyboard|vowel_swap)$/;

describeShared("evasion vectors", () => {
  const vectors = readFileSync(`${sharedData}/robustness/evasion/vectors.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Vector)
    .filter((vector) => !vector.is_dictionary_word);
  const { isKnownWord, isRareWord, isGoodsWord, data } = loadRules();
  const context = {
    ...contextOf([...new Set(vectors.map(({ mark }) => mark))]),
    isKnownWord,
    isRareWord,
    isGoodsWord,
    vocabulary: data.vocabulary,
  };
  const table: string[] = [];

  function check(name: string, percent: number, chosen: (vector: Vector) => boolean): void {
    test(`${name}: at least ${percent} in 100 are found`, () => {
      const of = vectors.filter(chosen);
      const missed = of.filter(
        ({ mark, surface }) => !matchesIn(surface, context).some((match) => match.mark.id === mark),
      );
      const recall = (100 * (of.length - missed.length)) / of.length;
      table.push(`${name.padEnd(24)} ${recall.toFixed(1).padStart(5)} % of ${of.length}`);
      expect(of.length).toBeGreaterThan(0);
      expect(recall, missed.map(({ mark, surface }) => `${mark}: ${surface}`).join("\n")).toBeGreaterThanOrEqual(
        percent,
      );
    });
  }

  for (const [category, percent] of [
    ["case_mixed", 100],
    ["possessive", 100],
    ["plural", 97],
    ["hashtag", 100],
    ["zero_width", 100],
    ["soft_hyphen", 100],
    ["tag_or_vs", 100],
    ["combining_strike", 100],
    ["fullwidth", 100],
    ["math_bold", 100],
    ["circled", 100],
    ["neg_squared", 100],
    ["small_caps", 100],
    ["cyr_one", 99],
    ["cyr_full", 99],
    ["diacritic", 99],
    ["stroke", 99],
    ["rn_m", 97],
    ["html_ent", 100],
    ["url_enc", 100],
    // The misses of these are marks of three letters, which set apart are sizes and initials.
    ["regional", 97],
    ["spaced", 97],
    ["dotted", 97],
    ["underscore", 97],
    ["hyphen_in", 97],
    ["leet_one", 97],
    ["leet_all", 97],
    ["split_two", 97],
    ["concat_goods", 90],
    ["hashtag_concat", 90],
  ] as const) {
    check(category, percent, (vector) => vector.category === category);
  }

  // What is covered or respelt in four letters fits too many words.
  check("star, 5 letters and more", 85, ({ category, mark }) => category === "star" && mark.length >= 5);
  check("phonetic, 5 and more", 80, ({ category, mark }) => category === "phonetic" && mark.length >= 5);

  for (const [from, to, percent] of [
    [5, 5, 85],
    [6, 6, 92],
    [7, 8, 95],
    [9, 99, 97],
  ] as const) {
    check(`one slip, ${from} to ${to} letters`, percent, ({ category, mark }) => {
      return typos.test(category) && mark.length >= from && mark.length <= to;
    });
  }

  afterAll(() => process.stdout.write(`\n${table.join("\n")}\n`));
});
