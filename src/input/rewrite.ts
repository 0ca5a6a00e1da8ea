// Writes a table again with the text of some cells changed; every other byte stays as it is.

import { defaultLimits } from "../model/limits.ts";
import type { Table } from "../model/listing.ts";
import { type Carrier, type CellCodec, carrierOf, cellCodecOf } from "./carrier.ts";
import { type CellSpan, cellSpans, contentOf } from "./cell-spans.ts";
import { type RawRecord, RecordSplitter } from "./csv-records.ts";

export interface CellChange {
  /** Index of the column. */
  readonly column: number;
  readonly text: string;
}

/** A row as reading gave it. */
export interface ReadRow {
  /** Physical line on which it starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Copies the bytes of a table. Rows are changed in file order, while the bytes are read alongside: memory does not grow
 * with the file. A change is made only where the bytes found there decode to exactly the row that was read, and where
 * the unchanged cell, written anew, gives its own bytes.
 */
export class TableRewriter {
  readonly #bytes: AsyncIterator<Uint8Array>;
  readonly #table: Table;
  readonly #write: (bytes: Uint8Array) => Promise<void>;
  readonly #carrier: Carrier;
  readonly #splitter: RecordSplitter;
  #codec: { readonly encoding: string; readonly cells: CellCodec | undefined } | undefined;
  /** What was read and not written yet, and where in the whole it begins. */
  #pending = "";
  #pendingFrom = 0;
  /** Up to here nothing will be changed any more. */
  #passed = 0;
  #records: RawRecord[] = [];
  #atStart = true;
  #isEnded = false;

  constructor(bytes: AsyncIterable<Uint8Array>, table: Table, write: (bytes: Uint8Array) => Promise<void>) {
    this.#bytes = bytes[Symbol.asyncIterator]();
    this.#table = table;
    this.#write = write;
    this.#carrier = carrierOf(table.encoding);
    // A character takes at most four units here and one or two where the table was read.
    const recordUnits = 4 * defaultLimits.recordUnits;
    this.#splitter = new RecordSplitter({ delimiter: table.delimiter, quoting: table.quoting, recordUnits });
  }

  /** Changes cells of a row; the rows come in file order. Gives the columns that could be changed. */
  async change({ line, cells }: ReadRow, changes: readonly CellChange[]): Promise<ReadonlySet<number>> {
    const record = await this.#recordAt(line);
    const codec = this.#cellCodec();
    if (record === undefined || codec === undefined) return new Set();
    const units = this.#pending.slice(record.start - this.#pendingFrom, record.end - this.#pendingFrom);
    const spans = cellSpans(units, this.#table.delimiter, this.#table.quoting);
    const isSame =
      spans?.length === cells.length && spans.every((span, at) => codec.decode(contentOf(units, span)) === cells[at]);
    if (spans === undefined || !isSame) return new Set();
    const made = new Set<number>();
    let copied = 0;
    await this.#copyTo(record.start);
    for (const { column, text } of [...changes].sort((a, b) => a.column - b.column)) {
      const span = spans[column];
      const written = span === undefined ? undefined : this.#cellUnits(units, span, cells[column] ?? "", text, codec);
      if (span === undefined || written === undefined) continue;
      await this.#write(this.#carrier.write(units.slice(copied, span.start) + written));
      copied = span.end;
      made.add(column);
    }
    this.#drop(record.start + copied);
    return made;
  }

  /** Copies what is left. */
  async finish(): Promise<void> {
    do {
      this.#records = [];
      this.#passed = this.#pendingFrom + this.#pending.length;
    } while (await this.#readMore());
    await this.#copyTo(this.#pendingFrom + this.#pending.length);
    const rest = this.#carrier.rest();
    if (rest.length > 0) await this.#write(rest);
  }

  /** Ends early: nothing more is read. */
  async abandon(): Promise<void> {
    await this.#bytes.return?.();
  }

  async #recordAt(line: number): Promise<RawRecord | undefined> {
    for (;;) {
      const [next] = this.#records;
      if (next === undefined) {
        if (!(await this.#readMore())) return undefined;
      } else if (next.line < line) {
        this.#passed = next.end;
        this.#records.shift();
      } else return next.line === line ? this.#records.shift() : undefined;
    }
  }

  async #readMore(): Promise<boolean> {
    if (this.#isEnded) return false;
    await this.#copyTo(this.#passed);
    const next = await this.#bytes.next();
    if (next.done === true) {
      this.#isEnded = true;
      this.#records.push(...this.#splitter.end());
      return this.#records.length > 0;
    }
    let units = this.#carrier.read(next.value);
    if (this.#atStart && units !== "") {
      const marks = /^(?:\ufeff|\u00ef\u00bb\u00bf)+/.exec(units)?.[0] ?? "";
      if (marks !== "") await this.#write(this.#carrier.write(marks));
      units = units.slice(marks.length);
      this.#atStart = false;
    }
    this.#pending += units;
    this.#records.push(...this.#splitter.push(units));
    return true;
  }

  async #copyTo(end: number): Promise<void> {
    if (end <= this.#pendingFrom) return;
    const units = this.#pending.slice(0, end - this.#pendingFrom);
    await this.#write(this.#carrier.write(units));
    this.#drop(end);
  }

  #drop(end: number): void {
    this.#pending = this.#pending.slice(end - this.#pendingFrom);
    this.#pendingFrom = end;
  }

  /** The encoding of a table of ASCII so far is known only later. */
  #cellCodec(): CellCodec | undefined {
    const { encoding } = this.#table;
    if (this.#codec?.encoding !== encoding) this.#codec = { encoding, cells: cellCodecOf(encoding, this.#carrier) };
    return this.#codec.cells;
  }

  #cellUnits(units: string, span: CellSpan, before: string, after: string, codec: CellCodec): string | undefined {
    if (after === before) return units.slice(span.start, span.end);
    if (codec.encode(before) !== contentOf(units, span)) return undefined;
    const written = codec.encode(after);
    if (written === undefined) return undefined;
    if (span.isQuoted) return `"${written.replaceAll('"', '""')}"`;
    // New quotes in a cell without any could close one that another row left open.
    return after.includes(this.#table.delimiter) || /[\r\n"]/.test(after) ? undefined : written;
  }
}
