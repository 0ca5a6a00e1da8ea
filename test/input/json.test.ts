// JSON documents: the objects in their arrays are listings, however the text comes in pieces.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ElementSplitter } from "../../src/input/json/element-splitter.ts";
import { defaultLimits } from "../../src/model/limits.ts";
import { codes, readContent, textOf } from "./reading.ts";

describe("documents", () => {
  test("an array of objects is read like a table, and that is said", async () => {
    const { listings, problems, account } = await readContent(
      JSON.stringify(
        [
          {
            sku: "A-1",
            name: "Enamel mug",
            bullets: ["Light", "Strong"],
            tags: ["mug", "cup"],
            stock: 5,
            __proto__x: 1,
          },
          { sku: "A-2", name: "Tin cup", description: "For the {tent}", brand: null, gift: true },
        ],
        null,
        2,
      ),
    );
    expect(problems).toMatchObject([{ code: "I301", level: "notice", args: { reason: "json-objects" } }]);
    expect(account).toMatchObject({ format: "generic", listings: 2 });
    expect(listings[0]).toMatchObject({ sku: "A-1", record: 1, line: 2 });
    expect(listings[0]?.fields.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      "title: Enamel mug",
      "bullet: Light",
      "bullet: Strong",
      "keywords: mug",
      "keywords: cup",
    ]);
    expect(textOf(listings[1], "description")).toBe("For the {tent}");
    expect(listings[1]?.line).toBe(16);
  });

  test("an array inside a document is found, and objects in an object are named with it", async () => {
    const { listings } = await readContent(
      '{"products": [{"title": "Mug", "seo": {"title": "Enamel mug"}}], "meta": {"title": "Shop"}}',
    );
    expect(listings.map(({ fields }) => fields.map(({ column, text }) => `${column}: ${text}`))).toEqual([
      ["title: Mug", "seo title: Enamel mug"],
    ]);
  });

  test("an object that is no JSON is a bad row, and the others are read", async () => {
    const { listings, problems } = await readContent('[{"title":"Mug"},\n{"title":Cup},\n{"title":"Bowl"}]');
    expect(listings.map((listing) => textOf(listing, "title"))).toEqual(["Mug", "Bowl"]);
    expect(problems[0]).toMatchObject({ code: "I103", level: "row", record: 2, line: 2 });
  });

  test("a document that is cut off says so", async () => {
    const { listings, problems } = await readContent('[{"title":"Mug"},{"title":"Cup","desc');
    expect(listings).toHaveLength(1);
    expect(codes(problems)).toContain("I103");
  });

  test.each(["[]", '{"title":\n"Mug"}', "[[]]"])("%s holds no listings and is refused by name", async (json) => {
    expect((await readContent(json)).problems).toMatchObject([{ code: "I004", args: { type: "json" } }]);
  });

  test("keys of objects are no properties of ours", async () => {
    const { listings } = await readContent('[{"__proto__": {"polluted": "yes"}, "constructor": "x", "title": "Mug"}]');
    expect(textOf(listings[0], "title")).toBe("Mug");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("buyers in it make it orders", async () => {
    const { listings, problems } = await readContent('[{"title":"Mug","buyer name":"Jo","buyer email":"a@b.example"}]');
    expect(listings).toEqual([]);
    expect(problems[0]).toMatchObject({ code: "I006" });
    expect(JSON.stringify(problems)).not.toContain("Jo");
  });
});

describe("elements", () => {
  const split = (pieces: readonly string[], maxUnits = defaultLimits.recordUnits) => {
    const splitter = new ElementSplitter(maxUnits);
    return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
  };

  test("are the objects of an array, wherever its text is cut", () => {
    const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 });
    const cuts = fc.array(fc.nat(), { maxLength: 12 });
    fc.assert(
      fc.property(objects, cuts, fc.constantFrom(undefined, 2), (values, places, indent) => {
        const json = JSON.stringify(values, null, indent);
        const ends = [...places.map((place) => place % (json.length + 1)), json.length].sort((a, b) => a - b);
        const pieces = ends.map((end, at) => json.slice(ends[at - 1] ?? 0, end));
        expect(split(pieces).map((element) => JSON.parse(element.json ?? ""))).toEqual(JSON.parse(json));
      }),
    );
  });

  test("too long are said and not held", () => {
    const long = `{"a":"${"x".repeat(500)}"}`;
    expect(split([`[{"b":1},`, long.slice(0, 90), long.slice(90), ',\n{"c":2}]'], 100)).toEqual([
      { line: 1, json: '{"b":1}' },
      { line: 1 },
      { line: 2, json: '{"c":2}' },
    ]);
  });

  test("brackets without end cost no memory", () => {
    expect(split(["[".repeat(100_000), "]".repeat(100_000), "[{}]"])).toEqual([{ line: 1, json: "{}" }]);
  });
});
