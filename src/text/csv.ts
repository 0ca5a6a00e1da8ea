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
