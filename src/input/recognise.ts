// Which layout a table is of, and what that makes of its columns.
import type { RawProblem } from "../model/problem.ts";
import { problem } from "../model/problem.ts";
import { isFreeText } from "./cells.ts";
import type { Row } from "./csv.ts";
import { columnNames, headerKey, headerList, maxHeaderRows, positionName } from "./headers.ts";
import type { Column, Layout, MappableRole, Recognition, RowKind } from "./layout.ts";
import { all } from "./layouts/registry.ts";
import { isOrderHeader } from "./orders.ts";
import { isProcessingReport } from "./processing-reports.ts";

/** How a table is to be read. */
export interface TablePlan extends Recognition {
  /** Id of the layout; `unknown` when no header was recognised. */
  readonly format: string;
  /** What the user is told about the choice; without file names. */
  readonly problems: readonly RawProblem[];
  /** The table is not to be read at all. */
  readonly refused?: boolean;
  /** Cells stand in their columns whatever is missing before or after them, as in a workbook: no row is ragged. */
  readonly isGrid?: boolean;
}

export interface RecogniseOptions {
  /** Only this layout. */
  readonly inputFormat?: string | undefined;
  readonly map?: ReadonlyMap<MappableRole, readonly string[]> | undefined;
}

/**
 * Plans how to read the table that starts with `rows`. The layout with the highest score wins. Where none fits, every
 * cell with text is read as `other` and the problem is I005.
 */
export function recogniseTable(rows: readonly Row[], options: RecogniseOptions): TablePlan {
  if (rows.slice(0, maxHeaderRows).some((row) => isOrderHeader(row.cells))) {
    return { format: "orders", score: 0, headerAt: 0, columns: [], problems: [problem("I006")], refused: true };
  }
  if (isProcessingReport(rows)) {
    const kindOf = (): RowKind => ({ skip: "processing-report" });
    return { format: "processing-report", score: 0, headerAt: -1, columns: [], problems: [problem("I007")], kindOf };
  }
  const wanted = [...(options.map?.values() ?? [])].flat().map(headerKey);
  const layouts: readonly Layout[] = all.filter(({ id }) => id === (options.inputFormat ?? id));
  let best: TablePlan | undefined;
  for (const layout of layouts) {
    const recognition = layout.recognise({ rows, wanted });
    if (recognition === undefined || recognition.score <= (best?.score ?? 0)) continue;
    best = { ...recognition, format: layout.id, problems: recognition.problems ?? [] };
  }
  return mapped(best ?? unknownTable(rows), options.map);
}

function unknownTable(rows: readonly Row[]): TablePlan {
  const first = rows[0]?.cells ?? [];
  // A first row with a sentence in it is no header: it is read like the others, so that its text is not lost.
  const isData = first.some((cell) => isFreeText(cell) && (cell.length > 60 || cell.trim().split(/\s+/).length >= 4));
  const names = isData ? first.map((_, at) => positionName(at)) : columnNames(first);
  return {
    format: "unknown",
    score: 0,
    headerAt: isData ? -1 : 0,
    columns: names.map((name) => ({ name, free: true })),
    problems: [problem("I005", {}, { headers: headerList(isData ? first : names) })],
  };
}

function mapped(plan: TablePlan, map: RecogniseOptions["map"]): TablePlan {
  if (map === undefined || map.size === 0) return plan;
  const columns = [...plan.columns];
  const problems = [...plan.problems];
  const seen = headerList(columns.map(({ name }) => name));
  for (const [role, headers] of map) {
    const chosen = new Set<number>();
    for (const header of headers) {
      const found = findColumns(columns, header);
      if (found.length === 0) problems.push(problem("I008", {}, { role, header, headers: seen }));
      for (const at of found) chosen.add(at);
    }
    if (chosen.size === 0) continue;
    for (const [at, column] of columns.entries()) {
      if (chosen.has(at)) columns[at] = { name: column.name, role, ...(column.split ? { split: column.split } : {}) };
      else if (column.role === role) columns[at] = withoutRole(column);
    }
  }
  // The user said what the columns are, so "nothing known" is no longer true.
  const hasMapped = columns.some((column) => column.role !== undefined);
  return { ...plan, columns, problems: hasMapped ? problems.filter(({ code }) => code !== "I005") : problems };
}

function findColumns(columns: readonly Column[], header: string): number[] {
  const named = columns.flatMap((column, at) => (column.name === header ? [at] : []));
  if (named.length > 0) return named;
  const key = headerKey(header);
  return columns.flatMap((column, at) => (headerKey(column.name.replace(/#\d+$/, "")) === key ? [at] : []));
}

// Text that the user did not name for a role is still text.
function withoutRole(column: Column): Column {
  const isText = column.role !== "sku" && column.role !== "id" && column.role !== "marketplace";
  return isText ? { name: column.name, role: "other" } : { name: column.name, free: true };
}
