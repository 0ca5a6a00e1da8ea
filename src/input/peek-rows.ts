// The first rows of a table, enough to recognise its layout.
import type { Row } from "./csv.ts";
import { peek } from "./peek.ts";

/** Enough rows to find the header (see `maxHeaderRows`) and to look at a few dozen cells of each column. */
export const maxSampleRows = 60;

export interface PeekedRows {
  readonly head: readonly Row[];
  /** All rows, those of the head included. Can be iterated once. */
  readonly all: AsyncIterable<Row[]>;
}

/** Looks at the first 60 rows. */
export async function peekRows(rows: AsyncIterable<Row[]>): Promise<PeekedRows> {
  const { head, all } = await peek(rows, (batches) => rowsIn(batches) >= maxSampleRows);
  return { head: head.flat().slice(0, maxSampleRows), all };
}

function rowsIn(batches: readonly (readonly Row[])[]): number {
  return batches.reduce((sum, batch) => sum + batch.length, 0);
}
