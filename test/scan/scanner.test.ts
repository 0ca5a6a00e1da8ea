// A Scanner from the outside: listings in, findings out.
import { describe, expect, test } from "vitest";
import {
  createScanner,
  defaultSettings,
  type Field,
  joinDictionaries,
  type Listing,
  loadRules,
  parseDictionary,
  type ScanSettings,
} from "../../src/index.ts";

const marks = [
  "mark,classes,offices,status,aliases,companions,ordinary,source",
  "Zorblat,21,,,ゾルブラット,Zorblat Cup,,",
  "Quindar,9,EU,,,,,",
  "Mimsy,25,US,contested,,,,a court",
  "Apple,9,,,苹果,iPhone,apple slicer,",
].join("\n");

function scannerWith(settings: Partial<ScanSettings> = {}) {
  const { index, problems } = parseDictionary(marks, "marks.csv");
  expect(problems).toEqual([]);
  return createScanner(loadRules(), joinDictionaries([index]), {
    ...defaultSettings,
    minSeverity: "info",
    asOf: "2026-11-21",
    ...settings,
  });
}

function listing(fields: Partial<Record<Field["role"], string>>, rest: Partial<Listing> = {}): Listing {
  return {
    file: "a.csv",
    record: 1,
    ...(fields.brand === undefined ? {} : { brand: fields.brand }),
    ...rest,
    fields: Object.entries(fields).map(([role, text]) => ({
      role: role as Field["role"],
      column: role,
      index: 0,
      text,
    })),
  };
}

const severities = (found: readonly { text: string; severity: string; use?: string | undefined }[]) =>
  found.map(({ text, severity, use }) => `${text} ${severity} ${use}`);

describe("a finding", () => {
  test("points at the letters in the cell, markup and disguises included", () => {
    const text = "<b>Cup</b> by Z&#111;rblat &amp; Co";
    const [finding] = scannerWith().scan(listing({ title: text })).findings;
    expect(finding?.text).toBe("Z&#111;rblat");
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe(finding?.text);
  });

  test("has a sentence, evidence and no suggestion that the dictionary does not have", () => {
    const [finding] = scannerWith().scan(listing({ title: "Zorblat mug" })).findings;
    expect(finding?.message).toContain("Zorblat");
    expect(finding?.suggestion).toBeUndefined();
    expect(finding?.mark).toMatchObject({ id: "zorblat", name: "Zorblat", classes: [21] });
  });
});

test.each<[string, Listing, Partial<ScanSettings>, string[]]>([
  ["a mark in a title is high", listing({ title: "Zorblat mug" }), {}, ["Zorblat high product"]],
  [
    "a mark in a description weighs less",
    listing({ title: "Mug", description: "like no Zorblat before" }),
    {},
    ["Zorblat medium product"],
  ],
  [
    "an alias in another script counts as the mark",
    listing({ title: "ゾルブラット マグ" }),
    {},
    ["ゾルブラット high product"],
  ],
  [
    "fit wording lowers to low in a title",
    listing({ title: "Lid compatible with Zorblat" }),
    {},
    ["Zorblat low compatible"],
  ],
  ["a comparison is at least medium", listing({ title: "Mug, Zorblat style" }), {}, ["Zorblat high reference"]],
  [
    "wording for copies is high",
    listing({ title: "Mug", description: "Zorblat replica" }),
    {},
    ["Zorblat high counterfeit"],
  ],
  [
    "the trusted brand column makes it own",
    listing({ title: "Zorblat mug", brand: "Zorblat" }),
    {},
    ["Zorblat info own", "Zorblat info own"],
  ],
  [
    "a checked brand column does not",
    listing({ title: "Zorblat mug", brand: "Zorblat" }),
    { brandColumn: "check" },
    ["Zorblat high product", "Zorblat high product"],
  ],
  [
    "Generic in the brand column is no brand",
    listing({ title: "Zorblat mug", brand: "Generic" }),
    {},
    ["Zorblat high product"],
  ],
  ["a contested mark is at most low", listing({ title: "Mimsy shirt" }), {}, ["Mimsy low product"]],
  [
    "a mark protected only elsewhere is lowered",
    listing({ title: "Quindar earphones" }),
    { marketplaces: ["amazon-us"] },
    ["Quindar medium product"],
  ],
  [
    "and is not where it is protected",
    listing({ title: "Quindar earphones" }),
    { marketplaces: ["amazon-de"] },
    ["Quindar high product"],
  ],
  [
    "the strictest of several marketplaces counts",
    listing({ title: "Quindar earphones" }),
    { marketplaces: ["amazon-us", "amazon-de"] },
    ["Quindar high product"],
  ],
  ["an ordinary collocation is only information", listing({ title: "Apple slicer, steel" }), {}, ["Apple info common"]],
])("%s", (_, subject, settings, expected) => {
  expect(severities(scannerWith(settings).scan(subject).findings)).toEqual(expected);
});

test.each([
  ["Steel Bowl for Zorblat", /If yours fits it, write “compatible with Zorblat”/],
  ["Zorblat Steel Bowl", /Take it out unless/],
])("after a bare “for” the right form is proposed: %s", (title, message) => {
  const [finding] = scannerWith().scan(listing({ title })).findings;
  expect(finding).toMatchObject({ text: "Zorblat", severity: "high" });
  expect(finding?.message).toMatch(message);
});

test("the seller's own brands are left out and counted, their lines too", () => {
  const { findings, suppressed } = scannerWith({ ownBrands: ["zorblat"] }).scan(
    listing({ title: "Zorblat mug for Quindar" }),
  );
  expect(findings.map(({ text }) => text)).toEqual(["Quindar"]);
  expect(suppressed).toBe(1);
});

test("findings below the lowest severity are not given", () => {
  expect(scannerWith({ minSeverity: "high" }).scan(listing({ title: "Lid compatible with Zorblat" })).findings).toEqual(
    [],
  );
});

describe("fingerprints", () => {
  const fingerprints = (subject: Listing) =>
    scannerWith()
      .scan(subject)
      .findings.map(({ fingerprint }) => fingerprint);

  test("stay when the row, the file and the words around change", () => {
    const before = fingerprints(listing({ title: "Zorblat mug" }, { sku: "A1", record: 1, line: 2 }));
    const after = fingerprints({
      ...listing({ title: "New! ZORBLAT cup" }, { sku: "A1", record: 9, line: 40 }),
      file: "b.csv",
    });
    expect(after).toEqual(before);
  });

  test("differ for another SKU, role, or a second place", () => {
    const all = [
      ...fingerprints(listing({ title: "Zorblat and Zorblat", description: "Zorblat" }, { sku: "A1" })),
      ...fingerprints(listing({ title: "Zorblat" }, { sku: "A2" })),
    ];
    expect(new Set(all).size).toBe(4);
  });
});

test("more findings in a cell than the limit are counted in a problem", () => {
  const { findings, problems } = scannerWith().scan(listing({ title: "Zorblat ".repeat(150) }));
  expect(findings).toHaveLength(100);
  expect(problems).toMatchObject([{ code: "I106", args: { limit: 100, left: 50 } }]);
});

test("of more findings than the limit the most serious are listed, wherever they stand in the cell", () => {
  const description = `${"Lid compatible with Zorblat. ".repeat(400)}Nothing else comes with it here. Zorblat mug, replica.`;
  const { findings, problems } = scannerWith().scan(listing({ title: "Lid", description }));
  expect(findings).toHaveLength(100);
  const last = findings.at(-1);
  expect(last?.severity).toBe("high");
  expect(last?.span.start).toBe(description.lastIndexOf("Zorblat"));
  expect(problems).toMatchObject([{ code: "I106", args: { limit: 100, left: 301 } }]);
});

test("what is not judged any more is a row problem", () => {
  const { findings, problems } = scannerWith({ cellFindings: 1 }).scan(listing({ title: "Zorblat ".repeat(150) }));
  expect(findings).toHaveLength(1);
  expect(problems).toMatchObject([
    { code: "I108", level: "row", column: "title", args: { limit: 100, left: 50 } },
    { code: "I106", level: "notice", args: { limit: 1, left: 99 } },
  ]);
});

describe("texts that rows repeat", () => {
  const texts = {
    title: "Zorblat tumbler",
    bullet: "fits Quindar, Zorblat and Zorblatt",
    description: '<p>Zorblat</p><img alt="Mimsy shirt">',
    keywords: "Zorblat tumbler",
  };
  const rows = [
    listing(texts, { record: 1 }),
    listing({ ...texts, title: "Mimsy tumbler" }, { record: 2 }),
    listing(texts, { record: 3, brand: "Zorblatt" }),
    listing({ ...texts, keywords: "Mimsy tumbler" }, { record: 4, brand: "Zorblatt" }),
    listing(texts, { record: 5 }),
  ];

  test("are judged in every row as if they stood there alone", () => {
    const scanner = scannerWith({});
    const together = rows.map((row) => scanner.scan(row).findings);
    expect(together.map(({ length }) => length)).not.toContain(0);
    expect(together).toEqual(rows.map((row) => scannerWith({}).scan(row).findings));
  });
});

describe("a tied name", () => {
  const tied = [
    "mark,companions,ordinary",
    "Nova,Huawei,Nova",
    "Nova Scotia,Acadia,Nova Scotia",
    "Zorblat,,",
    "Zorblat Power,Zorblatco,Zorblat Power",
    "Huawei,,",
  ].join("\n");
  const scanner = (minSeverity: ScanSettings["minSeverity"]) =>
    createScanner(loadRules(), joinDictionaries([parseDictionary(tied, "tied.csv").index]), {
      ...defaultSettings,
      minSeverity,
      asOf: "2026-11-21",
    });
  const found = (fields: Partial<Record<Field["role"], string>>, minSeverity: ScanSettings["minSeverity"] = "low") =>
    severities(scanner(minSeverity).scan(listing(fields)).findings);

  test("without a companion hides no mark that stands in it", () => {
    expect(found({ title: "The Zorblat power mug" })).toEqual(["Zorblat high product"]);
  });

  test("without a companion is shown where everything is, after what it begins with", () => {
    expect(found({ title: "The Zorblat power mug" }, "info")).toEqual([
      "Zorblat power info common",
      "Zorblat high product",
    ]);
  });

  test("without a companion is shown once where shorter ones stand in it, and counted beyond the limit", () => {
    expect(found({ title: "A nova scotia lamp" }, "info")).toEqual(["nova scotia info common"]);
    const many = "A nova lamp. ".repeat(101);
    const { problems } = createScanner(loadRules(), joinDictionaries([parseDictionary(tied, "tied.csv").index]), {
      ...defaultSettings,
      minSeverity: "info",
      cellFindings: 1,
      asOf: "2026-11-21",
    }).scan(listing({ description: many }));
    expect(problems.map(({ code }) => code)).toContain("I108");
  });

  test("is looked at anew where the row before has the same text and another maker", () => {
    const scan = scanner("low");
    const texts = (brand: string) =>
      scan
        .scan(listing({ title: "A mug", bullet: "With nova inside", description: brand }))
        .findings.map((one) => one.text);
    expect(["Acme", "By Huawei", "Acme"].map(texts)).toEqual([[], ["nova", "Huawei"], []]);
  });
});
