// Cells as sheet XML. Every cell is a string: nothing of a listing can be a formula, a date or a number.
import type { Severity } from "../../model/severity.ts";
import { withoutFormula } from "../formula.ts";
import { printable } from "../printable.ts";
import { xmlText } from "../xml.ts";
import { type CellStyle, severityColors, styleNumber } from "./styles.ts";

/** Text, or pieces of it of which some stand out in the colour of a severity. */
export type CellText = string | readonly (readonly [text: string, severity?: Severity | undefined])[];

export interface Cell {
  readonly text: CellText;
  readonly style?: CellStyle;
  /** A cell of this workbook to go to, such as `'Listings'!A2`. */
  readonly link?: string;
}

/** Most characters of a cell in Excel. */
const maxUnits = 32_767;

/** The cell at `reference`; without text it has its style alone, so that the lines of a table have no gaps. */
export function cellXml(reference: string, { text, style = "text" }: Cell, fontName: string): string {
  const pieces: Pieces = typeof text === "string" ? [[text]] : text;
  if (pieces.every(([piece]) => piece === "")) {
    return `<c r="${reference}" s="${styleNumber(style)}"/>`;
  }
  return `<c r="${reference}" s="${styleNumber(style)}" t="inlineStr"><is>${runs(pieces, fontName)}</is></c>`;
}

type Pieces = Exclude<CellText, string>;

function runs(pieces: Pieces, fontName: string): string {
  const shown = fitting(pieces.map(([piece, severity]) => [printable(piece), severity]));
  if (shown.every(([, severity]) => severity === undefined)) return textXml(shown.map(([piece]) => piece).join(""));
  return shown.map(([piece, severity]) => `<r>${runFont(severity, fontName)}${textXml(piece)}</r>`).join("");
}

/** Pieces that are no formula together, none of them empty, cut to what a cell holds. */
function fitting(pieces: Pieces): Pieces {
  const whole = pieces.map(([piece]) => piece).join("");
  let room = maxUnits - 2;
  const shown: Pieces[number][] = withoutFormula(whole) === whole ? [] : [["'"]];
  for (const [piece, severity] of pieces) {
    if (piece === "" || room <= 0) continue;
    // Not through the middle of a character.
    const cut = piece.length <= room ? piece : `${piece.slice(0, room).replace(/[\ud800-\udbff]$/, "")}…`;
    shown.push([cut, severity]);
    room -= piece.length;
  }
  return shown;
}

function runFont(severity: Severity | undefined, fontName: string): string {
  const font = `<sz val="11"/>`;
  if (severity === undefined) return `<rPr>${font}<rFont val="${fontName}"/></rPr>`;
  return `<rPr><b/><u/>${font}<color rgb="FF${severityColors[severity][0]}"/><rFont val="${fontName}"/></rPr>`;
}

function textXml(text: string): string {
  // `_x0041_` in a cell reads as the character of that number.
  const escaped = xmlText(text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_"));
  return `<t xml:space="preserve">${escaped}</t>`;
}

/** `A1` for column 0 and row 1. */
export function referenceOf(column: number, row: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
