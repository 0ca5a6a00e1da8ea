// The published dictionary format: CSV with a header, lists inside a cell separated by ";".
import { problem, type RawProblem } from "../../model/problem.ts";
import { parseTable, type Row } from "../../text/csv.ts";
import { markColumns, parseMarkRow, placesOf } from "../columns.ts";
import type { MarkSource, SourceEntry, SourceResult } from "../source.ts";

export const source: MarkSource = {
  id: "csv",
  recognises: (path) => !/\.(json|llx)$/i.test(path),
  parse: parseCsvDictionary,
};

function parseCsvDictionary(text: string, path: string): SourceResult {
  const problems: RawProblem[] = [];
  const [header, ...rows] = readRows(text, path, problems);
  if (header === undefined) return { entries: [], problems };
  const columns = header.cells.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, "_"),
  );
  if (!columns.includes("mark")) {
    return {
      entries: [],
      problems: [problem("D102", { file: path, line: header.line }, { headers: columns.join(", ") })],
    };
  }
  for (const [index, name] of columns.entries()) {
    if (isMarkColumn(name) || name === "") continue;
    problems.push(problem("D105", { file: path, line: header.line, column: header.cells[index] ?? name }));
  }
  const places = placesOf(columns);
  const entries: SourceEntry[] = [];
  for (const row of rows) {
    if (row.cells.length > columns.length) {
      problems.push(badRow(path, row, `${row.cells.length} cells, the header has ${columns.length}`));
      continue;
    }
    const parsed = parseMarkRow(row.cells, places);
    if ("entry" in parsed) entries.push({ entry: parsed.entry, line: row.line });
    else problems.push(badRow(path, row, parsed.reason));
  }
  return { entries, problems };
}

function readRows(text: string, path: string, problems: RawProblem[]): Row[] {
  const open = openQuoteAt(text);
  if (open !== undefined) {
    problems.push(problem("D103", { file: path, line: open.line }, { reason: "a quote is opened and never closed" }));
  }
  const rows = parseTable(open === undefined ? text : text.slice(0, open.lineStart));
  if (rows.length === 0) problems.push(problem("D102", { file: path }, { headers: "" }));
  return rows;
}

/** Where the row begins that has the quote which is open at the end of the text; what stands before it is whole. */
function openQuoteAt(text: string): { line: number; lineStart: number } | undefined {
  let opened = -1;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) opened = opened === -1 ? at : -1;
  if (opened === -1) return undefined;
  const before = text.slice(0, opened);
  return { line: before.split("\n").length, lineStart: before.lastIndexOf("\n") + 1 };
}

function isMarkColumn(name: string): boolean {
  return (markColumns as readonly string[]).includes(name);
}

function badRow(path: string, row: Row, reason: string): RawProblem {
  return problem("D103", { file: path, line: row.line }, { reason, mark: (row.cells[0] ?? "").slice(0, 60) });
}
