// A table written again: changed cells are changed, every other byte is what it was.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TableRewriter } from "../../src/input/rewrite.ts";
import type { Listing } from "../../src/model/listing.ts";
import { encoderOf } from "../../src/text/encoder.ts";
import { pieces, readContent } from "./reading.ts";

interface Edit {
  readonly record: number;
  readonly column: number;
  readonly text: string;
}

async function rewritten(bytes: Uint8Array, edits: readonly Edit[], chunk = 64 * 1024, encoding?: string) {
  const { listings } = await readContent(bytes, { keepRows: true, ...(encoding === undefined ? {} : { encoding }) });
  const table = listings[0]?.table;
  if (table === undefined) throw new Error("no table");
  const out: Uint8Array[] = [];
  const rewriter = new TableRewriter(pieces(bytes, chunk), table, async (piece) => void out.push(piece));
  let made = 0;
  for (const listing of listings) {
    const ofRow = edits.filter(({ record }) => record === listing.record);
    if (ofRow.length === 0) continue;
    made += (await rewriter.change({ line: listing.line ?? 0, cells: listing.cells ?? [] }, ofRow)).size;
  }
  await rewriter.finish();
  return { bytes: Buffer.concat(out), made, listings };
}

const edit = (record: number, column: number, text: string): Edit => ({ record, column, text });

describe("changes one cell", () => {
  test.each([
    ["plain", "sku,title\nA,Velcro strap\nB,x\n", "sku,title\nA,loop strap\nB,x\n"],
    ["quoted, quotes doubled", 'sku,title\r\nA,"a ""big"", one"\r\n', 'sku,title\r\nA,"loop strap"\r\n'],
    ["blanks after the quote", 'sku;title;p\nA;"Velcro"  ;1\n', 'sku;title;p\nA;"loop strap"  ;1\n'],
    ["over several lines", 'sku,title\nA,"Velcro\r\nstrap"\nB,"x\ny"\n', 'sku,title\nA,"loop strap"\nB,"x\ny"\n'],
    [
      "byte order mark, sep= line, blank lines",
      "\ufeffsep=;\n\nsku;title\n\nA;V\n\n",
      "\ufeffsep=;\n\nsku;title\n\nA;loop strap\n\n",
    ],
    ["no line end at the end", "sku,title\nA,V", "sku,title\nA,loop strap"],
    ["carriage returns alone", "sku,title\rA,V\rB,w\r", "sku,title\rA,loop strap\rB,w\r"],
  ])("%s", async (_, before, after) => {
    const { bytes, made } = await rewritten(Buffer.from(before), [edit(1, 1, "loop strap")]);
    expect(bytes.toString()).toBe(after);
    expect(made).toBe(1);
  });

  test.each(["windows-1252", "gb18030", "shift_jis", "utf-16le", "utf-16be"])("in %s", async (encoding) => {
    const text = encoding === "windows-1252" ? ["é Velcro", "Schüssel für Hunde"] : ["犬 Velcro", "犬用ボウル"];
    const write = (title: string): Buffer =>
      Buffer.from(encoderOf(encoding)?.(`sku\ttitle\tnote\nA\t${title}\t${text[1]}\n`) as Uint8Array);
    const { bytes, made } = await rewritten(write(text[0] as string), [edit(1, 1, text[1] as string)], 7, encoding);
    expect(bytes).toEqual(write(text[1] as string));
    expect(made).toBe(1);
  });
});

describe("leaves a cell as it is", () => {
  test.each([
    ["bytes that are not valid in the encoding", Buffer.from("sku,title,x\nA,V\xff,\xc3\xa9\xc3\xa9\n", "latin1")],
    ["a quote that never closes", Buffer.from('sku,title,x\nA,"V,y\nB,z,z\n')],
  ])("%s", async (_, content) => {
    const { bytes, made } = await rewritten(content, [edit(1, 1, "loop")], 3, "utf-8");
    expect(bytes).toEqual(Buffer.from(content));
    expect(made).toBe(0);
  });

  test.each(["a, b", 'a "b"', "a\nb"])("quotes that the cell does not have: %j", async (text) => {
    const { bytes, made } = await rewritten(Buffer.from("sku,title\nA,V\n"), [edit(1, 1, text)]);
    expect(bytes.toString()).toBe("sku,title\nA,V\n");
    expect(made).toBe(0);
  });

  test("a character that the encoding does not have", async () => {
    const content = Buffer.from("sku,title\nA,Schüssel\n", "latin1");
    const { bytes, made } = await rewritten(content, [edit(1, 1, "碗")], 64, "windows-1252");
    expect(bytes).toEqual(content);
    expect(made).toBe(0);
  });
});

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."ab ,;\t\"'\n\r|éß碗🐶=") }),
  fc.constantFrom("Velcro strap", '"', '""', " x "),
);
const quotedOrNot = fc
  .tuple(cell, fc.boolean())
  .map(([text, quoted]) => (quoted ? `"${text.replaceAll('"', '""')}"` : text));
const table = fc
  .tuple(
    fc.array(fc.array(quotedOrNot, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
    fc.constantFrom(",", ";", "\t"),
    fc.constantFrom("\n", "\r\n"),
    fc.constantFrom("", "\ufeff"),
  )
  .map(
    ([rows, delimiter, end, mark]) =>
      `${mark}${[["sku", "title", "note"], ...rows].map((row) => row.join(delimiter)).join(end)}${end}`,
  );
const encodings = fc.constantFrom("utf-8" as const, "utf16le" as const);

test("without a change, the bytes are those of the file, however it is made and cut", async () => {
  await fc.assert(
    fc.asyncProperty(table, encodings, fc.integer({ min: 1, max: 40 }), async (text, encoding, chunk) => {
      const bytes = Buffer.from(
        encoding === "utf16le" && !text.startsWith("\ufeff") ? `\ufeff${text}` : text,
        encoding,
      );
      const { listings } = await readContent(bytes, { keepRows: true });
      fc.pre(listings[0]?.table !== undefined);
      const same = listings.map(({ record, cells = [] }) => edit(record, 1, cells[1] ?? ""));
      expect((await rewritten(bytes, [], chunk)).bytes).toEqual(bytes);
      expect(
        (
          await rewritten(
            bytes,
            same.filter(({ text: one }) => one !== ""),
            chunk,
          )
        ).bytes,
      ).toEqual(bytes);
    }),
    { numRuns: 60 },
  );
});

test("a changed cell reads back as it was written, and nothing else reads differently", async () => {
  await fc.assert(
    fc.asyncProperty(table, cell, fc.nat(), async (text, replacement, pick) => {
      const bytes = Buffer.from(text);
      const { listings } = await readContent(bytes, { keepRows: true });
      fc.pre(listings.length > 0 && /^\p{L}/u.test(replacement) && !replacement.includes("\r"));
      const target = listings[pick % listings.length] as Listing;
      const { bytes: after, made } = await rewritten(bytes, [edit(target.record, 1, replacement)], 64);
      if (made === 0) {
        expect(after).toEqual(bytes);
        return;
      }
      const again = (await readContent(after, { keepRows: true, inputFormat: "generic" })).listings;
      const expected = listings.map(({ record, cells = [] }) =>
        record === target.record ? cells.with(1, replacement) : cells,
      );
      expect(again.map(({ cells }) => cells)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
