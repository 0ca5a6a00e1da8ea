// The look-alike glyphs that phishing tools really use fold to the letter they imitate.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { foldText } from "../../src/text/fold.ts";
import { describeShared, sharedData } from "../shared-data.ts";

interface Glyph {
  readonly set: string;
  readonly latin: string;
  readonly glyph: string;
}

describeShared("dnstwist glyphs", () => {
  const glyphs = JSON.parse(
    readFileSync(`${sharedData}/robustness/confusables/dnstwist-glyphs.json`, "utf8"),
  ) as Glyph[];

  test.each([
    ["unicode", 104],
    ["cyrillic", 10],
  ])("every glyph of the set %s folds to its letter", (set, size) => {
    const ofSet = glyphs.filter((glyph) => glyph.set === set);
    expect(ofSet).toHaveLength(size);
    expect(ofSet.filter(({ glyph, latin }) => foldText(glyph) !== latin)).toEqual([]);
  });

  test("a glyph in capitals folds as well", () => {
    // The capital of "ӏ", which looks like "l", looks like "I".
    const cased = glyphs.filter(({ set, glyph }) => set !== "ascii" && glyph !== "ӏ");
    expect(cased.length).toBeGreaterThan(100);
    expect(cased.filter(({ glyph, latin }) => foldText(glyph.toUpperCase()) !== latin)).toEqual([]);
  });
});
