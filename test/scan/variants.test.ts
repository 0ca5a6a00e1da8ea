// Rows of one product: what stands in several of them is reported once, and no row is lost.
import { expect, test } from "vitest";
import type { ListingLine, Report } from "../../src/index.ts";
import { runCli } from "../cli/run-cli.ts";

const scan = (text: string, format: string) =>
  runCli(["scan", "-", "-f", format, "--fail-on", "never"], { stdin: text });
const shopify = (...rows: string[]): string => `Handle,Title,Body (HTML),Variant SKU\n${rows.join("\n")}\n`;
const same = shopify("bowl,Yeti dog bowl,Steel,A1", "bowl,Yeti dog bowl,Steel,A2", "bowl,Yeti dog bowl,Blue,A3");

test("a text in several rows of a product is reported once, with its rows", async () => {
  const { findings, summary } = JSON.parse((await scan(same, "json")).stdout) as Report;
  expect(findings.map(({ listing, text, rows }) => [listing.sku, text, rows])).toEqual([["A1", "Yeti", 3]]);
  expect(findings[0]?.message).toContain("in 3 rows");
  expect(summary).toMatchObject({ listings: 3, listingsWithFindings: 3, repeated: 2 });
});

test("ndjson has every row with all its findings", async () => {
  const lines = (await scan(same, "ndjson")).stdout.trimEnd().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as ListingLine).findings.length)).toEqual([1, 1, 1]);
});

test.each([
  ["other products", shopify("a,Yeti dog bowl,,A1", "b,Yeti dog bowl,,B1")],
  ["another text of the product", shopify("a,Yeti dog bowl,,A1", "a,Yeti cat bowl,,A2")],
  ["rows of a table that knows no products", "sku,title\nA1,Yeti dog bowl\nA1,Yeti dog bowl\n"],
])("%s are each reported", async (_, text) => {
  const { findings } = JSON.parse((await scan(text, "json")).stdout) as Report;
  expect(findings.map(({ rows }) => rows)).toEqual([undefined, undefined]);
});

test("the children of an Amazon parent are one product", async () => {
  const text =
    "item_sku,parent_sku,item_name,brand_name\nP,,Yeti dog bowl,X\nC1,P,Yeti dog bowl,X\nC2,P,Yeti dog bowl,X\n";
  const { findings } = JSON.parse((await scan(text, "json")).stdout) as Report;
  expect(findings.map(({ listing, rows }) => [listing.sku, rows])).toEqual([["P", 3]]);
});
