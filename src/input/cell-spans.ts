// Where the cells of a record stand in it, quotes included.

export interface CellSpan {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

const quote = 0x22;

/** The cells of a record as RFC 4180 has them; undefined for a record with other quotes, which only a person should edit. */
export function cellSpans(record: string, delimiter: string, quoting: boolean): CellSpan[] | undefined {
  const cells: CellSpan[] = [];
  let start = 0;
  for (;;) {
    const isQuoted = quoting && record.charCodeAt(start) === quote;
    let end = isQuoted ? afterQuotes(record, start + 1) : record.indexOf(delimiter, start);
    if (isQuoted && end === -1) return undefined;
    if (!isQuoted && end === -1) end = record.length;
    cells.push({ start, end, isQuoted });
    let next = end;
    // Some programs leave blanks between a closing quote and the delimiter; a tab may be the delimiter itself.
    while (isQuoted && next < record.length && record[next] !== delimiter) {
      if (record[next] !== " " && record[next] !== "\t") return undefined;
      next++;
    }
    if (next >= record.length) return cells;
    start = next + 1;
  }
}

/** Index after the quote that closes a cell, past doubled ones. */
function afterQuotes(record: string, from: number): number {
  let at = record.indexOf('"', from);
  while (at !== -1 && record.charCodeAt(at + 1) === quote) at = record.indexOf('"', at + 2);
  return at === -1 ? -1 : at + 1;
}

/** What a cell holds, in the units of its record. */
export function contentOf(record: string, { start, end, isQuoted }: CellSpan): string {
  return isQuoted ? record.slice(start + 1, end - 1).replaceAll('""', '"') : record.slice(start, end);
}
