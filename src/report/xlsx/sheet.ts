// A worksheet part: column widths, frozen header, filter, rows of a bounded height, links.
import { xmlText } from "../xml.ts";
import { type Cell, cellXml, referenceOf } from "./cells.ts";

export interface Sheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: Iterable<readonly Cell[]>;
  /** The first row is a header: it stays in view and filters the others; so many columns stay in view too. */
  readonly frozenColumns?: number;
  /** So many columns are printed; all when it is not said. */
  readonly printedColumns?: number;
}

const lineHeight = 15;
// A description of many lines would fill the window with one row.
const maxLines = 8;
const titleLines = 1.6;

/** The XML of the part in pieces, row by row. */
export function* sheetXml({ widths, rows, frozenColumns }: Sheet, fontName: string): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield `<sheetViews>${viewXml(frozenColumns)}</sheetViews><sheetFormatPr defaultRowHeight="${lineHeight}"/><cols>`;
  for (const [at, width] of widths.entries())
    yield `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  yield "</cols><sheetData>";
  const links: string[] = [];
  let row = 0;
  for (const cells of rows) {
    row += 1;
    yield `<row r="${row}" ht="${heightOf(cells, widths)}" customHeight="1">`;
    for (const [column, cell] of cells.entries()) {
      const reference = referenceOf(column, row);
      yield cellXml(reference, cell, fontName);
      if (cell.link !== undefined) links.push(`<hyperlink ref="${reference}" location="${xmlText(cell.link)}"/>`);
    }
    yield "</row>";
  }
  const range = `A1:${referenceOf(widths.length - 1, Math.max(1, row))}`;
  yield "</sheetData>";
  if (frozenColumns !== undefined) yield `<autoFilter ref="${range}"/>`;
  if (links.length > 0) yield `<hyperlinks>${links.join("")}</hyperlinks>`;
  yield '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  yield `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors></worksheet>\n`;
}

function viewXml(frozenColumns: number | undefined): string {
  if (frozenColumns === undefined) return '<sheetView showGridLines="0" workbookViewId="0"/>';
  const corner = referenceOf(frozenColumns, 2);
  const split = frozenColumns > 0 ? `xSplit="${frozenColumns}" ` : "";
  return `<sheetView workbookViewId="0"><pane ${split}ySplit="1" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/></sheetView>`;
}

/** In points: as many lines as the fullest cell needs, up to a number. */
function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map(({ text, style }, at) => {
    if (style === "title") return titleLines;
    if (style !== undefined && style !== "text" && style !== "head") return 1;
    const content = typeof text === "string" ? text : text.map(([piece]) => piece).join("");
    // Wide characters take the room of two.
    const columns = content.slice(0, 2000).replace(/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/g, "xx").length;
    return Math.ceil((columns * 1.1) / (widths[at] ?? 10));
  });
  return lineHeight * Math.min(maxLines, Math.max(1, ...lines));
}
