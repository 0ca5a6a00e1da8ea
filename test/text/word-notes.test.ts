import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "../../src/text/fold.ts";
import { extendHash, hashPower, hashSeed } from "../../src/text/hash.ts";
import { tokenize, tokenText } from "../../src/text/tokens.ts";
import { currentWords, notesBy, WordNotes } from "../../src/text/words.ts";

test("equal words have one number, others another", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (first, second) => {
      const tokens = tokenize(foldText(`${first} ${second} nike yeti nike`));
      for (let a = 0; a < tokens.count; a += 1) {
        expect(tokenText(tokens, a)).toBe(tokens.text.slice(tokens.starts[a], tokens.ends[a]));
        for (let b = 0; b < a; b += 1) {
          expect(tokens.numbers[a] === tokens.numbers[b]).toBe(tokenText(tokens, a) === tokenText(tokens, b));
        }
      }
    }),
  );
});

test("a word is asked about once and its note is kept, however many words there are", () => {
  const asked: string[] = [];
  const notes = new WordNotes((word) => asked.push(word) && word.length);
  const { words, numbers } = tokenize("yeti cup yeti");
  expect(numbers.map((number) => notes.of(words, number))).toEqual([4, 3, 4]);
  expect(asked).toEqual(["yeti", "cup"]);
  const many = tokenize(
    Array.from({ length: 5000 }, (_, index) => `w${"abcdefghij"[index % 10]}${"x".repeat(index % 50)}`).join(" "),
  );
  for (const [index, number] of many.numbers.entries())
    expect(notes.of(many.words, number)).toBe(tokenText(many, index).length);
});

test("every word has its hash, however many words there are", () => {
  const letters = "abcdefghij";
  const many = Array.from({ length: 20_000 }, (_, index) =>
    Array.from(String(index), (digit) => letters[Number(digit)]).join(""),
  );
  const { words, numbers } = tokenize(many.join(" "));
  expect(new Set(numbers).size).toBe(many.length);
  expect(
    many.filter((word, at) => words.hashes[numbers[at] as number] !== extendHash(hashSeed, word, 0, word.length)),
  ).toEqual([]);
  expect(many.filter((word, at) => words.powers[numbers[at] as number] !== hashPower(word.length))).toEqual([]);
});

test("notes belong to their key", () => {
  const notesOf = notesBy<{ readonly add: number }>(({ add }, word) => word.length + add);
  const { words, numbers } = tokenize("yeti");
  const [one, two] = [{ add: 1 }, { add: 2 }];
  expect([one, two, one].map((key) => notesOf(key).of(words, numbers[0] as number))).toEqual([5, 6, 5]);
});

test("words do not grow with the number of texts, and old notes are not taken for new ones", () => {
  const notes = new WordNotes((word) => word.length % 200);
  const before = currentWords();
  const word = "long".repeat(1 << 18);
  for (let text = 0; text < 6; text += 1) {
    const tokens = tokenize(`${word}${"x".repeat(text)}`);
    expect(notes.of(tokens.words, tokens.numbers[0] as number)).toBe((word.length + text) % 200);
  }
  expect(currentWords()).not.toBe(before);
});
