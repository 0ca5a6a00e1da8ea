// Dictionaries: every mark once, with a stable id; the later one wins; the hash changes with the marks.
import { describe, expect, test } from "vitest";
import { joinDictionaries, marksOf, marksSpelled, prepareMarks } from "../../src/marks/dictionary.ts";
import type { MarkEntry } from "../../src/model/mark.ts";
import { dictionaryOf, entryOf, indexOf } from "./mini-dictionary.ts";

describe("prepareMarks", () => {
  test("the second entry of one mark is named and left out, however it is written", () => {
    const entries = ["Post-it", "Nike", "POST IT"].map((mark, index) => ({ entry: entryOf(mark), line: index + 2 }));
    const { marks, problems } = prepareMarks(entries, "my.csv");
    expect(marks.map(({ mark }) => mark)).toEqual(["Post-it", "Nike"]);
    expect(problems).toEqual([{ code: "D104", level: "notice", file: "my.csv", line: 4, args: { mark: "POST IT" } }]);
  });

  test("a mark without letter or digit is refused", () => {
    const { marks, problems } = prepareMarks([{ entry: entryOf("™!"), line: 7 }], "my.csv");
    expect(marks).toEqual([]);
    expect(problems).toMatchObject([{ code: "D103", level: "run", file: "my.csv", line: 7 }]);
  });

  test("companions and ordinary phrases are folded", () => {
    const mark = indexOf([{ mark: "Apple", companions: ["Apple Watch", "™"], ordinary: ["Apple-Pie", "—"] }]).mark(0);
    expect(mark).toMatchObject({ companionKeys: ["applewatch"], ordinaryPhrases: ["apple pie"] });
  });
});

describe("a spelling that is ordinary by itself is tied to the companions", () => {
  test.each<[string, Partial<MarkEntry>, readonly string[], readonly string[]]>([
    ["the mark", { ordinary: ["glc", "glc glue"] }, ["glc"], ["glc glue"]],
    ["an alias", { aliases: ["GL-C 2"], ordinary: ["gl c 2"] }, ["gl c 2"], []],
    ["none", { ordinary: ["glc glue"] }, [], ["glc glue"]],
  ])("%s", (_, columns, tiedTerms, ordinaryPhrases) => {
    expect(indexOf([{ mark: "GLC", ...columns }]).mark(0)).toMatchObject({ tiedTerms, ordinaryPhrases });
  });
});

describe("joinDictionaries", () => {
  test("marks come by id whatever the order of rows", () => {
    const ids = Array.from(marksOf(dictionaryOf(["Zara", "adidas", "Nike", "3M"])), ({ id }) => id);
    expect(ids).toEqual(["3m", "adidas", "nike", "zara"]);
  });

  test("of a mark in several the later one counts, however it is written", () => {
    const joined = joinDictionaries([
      indexOf([{ mark: "Post-it", classes: [16] }, "Zara", { mark: "3M", aliases: ["Nike"] }], "builtin"),
      indexOf([{ mark: "POST IT", classes: [9] }, "Nike"], "mine.csv"),
    ]);
    const shown = Array.from(marksOf(joined), ({ mark, dictionary }) => `${dictionary}: ${mark}`);
    expect(shown).toEqual(["builtin: 3M", "builtin: Zara", "mine.csv: Nike", "mine.csv: POST IT"]);
    expect(joined).toMatchObject({ markCount: 4, sources: [{ name: "builtin" }, { name: "mine.csv" }] });
  });

  test("marks are found by every spelling, hidden ones are not", () => {
    const joined = joinDictionaries([
      indexOf([{ mark: "Nike", aliases: ["Swoosh"] }, "Swoosh"]),
      indexOf([{ mark: "NIKE", aliases: ["Jumpman"] }]),
    ]);
    const namesOf = (key: string): string[] => marksSpelled(joined, key).map(({ mark }) => mark);
    expect(namesOf("swoosh")).toEqual(["Swoosh"]);
    expect(namesOf("nike")).toEqual(["NIKE"]);
    expect(namesOf("jumpman")).toEqual(["NIKE"]);
    expect(namesOf("puma")).toEqual([]);
  });

  test("the hash tells dictionaries apart and is the same for the same marks", () => {
    const hash = joinDictionaries([indexOf(["Nike"])]).hash;
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(joinDictionaries([indexOf(["Nike"])]).hash).toBe(hash);
    expect(joinDictionaries([indexOf([{ mark: "Nike", status: "dead" }])]).hash).not.toBe(hash);
    expect(joinDictionaries([indexOf(["Nike"]), indexOf(["Zara"])]).hash).not.toBe(hash);
  });
});
