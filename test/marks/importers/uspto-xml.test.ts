// USPTO XML: every trap of the format, on made case files, and the official samples.
import { describe, expect, test } from "vitest";
import { describeShared, sharedData } from "../../shared-data.ts";
import { type CaseFile, dailyFile } from "./case-files.ts";
import { entryNamed, importFiles } from "./importing.ts";

async function only(...files: readonly CaseFile[]) {
  return (await importFiles([["apc260102.xml", dailyFile(...files)]])).entries;
}

const zorblat: CaseFile = { mark: "ZORBLAT", classes: [{ international: "021", status: "6" }] };

describe("one case file", () => {
  test.each<[string, CaseFile, object]>([
    ["words, class, status and date", zorblat, { mark: "ZORBLAT", classes: [21], status: "live", asOf: "2026-01-02" }],
    ["an application is pending", { ...zorblat, status: "630" }, { status: "pending" }],
    ["a cancellation pending is live", { ...zorblat, status: "790" }, { status: "live" }],
    [
      "the class is the international code, never the primary code",
      { mark: "Z", statements: [["GS0441", "EMERY BOARDS"]], classes: [{ international: "008", primary: "044" }] },
      { classes: [8] },
    ],
    [
      "a class that is cancelled is left out, a class whose fee is waived is not",
      {
        mark: "Z",
        classes: [
          { international: "009", status: "B" },
          { international: "021", status: "6" },
          { international: "028", status: "W" },
        ],
      },
      { classes: [21, 28] },
    ],
    [
      "letters and US numbers are no classes",
      { mark: "Z", classes: [{ international: "A" }, { international: "200" }, { international: "025" }] },
      { classes: [25] },
    ],
    [
      "a long mark goes on in its overflow, pieces joined",
      { mark: "THE FIRST PART OF ", statements: [["MK0000", "A VERY LONG", " MARK"]] },
      { mark: "THE FIRST PART OF A VERY LONG MARK" },
    ],
    [
      "pseudo marks are aliases",
      {
        mark: "TUSIMPLE",
        statements: [
          ["PM0001", "TU SIMPLE"],
          ["PM0002", "TO SIMPLE"],
        ],
      },
      { aliases: ["TU SIMPLE", "TO SIMPLE"] },
    ],
    [
      "disclaimed words and the supplemental register are notes",
      { mark: "ZORBLAT CANDLES", supplemental: true, statements: [["D00000", '"CANDLES"']] },
      { notes: 'disclaimed: "CANDLES"; supplemental register' },
    ],
    [
      "the owner is that of the highest party type",
      {
        ...zorblat,
        owners: [
          ["10", "03", "OLD INC."],
          ["31", "16", "NEW LLC"],
          ["30", "03", "MIDDLE INC."],
        ],
      },
      { owner: "NEW LLC" },
    ],
    ["a registration number has its office", { ...zorblat, registration: "0124134" }, { registration: "US 124134" }],
    ["a character that was escaped twice", { mark: "B &amp;amp; G" }, { mark: "B & G" }],
  ])("%s", async (_, file, expected) => {
    expect(await only(file)).toEqual([expect.objectContaining(expected)]);
  });

  test("a number of zeros is no registration", async () => {
    expect((await only({ ...zorblat, registration: "0000000" }))[0]).not.toHaveProperty("registration");
  });

  test.each(["01", "19"])("a natural person (entity %s) is not named, nor is an owner before", async (entity) => {
    const owners: CaseFile["owners"] = [
      ["10", "03", "OLD INC."],
      ["31", entity, "JANE DOE"],
    ];
    const imported = await importFiles([["apc260102.xml", dailyFile({ ...zorblat, owners })]]);
    expect(imported.entries[0]).not.toHaveProperty("owner");
    expect(imported.persons).toBe(1);
  });

  test.each(["626", "710", "900"])("status %s is dead and left out", async (status) => {
    expect(await only({ ...zorblat, status })).toEqual([]);
  });

  test.each(["000", "970", "123"])("status %s is unknown, never dead", async (status) => {
    const [entry] = await only({ ...zorblat, status });
    expect(entry).toMatchObject({ mark: "ZORBLAT" });
    expect(entry).not.toHaveProperty("status");
  });

  test.each([
    ["2", false],
    ["2000", false],
    ["6", false],
    ["3", true],
    ["4000", true],
    ["0", true],
  ])("drawing code %s stays without designs: %s", async (drawing, stays) => {
    const files = [["apc260102.xml", dailyFile({ ...zorblat, drawing })]] as const;
    const { entries } = await importFiles(files, { selection: { designOnly: false } });
    expect(entries.length === 1).toBe(stays);
  });
});

describe("several records of one serial number", () => {
  test.each([
    ["in order", ["20250101", "20260101"], "NEW"],
    ["the other way round", ["20260101", "20250101"], "OLD"],
    ["of one day: the later read wins", ["20260101", "20260101"], "NEW"],
  ])("the newest transaction wins: %s", async (_, [first, second], expected) => {
    const older = dailyFile({ ...zorblat, mark: "OLD", changed: first as string });
    const newer = dailyFile({ ...zorblat, mark: "NEW", changed: second as string });
    const imported = await importFiles([
      ["apc260101.xml", older],
      ["apc260102.xml", newer],
    ]);
    expect(imported.entries.map(({ mark }) => mark)).toEqual([expected]);
    expect(imported.superseded).toBe(1);
  });

  test("a sparse record never replaces a full one, whatever its date", async () => {
    const sparse: CaseFile = { status: "626", changed: "20260201" };
    for (const files of [
      [zorblat, sparse],
      [sparse, zorblat],
    ])
      expect(await only(...files)).toMatchObject([{ mark: "ZORBLAT" }]);
  });

  test("a dead record that is newer takes the live one out", async () => {
    expect(await only(zorblat, { ...zorblat, status: "710", changed: "20260201" })).toEqual([]);
  });
});

describe("several records of one word", () => {
  const other: CaseFile = { ...zorblat, serial: "88000002", classes: [{ international: "025" }] };

  test("become one mark with all classes", async () => {
    expect(await only(zorblat, other)).toMatchObject([{ classes: [21, 25], notes: "2 records" }]);
  });

  test("name an owner only when it is the same", async () => {
    const owned = (file: CaseFile, name: string): CaseFile => ({ ...file, owners: [["10", "03", name]] });
    expect(await only(owned(zorblat, "Acme Inc."), owned(other, "ACME INC."))).toMatchObject([{ owner: "Acme Inc." }]);
    expect((await only(owned(zorblat, "Acme Inc."), owned(other, "Zed LLC")))[0]).not.toHaveProperty("owner");
  });
});

describe("selection", () => {
  const files = [
    ["apc260102.xml", dailyFile(zorblat, { ...zorblat, serial: "2", mark: "QUINDAR", status: "630" })],
  ] as const;

  test.each([
    ["registered marks only", { onlyLive: true }, ["ZORBLAT"]],
    ["another office", { offices: ["EU"] }, []],
    ["a class of theirs", { classes: [21] }, ["QUINDAR", "ZORBLAT"]],
    ["another class", { classes: [9] }, []],
  ])("%s", async (_, selection, expected) => {
    const { entries } = await importFiles(files, { selection });
    expect(entries.map(({ mark }) => mark).sort()).toEqual(expected);
  });
});

test("a record without its number is told and left out", async () => {
  const imported = await importFiles([
    ["apc260102.xml", dailyFile({ ...zorblat, serial: "" }, { ...zorblat, mark: "QUINDAR" })],
  ]);
  expect(imported.problems).toMatchObject([{ code: "D203", level: "run", record: 1, args: { missing: "number" } }]);
  expect(imported.entries).toMatchObject([{ mark: "QUINDAR" }]);
});

describeShared("official samples", () => {
  const folder = `${sharedData}/trademarks/uspto`;

  test("the daily file of 2018-02-18 gives what its records say", async () => {
    const imported = await importFiles([`${folder}/apc-daily-sample-20180218.xml`]);
    expect(imported).toMatchObject({ read: 11, problems: [], sources: [{ asOf: "2018-02-18" }] });
    expect(entryNamed(imported, "CUTEX")).toMatchObject({
      owner: "CUTEX, INC.",
      classes: [8],
      registration: "US 124134",
    });
    expect(entryNamed(imported, "B & G")).toMatchObject({ owner: "FLUID HANDLING LLC", classes: [6], aliases: ["BG"] });
    expect(entryNamed(imported, "CARBOLINE")).toMatchObject({ classes: [1, 2, 3, 19], status: "live" });
    expect(imported.entries.find(({ mark }) => /^TU ?SIMPLE$/.test(mark))).toMatchObject({
      classes: [9, 12, 39, 42],
      status: "pending",
    });
  });

  test("single records: a sparse one, a dead one, a new application of a natural person", async () => {
    const names = ["60000001", "60146682", "98763166"];
    const imported = await importFiles(names.map((name) => `${folder}/records/${name}.xml`));
    expect(imported.entries).toMatchObject([
      { mark: "SUVENEER", classes: [16], status: "pending", asOf: "2024-09-25" },
    ]);
    expect(imported.entries[0]).not.toHaveProperty("owner");
    expect(imported).toMatchObject({ read: 3, persons: 1, problems: [] });
  });
});
