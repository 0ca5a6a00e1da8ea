// Text to rows: quoting, line ends, physical lines, and what broken quotes leave readable.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Dialect, parseRows, readRows } from "../../src/input/csv.ts";
import { detectTable } from "../../src/input/dialect.ts";
import { plainCells } from "../../src/input/plain-cells.ts";
import { describeShared, sharedData } from "../shared-data.ts";

const comma: Dialect = { delimiter: ",", quoting: true };
const recordUnits = 1000;

function cells(text: string, dialect = comma): (readonly string[])[] {
  return parseRows(text, dialect, { recordUnits }).map((row) => row.cells);
}

/** Each row as `line: cells`, with the codes and lines of its faults. */
function rows(text: string, dialect = comma): string[] {
  return parseRows(text, dialect, { recordUnits }).map(({ cells, line, faults }) => {
    const said = faults.map((fault) => ` !${fault.code}@${fault.line}`).join("");
    return `${line}: ${cells.join(" | ")}${said}`;
  });
}

describe("cells", () => {
  test.each([
    ["plain", "a,b,c", [["a", "b", "c"]]],
    ["empty", ",,", [["", "", ""]]],
    ["quoted", '"a","b,b","c\nc"', [["a", "b,b", "c\nc"]]],
    ["doubled quotes", '"a ""b"" c",""""', [['a "b" c', '"']]],
    ["a quoted empty cell alone", '""', [[""]]],
    ["a quote inside a plain cell is text", 'ab"c,9"', [['ab"c', '9"']]],
    ["a quote after a blank is text", 'a, "b" ,c', [["a", ' "b" ', "c"]]],
    ["blanks after a closing quote are dropped", '"a" ,"b"\t,c\n"d"  \n', [["a", "b", "c"], ["d"]]],
    ["backslashes are no escapes", '"a \\"" b",c', [['a \\" b', "c"]]],
    ["NUL and end-of-file characters are data", "a\0b,c\u001ad", [["a\0b", "c\u001ad"]]],
  ])("%s", (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  test("without quoting a quote is a character like any other", () => {
    const tab: Dialect = { delimiter: "\t", quoting: false };
    expect(cells('9" dish\t"whole"\n"open\tx', tab)).toEqual([
      ['9" dish', '"whole"'],
      ['"open', "x"],
    ]);
  });
});

describe("lines", () => {
  test.each([
    ["LF", "a\nb\nc\n", ["1: a", "2: b", "3: c"]],
    ["CRLF", "a\r\nb\r\nc", ["1: a", "2: b", "3: c"]],
    ["CR alone, where the first line ends so", "a\rb\r\rc\r", ["1: a", "2: b", "4: c"]],
    ["blank lines are no rows but count", "\n\na\n\r\n\nb\n", ["3: a", "6: b"]],
    ["lines inside quotes count", 'a,"1\r\n2\n3"\nb,c\n', ["1: a | 1\r\n2\n3", "4: b | c"]],
    ["a lone CR is data", "a,b,c\n1,x\ry,3\n4,5,6\n", ["1: a | b | c", "2: 1 | x\ry | 3", "3: 4 | 5 | 6"]],
    [
      "a lone CR between rows of one width ends a row",
      "a,b\n1,2\r3,4\n5,6\n",
      ["1: a | b", "2: 1 | 2", "3: 3 | 4", "4: 5 | 6"],
    ],
    ["a CR before a closing quote is data", 'a,b\n"x\r",2\n', ["1: a | b", "2: x\r | 2"]],
  ])("%s", (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test("the sep line is no row, and lines count on", () => {
    const { dialect } = detectTable("sep=;\r\ntitle;sku\r\nmug;1\r\n", true, recordUnits, {});
    expect(dialect).toEqual({ delimiter: ";", quoting: true, sepLine: true });
    expect(rows("sep=;\r\ntitle;sku\r\nmug;1\r\n", dialect)).toEqual(["2: title | sku", "3: mug | 1"]);
  });
});

describe("broken quotes", () => {
  test.each([
    [
      "a quote that never closes: its line is read plainly, and the next line is a row again",
      'a,b\n1,"open\n2,x\n3,y\n',
      ["1: a | b", '2: 1 | "open !I102@2', "3: 2 | x", "4: 3 | y"],
    ],
    [
      "cells before the open quote keep their quoting",
      'a,b\n"1,1","open, end\n2,x\n',
      ["1: a | b", '2: 1,1 | "open |  end !I102@2', "3: 2 | x"],
    ],
    [
      "an open quote that a later row seems to close",
      '1,"open\n2,"x","y"\n3,z\n',
      ['1: 1 | "open !I102@1', "2: 2 | x | y", "3: 3 | z"],
    ],
    ["the whole file in one open quote", '"a,b\n1,2\n3,4', ['1: "a | b !I102@1', "2: 1 | 2", "3: 3 | 4"]],
    [
      "a quote that was not doubled, on one line",
      '1,"24" wide",x\n2,y,z\n',
      ['1: 1 | "24" wide" | x !I102@1', "2: 2 | y | z"],
    ],
    [
      "the line of the quote is named, not that of the row",
      'a,b\n"1\n2","open\n3,4\n',
      ["1: a | b", '2: 1\n2 | "open !I102@3', "4: 3 | 4"],
    ],
  ])("%s", (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  // Reading on to the end at every quote would run into the limit of time for any test.
  test("of many open quotes no line is lost", () => {
    const read = parseRows('x,"y\n'.repeat(20_000), comma, { recordUnits: 100_000 });
    expect(read).toHaveLength(20_000);
  });
});

describe("long records", () => {
  test("a record beyond the limit is cut, said, and the next one is whole", () => {
    const long = `${"x".repeat(600)},${"y".repeat(600)}`;
    const read = parseRows(`a,b\n${long}\nc,d\n`, comma, { recordUnits });
    expect(read.map((row) => row.cells.map((cell) => cell.length))).toEqual([
      [1, 1],
      [600, 399],
      [1, 1],
    ]);
    expect(read[1]?.faults).toEqual([{ code: "I104", line: 2 }]);
    expect(read[2]).toMatchObject({ line: 3, faults: [] });
  });

  test("a quote that stays open beyond the limit is unclosed", () => {
    const text = `a,b\n1,"open\n${"x,y\n".repeat(400)}2,3"\n`;
    const read = parseRows(text, comma, { recordUnits });
    expect(read[1]).toMatchObject({ cells: ["1", '"open'], faults: [{ code: "I102", line: 2 }] });
    expect(read).toHaveLength(403);
  });

  test("where the text is cut makes no difference to cuts", async () => {
    const text = `a,b\n${"x".repeat(50)}\n1,"${"q\n".repeat(40)}",z\n"${"w".repeat(30)}`;
    const whole = parseRows(text, comma, { recordUnits: 40 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: text.length }), async (size) => {
        expect(await inPieces(text, size, comma, 40)).toEqual(whole);
      }),
    );
  });
});

async function inPieces(text: string, size: number, dialect: Dialect, units = 100_000) {
  async function* parts() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const read = [];
  for await (const batch of readRows(parts(), dialect, { recordUnits: units })) read.push(...batch);
  return read;
}

describe("delimiters", () => {
  test.each([
    ["a comma", "title,sku\nmug,1\n", ","],
    ["a semicolon, though cells hold commas", "title;sku\nmug, blue, large;1\n", ";"],
    ["a tab", "title\tsku\nmug, blue\t1\n", "\t"],
    ["a pipe", "title|sku\nmug, blue|1\n", "|"],
    [
      "the pipes of an eBay action cell do not count",
      "*Action(SiteID=US|Country=US|Version=1),*Title,*Category\nAdd,mug,1\n",
      ",",
    ],
    ["unknown names: the evener rows win", "one|two,two|three\nfour|five,five|six\n", "|"],
    ["one column", "title\nmug\ncup\n", ","],
    ["a header with commas inside quotes", '"a,1";b;c;"d"\n1;2;3;4\n', ";"],
  ])("%s", (_, text, delimiter) => {
    expect(detectTable(text, true, recordUnits, {}).dialect.delimiter).toBe(delimiter);
  });
});

// A cell of any characters, with those that matter to CSV often enough.
const anyCell = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "ü", "🐶", " ", ",", ";", "\t", "|", '"', "\n", "\r", "\0", "'") }),
  fc.string({ unit: "grapheme" }),
);

describe("properties", () => {
  function written(table: readonly (readonly string[])[], delimiter: string, lineEnd: string): string {
    const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    return table.map((row) => row.map(quote).join(delimiter) + lineEnd).join("");
  }
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
  const delimiter = fc.constantFrom(",", ";", "\t", "|");
  const lineEnd = fc.constantFrom("\n", "\r\n", "\r");

  test("what is written quoted is read back, whatever the text, the delimiter and the line end", () => {
    fc.assert(
      fc.property(table, delimiter, lineEnd, (rowsWritten, mark, end) => {
        const text = written(rowsWritten, mark, end);
        const read = parseRows(text, { delimiter: mark, quoting: true }, { recordUnits: 100_000 });
        expect(read.map((row) => row.cells)).toEqual(rowsWritten);
        expect(read.flatMap((row) => row.faults)).toEqual([]);
      }),
    );
  });

  const dirty = fc.string({
    unit: fc.constantFrom("a", "b", ",", '"', '"', "\n", "\r\n", "\r", " ", "\0"),
    maxLength: 60,
  });

  test("where the text is cut makes no difference", async () => {
    await fc.assert(
      fc.asyncProperty(dirty, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        expect(await inPieces(text, size, comma)).toEqual(parseRows(text, comma, { recordUnits: 100_000 }));
      }),
      { numRuns: 500 },
    );
  });

  test("no character of a dirty text is lost but quotes, delimiters, line ends and blanks after quotes", () => {
    const bare = (text: string) => text.replace(/[",\r\n ]/g, "");
    fc.assert(
      fc.property(dirty, (text) => {
        const read = parseRows(text, comma, { recordUnits: 100_000 });
        expect(read.map((row) => bare(row.cells.join(""))).join("")).toBe(bare(text));
      }),
      { numRuns: 500 },
    );
  });

  test("a plain record is cut as csv-parse cuts it", () => {
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 1, maxLength: 5 }), delimiter, fc.boolean(), (row, mark, all) => {
        const text = row
          .map((cell) => (all || /[",;\t|\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
          .join(mark);
        fc.pre(text !== "");
        expect(plainCells(text, mark)).toEqual(parse(text, { delimiter: mark, record_delimiter: "\n" })[0]);
      }),
    );
  });
});

describeShared("csv-spectrum", () => {
  const folder = join(sharedData ?? "", "robustness/csv-spectrum");
  const names = sharedData === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith(".csv"));
  test.each(names)("%s", (name) => {
    const [header = [], ...data] = cells(readFileSync(join(folder, name), "utf8"));
    const expected: unknown = JSON.parse(readFileSync(join(folder, name.replace(".csv", ".json")), "utf8"));
    expect(data.map((row) => Object.fromEntries(header.map((key, at) => [key, row[at]])))).toEqual(expected);
  });
});

describeShared("PapaParse's cases", () => {
  // Where this reader means to differ. The others must give the same cells.
  const differences = new Map([
    ["055.csv", "a lone CR ends a row where both parts have the width of the row before; PapaParse keeps it as data"],
    ["069.csv", "a delimiter of two characters cannot be detected"],
    ["070.csv", "a delimiter of two characters cannot be detected"],
    ["071.csv", "`$` is no delimiter of listing files"],
  ]);
  const folder = join(sharedData ?? "", "robustness/papaparse");
  const names = sharedData === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith(".csv"));

  interface Oracle {
    readonly config: { readonly delimiter?: string; readonly header?: boolean };
    readonly data: readonly unknown[];
    readonly error_codes: readonly string[];
  }

  test.each(names)("%s", (name) => {
    const text = readFileSync(join(folder, name), "utf8").replace(/^\ufeff/, "");
    const oracle = JSON.parse(readFileSync(join(folder, `${name}.expect.json`), "utf8")) as Oracle;
    const detected = detectTable(text, true, 1_000_000, {}).dialect;
    const given = oracle.config.delimiter;
    const dialect = given !== undefined && /^[,|]$/.test(given) ? { ...detected, delimiter: given } : detected;
    const read = parseRows(text, dialect, { recordUnits: 1_000_000 });
    if (oracle.error_codes.length > 0) {
      // PapaParse's own repair: here the fault must be said, and no text lost.
      const isRagged = new Set(read.map((row) => row.cells.length)).size > 1;
      const isUndetectable = oracle.error_codes.includes("UndetectableDelimiter");
      expect(read.some((row) => row.faults.length > 0) || isRagged || isUndetectable).toBe(true);
      const bare = (value: string) => value.replace(/[",\s]/g, "");
      expect(bare(read.flatMap((row) => row.cells).join(""))).toBe(bare(text));
      return;
    }
    const expected = expectedCells(oracle);
    const actual = read.slice(oracle.config.header === true ? 1 : 0).map((row) => row.cells);
    if (differences.has(name)) expect(actual).not.toEqual(expected);
    else expect(actual).toEqual(expected);
  });

  function expectedCells(oracle: Oracle): unknown[] {
    const table = oracle.data.map((row) => (Array.isArray(row) ? row : Object.values(row as object)));
    // In 044 and 045 the first row is the header with PapaParse's own names.
    const isNamed = oracle.config.header === true && Array.isArray(oracle.data[0]);
    // A blank line is `[""]` there and no row here.
    return table.slice(isNamed ? 1 : 0).filter((row) => row.length !== 1 || row[0] !== "");
  }
});
