// Any table with a header: columns are known by what sellers and tools call them in a dozen languages.
import { problem, type RawProblem } from "../../model/problem.ts";
import { isFreeText, looksLikeTitles } from "../cells.ts";
import type { Row } from "../csv.ts";
import { columnNames, headerKey, headerList, maxHeaderRows } from "../headers.ts";
import type { Column, Head, Layout, Recognition } from "../layout.ts";
import { parseMarketplace } from "../marketplaces.ts";
import { commonList } from "../parts.ts";
import { meaningOf } from "../synonyms.ts";

export const layout: Layout = {
  id: "generic",
  about: {
    en: "Any table whose header, within the first 12 rows, names a title, bullets, a description, keywords, a brand or a SKU in English, Chinese, German, French, Spanish, Italian, Japanese and other languages. Columns with another name are read as other text where a cell holds text.",
    zh: "任何表格：前 12 行内的表头用中文、英文、德文、法文、西班牙文、意大利文、日文等写明标题、卖点、描述、关键词、品牌或 SKU。其他列中的文字按“其他文本”读取。",
  },
  signature: ["title / 标题", "description / 描述", "bullet 1 / 卖点", "keywords / 关键词", "brand / 品牌", "sku"],
  recognise(head) {
    const firstAt = findHeader(head);
    const first = head.rows[firstAt];
    if (first === undefined) return undefined;
    const second = head.rows[firstAt + 1];
    const hasTwoRows = second !== undefined && (isHeaderToo(second, head) || numbersMerged(second, first));
    const headerAt = hasTwoRows ? firstAt + 1 : firstAt;
    const columns = genericColumns(first.cells, hasTwoRows ? namesIn(second.cells, first.cells) : []);
    const data = head.rows.slice(headerAt + 1);
    const title = columns.some((column) => column.role === "title") ? -1 : guessTitle(columns, data);
    const guessed = columns[title];
    if (guessed !== undefined) columns[title] = { name: guessed.name, role: "title" };
    return {
      score: Math.min(99, knownCells(first, head)),
      headerAt,
      columns,
      preamble: "preamble",
      problems: notes(columns, guessed, data),
    } satisfies Recognition;
  },
};

/** Index of the row with the most known names, the first of them; -1 when no row can be a header. */
function findHeader(head: Head): number {
  let best = -1;
  let most = 0;
  for (const [at, row] of head.rows.slice(0, maxHeaderRows).entries()) {
    const known = knownCells(row, head);
    // One known name makes a header only of the first row, or of the first that is wider than the lines above it.
    const isFirst = head.rows.slice(0, at).every((above) => above.cells.length < row.cells.length);
    if (known > most && (known > 1 || isFirst)) {
      best = at;
      most = known;
    }
  }
  return best;
}

function knownCells(row: Row, head: Head): number {
  return row.cells.filter((cell) => meaningOf(cell) !== undefined || head.wanted.includes(headerKey(cell))).length;
}

/** True for a row below the header that says it again: in another language, or as labels above keys. */
function isHeaderToo(row: Row, head: Head): boolean {
  const known = knownCells(row, head);
  return known > 2 && known >= 0.7 * row.cells.filter((cell) => cell.trim() !== "").length;
}

/** True for a row that counts the columns below one merged header cell: 1, 2, 3 and nothing else. */
function numbersMerged(row: Row, header: Row): boolean {
  const filled = row.cells.flatMap((cell, at) => (cell.trim() === "" ? [] : [{ number: Number(cell), at }]));
  const isMerged = filled.some(({ at }) => (header.cells[at] ?? "").trim() === "");
  return filled.length > 1 && isMerged && filled.every(({ number, at }, index) => number === 1 || isNext(index, at));

  function isNext(index: number, at: number): boolean {
    const before = filled[index - 1];
    return before !== undefined && before.at === at - 1 && filled[index]?.number === before.number + 1;
  }
}

/** The names in a second header row; a number there counts what the cell above it or to the left of that says. */
function namesIn(second: readonly string[], first: readonly string[]): string[] {
  let label = "";
  return second.map((cell, at) => {
    label = first[at]?.trim() || label;
    return /^\d{1,2}$/.test(cell.trim()) ? `${label} ${cell.trim()}` : cell;
  });
}

function genericColumns(first: readonly string[], second: readonly string[]): Column[] {
  const header = Array.from(
    { length: Math.max(first.length, second.length) },
    (_, at) => second[at] || first[at] || "",
  );
  const names = columnNames(header);
  return header.map((cell, at) => {
    const name = names[at] ?? "";
    const role = meaningOf(cell) ?? meaningOf(first[at] ?? "");
    if (role === undefined) return { name, free: true };
    if (role === "none") return { name };
    if (role === "keywords") return { name, role, split: commonList };
    if (role === "marketplace") return { name, role, value: parseMarketplace };
    return { name, role };
  });
}

/** Index of an unknown column that reads like titles, or -1. */
function guessTitle(columns: readonly Column[], data: readonly Row[]): number {
  return columns.findIndex(
    (column, at) => column.free === true && looksLikeTitles(data.map((row) => row.cells[at] ?? "")),
  );
}

function notes(columns: readonly Column[], guessed: Column | undefined, data: readonly Row[]): RawProblem[] {
  if (guessed !== undefined) {
    const left = columns.filter(({ role, free }) => role === undefined && free !== true).map(({ name }) => name);
    const args = { reason: "guessed-title", column: guessed.name, left: headerList(left) };
    return [problem("I301", { column: guessed.name }, args)];
  }
  const hasText = columns.some((column, at) => {
    if (column.free !== true) return isTextRole(column);
    return data.some((row) => isFreeText(row.cells[at] ?? ""));
  });
  return hasText ? [] : [problem("I007", {}, { headers: headerList(columns.map(({ name }) => name)) })];
}

function isTextRole({ role }: Column): boolean {
  return role === "title" || role === "bullet" || role === "description" || role === "keywords" || role === "other";
}
