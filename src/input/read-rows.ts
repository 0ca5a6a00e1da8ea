// Rows that are no delimited text to listings: their layout from the first of them, then row by row.
import type { Row } from "./csv.ts";
import type { Entry } from "./entry.ts";
import { peekRows } from "./peek-rows.ts";
import type { Reading } from "./reading.ts";
import { recogniseTable } from "./recognise.ts";
import { readTable } from "./table.ts";

/** Reads the listings of a grid of cells. Returns false when there is no row. */
export async function* readRows(
  rows: AsyncIterable<Row[]>,
  { options, account }: Reading,
): AsyncGenerator<readonly Entry[], boolean> {
  const { head, all } = await peekRows(rows);
  if (head.length === 0) return false;
  const plan = recogniseTable(head, options);
  account.format = plan.format;
  if (plan.problems.length > 0) {
    yield [{ problems: plan.problems.map((raised) => ({ ...raised, file: account.path })) }];
  }
  if (plan.refused !== true) {
    yield* readTable(all, { ...plan, isGrid: true, joinTornRows: false }, account, options.limits);
  }
  return true;
}
