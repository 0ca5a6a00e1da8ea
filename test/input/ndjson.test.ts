// JSON lines, as the contract has them.
import { describe, expect, test } from "vitest";
import { readListings } from "../../src/input/read.ts";
import { codes, readContent, textOf } from "./reading.ts";

const json = { inputFormat: "ndjson" };

describe("JSON lines", () => {
  test("every key of the contract has its place, unknown keys are passed through", async () => {
    const line = {
      id: "B0FIXTURE1",
      sku: 42,
      title: "Mug",
      brand: " Hollow Oak ",
      category: "Kitchen",
      bullets: ["Light", null, "Strong"],
      description: "For\nthe tent",
      keywords: "mug; cup",
      marketplace: "amazon.de",
      colour: { en: "green" },
    };
    const { listings, problems, account } = await readContent(`${JSON.stringify(line)}\n`);
    expect(problems).toEqual([]);
    expect(account).toMatchObject({ format: "ndjson", encoding: "utf-8", listings: 1 });
    expect(listings).toEqual([
      {
        file: "test.csv",
        record: 1,
        line: 1,
        id: "B0FIXTURE1",
        sku: "42",
        brand: "Hollow Oak",
        category: "Kitchen",
        marketplace: "amazon-de",
        fields: [
          { role: "title", column: "title", index: 0, text: "Mug" },
          { role: "brand", column: "brand", index: 0, text: " Hollow Oak " },
          { role: "bullet", column: "bullets", index: 0, text: "Light" },
          { role: "bullet", column: "bullets", index: 2, text: "Strong" },
          { role: "description", column: "description", index: 0, text: "For\nthe tent" },
          {
            role: "keywords",
            column: "keywords",
            index: 0,
            text: "mug; cup",
            parts: [
              { start: 0, end: 3 },
              { start: 5, end: 8 },
            ],
          },
        ],
        extra: { colour: { en: "green" } },
      },
    ]);
  });

  test("keywords may be a list", async () => {
    const { listings } = await readContent('{"title":"Mug","keywords":["mug","tin cup"]}\n');
    expect(listings[0]?.fields.slice(1).map(({ index, text }) => [index, text])).toEqual([
      [0, "mug"],
      [1, "tin cup"],
    ]);
  });

  test.each([
    ["no JSON", "{title: mug}", "not-json"],
    ["a list", '["mug"]', "not-an-object"],
    ["a string", '"mug"', "not-an-object"],
    ["null", "null", "not-an-object"],
    ["an object of something else", '{"listings":[{"title":"Mug"}]}', "no-known-key"],
  ])("a line that is %s gives I103 in its place, and the others are read", async (_, line, reason) => {
    const { listings, problems } = await readContent(`{"title":"Mug"}\n${line}\n{"title":"Cup"}`, json);
    expect(listings.map(({ record, line: at }) => [record, at])).toEqual([
      [1, 1],
      [3, 3],
    ]);
    expect(problems).toEqual([{ code: "I103", level: "row", file: "test.csv", record: 2, line: 2, args: { reason } }]);
  });

  test("a value of the wrong type is said beside the listing", async () => {
    const { listings, problems } = await readContent('{"title":["Mug",7],"sku":{},"description":true}\n', json);
    expect(textOf(listings[0], "title")).toBe("Mug");
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ["I103", "title"],
      ["I103", "description"],
      ["I103", "sku"],
    ]);
  });

  test("blank lines, CRLF and a byte order mark are no data; physical lines count", async () => {
    const { listings, problems } = await readContent('\ufeff{"title":"Mug"}\r\n\r\n{"title":"Cup"}\r\n');
    expect(problems).toEqual([]);
    expect(listings.map(({ record, line }) => [record, line])).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });

  test("keys that are properties of objects are data", async () => {
    const { listings } = await readContent('{"title":"Mug","__proto__":{"polluted":true},"constructor":1}\n');
    expect(Object.keys(listings[0]?.extra ?? {})).toEqual(["__proto__", "constructor"]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty("polluted");
  });

  test("control characters and lone surrogates in strings are text", async () => {
    const { listings, problems } = await readContent('{"title":"M\\u0000u\\u001b[31mg \\ud83d"}\n');
    expect(textOf(listings[0], "title")).toBe("M\0u\u001b[31mg \ud83d");
    expect(codes(problems)).toEqual(["I205"]);
  });

  test("bytes that are no UTF-8 are said with their offset", async () => {
    const bytes = Buffer.concat([Buffer.from('{"title":"Caf'), Buffer.of(0xe9), Buffer.from('"}\n')]);
    const { listings, problems } = await readContent(bytes);
    expect(textOf(listings[0], "title")).toBe("Caf\ufffd");
    expect(problems).toMatchObject([{ code: "I201", record: 1, column: "title", args: { offset: 13 } }]);
  });

  test("--map renames keys", async () => {
    const options = { ...json, map: new Map([["title", ["name"]]] as const) };
    const { listings } = await readContent('{"name":"Mug","title":"internal"}\n', options);
    expect(textOf(listings[0], "title")).toBe("Mug");
    expect(listings[0]?.extra).toEqual({ title: "internal" });
  });

  test("a line beyond the record limit is I104, wherever the bytes are cut", async () => {
    const content = `{"title":"Mug"}\n{"title":"${"x".repeat(200)}"}\n{"title":"Cup"}\n`;
    for (const chunk of [7, 64, 1000]) {
      const { listings, problems } = await readContent(content, { ...json, limits: { recordUnits: 100 } }, chunk);
      expect(listings.map(({ record, line }) => [record, line])).toEqual([
        [1, 1],
        [3, 3],
      ]);
      expect(problems).toMatchObject([{ code: "I104", record: 2, line: 2 }]);
    }
  });

  test("lines without any text are I007", async () => {
    expect(codes((await readContent('{"sku":"1"}\n{"category":"x"}\n')).problems)).toEqual(["I007"]);
  });

  test("a line is answered before the next one is sent", async () => {
    let asked = 0;
    async function* conversation(): AsyncGenerator<Uint8Array> {
      for (asked = 1; asked <= 3; asked++) yield Buffer.from(`{"title":"Größe ${asked}"}\n`);
    }
    const reader = readListings({ path: "-", open: conversation }, json);
    const seen: number[] = [];
    for await (const { listing } of reader) if (listing !== undefined) seen.push(asked);
    expect(seen).toEqual([1, 2, 3]);
  });
});
