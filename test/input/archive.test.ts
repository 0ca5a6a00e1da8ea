// Archives: what is wrong with one is named before anything of it can do harm.
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { codes, readContent, textOf } from "./reading.ts";
import { type Part, workbookParts, zip } from "./workbooks.ts";

const rows = [
  ["sku", "title"],
  ["A-1", "Enamel camping mug"],
];
const sheetPart = "xl/worksheets/sheet1.xml";

/** Reads a workbook whose sheet is changed. */
function readWith(changes: Partial<Part>, more: readonly Part[] = [], limits = {}) {
  const parts = workbookParts({ sheets: [{ name: "Listings", rows }] });
  const changed = parts.map((part) => (part.name === sheetPart ? { ...part, ...changes } : part));
  return readContent(zip([...changed, ...more]), { limits });
}

describe("damage", () => {
  test.each([
    ["a wrong checksum", { crc: 1 }, "checksum"],
    ["a size that is stated too small", { size: 10 }, "checksum"],
  ])("%s is said, and what is there is read", async (_, changes, reason) => {
    const { listings, problems } = await readWith(changes);
    expect(listings).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "I011", level: "file", args: { reason, sheet: "Listings" } }]);
  });

  test.each([
    ["a part that is encrypted", { flags: 1 }, "encrypted"],
    ["a way of compressing that nobody uses", { method: 12 }, "method"],
    ["bytes that are not compressed", { packed: Buffer.from("not deflated at all") }, "inflate"],
    ["a part under another name", { localName: "xl/worksheets/sheet9.xml" }, "directory"],
  ])("%s is named", async (_, changes, reason) => {
    const { listings, problems } = await readWith(changes);
    expect(listings).toEqual([]);
    expect(problems).toMatchObject([{ code: "I011", args: { reason, part: sheetPart } }]);
  });

  test("parts that overlap are not inflated", async () => {
    const { listings, problems } = await readWith({ offset: 0 });
    expect(listings).toEqual([]);
    expect(problems).toMatchObject([{ code: "I011", args: { reason: "overlap" } }]);
  });

  test("a name that stands twice is said; the last one is read", async () => {
    const twice = workbookParts({ sheets: [{ rows: [["title"], ["Second"]] }] });
    const again = twice
      .filter(({ name }) => name === sheetPart)
      .map((part) => ({ ...part, name: sheetPart.toUpperCase() }));
    const { listings, problems } = await readWith({}, again);
    expect(listings.map((listing) => textOf(listing, "title"))).toEqual(["Second"]);
    expect(problems).toMatchObject([{ code: "I011", args: { reason: "duplicate" } }]);
  });

  test.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, -30)],
    ["followed by something else", (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(100)])],
  ])("an archive that is %s is refused", async (_, damage) => {
    const { listings, problems } = await readContent(damage(zip(workbookParts({ sheets: [{ rows }] }))));
    expect(listings).toEqual([]);
    expect(problems).toMatchObject([{ code: "I011", args: { reason: "directory" } }]);
  });

  test("names that lead out of the archive, and archives inside it, are never opened", async () => {
    const { listings, problems } = await readWith({}, [
      { name: "../../outside.txt", content: "x" },
      { name: "/etc/outside", content: "x" },
      { name: "C:\\outside", content: "x" },
      { name: "xl/embeddings/inner.xlsx", content: zip([{ name: "a", content: "b" }]) },
    ]);
    expect(listings).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});

describe("limits", () => {
  test("a part that is stated to be too large is not inflated", async () => {
    const { problems } = await readWith({ size: 0xfffffff0 });
    expect(problems).toMatchObject([{ code: "I010", args: { reason: "part-size", part: sheetPart } }]);
  });

  test("a part that gives more than it states is stopped", async () => {
    const bomb = deflateRawSync(Buffer.alloc(32 * 1024 * 1024, " "));
    const { problems } = await readWith({ packed: bomb, size: 1000 });
    expect(problems).toMatchObject([{ code: "I010", args: { reason: "ratio", part: sheetPart } }]);
  });

  test.each([
    ["part-size", { partBytes: 100 }],
    ["total-size", { inflatedBytes: 300 }],
  ])("%s", async (reason, limits) => {
    const { problems } = await readWith({}, [], limits);
    expect(problems.map(({ args }) => args?.["reason"])).toContain(reason);
    expect(new Set(codes(problems))).toEqual(new Set(["I010"]));
  });

  test("entries", async () => {
    const { problems } = await readWith({}, [], { zipEntries: 3 });
    expect(problems).toMatchObject([{ code: "I010", args: { reason: "entries" } }]);
  });
});

describe("other archives are refused by name", () => {
  test.each([
    ["zip", ["export-1.csv", "export-2.csv"]],
    ["zip", []],
    ["xlsb", ["[Content_Types].xml", "xl/workbook.bin", "xl/worksheets/sheet1.bin"]],
    ["ods", ["mimetype", "content.xml"]],
    ["numbers", ["Index/Document.iwa"]],
  ])("%s", async (type, names) => {
    const { problems, account } = await readContent(zip(names.map((name) => ({ name, content: "x" }))));
    expect(problems).toMatchObject([{ code: "I004", args: { type } }]);
    expect(account.format).toBe(type);
  });

  test("a workbook behind a password, and an old one", async () => {
    const ole = Buffer.concat([Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), Buffer.alloc(40_000)]);
    const encrypted = Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(100)]);
    expect((await readContent(ole)).problems).toMatchObject([{ code: "I004", args: { type: "xls" } }]);
    for (const chunk of [1000, 40_020, 64 * 1024]) {
      const { problems } = await readContent(encrypted, {}, chunk);
      expect(problems).toMatchObject([{ code: "I004", args: { type: "protected" } }]);
    }
  });
});
