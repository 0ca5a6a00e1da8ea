// Writes one table of twelve columns as CSV and as workbooks, row by row: the files are larger than memory should be.
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw } from "node:zlib";
import { type Part, workbookParts } from "../input/workbooks.ts";
import { seeded, wordsByFrequency } from "./texts.ts";

/** `shared`: every text is a shared string that no other cell has; `inline`: every text stands in its cell. */
export const kinds = ["csv", "shared", "inline"] as const;
export type FileKind = (typeof kinds)[number];

const header = [
  ...["sku", "title", "brand", "bullet_1", "bullet_2", "bullet_3"],
  ...["bullet_4", "bullet_5", "description", "keywords", "price", "quantity"],
];
const textColumns = 10;

/** Writes `rows` rows below a header. */
export function writeTable(path: string, kind: FileKind, rows: number): Promise<void> {
  return kind === "csv" ? writeCsv(path, rows) : writeWorkbook(path, kind, rows);
}

/** About 430 characters a row; each text has the number of its row, so that none stands twice. */
function* tableRows(count: number): Generator<string[]> {
  const random = seeded(3);
  const word = wordsByFrequency(random);
  const text = (row: number, units: number): string => {
    let made = `${row}`;
    while (made.length < units) made += ` ${word()}`;
    return made;
  };
  yield header;
  for (let row = 0; row < count; row++) {
    const bullets = [1, 2, 3, 4, 5].map(() => text(row, 35));
    const price = (random() * 100).toFixed(2);
    yield [`SKU-${row}`, text(row, 60), `Maker ${row}`, ...bullets, text(row, 120), text(row, 30), price, `${row % 9}`];
  }
}

async function writeCsv(path: string, rows: number): Promise<void> {
  await pipeline(
    pieces(rows, (cells) => `${cells.join(",")}\n`),
    createWriteStream(path),
  );
}

/** The text of all rows, in pieces. */
function* pieces(rows: number, textOf: (cells: readonly string[], row: number) => string): Generator<string> {
  let piece = "";
  let row = 0;
  for (const cells of tableRows(rows)) {
    piece += textOf(cells, row++);
    if (piece.length < pieceUnits) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

const pieceUnits = 64 * 1024;

async function writeWorkbook(path: string, kind: "shared" | "inline", rows: number): Promise<void> {
  const usual = workbookParts({ sheets: [{ data: "?" }], ...(kind === "shared" ? { strings: "?" } : {}) });
  await pipeline(archive(usual, kind, rows), createWriteStream(path));
}

async function* archive(parts: readonly Part[], kind: "shared" | "inline", rows: number): AsyncGenerator<Uint8Array> {
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const nameBytes = Buffer.from(name);
    const start = offset;
    const local = Buffer.concat([headOf("PK\x03\x04", nameBytes), Buffer.alloc(2), nameBytes]);
    yield local;
    const sizes = { packed: 0, inflated: 0, sum: 0 };
    for await (const packed of deflated(contentOf(name, content.toString(), kind, rows), sizes)) yield packed;
    offset += local.length + sizes.packed;
    entries.push(directoryEntry(nameBytes, start, sizes));
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  yield* [directory, end];
}

interface Sizes {
  packed: number;
  inflated: number;
  sum: number;
}

async function* deflated(texts: Iterable<string>, sizes: Sizes): AsyncGenerator<Uint8Array> {
  function* counted(): Generator<Buffer> {
    for (const text of texts) {
      const bytes = Buffer.from(text);
      sizes.inflated += bytes.length;
      sizes.sum = crc32(bytes, sizes.sum);
      yield bytes;
    }
  }
  for await (const packed of Readable.from(counted()).pipe(createDeflateRaw())) {
    sizes.packed += packed.length;
    yield packed;
  }
}

/** Up to the length of the name; sizes and checksum stand in the directory alone, as where a program writes to a pipe. */
function headOf(signature: string, name: Buffer): Buffer {
  const head = Buffer.alloc(28);
  head.write(signature, "latin1");
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 6);
  head.writeUInt16LE(8, 8);
  head.writeUInt16LE(name.length, 26);
  return head;
}

function directoryEntry(name: Buffer, start: number, { packed, inflated, sum }: Sizes): Buffer {
  const head = headOf("PK\x03\x04", name);
  head.writeUInt32LE(sum, 14);
  head.writeUInt32LE(packed, 18);
  head.writeUInt32LE(inflated, 22);
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(start, 12);
  return Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), head.subarray(4), tail, name]);
}

function contentOf(name: string, usual: string, kind: "shared" | "inline", rows: number): Iterable<string> {
  const [before = "", after] = usual.split("?", 2);
  if (after === undefined || !/sheet1|sharedStrings/.test(name)) return [usual];
  return surrounded(before, pieces(rows, name.includes("sheet1") ? rowXml(kind) : stringItems), after);
}

function* surrounded(before: string, inner: Iterable<string>, after: string): Generator<string> {
  yield before;
  yield* inner;
  yield after;
}

function stringItems(cells: readonly string[], row: number): string {
  const texts = row === 0 ? cells : cells.slice(0, textColumns);
  return texts.map((text) => `<si><t>${text}</t></si>`).join("");
}

function rowXml(kind: "shared" | "inline"): (cells: readonly string[], row: number) => string {
  let strings = 0;
  return (cells, row) => {
    const inner = cells.map((text, column) => {
      const start = `<c r="${String.fromCharCode(65 + column)}${row + 1}"`;
      if (row > 0 && column >= textColumns) return `${start}><v>${text}</v></c>`;
      return kind === "inline"
        ? `${start} t="inlineStr"><is><t>${text}</t></is></c>`
        : `${start} t="s"><v>${strings++}</v></c>`;
    });
    return `<row r="${row + 1}">${inner.join("")}</row>`;
  };
}
