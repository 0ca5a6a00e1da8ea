// What a file really is, told by its first bytes and never by its name.

import { decoderOf } from "../text/decoder.ts";
import { type ByteOrder, byteOrderOf } from "./byte-order.ts";
import { incompleteTail } from "./utf8.ts";

/**
 * `table` is delimited text; `ndjson` one JSON object per line; `json` any other JSON; `zip` an archive, which may be a
 * workbook; `ole` the older container of Microsoft Office; `xml-spreadsheet` its workbooks of 2003 in XML; `empty` nothing but line ends; `other` something that cannot be read, with a short name
 * of what it is (`pdf`, `binary` ...).
 */
export type Container =
  | {
      readonly kind:
        | "table"
        | "ndjson"
        | "zip"
        | "ole"
        | "gzip"
        | "html"
        | "xml"
        | "xml-spreadsheet"
        | "json"
        | "empty";
    }
  | { readonly kind: "other"; readonly type: string };

/** Tells what `head`, the start of a file, belongs to. `complete` says that the head is the whole file. */
export function sniff(head: Uint8Array, complete: boolean): Container {
  const order = byteOrderOf(head);
  const binary = order === undefined ? binaryType(head) : undefined;
  if (binary !== undefined) return binary;
  const text = headText(head, order).replace(/^[\ufeff\s\0]+/, "");
  if (text === "") return head.includes(0) ? other("binary") : complete ? { kind: "empty" } : table;
  return markupType(text) ?? jsonType(text, complete) ?? table;
}

const table: Container = { kind: "table" };

const signatures: readonly (readonly [bytes: readonly number[], container: Container])[] = [
  [[0x50, 0x4b, 0x03, 0x04], { kind: "zip" }],
  [[0x50, 0x4b, 0x05, 0x06], other("zip")], // an archive of nothing
  [[0xd0, 0xcf, 0x11, 0xe0], { kind: "ole" }],
  [[0x1f, 0x8b], { kind: "gzip" }],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], other("pdf")],
  [[0x89, 0x50, 0x4e, 0x47], other("binary")], // PNG
  [[0xff, 0xd8, 0xff], other("binary")], // JPEG
  [[0x37, 0x7a, 0xbc, 0xaf], other("7z")],
  [[0x52, 0x61, 0x72, 0x21, 0x1a], other("rar")],
  [[0x28, 0xb5, 0x2f, 0xfd], other("zstd")],
  [[0x42, 0x5a, 0x68], other("bzip2")],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], other("xz")],
  // ISO 2022-KR has no decoder: the text would pass as ASCII full of nonsense.
  [[0x1b, 0x24, 0x29, 0x43], other("iso-2022-kr")],
  // A page with its pictures, as Excel saves one, and browsers.
  [codesOf("MIME-Version:"), other("mhtml")],
  [codesOf("From: <Saved by "), other("mhtml")],
];

const tarMark = { at: 257, bytes: codesOf("ustar") };

function codesOf(ascii: string): number[] {
  return [...ascii].map((character) => character.charCodeAt(0));
}

function binaryType(head: Uint8Array): Container | undefined {
  const signature = signatures.find(([bytes]) => startsWith(head, bytes));
  if (startsWith(head.subarray(tarMark.at), tarMark.bytes)) return other("tar");
  return signature?.[1] ?? (isBinary(head) ? other("binary") : undefined);
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, at) => bytes[at] === byte);
}

// Text may hold a few control characters, even NUL; a program or an image is full of them.
const maxControlShare = 0.1;

function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) {
    const isTextControl = byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d || byte === 0x1b;
    if (byte < 0x20 && !isTextControl) controls++;
  }
  return controls > 2 && controls / head.length > maxControlShare;
}

function headText(head: Uint8Array, order: ByteOrder | undefined): string {
  if (order !== undefined) return decoderOf(order.encoding)(head.subarray(order.length));
  return Buffer.from(head.buffer, head.byteOffset, head.length - incompleteTail(head)).toString("utf8");
}

const xmlSpreadsheet = /^(?:<[\s\S]*)?<(?:[\w.-]+:)?Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet/;

function markupType(text: string): Container | undefined {
  if (xmlSpreadsheet.test(text)) return { kind: "xml-spreadsheet" };
  if (/^<(!doctype html|html|head|body|table|thead|tbody|tr|meta|style|div)\b/i.test(text)) return { kind: "html" };
  const hasDeclaration = /^<(?:\?xml\b|!doctype\b|!--)/i.test(text);
  if (hasDeclaration && /<(?:html|table)\b/i.test(text.slice(0, 1000))) return { kind: "html" };
  return hasDeclaration || /^<[a-z][\w:.-]*[\s/>]/i.test(text) ? { kind: "xml" } : undefined;
}

function other(type: string): Container {
  return { kind: "other", type };
}

// What programs call the list in which all listings are; a single listing may hold lists of other names.
const listDocument = /^\{\s*"(?:products|listings|items|offers|records|rows|data|results)"\s*:\s*\[\s*\{/i;

// A report or a file of decisions, which stand beside listings after a scan.
const ownDocument = /^\{\s*"schemaVersion"\s*:\s*1\s*,\s*"(?:tool|kind)"\s*:[^}]{0,40}"listing-lint/;

function jsonType(text: string, complete: boolean): Container | undefined {
  if (ownDocument.test(text)) return other("listing-lint");
  if (/^\[\s*[[{"\]]/.test(text)) return { kind: "json" };
  if (!text.startsWith("{")) return undefined;
  if (listDocument.test(text)) return { kind: "json" };
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  // A first line longer than the head is no pretty-printed document.
  if (lines.length === 1 && !complete) return { kind: "ndjson" };
  if (lines.slice(0, 5).some(isObject)) return { kind: "ndjson" };
  return /^\{\s*["}]/.test(text) ? { kind: "json" } : undefined;
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
