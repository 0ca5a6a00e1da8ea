// Products of a feed as the rows of a table: an element that a product has three times gets three columns.
import type { Row } from "../csv.ts";
import type { FeedRecord } from "./feed-records.ts";

/** The columns are those of a sample; what later products have beyond them is put behind the last. */
export class FeedTable {
  readonly header: Row;
  readonly #columns = new Map<string, number[]>();
  readonly #maxColumns: number;
  #row = 1;

  constructor(sample: readonly FeedRecord[], maxColumns: number) {
    this.#maxColumns = maxColumns;
    const counts = new Map<string, number>();
    for (const { values } of sample) {
      for (const [name, count] of countsOf(values)) counts.set(name, Math.max(count, counts.get(name) ?? 0));
    }
    const cells: string[] = [];
    for (const [name, count] of counts) {
      this.#columns.set(name, []);
      for (let time = 0; time < count && cells.length < maxColumns; time++) {
        this.#columns.get(name)?.push(cells.length);
        cells.push(name);
      }
    }
    this.header = { cells, line: 1, row: 1, faults: [] };
  }

  row({ line, values }: FeedRecord): Row {
    const cells: string[] = new Array(this.header.cells.length).fill("");
    const used = new Map<string, number>();
    for (const { name, text } of values) {
      const time = used.get(name) ?? 0;
      used.set(name, time + 1);
      const column = this.#columns.get(name)?.[time];
      if (column !== undefined) cells[column] = text;
      // One more than the limit, so that what is left out is said.
      else if (cells.length <= this.#maxColumns) cells.push(text);
    }
    return { cells, line, row: ++this.#row, faults: [] };
  }
}

function countsOf(values: FeedRecord["values"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of values) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
