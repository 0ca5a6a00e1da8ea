// The words of spellings, in order, where each of them stands, and the terms that hold it.
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

test("each word has the terms that hold it, whole or as a part", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "z"), minLength: 1, maxLength: 4 });
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
  const different = { maxLength: 30, selector: (one: string) => one.replaceAll(" ", "") };
  fc.assert(
    fc.property(fc.uniqueArray(name, different), (marks) => {
      const { words, term, termCount } = indexOf(marks);
      const terms = Array.from({ length: termCount }, (_, at) => term(at));
      for (let position = 0; position < words.count; position += 1) {
        const one = lineAt(words.lines(), position);
        const holding = terms.flatMap(({ key, text }, at) =>
          key === one || text.split(" ").includes(one) ? [at] : [],
        );
        expect([...words.termsOf(position)]).toEqual(holding);
      }
    }),
  );
});
