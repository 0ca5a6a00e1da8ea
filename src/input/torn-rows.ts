// Rows that a raw line break inside a cell tore apart, in exports that do not quote.
import type { Row } from "./csv.ts";

// A description of more lines than this is no longer put together; its rows are reported as ragged.
const maxTorn = 200;

/**
 * Joins runs of rows that are too short and together are exactly `width` cells wide. The line break is put back as LF.
 * Runs that do not fit are given out as they are.
 */
export async function* joinTornRows(batches: AsyncIterable<Row[]>, width: number): AsyncGenerator<Row[]> {
  let torn: Row[] = [];
  for await (const batch of batches) {
    const whole: Row[] = [];
    for (const row of batch) {
      if (row.cells.length >= width || torn.length >= maxTorn) {
        whole.push(...torn, row);
        torn = [];
        continue;
      }
      torn.push(row);
      const joined = torn.length > 1 ? joinRows(torn) : row;
      if (torn.length > 1 && joined.cells.length === width) {
        whole.push(joined);
        torn = [];
      } else if (joined.cells.length > width) {
        whole.push(...torn);
        torn = [];
      }
    }
    if (whole.length > 0) yield whole;
  }
  if (torn.length > 0) yield torn;
}

function joinRows(rows: readonly Row[]): Row {
  const [first, ...rest] = rows as [Row, ...Row[]];
  const cells = [...first.cells];
  for (const row of rest) {
    const [head = "", ...tail] = row.cells;
    cells.push(`${cells.pop() ?? ""}\n${head}`, ...tail);
  }
  return { ...first, cells, faults: rows.flatMap((row) => row.faults) };
}
