// Damaged and hostile containers: whatever a byte is changed to, reading ends, without an exception.
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readContent } from "./reading.ts";
import { rowXml, type SheetOptions, workbookParts, zip } from "./workbooks.ts";

const rows = [
  ["sku", "title", "description"],
  ["A-1", "Enamel mug & cup", "<b>Light</b>"],
  ["A-2", "Tin cup", "Small"],
];
const sheets: readonly SheetOptions[] = [
  { name: "One", rows },
  { name: "Two", data: `${rows.map(rowXml).join("")}<row r="9"><c r="B9" t="s"><v>0</v></c></row>`, state: "hidden" },
];
const strings = "<si><t>Shared &amp; kept</t></si><si><r><t>Rich</t></r></si>";
const parts = workbookParts({ sheets, strings });
const table = `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}</table>`;
const feed = `<?xml version="1.0"?><rss><channel>${rows.map(([id, title]) => `<item><id>${id}</id><title>${title}</title></item>`).join("\n")}</channel></rss>`;

const inputs: Readonly<Record<string, Buffer>> = {
  "a workbook": zip(parts),
  // Nothing is compressed, so that a changed byte reaches the XML.
  "a workbook that is stored": zip(parts.map((part) => ({ ...part, method: 0 }))),
  "gzip data": gzipSync(rows.map((cells) => cells.join()).join("\n")),
  "an HTML table": Buffer.from(`<html><body>${table}</body></html>`),
  "a feed": Buffer.from(feed),
  "a JSON document": Buffer.from(JSON.stringify({ products: rows.map(([sku, title]) => ({ sku, title })) }, null, 1)),
};

const damage = fc.record({
  changes: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
  cut: fc.option(fc.nat(), { freq: 6 }),
  copied: fc.option(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 300 })), { freq: 4 }),
  chunk: fc.constantFrom(1, 13, 64 * 1024),
});

test.each(Object.entries(inputs))("%s", { timeout: 60_000 }, async (_, sound) => {
  const property = fc.asyncProperty(damage, async ({ changes, cut, copied, chunk }) => {
    let bytes = Buffer.from(sound);
    for (const [at, value] of changes) bytes[at % bytes.length] = value;
    if (copied !== null) {
      const [from, to, length] = copied;
      const piece = bytes.subarray(from % bytes.length, (from % bytes.length) + length);
      bytes = Buffer.concat([bytes.subarray(0, to % bytes.length), piece, bytes.subarray(to % bytes.length)]);
    }
    if (cut !== null) bytes = bytes.subarray(0, cut % bytes.length);
    const { listings, account } = await readContent(bytes, {}, chunk);
    expect(account.listings).toBe(listings.length);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
  await fc.assert(property, { seed: 20_261_121, numRuns: 300 });
});

test.each(Object.entries(inputs))("%s is read the same however its bytes come", async (_, sound) => {
  const whole = await readContent(sound);
  expect(whole.problems.filter(({ level }) => level !== "notice")).toEqual([]);
  for (const chunk of [1, 17, 1000]) expect(await readContent(sound, {}, chunk)).toEqual(whole);
});
