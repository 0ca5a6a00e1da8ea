// Registers as JSON: TSDR, TMview and EUIPO search answers; what a cut-off file has is kept.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonObject, readJsonRecords } from "../../../src/marks/register/json-records.ts";
import { importFiles } from "./importing.ts";

const tsdr = {
  status: {
    serialNumber: 76044902,
    usRegistrationNumber: "2824281",
    markElement: "ZORBLAT",
    status: 800,
    statusDate: "2024-05-06",
  },
  gsList: [
    { description: "cups", primeClassCode: "002", internationalClasses: [{ code: "021", description: "Housewares" }] },
    { description: "games", internationalClasses: [{ code: "028" }] },
  ],
  parties: { ownerGroups: { "10": [{ name: "First Corp" }], "31": [{ name: "Later LLC" }] } },
};
const tmview = {
  ST13: "EM500000001",
  tmName: "QUINDAR",
  tmOffice: "EM",
  applicationNumber: "001498526",
  applicationDate: "2020-01-02",
  tradeMarkStatus: "Registered",
  niceClass: [9, 21],
};
const euipo = {
  applicationNumber: "018000001",
  wordMarkSpecification: { verbalElement: "PLUMBUS" },
  niceClasses: [28],
  status: "REGISTERED",
  registrationDate: "2023-04-05",
  applicants: [{ name: "Acme GmbH" }],
};

test("TSDR: the present owner, Nice classes, status by the table", async () => {
  const { entries, problems } = await importFiles([["info.json", JSON.stringify({ trademarks: [tsdr] })]]);
  expect(problems).toEqual([]);
  expect(entries).toMatchObject([
    {
      mark: "ZORBLAT",
      offices: ["US"],
      classes: [21, 28],
      status: "live",
      owner: "Later LLC",
      registration: "US 2824281",
    },
  ]);
});

test("TSDR: an owner whose name is no company's is not named", async () => {
  const person = { ...tsdr, parties: { ownerGroups: { "10": [{ name: "Jane Doe" }] } } };
  const [entry] = (await importFiles([["info.json", JSON.stringify({ trademarks: [person] })]])).entries;
  expect(entry?.mark).toBe("ZORBLAT");
  expect(entry?.owner).toBeUndefined();
});

test.each([
  ["an object with a list", JSON.stringify({ totalResults: 1, tradeMarks: [tmview], facets: [{ name: "office" }] })],
  ["a list alone", JSON.stringify([tmview], undefined, 2)],
])("TMview: %s", async (_, text) => {
  const { entries, problems } = await importFiles([["results.json", text]]);
  expect(problems).toEqual([]);
  expect(entries).toMatchObject([{ mark: "QUINDAR", offices: ["EU"], classes: [9, 21], status: "live" }]);
});

test("EUIPO search: owner and registration", async () => {
  const { entries } = await importFiles([["search.json", JSON.stringify({ trademarks: [euipo] })]]);
  expect(entries).toMatchObject([
    {
      mark: "PLUMBUS",
      offices: ["EU"],
      classes: [28],
      status: "live",
      owner: "Acme GmbH",
      registration: "EU 18000001",
    },
  ]);
});

describe("bad files", () => {
  const text = JSON.stringify({ tradeMarks: [tmview, { ...tmview, applicationNumber: "2", tmName: "ZORBLAT" }] });

  test.each<[string, string | Uint8Array, object, number]>([
    ["cut off in the second record", text.slice(0, -40), { code: "D202", args: { reason: "json", records: 1 } }, 1],
    ["cut off behind the last record", text.slice(0, -2), { code: "D202", args: { reason: "json", records: 2 } }, 2],
    ["no JSON in the second record", text.replace('"ZORBLAT"', "ZORBLAT"), { code: "D202", args: { records: 1 } }, 1],
    ["brackets that do not fit", text.replace("},{", "}},{"), { code: "D202", args: { reason: "json" } }, 1],
    [
      "another encoding",
      Buffer.from(text.replace("ZORBLAT", "\xc9CLAT"), "latin1"),
      { args: { reason: "encoding" } },
      0,
    ],
  ])("%s", async (_, content, problem, kept) => {
    const imported = await importFiles([["results.json", content]]);
    expect(imported.problems).toMatchObject([problem]);
    expect(imported.entries.length).toBe(kept);
  });

  test("records without number, words or classes are named and left out", async () => {
    const content = JSON.stringify({
      tradeMarks: [tmview, { tmName: 5, tmOffice: "DE", niceClass: "9" }, {}, null, []],
    });
    const imported = await importFiles([["results.json", content]]);
    expect(imported.problems.map(({ code }) => code)).toEqual(["D203", "D203"]);
    expect(imported.entries.map(({ mark }) => mark)).toEqual(["QUINDAR"]);
  });
});

test("records come out as they went in, however the text is cut into pieces", async () => {
  const record = fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { maxLength: 5 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      async (list, isBare, size) => {
        const text = JSON.stringify(isBare ? list : { first: 1, list });
        const found: JsonObject[] = [];
        async function* pieces(): AsyncGenerator<string> {
          for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
        }
        await readJsonRecords(pieces(), (one) => void found.push(one));
        expect(found).toEqual(JSON.parse(JSON.stringify(list)));
      },
    ),
  );
});
