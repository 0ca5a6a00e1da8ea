// The rows of a sheet in an XML spreadsheet: rows and cells stand behind the one before unless they say where.

import type { Limits } from "../../model/limits.ts";
import type { Row } from "../csv.ts";
import { attribute, type XmlAttributes, type XmlEvents } from "../xml.ts";
import { RowBuilder } from "./row-builder.ts";
import { plainNumber } from "./sheet-rows.ts";

/** Takes rows from the content of one `Worksheet` element. */
export class XmlSheetRows implements XmlEvents {
  readonly #rows: RowBuilder;
  #isInTable = false;
  #isInCell = false;
  /** Comments and what tells the pronunciation are inside a cell and no text of it. */
  #aside = 0;
  /** Elements that are open inside the text: its own `Data` and the tags of its formatting. */
  #data = 0;
  #type = "";
  #text = "";
  #hasFormula = false;
  #column = 0;
  #across = 0;
  #skipped = 0;
  /** True once the sheet has ended. */
  isOver = false;

  constructor(sheet: string, limits: Limits) {
    this.#rows = new RowBuilder(sheet, limits);
  }

  /** The rows that are complete by now, and not given out before. */
  complete(): Row[] {
    return this.#rows.complete();
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.isOver) return;
    if (this.#aside > 0) this.#aside++;
    else if (this.#data > 0) this.#data++;
    else if (this.#isInCell && (name === "Comment" || name === "PhoneticText")) this.#aside = 1;
    else if (this.#isInCell && name === "Data") this.#openData(attributes);
    else if (this.#isInTable && name === "Cell") this.#openCell(attributes);
    else if (this.#isInTable && name === "Row") this.#openRow(attributes);
    else if (name === "Table") this.#isInTable = true;
  }

  close(name: string): void {
    if (this.isOver) return;
    if (this.#aside > 0) this.#aside--;
    else if (this.#data > 0) this.#data--;
    else if (name === "Cell" && this.#isInCell) this.#closeCell();
    else if (name === "Row" && this.#isInTable) this.#rows.close();
    else if (name === "Table") this.#isInTable = false;
    else if (name === "Worksheet") this.isOver = true;
  }

  text(text: string): void {
    if (this.#data > 0 && this.#aside === 0) this.#text += text;
  }

  #openRow(attributes: XmlAttributes): void {
    const stated = attribute(attributes, "Index");
    this.#rows.open(stated === undefined ? this.#rows.row + 1 + this.#skipped : Number(stated));
    // A row may stand for several that have nothing but its format.
    this.#skipped = spanOf(attributes, "Span");
    this.#column = 0;
  }

  #openCell(attributes: XmlAttributes): void {
    const stated = attribute(attributes, "Index");
    if (stated !== undefined) this.#column = /^\d{1,7}$/.test(stated) ? Number(stated) - 1 : -1;
    this.#across = spanOf(attributes, "MergeAcross");
    this.#hasFormula = attribute(attributes, "Formula") !== undefined;
    this.#isInCell = true;
    this.#type = "";
    this.#text = "";
  }

  #openData(attributes: XmlAttributes): void {
    this.#data = 1;
    this.#type = attribute(attributes, "Type") ?? "String";
  }

  #closeCell(): void {
    this.#isInCell = false;
    if (this.#hasFormula && this.#type === "") this.#rows.fault(this.#column, "no-value");
    this.#rows.put(this.#column, this.#cellText());
    this.#column += 1 + this.#across;
  }

  #cellText(): string {
    switch (this.#type) {
      case "Boolean":
        return this.#text === "" ? "" : this.#text === "0" ? "FALSE" : "TRUE";
      case "Number":
        return plainNumber(this.#text);
      default:
        return this.#text;
    }
  }
}

const maxSpan = 16_384;

function spanOf(attributes: XmlAttributes, name: string): number {
  const span = Number(attribute(attributes, name) ?? 0);
  return Number.isInteger(span) && span > 0 ? Math.min(span, maxSpan) : 0;
}
