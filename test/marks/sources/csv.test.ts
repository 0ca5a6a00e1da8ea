// CSV dictionaries: the header and each cell, good and bad, with the line of what is refused.
import { describe, expect, test } from "vitest";
import { source } from "../../../src/marks/sources/csv.ts";

const path = "marks.csv";

describe("good rows", () => {
  test.each([
    ["only the mark", "mark\nYETI\n", { mark: "YETI" }],
    [
      "header in any case, with spaces and hyphens",
      "Mark,Say Instead,as-of\nVelcro,tape,2026\n",
      { mark: "Velcro", sayInstead: ["tape"], asOf: "2026" },
    ],
    ["columns in another order", "classes,mark\n9;25,YETI\n", { mark: "YETI", classes: [9, 25] }],
    ["cells are trimmed", "mark,owner\n  YETI  ,  \n", { mark: "YETI" }],
    ["lists with spaces and empty values", "mark,aliases\nYETI, a ;; b ;\n", { aliases: ["a", "b"] }],
    [
      "a list cell with a comma, quoted",
      'mark,ordinary\nApple,"apple pie; red, green apple"\n',
      { ordinary: ["apple pie", "red, green apple"] },
    ],
    ["quotes in a cell", 'mark\n"Babies""R""Us"\n', { mark: 'Babies"R"Us' }],
    ["a short row leaves the rest unknown", "mark,owner,classes\nYETI\n", { mark: "YETI", classes: [] }],
    ["every status", "mark,status\nAspirin,contested\n", { status: "contested" }],
    ["CRLF", "mark,owner\r\nYETI,Yeti Coolers\r\n", { owner: "Yeti Coolers" }],
  ])("%s", (_, text, entry) => {
    const { entries, problems } = source.parse(text, path);
    expect(problems).toEqual([]);
    expect(entries.map((one) => one.entry)).toMatchObject([entry]);
  });

  test("each entry knows its line, also after line breaks in cells and blank lines", () => {
    const { entries } = source.parse('mark,notes\nA,"one\ntwo"\n\nB,\n', path);
    expect(entries.map(({ entry, line }) => [entry.mark, line])).toEqual([
      ["A", 2],
      ["B", 5],
    ]);
  });
});

describe("bad rows are refused with line, mark and reason; the others stay", () => {
  test.each([
    ["no mark", ",x,,,,,,", /^mark:/],
    ["a class that is no number", "M,,nine,,,,,", /^classes:/],
    ["a class above 45", "M,,46,,,,,", /^classes:/],
    ["class 0", "M,,0,,,,,", /^classes:/],
    ["an office in small letters", "M,,,us,,,,", /^offices: an office is two capital letters/],
    ["a status that does not exist", "M,,,,alive,,,", /^status:/],
    ["documented without a source", "M,,,,,documented,,", /^enforcement: .*needs a source/],
    ["a registration without a source", "M,,,,,,7123456,", /^registration: a registration needs a source/],
    ["a date in another form", "M,,,,,,,11/2026", /^as_of: a date is/],
    ["more cells than the header", "M,,,,,,,,extra", /^9 cells, the header has 8$/],
  ])("%s", (_, row, reason) => {
    const header = "mark,owner,classes,offices,status,enforcement,registration,as_of";
    const { entries, problems } = source.parse(`${header}\nGood One,,,,,,,\n${row}\nGood Two,,,,,,,\n`, path);
    expect(entries.map(({ entry }) => entry.mark)).toEqual(["Good One", "Good Two"]);
    expect(problems).toMatchObject([
      { code: "D103", level: "run", file: path, line: 3, args: { reason: expect.stringMatching(reason) } },
    ]);
  });

  test("a quote that is never closed is named", () => {
    const { problems } = source.parse('mark,owner\nYETI,"Yeti\nNike,\n', path);
    expect(problems).toMatchObject([{ code: "D103", file: path, args: { reason: expect.stringContaining("quote") } }]);
  });
});

describe("headers", () => {
  test("an unknown column is said once, and the rest is read", () => {
    const { entries, problems } = source.parse("mark,Colour\nYETI,red\nNike,blue\n", path);
    expect(entries).toHaveLength(2);
    expect(problems).toEqual([{ code: "D105", level: "notice", file: path, line: 1, column: "Colour" }]);
  });

  test.each([
    ["no header, marks at once", "YETI\nNike\n", "yeti"],
    ["another separator", "mark;owner\nYETI;Yeti\n", "mark;owner"],
    ["another name for the column", "brand,owner\nYETI,\n", "brand, owner"],
  ])("without a mark column nothing is read: %s", (_, text, headers) => {
    expect(source.parse(text, path)).toEqual({
      entries: [],
      problems: [{ code: "D102", level: "run", file: path, line: 1, args: { headers } }],
    });
  });
});
