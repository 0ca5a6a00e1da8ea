// The one home of `csv-parse`: options that lose nothing, and whole small tables at once.
import { CsvError, type Options, parse } from "csv-parse/sync";

export { CsvError };

/** One record: its cells and the physical line on which it starts, from 1. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Cells of all records in `text`, with the options as they are given. Throws CsvError. */
export function parseCsv(text: string, options: Options): string[][] {
  return parse(text, options) as unknown as string[][];
}

/** The records of a small, comma separated table such as a dictionary. Ragged rows are kept as they are, blank lines are left out. */
export function parseTable(text: string): Row[] {
  return splitRegular(text) ?? parseAny(text);
}

function parseAny(text: string): Row[] {
  const records = parse(text, { bom: true, relaxQuotes: true, relaxColumnCount: true, info: true }) as unknown as {
    info: { lines: number };
    record: string[];
  }[];
  const rows: Row[] = [];
  let nextLine = 1;
  for (const { info, record } of records) {
    if (record.some((cell) => cell !== "")) rows.push({ cells: record, line: nextLine });
    nextLine = info.lines + 1;
  }
  return rows;
}

/**
 * The records of `text` when every quote in it stands where RFC 4180 has one: registers have millions of such rows, and
 * this takes a fifth of the time. Undefined when one does not, or the last is never closed.
 */
function splitRegular(text: string): Row[] | undefined {
  const rows: Row[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const start = line;
    let isFilled = false;
    for (;;) {
      let cell: string;
      if (text.charCodeAt(at) === quote) {
        let end = text.indexOf('"', at + 1);
        while (end !== -1 && text.charCodeAt(end + 1) === quote) end = text.indexOf('"', end + 2);
        if (end === -1) return undefined;
        cell = text.slice(at + 1, end);
        if (cell.includes('"')) cell = cell.replaceAll('""', '"');
        for (let next = cell.indexOf("\n"); next !== -1; next = cell.indexOf("\n", next + 1)) line += 1;
        at = end + 1;
      } else {
        const from = at;
        let unit = text.charCodeAt(at);
        while (at < text.length && unit !== comma && unit !== lineFeed && unit !== carriageReturn) {
          if (unit === quote) return undefined;
          at += 1;
          unit = text.charCodeAt(at);
        }
        cell = text.slice(from, at);
      }
      cells.push(cell);
      isFilled ||= cell !== "";
      if (at >= text.length) break;
      const unit = text.charCodeAt(at);
      at += 1;
      if (unit === comma) continue;
      if (unit === carriageReturn && text.charCodeAt(at) === lineFeed) at += 1;
      // A carriage return alone, or text behind a quote.
      else if (unit !== lineFeed) return undefined;
      line += 1;
      break;
    }
    if (isFilled) rows.push({ cells, line: start });
  }
  return rows;
}

const quote = 0x22;
const comma = 0x2c;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
