// The rows of a sheet while its cells come: each put where it says that it stands, within limits.

import type { Limits } from "../../model/limits.ts";
import type { CellFault, Row } from "../csv.ts";
import { PartFault } from "../part-fault.ts";

// Cells may stand far to the right with nothing before them: empty ones are made up, so many for each filled one up to so
// many of these. Templates of five hundred columns have some thirty filled cells a row.
const filledAtMost = 256 * 1024;
const freePadding = 1024 * 1024;

const none: readonly never[] = [];

/** Builds one row after the other. Rows without a filled cell are left out, as blank lines are in CSV. */
export class RowBuilder {
  readonly #limits: Limits;
  readonly #part: string;
  #rows: Row[] = [];
  #row = 0;
  #cells: string[] = [];
  #faults: CellFault[] = [];
  #padding = 0;
  #filled = 0;
  #isInOrder = true;

  /** @param part name of what the rows are in, for faults. */
  constructor(part: string, limits: Limits) {
    this.#part = part;
    this.#limits = limits;
  }

  /** Number of the row that was opened last, from 1; 0 before the first. */
  get row(): number {
    return this.#row;
  }

  /** False once a row said that it stands above the one before it. */
  get isInOrder(): boolean {
    return this.#isInOrder;
  }

  /** The rows that are complete by now, and not given out before. */
  complete(): Row[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  /** @param stated where the row says that it stands; without a good number it stands below the last one. */
  open(stated: number): void {
    if (stated < this.#row) this.#isInOrder = false;
    this.#row = Number.isInteger(stated) && stated > 0 ? stated : this.#row + 1;
    if (this.#row > this.#limits.sheetRows) throw new PartFault("rows", this.#part);
    this.#cells = [];
  }

  /** Puts `text` into a column, from 0; -1 for a place that no sheet has. */
  put(column: number, text: string): void {
    if (text === "") return;
    // Of two cells with one reference, programs differ in which they show.
    const isTaken = (this.#cells[column] ?? "") !== "";
    if (column < 0 || column >= this.#limits.columns || isTaken) {
      this.fault(column, "place");
      return;
    }
    this.#padding += Math.max(0, column - this.#cells.length);
    const counted = Math.min(++this.#filled, filledAtMost);
    const mostPadding = freePadding + counted * this.#limits.emptyCells;
    if (this.#padding > mostPadding) throw new PartFault("padding", this.#part);
    while (this.#cells.length < column) this.#cells.push("");
    this.#cells[column] = text;
  }

  fault(column: number, reason: CellFault["reason"]): void {
    this.#faults.push({ code: "I107", line: this.#row, column, reason });
  }

  close(): void {
    const isFilled = this.#faults.length > 0 || this.#cells.some((cell) => cell !== "");
    const faults = this.#faults.length > 0 ? this.#faults : none;
    if (isFilled) this.#rows.push({ cells: this.#cells, line: this.#row, row: this.#row, faults });
    if (this.#faults.length > 0) this.#faults = [];
  }

  /** Forgets the open row, and that any was opened after `row`. */
  drop(row = this.#row): void {
    this.#row = row;
    this.#faults = [];
  }
}
