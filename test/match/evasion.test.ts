// Recall on the evasion vectors: disguises that folding undoes are always seen through.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeShared, sharedData } from "../shared-data.ts";
import { contextOf, matchesIn } from "./finder.ts";

interface Vector {
  readonly category: string;
  readonly mark: string;
  readonly surface: string;
  readonly is_dictionary_word: boolean;
}

describeShared("evasion vectors", () => {
  const vectors = readFileSync(`${sharedData}/robustness/evasion/vectors.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Vector)
    .filter((vector) => !vector.is_dictionary_word);
  const context = contextOf([...new Set(vectors.map(({ mark }) => mark))]);

  test.each([
    ["case_mixed", 100],
    ["possessive", 100],
    ["plural", 95],
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
    ["html_ent", 100],
    // The misses of these are marks of three letters, which set apart are sizes and initials.
    ["regional", 95],
    ["spaced", 95],
    ["dotted", 95],
    ["underscore", 95],
    ["hyphen_in", 95],
    ["split_two", 95],
  ])("%s: at least %i in 100 are found", (category, percent) => {
    const ofCategory = vectors.filter((vector) => vector.category === category);
    const missed = ofCategory.filter(
      ({ mark, surface }) => !matchesIn(surface, context).some((match) => match.mark.id === mark),
    );
    const recall = (100 * (ofCategory.length - missed.length)) / ofCategory.length;
    expect(recall, missed.map(({ mark, surface }) => `${mark}: ${surface}`).join("\n")).toBeGreaterThanOrEqual(percent);
  });
});
