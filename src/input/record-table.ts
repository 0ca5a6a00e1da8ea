// Products that come as named texts (elements of a feed, keys of JSON) as the rows of a table.

import type { Row } from "./csv.ts";
import type { RecordFault } from "./csv-records.ts";
import { peek } from "./peek.ts";

export interface NamedRecord {
  /** Physical line on which it starts. */
  readonly line: number;
  readonly values: readonly NamedValue[];
  /** Where it could not be read. */
  readonly fault?: RecordFault;
}

export interface NamedValue {
  /** Name of the element or key; with the name of the one it is in, where that is not the product itself. */
  readonly name: string;
  readonly text: string;
}

const sampleRecords = 60;

/** The rows of a table whose header are the names in the first sixty records. */
export async function* recordRows(records: AsyncIterable<NamedRecord[]>, maxColumns: number): AsyncGenerator<Row[]> {
  const { head, all } = await peek(records, (batches) => batches.flat().length >= sampleRecords);
  if (head.length === 0) return;
  const table = new RecordTable(head.flat(), maxColumns);
  yield [table.header];
  for await (const batch of all) yield batch.map((record) => table.row(record));
}

/**
 * A name that a product has three times gets three columns. The columns are those of a sample; what later products have
 * beyond them is put behind the last.
 */
class RecordTable {
  readonly header: Row;
  readonly #columns = new Map<string, number[]>();
  readonly #maxColumns: number;
  #row = 1;

  constructor(sample: readonly NamedRecord[], maxColumns: number) {
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

  row({ line, values, fault }: NamedRecord): Row {
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
    return {
      cells: fault === undefined ? cells : [],
      line,
      row: ++this.#row,
      faults: fault === undefined ? [] : [fault],
    };
  }
}

function countsOf(values: NamedRecord["values"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of values) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
