// The reader in front of csv-parse gives the same records at the same lines as csv-parse alone, wherever the bytes are cut.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Dialect, parseRows, type Row, readRows } from "../../src/input/csv.ts";
import { type Decoding, decodeText } from "../../src/input/decode.ts";
import { detectTable } from "../../src/input/dialect.ts";
import { describeShared, sharedData } from "../shared-data.ts";

const recordUnits = 10_000_000;

interface Record {
  readonly line: number;
  readonly cells: readonly string[];
}

function oursOf(rows: readonly Row[]): Record[] {
  return rows.map(({ line, cells }) => ({ line, cells }));
}

/** What csv-parse makes of `text`. Throws its CsvError for quotes that RFC 4180 does not have. */
function theirsOf(text: string, { delimiter, quoting }: Dialect): Record[] {
  const bytes = Buffer.from(text);
  const lineEnd = text.includes("\n") ? "\n" : "\r";
  const parsed = parse(bytes, {
    delimiter,
    quote: quoting ? '"' : false,
    record_delimiter: lineEnd === "\n" ? ["\r\n", "\n"] : "\r",
    relax_column_count: true,
    relax_quotes: true,
    info: true,
  }) as unknown as { info: { bytes: number }; record: string[] }[];
  let at = 0;
  let line = 1;
  return parsed.flatMap(({ info, record }) => {
    const first = line;
    const raw = bytes.subarray(at, info.bytes).toString();
    line += raw.split(lineEnd).length - 1;
    at = info.bytes;
    return /^[\r\n]*$/.test(raw) ? [] : [{ line: first, cells: record }];
  });
}

/** Our rows of `bytes`, which come in pieces of the given sizes. */
async function inPieces(bytes: Uint8Array, sizes: readonly number[], dialect: Dialect): Promise<Record[]> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
      const size = sizes[turn % sizes.length] as number;
      yield bytes.subarray(at, at + size);
      at += size;
    }
  }
  const decoding: Decoding = { encoding: "unknown", problems: [] };
  const text = decodeText(pieces(), bytes.subarray(0, 4), decoding, { encoding: "utf-8" });
  const rows: Row[] = [];
  for await (const batch of readRows(text, dialect, { recordUnits })) rows.push(...batch);
  return oursOf(rows);
}

interface WrittenCell {
  readonly text: string;
  readonly isQuoted: boolean;
}

describe("files as programs write them", () => {
  const unit = fc.constantFrom(
    "a",
    "B",
    " ",
    "1",
    "'",
    "ü",
    "漢",
    "🐶",
    "\u200d",
    ",",
    ";",
    "\t",
    "|",
    '"',
    "\n",
    "\r\n",
  );
  const cell = fc.record({ text: fc.string({ unit, maxLength: 8 }), isQuoted: fc.boolean() });
  const record = fc.array(cell, { minLength: 1, maxLength: 4 });
  const delimiters = fc.constantFrom(",", ";", "\t", "|");
  const lineEnds = fc.constantFrom("\n", "\r\n");
  const mustQuote = /[",;\t|\r\n]/;

  function written(rows: readonly (readonly WrittenCell[])[], mark: string, end: string): string {
    const cellText = ({ text, isQuoted }: WrittenCell): string =>
      isQuoted || mustQuote.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    return rows.map((row) => row.map(cellText).join(mark)).join(end);
  }

  test("give the same records and lines, blank lines and an open end included", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 8 }),
        delimiters,
        lineEnds,
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 17 }), { minLength: 1, maxLength: 4 }),
        async (rows, delimiter, end, isEnded, sizes) => {
          const text = written(rows, delimiter, end) + (isEnded ? end : "");
          const dialect = { delimiter, quoting: true };
          expect(await inPieces(Buffer.from(text), sizes, dialect)).toEqual(theirsOf(text, dialect));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describeShared("every CSV of the shared data", () => {
  // Blanks between a closing quote and the delimiter are left out; csv-parse takes the quote for text.
  const differences = new Set(["robustness/papaparse/052.csv", "robustness/papaparse/096.csv"]);
  const folder = sharedData ?? "";
  const names =
    sharedData === undefined
      ? []
      : (readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.(?:csv|tsv)$/.test(name)).sort();
  let compared = 0;

  test.each(names)("%s", (name) => {
    const text = readFileSync(join(folder, name), "utf8").replace(/^\ufeff+/, "");
    const { dialect } = detectTable(text.slice(0, 65_536), text.length <= 65_536, recordUnits, {});
    const rows = parseRows(text, dialect, { recordUnits });
    const isRepaired =
      rows.some(({ faults }) => faults.length > 0) || /\r(?!\n)/.test(text) || dialect.sepLine === true;
    // What is broken is read in our own way, which test/input/csv.test.ts tells; nothing of it may be lost.
    if (isRepaired)
      return expect(lettersOf(rows.flatMap(({ cells }) => cells).join(""))).toBe(lettersOf(textOf(text, dialect)));
    compared += 1;
    if (differences.has(name)) expect(oursOf(rows)).not.toEqual(theirsOf(text, dialect));
    else expect(oursOf(rows)).toEqual(theirsOf(text, dialect));
  });

  test("most of them are compared", () => expect(compared).toBeGreaterThan(names.length * 0.8));

  function textOf(text: string, { sepLine }: Dialect): string {
    return sepLine === true ? text.slice(text.indexOf("\n") + 1) : text;
  }

  function lettersOf(text: string): string {
    return text.match(/[\p{L}\p{N}]/gu)?.join("") ?? "";
  }
});
