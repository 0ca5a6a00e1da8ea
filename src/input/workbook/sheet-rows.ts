// The rows of a sheet, from its XML: where each cell stands, what it holds, and what could not be made out.

import type { Limits } from "../../model/limits.ts";
import { isBlank } from "../cells.ts";
import type { CellFault, Row } from "../csv.ts";
import type { XmlAttributes, XmlEvents } from "../xml.ts";
import { columnOfReference } from "./cell-reference.ts";
import { plainText } from "./plain-text.ts";
import { RichText, unescaped } from "./rich-text.ts";
import { RowBuilder } from "./row-builder.ts";
import type { Skimmed } from "./skim.ts";
import type { StringTable } from "./string-table.ts";

// Rows and cells as spreadsheet programs write them.
const plainRow = /^<row(?: r="(\d{1,7})")?(?: [\w:]+="[^"<&]*")*>/;
const plainCell =
  /<c r="([A-Z]{1,3}\d{1,7})"(?: s="\d+")?(?: t="([a-zA-Z]+)")?(?:\/>|>(?:<v>([^<]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)?<\/c>)/y;

const startsWithDigit = /^\s*\d/;

/** Takes rows from the XML of a worksheet part. */
export class SheetRowsReader implements XmlEvents, Skimmed {
  readonly name = "row";
  readonly #strings: StringTable | undefined;
  readonly #rows: RowBuilder;
  readonly #inline = new RichText();
  #isInData = false;
  #column = -1;
  #type = "";
  #value = "";
  #isValue = false;
  #isInline = false;
  #hasFormula = false;

  /** @param strings the shared strings; undefined when they could not be read, which is reported elsewhere. */
  constructor(part: string, strings: StringTable | undefined, limits: Limits) {
    this.#strings = strings;
    this.#rows = new RowBuilder(part, limits);
  }

  /** The rows that are complete by now, and not given out before. */
  complete(): Row[] {
    return this.#rows.complete();
  }

  /** False once a row said that it stands above the one before it: a header may not be where it is looked for. */
  get isInOrder(): boolean {
    return this.#rows.isInOrder;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#isInline) this.#inline.open(name);
    else if (name === "c") this.#openCell(attributes);
    else if (name === "v") this.#isValue = true;
    else if (name === "f") this.#hasFormula = true;
    else if (name === "row") this.#openRow(attributes["r"]);
    else if (name === "is") this.#isInline = this.#isInData;
    else if (name === "sheetData") this.#isInData = true;
  }

  close(name: string): void {
    if (name === "is") this.#isInline = false;
    else if (this.#isInline) this.#inline.close(name);
    else if (name === "c") this.#closeCell();
    else if (name === "v") this.#isValue = false;
    else if (name === "row") this.#closeRow();
    else if (name === "sheetData") this.#isInData = false;
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
    else if (this.#isInline) this.#inline.text(text);
  }

  isInside(): boolean {
    return this.#isInData;
  }

  take(element: string): boolean {
    const start = plainRow.exec(element);
    if (start === null || (start[1] === undefined && start[0].includes(" r="))) return false;
    const before = this.#rows.row;
    this.#openRow(start[1]);
    if (this.#plainCells(element, start[0].length)) {
      this.#rows.close();
      return true;
    }
    this.#rows.drop(before);
    return false;
  }

  #plainCells(element: string, from: number): boolean {
    plainCell.lastIndex = from;
    for (let at = from; !element.startsWith("</row>", at); at = plainCell.lastIndex) {
      const match = plainCell.exec(element);
      if (match === null) return false;
      const [, reference = "", type = "n", value, inline] = match;
      // An inline string is a string whatever its cell says, and the other way round.
      if ((inline !== undefined) !== (type === "inlineStr")) return false;
      const text = plainText(value ?? inline ?? "");
      if (text === undefined) return false;
      this.#column = columnOfReference(reference);
      this.#type = type;
      this.#hasFormula = false;
      this.#value = text;
      this.#closeCell();
    }
    return true;
  }

  #openRow(reference: string | undefined): void {
    this.#rows.open(reference === undefined ? Number.NaN : Number(reference));
    this.#column = -1;
  }

  #closeRow(): void {
    if (this.#isInData) this.#rows.close();
    else this.#rows.drop();
  }

  #openCell(attributes: XmlAttributes): void {
    const reference = attributes["r"];
    this.#column = reference === undefined ? this.#column + 1 : columnOfReference(reference);
    this.#type = attributes["t"] ?? "n";
    this.#value = "";
    this.#hasFormula = false;
  }

  #closeCell(): void {
    const inline = this.#inline.take();
    // Some writers forget to say that a text stands inside its cell.
    this.#rows.put(this.#column, inline === "" ? this.#cellText() : inline);
  }

  #cellText(): string {
    // A formula whose result is the empty string is of type `str`; any other without a value was never calculated.
    if (this.#hasFormula && this.#value === "" && this.#type !== "str") this.#fault("no-value");
    switch (this.#type) {
      case "s":
        return this.#sharedString();
      case "inlineStr":
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
    if (this.#strings === undefined) return "";
    const text = startsWithDigit.test(this.#value) ? this.#strings.get(Number(this.#value)) : undefined;
    if (text === undefined && !isBlank(this.#value)) this.#fault("string");
    return text ?? "";
  }

  #fault(reason: CellFault["reason"]): void {
    this.#rows.fault(this.#column, reason);
  }
}

/** A number as a person would write it: `5.901234123457E+12` is a GTIN, `0.10000000000000001` a tenth. */
export function plainNumber(value: string): string {
  return /^-?\d*\.?\d*(?:[eE][+-]?\d+|\d{15,})$/.test(value) && value.length < 40 && /[.eE]/.test(value)
    ? String(Number(value))
    : value;
}
