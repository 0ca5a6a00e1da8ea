// Cells to a line of CSV that no spreadsheet program takes for formulas.
import { withoutFormula } from "../formula.ts";
import { printable, printableLines } from "../printable.ts";

/** One line of cells in our own words, every cell quoted. */
export function csvRow(cells: readonly string[], delimiter = ",", lineEnd = "\n"): string {
  return `${cells.map((cell) => quoted(inert(printable(cell)))).join(delimiter)}${lineEnd}`;
}

/** Cells of the seller's own table, as they are: only what a spreadsheet or a terminal would act on is changed. */
export function originalCells(cells: readonly string[], delimiter: string): string {
  return cells.map((cell) => quoted(plainNumber.test(cell) ? cell : inert(printableLines(cell)))).join(delimiter);
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

// A number with a sign is no formula: prices and stock keep their value.
const plainNumber = /^[+-]?\d[\d.,]*%?$/;

// Where the decimal sign is a comma, a semicolon ends a cell, inside quotes of another dialect too.
const formulaInside = /;["']*(?=[=+\-@＝＋－＠])/gu;

function inert(cell: string): string {
  return withoutFormula(cell).replace(formulaInside, "$&'");
}
