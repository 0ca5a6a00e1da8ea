// Decoded text to rows of cells: plain records are cut as they are, csv-parse reads those with odd quotes.
import { CsvError, parseCsv } from "../text/csv.ts";
import { type RawRecord, type RecordFault, RecordSplitter } from "./csv-records.ts";
import { plainCells } from "./plain-cells.ts";

export interface Dialect {
  /** One character. */
  readonly delimiter: string;
  /** False where a quote is a character like any other, as in Amazon's reports. */
  readonly quoting: boolean;
  /** The first line says `sep=` and is no row. */
  readonly sepLine?: boolean;
}

/** A cell of a workbook that holds something which could not be made out. */
export interface CellFault {
  readonly code: "I107";
  readonly line: number;
  /** Index of its column, from 0; -1 when that is what is wrong with it. */
  readonly column: number;
  /** It names a shared string that is not there, stands where no cell can stand, or was never calculated. */
  readonly reason: "string" | "place" | "no-value";
}

/** One row of a table; blank lines are none. */
export interface Row {
  readonly cells: readonly string[];
  /** Physical line on which the row starts, from 1. */
  readonly line: number;
  /** Number of the row as a spreadsheet counts: blank lines are rows, line ends inside cells are not. */
  readonly row: number;
  readonly faults: readonly (RecordFault | CellFault)[];
}

/** Reads rows from `text`, as many at a time as the text brings. */
export async function* readRows(
  text: AsyncIterable<string>,
  dialect: Dialect,
  limits: { readonly recordUnits: number },
): AsyncGenerator<Row[]> {
  const parser = new RowParser(dialect, limits.recordUnits);
  for await (const piece of text) {
    const rows = parser.push(piece);
    if (rows.length > 0) yield rows;
  }
  const rows = parser.end();
  if (rows.length > 0) yield rows;
}

/** The rows of a piece of text from the start of a file. What the end of an incomplete piece cuts is left out. */
export function parseRows(
  text: string,
  dialect: Dialect,
  limits: { readonly recordUnits: number; readonly complete?: boolean },
): Row[] {
  const parser = new RowParser(dialect, limits.recordUnits);
  const rows = parser.push(text);
  return limits.complete === false ? rows : [...rows, ...parser.end()];
}

class RowParser {
  readonly #dialect: Dialect;
  readonly #splitter: RecordSplitter;
  // Lines that turned out to end in a lone carriage return, which the splitter does not count.
  #extraLines = 0;
  #width = 0;

  constructor(dialect: Dialect, recordUnits: number) {
    this.#dialect = dialect;
    this.#splitter = new RecordSplitter({ ...dialect, recordUnits });
  }

  push(text: string): Row[] {
    return this.#rows(this.#splitter.push(text));
  }

  end(): Row[] {
    return this.#rows(this.#splitter.end());
  }

  #rows(records: readonly RawRecord[]): Row[] {
    const rows: Row[] = [];
    for (const record of records) {
      if (record.row === 1 && this.#dialect.sepLine === true) continue;
      const cells = cellsOf(record, this.#dialect);
      const parts = this.#atReturns(record, cells);
      for (const [part, partCells] of parts.entries()) {
        const line = record.line + this.#extraLines + part;
        rows.push({ cells: partCells, line, row: record.row, faults: part === 0 ? this.#faults(record) : [] });
      }
      this.#extraLines += parts.length - 1;
      this.#width = parts.at(-1)?.length ?? 0;
    }
    return rows;
  }

  #faults(record: RawRecord): readonly RecordFault[] {
    if (this.#extraLines === 0) return record.faults;
    return record.faults.map(({ code, line }) => ({ code, line: line + this.#extraLines }));
  }

  /**
   * A lone carriage return is data, unless it makes records of the width of the one before: then a program mixed its
   * line ends.
   */
  #atReturns(record: RawRecord, cells: readonly string[]): readonly (readonly string[])[] {
    if (record.returns.length === 0 || cells.length === this.#width) return [cells];
    const starts = [0, ...record.returns.map((at) => at + 1)];
    const texts = starts.map((start, at) => record.text.slice(start, record.returns[at]));
    const parts = texts.map((text) => quotedCells(text, this.#dialect));
    return parts.every((part) => part.length === this.#width) ? parts : [cells];
  }
}

function cellsOf(record: RawRecord, dialect: Dialect): readonly string[] {
  const text = detached(record.text);
  if (record.plainFrom !== undefined) return parseBroken(text, record.plainFrom, dialect);
  if (!record.quoted) return text.split(dialect.delimiter);
  return quotedCells(text, dialect);
}

function quotedCells(text: string, dialect: Dialect): readonly string[] {
  return plainCells(text, dialect.delimiter) ?? parseQuoted(text, dialect);
}

// A cell cut out of a chunk keeps the whole chunk in memory for as long as anybody holds the cell; cut out of its record,
// it keeps the record.
function detached(text: string): string {
  return Buffer.from(text).toString();
}

/** One record with odd quotes: the parser is asked, and believed if it finds one record and no open quote. */
function parseQuoted(text: string, dialect: Dialect): readonly string[] {
  try {
    const rows = parseCsv(text, {
      delimiter: dialect.delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
    });
    const [cells] = rows;
    if (rows.length === 1 && cells !== undefined) return cells;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return text.split(dialect.delimiter);
}

function parseBroken(text: string, plainFrom: number, dialect: Dialect): readonly string[] {
  const rest = text.slice(plainFrom).split(dialect.delimiter);
  if (plainFrom === 0) return rest;
  // The delimiter before the quote ends the cells that are whole.
  return [...quotedCells(text.slice(0, plainFrom - 1), dialect), ...rest];
}
