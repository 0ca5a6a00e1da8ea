// Small tables: cells as they stand, each row with the line on which it starts.
import { describe, expect, test } from "vitest";
import { parseTable } from "../../src/text/csv.ts";

describe("parseTable", () => {
  test.each([
    [
      "LF",
      "a,b\n1,2\n",
      [
        [1, "a", "b"],
        [2, "1", "2"],
      ],
    ],
    [
      "CRLF",
      "a,b\r\n1,2\r\n",
      [
        [1, "a", "b"],
        [2, "1", "2"],
      ],
    ],
    [
      "no line end at the end",
      "a,b\n1,2",
      [
        [1, "a", "b"],
        [2, "1", "2"],
      ],
    ],
    ["a byte order mark", "\ufeffa,b\n", [[1, "a", "b"]]],
    ["quotes", 'a,"b ""x"", c"\n', [[1, "a", 'b "x", c']]],
    ["a quote inside a cell", 'a,5" tall\n', [[1, "a", '5" tall']]],
    [
      "a line break in a cell counts",
      'a\n"x\ny"\nb\n',
      [
        [1, "a"],
        [2, "x\ny"],
        [4, "b"],
      ],
    ],
    [
      "blank lines are left out and count",
      "a\n\n,\nb\n",
      [
        [1, "a"],
        [4, "b"],
      ],
    ],
    [
      "ragged rows stay as they are",
      "a,b\n1\n1,2,3\n",
      [
        [1, "a", "b"],
        [2, "1"],
        [3, "1", "2", "3"],
      ],
    ],
    ["nothing", "", []],
  ])("%s", (_, text, rows) => {
    expect(parseTable(text).map(({ cells, line }) => [line, ...cells])).toEqual(rows);
  });

  test("a quote that is never closed is an error", () => {
    expect(() => parseTable('a\n"b\nc\n')).toThrow();
  });
});
