// The rows of HTML tables, as programs write them that save a table under the name of a workbook.
import type { Row } from "../csv.ts";
import { cellText } from "./cell-html.ts";

// A "<" that no ">" follows for so long is a sign in the text.
const maxTagUnits = 64 * 1024;
const maxSpan = 1000;

/** What a table is in while its text comes. */
type State = "outside" | "row" | "cell";

/** Finds the rows in HTML that comes in pieces. Missing end tags are as good as there; tables in a cell are its text. */
export class HtmlRowsReader {
  readonly #maxColumns: number;
  #rest = "";
  #state: State = "outside";
  #rows: Row[] = [];
  #cells: string[] = [];
  #html: string[] = [];
  #colspan = 1;
  #rowspan = 1;
  /** By column: how many more rows a cell from above reaches into. */
  #reaching: number[] = [];
  /** Tables that are open inside a cell. */
  #inner = 0;
  #skipUntil: "-->" | "</style>" | "</script>" | undefined;
  #line = 1;
  #rowLine = 1;
  #row = 0;

  constructor(maxColumns: number) {
    this.#maxColumns = maxColumns;
  }

  /** The rows that are complete with `text`. */
  push(text: string): Row[] {
    this.#scan(this.#rest + text, false);
    return this.#take();
  }

  end(): Row[] {
    this.#scan(this.#rest, true);
    this.#endRow();
    return this.#take();
  }

  #take(): Row[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #scan(text: string, final: boolean): void {
    let at = 0;
    while (at < text.length) {
      const next = this.#skipUntil === undefined ? this.#step(text, at) : this.#skip(text, at, this.#skipUntil);
      if (next === -1) break;
      this.#countLines(text, at, next);
      at = next;
    }
    this.#rest = text.slice(at);
    if (final || this.#rest.length > maxTagUnits) {
      this.#keep(this.#rest);
      this.#countLines(this.#rest, 0, this.#rest.length);
      this.#rest = "";
    }
  }

  /** Takes the text up to the next tag, or the tag; where that ends, or -1 when more text is needed. */
  #step(text: string, at: number): number {
    if (text[at] !== "<") {
      const tag = text.indexOf("<", at);
      const end = tag === -1 ? text.length : tag;
      this.#keep(text.slice(at, end));
      return end;
    }
    if (text.startsWith("<!--", at)) {
      this.#skipUntil = "-->";
      return at + 4;
    }
    const end = text.indexOf(">", at);
    if (end === -1) return -1;
    this.#tag(text.slice(at, end + 1));
    return end + 1;
  }

  /** Leaves out a comment, a style or a script. */
  #skip(text: string, at: number, until: string): number {
    const pattern = new RegExp(until, "gi");
    pattern.lastIndex = at;
    const end = pattern.exec(text)?.index;
    if (end === undefined) return text.length - at < until.length ? -1 : text.length - until.length + 1;
    this.#skipUntil = undefined;
    return end + until.length;
  }

  #tag(tag: string): void {
    const name = /^<(\/?[a-z][a-z0-9:]*)/i.exec(tag)?.[1]?.toLowerCase() ?? "";
    if (name === "style" || name === "script") this.#skipUntil = `</${name}>`;
    else if (name === "table" && this.#state === "cell") this.#inner++;
    else if (name === "/table" && this.#inner > 0) this.#inner--;
    else if (this.#inner > 0) this.#keep(" ");
    else if (name === "tr") this.#openRow();
    else if (name === "td" || name === "th") this.#openCell(tag);
    else if (name === "/td" || name === "/th") this.#endCell();
    else if (name === "/tr" || name === "/table") this.#endRow();
    else this.#keep(tag);
  }

  #keep(html: string): void {
    if (this.#state === "cell") this.#html.push(html);
  }

  #openRow(): void {
    this.#endRow();
    this.#state = "row";
    this.#row++;
    this.#rowLine = this.#line;
  }

  #openCell(tag: string): void {
    if (this.#state === "outside") this.#openRow();
    this.#endCell();
    this.#state = "cell";
    this.#colspan = spanOf(tag, "colspan");
    this.#rowspan = spanOf(tag, "rowspan");
  }

  #endCell(): void {
    if (this.#state !== "cell") return;
    this.#state = "row";
    this.#fillReached();
    const text = cellText(this.#html.join(""));
    this.#html = [];
    for (let column = 0; column < this.#colspan && this.#cells.length < this.#maxColumns; column++) {
      if (this.#rowspan > 1) this.#reaching[this.#cells.length] = this.#rowspan;
      this.#cells.push(column === 0 ? text : "");
    }
  }

  /** Leaves the places empty that cells of the rows above reach into. */
  #fillReached(): void {
    while ((this.#reaching[this.#cells.length] ?? 0) > 0) this.#cells.push("");
  }

  #endRow(): void {
    if (this.#state === "outside") return;
    this.#endCell();
    this.#state = "outside";
    this.#inner = 0;
    this.#reaching = this.#reaching.map((rows) => Math.max(0, rows - 1));
    const cells = this.#cells;
    this.#cells = [];
    if (cells.some((cell) => cell !== "")) this.#rows.push({ cells, line: this.#rowLine, row: this.#row, faults: [] });
  }

  #countLines(text: string, from: number, to: number): void {
    for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) this.#line++;
  }
}

function spanOf(tag: string, name: string): number {
  const span = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, "i").exec(tag)?.[1] ?? 1);
  return Math.min(Math.max(1, span), maxSpan);
}
