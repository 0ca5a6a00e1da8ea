// Edits counted for all letters at once are those of the plain edit distance.
import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../../src/text/distance.ts";
import { LetterPattern, longestPattern } from "../../src/text/letter-pattern.ts";
import { lineAt, linesOf } from "../../src/text/word-lines.ts";

const letters = fc.string({ unit: fc.constantFrom(..."abcxyz"), maxLength: longestPattern });

test("one word after the other, held against words of any length", () => {
  const pattern = new LetterPattern();
  const longer = fc.string({ unit: fc.constantFrom(..."abcxyz"), maxLength: 50 });
  fc.assert(
    fc.property(letters, fc.array(longer, { minLength: 1 }), (word, others) => {
      const lines = linesOf(others);
      pattern.take(word);
      for (const [at, other] of others.entries()) {
        const start = lines.starts[at] as number;
        expect(pattern.editsTo(lines.text, start, start + other.length)).toBe(editDistance(word, other));
      }
      expect(others.map((_, at) => lineAt(lines, at))).toEqual(others);
    }),
    { numRuns: 500 },
  );
});
