// The words of spellings, in order, and where each of them stands.
import fc from "fast-check";
import { expect, test } from "vitest";
import { lineAt } from "../../src/text/word-lines.ts";
import { indexOf } from "./mini-dictionary.ts";

test("every word is found where it stands, and no other", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "z"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 20 }), fc.array(word, { maxLength: 20 }), (marks, asked) => {
      const { words } = indexOf(marks);
      const sorted = [...marks].sort();
      expect(sorted.map((_, at) => lineAt(words.lines(), at))).toEqual(sorted);
      expect(words.count).toBe(marks.length);
      expect([...asked, ...marks].map(words.positionOf)).toEqual(
        [...asked, ...marks].map((one) => sorted.indexOf(one)),
      );
    }),
  );
});
