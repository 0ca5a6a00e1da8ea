// What a file really is, whatever its name.
import { describe, expect, test } from "vitest";
import { sniff } from "../../src/input/container.ts";

function bytes(...values: (number | string)[]): Uint8Array {
  return Buffer.concat(values.map((value) => (typeof value === "string" ? Buffer.from(value) : Buffer.of(value))));
}

const cases: readonly (readonly [string, Uint8Array | string, string])[] = [
  ["a PDF", "%PDF-1.7", "pdf"],
  ["a PNG image", bytes(0x89, "PNG\r\n"), "binary"],
  ["NUL bytes", new Uint8Array(100), "binary"],
  ["machine code", Uint8Array.from({ length: 200 }, (_, at) => (at * 7) % 256), "binary"],
  ["a 7z archive", bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), "7z"],
  ["a RAR archive", bytes("Rar!", 0x1a, 7, 0), "rar"],
  ["bzip2 data", "BZh91AY", "bzip2"],
  [
    "a tar archive",
    bytes("listings.csv", new Array(257 - 12).fill("\0").join(""), "ustar", 0, "00", "title\nmug\n"),
    "tar",
  ],
  ["a tar archive of text alone", `${"a".repeat(257)}ustar  \0`, "tar"],
  ["a page saved with its pictures by Excel", "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n", "mhtml"],
  [
    "such a page saved by a browser",
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\n",
    "mhtml",
  ],
  ["ISO 2022-KR, which nothing decodes", bytes(0x1b, "$)C", 0x0e, "1b", 0x0f), "iso-2022-kr"],
];

describe("sniff", () => {
  test.each(cases)("%s is no table", (_, content, type) => {
    expect(sniff(Buffer.from(content), true)).toEqual({ kind: "other", type });
  });

  test.each([
    ["plain text", "title,sku\nmug,1\n", "table"],
    ["a cell in braces", "{title},sku\nmug,1\n", "table"],
    [
      "text with a few control characters",
      "title\nmug\0\x1b[31m and a long line of ordinary text behind it\n",
      "table",
    ],
    ["UTF-16 without a byte order mark", Buffer.from("title,sku\nmug,1\n", "utf16le"), "table"],
    ["JSON lines", '{"title":"mug"}\n{"title":"cup"}\n', "ndjson"],
    ["JSON lines whose first line is broken", '{"title":"mug"\n{"title":"cup"}\n', "ndjson"],
    ["a JSON array", '[{"title": "mug"}]', "json"],
    ["a JSON document", '{\n  "listings": []\n}', "json"],
    ["a workbook or another zip file", bytes("PK", 3, 4, "...."), "zip"],
    ["an old Excel file", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "ole"],
    ["gzip", bytes(0x1f, 0x8b, 8, 0), "gzip"],
    ["an HTML table saved as .xls", "\ufeff \n<table><tr><td>title</td></tr></table>", "html"],
    ["an HTML page", "<!DOCTYPE html><html>", "html"],
    ["XHTML behind an XML declaration", '<?xml version="1.0"?>\n<html xmlns="x">', "html"],
    ["a table behind a comment", "<!-- made by a tool --><table>", "html"],
    ["a document type", "<!DOCTYPE catalog><catalog>", "xml"],
    ["a product feed", '<?xml version="1.0"?><rss version="2.0">', "xml"],
    ["XML without a declaration", "<products><product/></products>", "xml"],
    ["nothing", "", "empty"],
    ["a byte order mark alone", "\ufeff", "empty"],
    ["line ends alone", "\r\n\r\n\n", "empty"],
  ])("%s", (_, content, kind) => {
    expect(sniff(Buffer.from(content), true)).toEqual({ kind });
  });

  test("a JSON line longer than the head is a line, not a document", () => {
    expect(sniff(Buffer.from('{"title":"mug","description":"a long'), false)).toEqual({ kind: "ndjson" });
  });
});
