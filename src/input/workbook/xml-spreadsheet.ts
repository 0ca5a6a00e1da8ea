// A workbook in one XML document: where each of its sheets starts, and the rows of each as a stream.

import type { Limits } from "../../model/limits.ts";
import type { RawProblem } from "../../model/problem.ts";
import type { Row } from "../csv.ts";
import { PartFault } from "../part-fault.ts";
import { attribute, type XmlAttributes, type XmlEvents, XmlReader } from "../xml.ts";
import type { Sheet } from "./sheet.ts";
import { XmlSheetRows } from "./xml-sheet-rows.ts";

interface Found {
  readonly name: string;
  isHidden: boolean;
  /** UTF-16 units of the document before its content. */
  readonly start: number;
}

/** What is said of a document whose sheets were found. */
export class XmlSpreadsheet {
  readonly sheets: readonly Sheet[];
  /** What is wrong with the document as a whole. */
  readonly problems: readonly RawProblem[];

  private constructor(sheets: readonly Sheet[], problems: readonly RawProblem[]) {
    this.sheets = sheets;
    this.problems = problems;
  }

  /** Looks through a whole document. Never throws for bad content: sheets before damage are read up to it. */
  static async read(text: AsyncIterable<string>, limits: Limits): Promise<XmlSpreadsheet> {
    const pieces: string[] = [];
    const census = new SheetCensus();
    const xml = new XmlReader(census, limits);
    census.position = () => xml.position;
    for await (const piece of text) {
      pieces.push(piece);
      if (!xml.isOver) xml.write(piece);
    }
    xml.end();
    const problems = xml.fault === undefined ? [] : [new PartFault(xml.fault).toProblem()];
    const sheets = census.found.map(({ name, isHidden, start }) => ({
      name,
      isHidden,
      rows: (raised: RawProblem[]) => rowsOf(piecesFrom(pieces, start), name, limits, raised),
    }));
    return new XmlSpreadsheet(sheets, problems);
  }
}

/** Finds the sheets; a sheet says behind its rows whether it is hidden. */
class SheetCensus implements XmlEvents {
  readonly found: Found[] = [];
  position: () => number = () => 0;
  #isVisibility = false;

  open(name: string, attributes: XmlAttributes): void {
    this.#isVisibility = name === "Visible";
    if (name !== "Worksheet") return;
    this.found.push({ name: attribute(attributes, "Name") ?? "", isHidden: false, start: this.position() });
  }

  close(): void {
    this.#isVisibility = false;
  }

  text(text: string): void {
    const sheet = this.found.at(-1);
    if (this.#isVisibility && sheet !== undefined && /hidden$/i.test(text.trim())) sheet.isHidden = true;
  }
}

async function* rowsOf(
  pieces: Iterable<string>,
  name: string,
  limits: Limits,
  problems: RawProblem[],
): AsyncGenerator<Row[]> {
  const reader = new XmlSheetRows(name, limits);
  const xml = new XmlReader(reader, limits);
  try {
    xml.write("<Worksheet>");
    for (const piece of pieces) {
      xml.write(piece);
      const rows = reader.complete();
      if (rows.length > 0) yield rows;
      if (reader.isOver || xml.isOver) break;
    }
  } catch (error) {
    if (!(error instanceof PartFault)) throw error;
    const { args, ...raised } = error.toProblem();
    problems.push({ ...raised, args: { ...args, sheet: name } });
    const rows = reader.complete();
    if (rows.length > 0) yield rows;
  }
}

function* piecesFrom(pieces: readonly string[], start: number): Generator<string> {
  let before = 0;
  for (const piece of pieces) {
    const from = Math.max(0, start - before);
    before += piece.length;
    if (from < piece.length) yield from === 0 ? piece : piece.slice(from);
  }
}
