// JSON dictionaries: an array of marks, or an object that holds one, with keys named as the columns.
import { describe, expect, test } from "vitest";
import { source } from "../../../src/marks/sources/json.ts";

const path = "marks.json";

test.each([
  ["an array", '[{"mark":"YETI"}]'],
  ["an object with marks", '{"about":"x","marks":[{"mark":"YETI"}]}'],
  ["null and empty values are unknown", '[{"mark":"YETI","owner":null,"status":""}]'],
])("%s", (_, text) => {
  const { entries, problems } = source.parse(text, path);
  expect(problems).toEqual([]);
  expect(entries.map(({ entry }) => entry)).toEqual([
    { mark: "YETI", classes: [], offices: [], aliases: [], companions: [], ordinary: [], sayInstead: [] },
  ]);
});

describe("what is refused", () => {
  test.each([
    ["not JSON", "mark\nYETI\n"],
    ["a number", "7"],
    ["an object without marks", '{"mark":"YETI"}'],
    ["marks that are no list", '{"marks":{"mark":"YETI"}}'],
  ])("the whole file: %s", (_, text) => {
    expect(source.parse(text, path)).toMatchObject({ entries: [], problems: [{ code: "D102", file: path }] });
  });

  test.each([
    ["not an object", '"YETI"', /not an object/],
    ["no mark", '{"owner":"x"}', /^mark:/],
    ["classes as text", '{"mark":"M","classes":"9;25"}', /^classes:/],
    ["a class out of range", '{"mark":"M","classes":[46]}', /^classes:/],
    ["an unknown key", '{"mark":"M","colour":"red"}', /colour/],
    ["a prototype as key", '{"mark":"M","__proto__":{"x":1}}', /__proto__/],
    ["documented without a source", '{"mark":"M","enforcement":"documented"}', /needs a source/],
  ])("one entry, by its position: %s", (_, entry, reason) => {
    const { entries, problems } = source.parse(`[{"mark":"A"},${entry},{"mark":"B"}]`, path);
    expect(entries.map((one) => one.entry.mark)).toEqual(["A", "B"]);
    expect(problems).toMatchObject([
      { code: "D103", file: path, line: 2, args: { reason: expect.stringMatching(reason) } },
    ]);
  });
});
