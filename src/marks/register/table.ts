// Register tables: rows of text with any delimiter, as they stream, however many there are.
import { CsvError, parseCsv } from "../../text/csv.ts";
import { RegisterFault } from "../importer.ts";

export interface RegisterRow {
  readonly cells: readonly string[];
  /** Physical line on which the row starts, from 1. */
  readonly line: number;
}

export interface TableDialect {
  readonly delimiter: string;
  /** False for formats that never quote: a quote there is part of the text. */
  readonly hasQuotes: boolean;
}

/** A row that goes on for longer has a quote that is never closed. */
const longestRow = 4 * 1024 * 1024;

/** The rows of `text`, blank ones left out, in batches of what came at once. @throws RegisterFault "columns". */
export async function* readRows(
  text: AsyncIterable<string>,
  { delimiter, hasQuotes }: TableDialect,
): AsyncGenerator<RegisterRow[]> {
  let pending = "";
  let line = 1;
  const parse = (piece: string): RegisterRow[] => {
    const rows = rowsOf(piece, delimiter, hasQuotes, line);
    line += countLines(piece);
    return rows;
  };
  for await (const chunk of text) {
    pending += pending === "" ? chunk.replace(/^\ufeff/, "") : chunk;
    const end = hasQuotes ? endOfRows(pending, delimiter) : pending.lastIndexOf("\n") + 1;
    if (end === 0 && pending.length > longestRow) throw new RegisterFault("columns", "", line);
    if (end > 0) yield parse(pending.slice(0, end));
    pending = pending.slice(end);
  }
  if (pending !== "") yield parse(pending);
}

/** The delimiter of a header line: the one that occurs most. */
export function delimiterOf(header: string): string {
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [",", ";", "\t", "|"].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** First line of a file, without byte order mark. */
export function headerLine(head: string): string {
  return head.replace(/^\ufeff/, "").split(/\r?\n/, 1)[0] ?? "";
}

/** Behind the last line break that is in no quotes, or 0. A quote opens only where a cell begins. */
export function endOfRows(text: string, delimiter: string): number {
  let end = 0;
  let isQuoted = false;
  let line = text.indexOf("\n");
  for (let at = text.indexOf('"'); ; at = text.indexOf('"', at + 1)) {
    const stop = at === -1 ? text.length : at;
    if (isQuoted) {
      if (line !== -1 && line < stop) line = text.indexOf("\n", stop);
    } else {
      for (; line !== -1 && line < stop; line = text.indexOf("\n", line + 1)) end = line + 1;
    }
    if (at === -1) return end;
    // The second of a doubled quote opens again.
    isQuoted = !isQuoted && (at === 0 || `${delimiter}\n"`.includes(text.charAt(at - 1)));
  }
}

function rowsOf(text: string, delimiter: string, hasQuotes: boolean, firstLine: number): RegisterRow[] {
  const options = {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    info: true,
    quote: hasQuotes ? '"' : null,
  };
  let parsed: { info: { lines: number }; record: string[] }[];
  try {
    parsed = parseCsv(text, options) as unknown as typeof parsed;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RegisterFault("columns", error.code, firstLine);
  }
  const rows: RegisterRow[] = [];
  let line = firstLine;
  for (const { info, record } of parsed) {
    if (record.some((cell) => cell !== "")) rows.push({ cells: record, line });
    line = firstLine + info.lines;
  }
  return rows;
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
