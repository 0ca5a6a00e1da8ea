// Cells to a line of CSV that no spreadsheet program takes for formulas.
import { withoutFormula } from "../formula.ts";
import { printable } from "../printable.ts";

/** One line, every cell quoted. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${inert(printable(cell)).replaceAll('"', '""')}"`).join(",")}\n`;
}

// Where the decimal sign is a comma, a semicolon ends a cell, inside quotes of another dialect too.
const formulaInside = /;["']*(?=[=+\-@＝＋－＠])/gu;

function inert(cell: string): string {
  return withoutFormula(cell).replace(formulaInside, "$&'");
}
