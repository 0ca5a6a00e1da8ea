// Raw rows of a table: kept when they are asked for, with what is needed to write the table again.
import { expect, test } from "vitest";
import { readContent } from "./reading.ts";

const bom = "\ufeff";

test("a listing keeps its row as it was read, and its table", async () => {
  const text = `${bom}sep=;\r\nSKU;Title;Price\r\nA1;"Bowl; ""large""";=1+1\r\n`;
  const { listings } = await readContent(text, { keepRows: true });
  expect(listings[0]?.cells).toEqual(["A1", 'Bowl; "large"', "=1+1"]);
  expect(listings[0]?.table).toMatchObject({
    file: "test.csv",
    head: [["SKU", "Title", "Price"]],
    headerAt: 0,
    columns: ["SKU", "Title", "Price"],
    delimiter: ";",
    quoting: true,
    encoding: "utf-8",
    hasMark: true,
    lineEnd: "\r\n",
    hasSeparatorLine: true,
  });
});

test("rows of one table share it, and its encoding is known once a row shows it", async () => {
  const text = Buffer.from("sku,title\nA,Bowl\nB,Schüssel für Hunde\nC,Näpfe\n", "latin1");
  const { listings } = await readContent(text, { keepRows: true });
  expect(new Set(listings.map(({ table }) => table)).size).toBe(1);
  expect(listings[0]?.table?.encoding).toBe("windows-1252");
});

test("nothing is kept unless it is asked for", async () => {
  const { listings } = await readContent("sku,title\nA,Bowl\n");
  expect(listings[0]).not.toHaveProperty("cells");
});
