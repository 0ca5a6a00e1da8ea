// Rows of a recognised table to listings, with everything that was odd about each row.

import type { Limits } from "../model/limits.ts";
import type { Field, Listing, Table } from "../model/listing.ts";
import { problem, type RawProblem } from "../model/problem.ts";
import type { Account } from "./account.ts";
import { isBlank, isFreeText } from "./cells.ts";
import type { Row } from "./csv.ts";
import type { Entry } from "./entry.ts";
import { positionName } from "./headers.ts";
import type { Column } from "./layout.ts";
import { NamedVariants } from "./named-variants.ts";
import type { TablePlan } from "./recognise.ts";
import { RowValuesReader } from "./row-values.ts";
import { type TextColumn, textColumns } from "./text-columns.ts";
import { joinTornRows } from "./torn-rows.ts";

/** Reads the rows of a table, header and preamble included, as `plan` says. */
export async function* readTable(
  rows: AsyncIterable<Row[]>,
  plan: TablePlan,
  account: Account,
  limits: Limits,
  origin: TableOrigin = {},
): AsyncGenerator<Entry[]> {
  const variants = new NamedVariants(plan);
  const table = new TableReader(plan, account, limits, origin, variants);
  const whole = plan.joinTornRows === true ? joinTornRows(rows, plan.columns.length) : rows;
  const batches = plan.variantsOf === undefined ? whole : variants.lookAhead(whole);
  for await (const batch of batches) {
    const entries = batch.flatMap((row) => table.read(row) ?? []);
    if (entries.length > 0) yield entries;
  }
}

/** Where a table comes from. */
export interface TableOrigin {
  /** Its name, in a file of several. */
  readonly sheet?: string;
  /** Where listings are to keep their raw row: the table they are rows of; its `head` is filled here. */
  readonly kept?: KeptTable | undefined;
}

/** A table whose head grows until its first listing. */
export interface KeptTable extends Table {
  readonly head: (readonly string[])[];
}

/** Where a row stands, for its problems. */
interface Place {
  readonly file: string;
  readonly sheet?: string;
  readonly record?: number;
  readonly line: number;
}

class TableReader {
  readonly #plan: TablePlan;
  readonly #account: Account;
  readonly #limits: Limits;
  readonly #kept: KeptTable | undefined;
  readonly #sheet: { readonly sheet?: string };
  readonly #texts: readonly TextColumn[];
  readonly #unread: readonly number[];
  readonly #values: RowValuesReader;
  /** Cells that a row has at least: empty columns without a name at the end of the header do not count. */
  readonly #minWidth: number;
  readonly #isKnown: boolean;
  readonly #brands: number;
  readonly #said = new Set<string>();
  #rows = 0;

  constructor(
    plan: TablePlan,
    account: Account,
    limits: Limits,
    { sheet, kept }: TableOrigin,
    variants: NamedVariants,
  ) {
    this.#plan = plan;
    this.#kept = kept;
    this.#sheet = sheet === undefined ? {} : { sheet };
    this.#account = account;
    this.#limits = limits;
    this.#texts = textColumns(plan.columns);
    this.#unread = plan.columns.flatMap((column, at) => (column.role === undefined && !column.free ? [at] : []));
    this.#values = new RowValuesReader(plan, variants);
    this.#minWidth = 1 + plan.columns.findLastIndex((column, at) => column.name !== positionName(at));
    this.#brands = this.#texts.filter(({ role }) => role === "brand").length;
    this.#isKnown = plan.format !== "generic" && plan.format !== "unknown";
  }

  /** The listing of a row and its problems; undefined when the row is none and nothing is to be said. */
  read(row: Row): Entry | undefined {
    const place = { file: this.#account.path, ...this.#sheet, line: row.line };
    if (this.#isHead(row)) {
      this.#kept?.head.push(row.cells);
      return entryOf(this.#headProblems(row, place));
    }
    this.#account.records++;
    if (row.cells.every((cell) => cell.trim() === "")) return this.#skip("blank-row", row, place);
    const kind = this.#plan.kindOf?.(row.cells) ?? "listing";
    if (typeof kind === "object") return this.#skip(kind.skip, row, place);
    return this.#listing(row, kind === "continuation");
  }

  /** True for the rows up to the first data row; counts those that are no part of the header. */
  #isHead(row: Row): boolean {
    const at = this.#rows++;
    const { headerAt, preamble, firstDataRow = 0 } = this.#plan;
    if (at < headerAt && preamble !== undefined) this.#account.skip(preamble);
    if (at > headerAt && row.row < firstDataRow) this.#account.skip("example-row");
    return at <= headerAt || row.row < firstDataRow;
  }

  #headProblems(row: Row, place: Place): RawProblem[] {
    const problems = this.#faults(row, place);
    if (row.cells.some((cell) => cell.includes("\0"))) this.#sayOnce("I205", place, problems);
    return problems;
  }

  #skip(reason: string, row: Row, place: Place): Entry | undefined {
    this.#account.skip(reason);
    return entryOf(this.#faults(row, { ...place, record: this.#account.records }));
  }

  #listing(row: Row, continues: boolean): Entry {
    const place = { file: this.#account.path, record: this.#account.records, line: row.line, ...this.#sheet };
    const problems = this.#faults(row, place);
    const isTooWide = row.cells.length > this.#limits.columns;
    const cells = isTooWide ? row.cells.slice(0, this.#limits.columns) : row.cells;
    const fields = this.#fields(cells, place, problems);
    if (isTooWide) problems.push(problem("I104", place, { columns: row.cells.length, limit: this.#limits.columns }));
    else this.#checkWidth(cells, fields, place, problems);
    const brand = fields.find((field) => field.role === "brand")?.text.trim() ?? this.#brandAmongOthers(cells);
    const listing: Listing = {
      ...place,
      ...this.#values.read(cells, brand, place.record, continues),
      fields,
      ...(this.#kept === undefined ? {} : { cells: row.cells, table: this.#kept }),
    };
    this.#account.listings++;
    return { listing, problems };
  }

  #fields(cells: readonly string[], place: Place, problems: RawProblem[]): Field[] {
    const fields: Field[] = [];
    for (const { at, column, role, index } of this.#texts) {
      const cell = cells[at];
      if (cell === undefined || cell === "" || isBlank(cell)) continue;
      if (column.role === undefined && !isFreeText(cell)) continue;
      const isBrand = this.#isBrandValue(column, cells);
      const field = this.#field(
        cell,
        isBrand ? "brand" : role,
        isBrand ? this.#brands : index,
        column,
        place,
        problems,
      );
      fields.push(field);
    }
    return fields;
  }

  #field(
    cell: string,
    role: Field["role"],
    index: number,
    column: Column,
    place: Place,
    problems: RawProblem[],
  ): Field {
    const text = cut(cell, this.#limits.cellUnits);
    // Nearly no cell has a problem: its place is made up where one has.
    const there = (): Place & { readonly column: string } => ({ ...place, column: column.name });
    if (text !== cell) problems.push(problem("I105", there(), { units: cell.length, limit: this.#limits.cellUnits }));
    if (text.includes("\0")) this.#sayOnce("I205", there(), problems);
    if (this.#plan.losesLetters === true && /\p{L}\?\p{L}/u.test(text)) this.#sayOnce("I204", there(), problems);
    const field = { role, column: column.name, index, text };
    const parts = column.split?.(text);
    return parts === undefined ? field : { ...field, parts };
  }

  /** An attribute's value is a brand when the cell that names the attribute says so. */
  #isBrandValue(column: Column, cells: readonly string[]): boolean {
    if (column.namedBy === undefined) return false;
    return /^(?:pa_)?(?:brand|marke|marque|marca|merk|品牌|ブランド)$/i.test(cells[column.namedBy]?.trim() ?? "");
  }

  /**
   * Rows of another width than the header. Empty cells too many are how spreadsheets are saved. In a known layout, a row
   * with more cells is out of step with its header somewhere: all its text is read, and the file gets one notice.
   */
  #checkWidth(cells: readonly string[], fields: Field[], place: Place, problems: RawProblem[]): void {
    const expected = this.#plan.columns.length;
    const args = { expected, actual: cells.length };
    const isRagged = this.#plan.isGrid !== true;
    const isShort = isRagged && cells.length < this.#minWidth && this.#plan.shortRows !== true;
    if (isShort) problems.push(problem("I101", place, args));
    const isInStep = !isRagged || !this.#isKnown;
    if (cells.length <= expected || isInStep) this.#noteUnread(cells);
    if (cells.length <= expected) return;
    const before = fields.length;
    const others = this.#texts.filter(({ role }) => role === "other").length;
    const addText = (at: number, extra: number) => {
      const cell = cells[at] ?? "";
      if (cell === "" || !isFreeText(cell)) return;
      const column = this.#plan.columns[at] ?? { name: positionName(at) };
      fields.push(this.#field(cell, "other", others + extra, column, place, problems));
    };
    const shifted = isInStep ? [] : this.#unread;
    for (const [extra, at] of shifted.entries()) addText(at, extra);
    for (let at = expected; at < cells.length; at++) addText(at, shifted.length + at - expected);
    const hasSurplus = cells.some((cell, at) => at >= expected && cell !== "" && cell.trim() !== "");
    if (isRagged && isInStep && hasSurplus) problems.push(problem("I101", place, args));
    if (!(isRagged && isInStep) && (hasSurplus || fields.length > before)) {
      this.#sayOnce("I301", place, problems, { reason: "surplus-cells", ...args });
    }
  }

  /** Remembers the columns with phrases that the layout does not read; single words are states and units. */
  #noteUnread(cells: readonly string[]): void {
    for (const at of this.#unread) {
      const cell = cells[at];
      if (cell === undefined || cell.length < 5 || !isFreeText(cell)) continue;
      const name = this.#plan.columns[at]?.name;
      if (name !== undefined && /\p{L}{2}.*\s.*\p{L}{2}/su.test(cell)) this.#account.leaveOut(name);
    }
  }

  #sayOnce(
    code: "I204" | "I205" | "I301",
    place: Place & { readonly column?: string },
    problems: RawProblem[],
    args: Readonly<Record<string, string | number>> = {},
  ): void {
    if (this.#said.has(code)) return;
    this.#said.add(code);
    problems.push(problem(code, place, args));
  }

  #faults(row: Row, place: Place): RawProblem[] {
    if (row.faults.length === 0) return [];
    const args = { I102: {}, I103: { reason: "not-json" }, I104: { limit: this.#limits.recordUnits } };
    return row.faults.flatMap((fault) => {
      if (fault.code !== "I107") return problem(fault.code, { ...place, line: fault.line }, args[fault.code]);
      const column = this.#plan.columns[fault.column];
      // A price that was never calculated is no loss.
      const isText = column === undefined || column.role !== undefined || column.free === true;
      if (!isText && fault.reason === "no-value") return [];
      return problem("I107", { ...place, column: column?.name }, { reason: fault.reason, ...this.#sheet });
    });
  }

  #brandAmongOthers(cells: readonly string[]): string | undefined {
    for (const { at, column } of this.#texts) {
      const found = column.brandIn?.(cells[at] ?? "");
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

function entryOf(problems: readonly RawProblem[]): Entry | undefined {
  return problems.length === 0 ? undefined : { problems };
}

/** The first `units` of a text, not cutting a character in two. */
function cut(text: string, units: number): string {
  if (text.length <= units) return text;
  const last = text.charCodeAt(units - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? units - 1 : units);
}
