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

test("an entry that is plain and one that the schema has to look at come out alike", () => {
  const entry = {
    mark: "Zorblat",
    owner: "Acme",
    classes: [9],
    offices: ["US"],
    aliases: ["Zorb"],
    say_instead: ["toy"],
    registration: "US 1",
    source: "a.zip",
    as_of: "2026-01",
  };
  const { entries } = source.parse(JSON.stringify([entry, { ...entry, owner: " Acme " }]), path);
  const { say_instead: sayInstead, as_of: asOf, ...rest } = entry;
  const expected = { ...rest, sayInstead, asOf, companions: [], ordinary: [] };
  expect(entries.map((one) => one.entry)).toEqual([expected, expected]);
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
    ["a class that is not whole", '{"mark":"M","classes":[9.5]}', /^classes:/],
    ["a list of other things", '{"mark":"M","aliases":[7]}', /^aliases:/],
    ["an office in small letters", '{"mark":"M","offices":["us"]}', /^offices:/],
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
