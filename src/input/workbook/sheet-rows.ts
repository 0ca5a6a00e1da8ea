// The rows of a sheet, from its XML: where each cell stands, what it holds, and what could not be made out.
import type { CellFault, Row } from "../csv.ts";
import { isBlank } from "../cells.ts";
import type { Limits } from "../limits.ts";
import { PartFault } from "../part-fault.ts";
import type { XmlAttributes, XmlEvents } from "../xml.ts";
import { columnOfReference } from "./cell-reference.ts";
import { RichText, unescaped } from "./rich-text.ts";

// Cells may stand far to the right with nothing before them: this many empty ones are made up for one sheet.
const maxPadding = 64 * 1024 * 1024;

const none: readonly never[] = [];

/** Takes rows from the XML of a worksheet part. Rows without a filled cell are left out, as blank lines are in CSV. */
export class SheetRowsReader implements XmlEvents {
  readonly #strings: readonly string[] | undefined;
  readonly #limits: Limits;
  readonly #part: string;
  readonly #inline = new RichText();
  #rows: Row[] = [];
  #isInData = false;
  #row = 0;
  #cells: string[] = [];
  #faults: CellFault[] = [];
  #column = -1;
  #type = "";
  #value = "";
  #isValue = false;
  #isInline = false;
  #hasValue = false;
  #hasFormula = false;
  #padding = 0;

  /** @param strings the shared strings; undefined when they could not be read, which is reported elsewhere. */
  constructor(part: string, strings: readonly string[] | undefined, limits: Limits) {
    this.#part = part;
    this.#strings = strings;
    this.#limits = limits;
  }

  /** The rows that are complete by now, and not taken before. */
  take(): Row[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#isInline) return this.#inline.open(name);
    switch (name) {
      case "c":
        return this.#openCell(attributes);
      case "v":
        this.#isValue = true;
        this.#hasValue = true;
        return;
      case "f":
        this.#hasFormula = true;
        return;
      case "is":
        this.#isInline = this.#isInData;
        this.#hasValue = true;
        return;
      case "row":
        return this.#openRow(attributes["r"]);
      case "sheetData":
        this.#isInData = true;
    }
  }

  close(name: string): void {
    if (this.#isInline && name !== "is") return this.#inline.close(name);
    switch (name) {
      case "c":
        return this.#closeCell();
      case "v":
        this.#isValue = false;
        return;
      case "is":
        this.#isInline = false;
        return;
      case "row":
        return this.#closeRow();
      case "sheetData":
        this.#isInData = false;
    }
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
    else if (this.#isInline) this.#inline.text(text);
  }

  #openRow(reference: string | undefined): void {
    const stated = reference === undefined ? Number.NaN : Number(reference);
    this.#row = Number.isInteger(stated) && stated > 0 ? stated : this.#row + 1;
    if (this.#row > this.#limits.sheetRows) throw new PartFault("rows", this.#part);
    this.#cells = [];
    this.#column = -1;
  }

  #closeRow(): void {
    const isFilled = this.#faults.length > 0 || this.#cells.some((cell) => cell !== "");
    if (this.#isInData && isFilled) {
      const faults = this.#faults.length > 0 ? this.#faults : none;
      this.#rows.push({ cells: this.#cells, line: this.#row, row: this.#row, faults });
    }
    if (this.#faults.length > 0) this.#faults = [];
  }

  #openCell(attributes: XmlAttributes): void {
    const reference = attributes["r"];
    this.#column = reference === undefined ? this.#column + 1 : columnOfReference(reference);
    this.#type = attributes["t"] ?? "n";
    this.#value = "";
    this.#hasValue = false;
    this.#hasFormula = false;
  }

  #closeCell(): void {
    const text = this.#cellText();
    const column = this.#column;
    if (column === -1 || column >= this.#limits.columns) {
      if (text !== "") this.#fault("place");
      return;
    }
    if (text === "") return;
    this.#padding += Math.max(0, column - this.#cells.length);
    if (this.#padding > maxPadding) throw new PartFault("padding", this.#part);
    while (this.#cells.length < column) this.#cells.push("");
    this.#cells[column] = text;
  }

  #cellText(): string {
    if (this.#hasFormula && !this.#hasValue) this.#fault("no-value");
    switch (this.#type) {
      case "s":
        return this.#sharedString();
      case "inlineStr": {
        const inline = this.#inline.take();
        return inline === "" ? unescaped(this.#value) : inline;
      }
      case "str":
        return unescaped(this.#value);
      case "b":
        return this.#value === "" ? "" : this.#value === "0" ? "FALSE" : "TRUE";
      case "n":
        return plainNumber(this.#value);
      default:
        return this.#value;
    }
  }

  #sharedString(): string {
    if (this.#strings === undefined || isBlank(this.#value)) return "";
    const index = Number(this.#value);
    const text = this.#strings[index];
    if (text === undefined) this.#fault("string");
    return text ?? "";
  }

  #fault(reason: CellFault["reason"]): void {
    this.#faults.push({ code: "I107", line: this.#row, column: this.#column, reason });
  }
}

/** A number as a person would write it: `5.901234123457E+12` is a GTIN, `0.10000000000000001` a tenth. */
function plainNumber(value: string): string {
  return /^-?\d*\.?\d*(?:[eE][+-]?\d+|\d{15,})$/.test(value) && value.length < 40 && /[.eE]/.test(value)
    ? String(Number(value))
    : value;
}
