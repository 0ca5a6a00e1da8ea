// How a table is delimited: told by the header that comes out when each delimiter is tried.
import { type Dialect, parseRows, type Row } from "./csv.ts";
import { type RecogniseOptions, recogniseTable, type TablePlan } from "./recognise.ts";

export interface DetectedTable {
  readonly dialect: Dialect;
  readonly plan: TablePlan;
  /** Rows of the sample. */
  readonly rows: number;
}

const delimiters = [",", ";", "\t", "|"];

// Enough rows to find the header (see `maxHeaderRows`) and to look at a few dozen cells of each column.
const maxRows = 60;

/**
 * Finds delimiter, quoting and layout from `sample`, the start of the text. A `sep=` line decides the delimiter; else the
 * delimiter with the best recognised header, and among equals the one that cuts the rows most evenly.
 */
export function detectTable(
  sample: string,
  complete: boolean,
  recordUnits: number,
  options: RecogniseOptions,
): DetectedTable {
  const separator = /^"?sep=([^\r\n])"?[,;\t]*\r?(?:\n|$)/i.exec(sample)?.[1];
  let best: (DetectedTable & { readonly evenness: number }) | undefined;
  // A comma is tried in any case: it is what a table of one column is read with.
  const candidates = delimiters.filter((delimiter) => delimiter === "," || sample.includes(delimiter));
  for (const delimiter of separator === undefined ? candidates : [separator]) {
    const dialect = { delimiter, quoting: true, sepLine: separator !== undefined };
    const rows = parseRows(sample, dialect, { recordUnits, complete }).slice(0, maxRows);
    const plan = recogniseTable(rows, options);
    const evenness = evennessOf(rows);
    const isBetter =
      best === undefined ||
      plan.score > best.plan.score ||
      (plan.score === best.plan.score && (evenness > best.evenness || (plan.refused === true && !best.plan.refused)));
    if (isBetter) {
      const isUnquoted = plan.quoting === false && !isSavedAgain(sample, delimiter);
      best = {
        dialect: { ...dialect, quoting: !isUnquoted },
        plan: isUnquoted ? plan : { ...plan, joinTornRows: false },
        rows: rows.length,
        evenness,
      };
    }
  }
  if (best === undefined) throw new Error("no delimiter was tried");
  return best;
}

// A quoted cell with a quote inside, as in `"9"" pie dish"`.
const quotedCell = /(?:^|\t)"(?:[^"\t\r\n]|"")*""(?:[^"\t\r\n]|"")*"(?=[\t\r\n]|$)/m;

/** True for a table without quoting that a spreadsheet program has read and written since: it quotes where it must. */
function isSavedAgain(sample: string, delimiter: string): boolean {
  return delimiter !== "\t" || quotedCell.test(sample);
}

/** The share of rows that have the most frequent number of cells, if that is more than one; more cells break ties. */
function evennessOf(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let [width, count] = [0, 0];
  for (const [cells, times] of counts) if (times > count) [width, count] = [cells, times];
  return count === 0 ? 0 : count / rows.length + Math.min(width, 99) / 1000;
}
