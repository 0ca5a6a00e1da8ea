// Cuts decoded text into the records of a CSV file, with their physical lines, and recovers from broken quotes.

/** A quote or a length that had to be repaired. */
export interface RecordFault {
  readonly code: "I102" | "I103" | "I104";
  /** Physical line of the fault. */
  readonly line: number;
}

export interface RawRecord {
  /** The record without its line end. */
  readonly text: string;
  /** Where it stands in the whole text, in UTF-16 units, without its line end. */
  readonly start: number;
  readonly end: number;
  /** Physical line on which it starts, from 1. */
  readonly line: number;
  /** Number of the row, from 1; blank lines count, line ends inside quotes do not. */
  readonly row: number;
  /** True when a quote may have to be interpreted; otherwise the cells are what stands between the delimiters. */
  readonly quoted: boolean;
  /** From this offset on, quotes are plain text: one was opened there and never closed. */
  readonly plainFrom?: number;
  /** Offsets of carriage returns outside quotes that are not part of a line end. */
  readonly returns: readonly number[];
  readonly faults: readonly RecordFault[];
}

export interface SplitterOptions {
  /** One character. */
  readonly delimiter: string;
  readonly quoting: boolean;
  /** Longest record, in UTF-16 units. */
  readonly recordUnits: number;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;

// How much text may be read a second time after unclosed quotes, in longest records: with it a file of nothing but open
// quotes still takes linear time.
const maxReread = 16;

type State = "field-start" | "in-field" | "in-quotes" | "skipping";

const none: readonly never[] = [];

/**
 * Finds where records end. Quotes count where a field starts; one that is followed by anything but a delimiter or a
 * line end after it closes is literal text from there on, and a fault. A quoted field that ends badly on another line
 * than it began was never meant to span lines: the line where it began is read with the quote as plain text, and the
 * next line starts a new record. LF and CRLF always end a record; CR alone does in a file whose first line ends so.
 */
export class RecordSplitter {
  readonly #delimiter: number;
  readonly #recordUnits: number;
  #quoting: boolean;
  #rereadUnits: number;
  #returnsEnd: boolean | undefined;

  #text = "";
  /** How much text stood before `#text`. */
  #passed = 0;
  #start = 0;
  #at = 0;
  #state: State = "field-start";
  #quoteAt = 0;
  #quoted = false;
  #line = 1;
  #row = 1;
  #returns: number[] = [];
  #faults: RecordFault[] = [];
  // Blanks between a closing quote and the delimiter are left out of the record: what was kept, and how much was not.
  #kept: string[] = [];
  #keptUntil = 0;
  #removed = 0;

  constructor(options: SplitterOptions) {
    this.#delimiter = options.delimiter.charCodeAt(0);
    this.#quoting = options.quoting;
    this.#recordUnits = options.recordUnits;
    this.#rereadUnits = maxReread * options.recordUnits;
  }

  /** The records that are complete with `chunk`. */
  push(chunk: string): RawRecord[] {
    this.#text = this.#text.slice(this.#start) + chunk;
    this.#passed += this.#start;
    this.#at -= this.#start;
    this.#quoteAt -= this.#start;
    this.#keptUntil -= this.#start;
    this.#start = 0;
    return this.#scan(false);
  }

  /** The records that the end of the text completes. */
  end(): RawRecord[] {
    return this.#scan(true);
  }

  #scan(final: boolean): RawRecord[] {
    const records: RawRecord[] = [];
    while (this.#step(records, final));
    return records;
  }

  /** Goes on by one record, or by one part of it. False when more text is needed. */
  #step(records: RawRecord[], final: boolean): boolean {
    switch (this.#state) {
      case "skipping":
        return this.#skipLine();
      case "in-quotes":
        return this.#inQuotes(records, final);
      default:
        return this.#plainLine(records) || this.#inField(records, final);
    }
  }

  /** The usual case at once: a whole line without quotes. */
  #plainLine(records: RawRecord[]): boolean {
    if (this.#at !== this.#start || this.#returnsEnd !== false) return false;
    const end = this.#text.indexOf("\n", this.#start);
    if (end === -1) return false;
    const isCrLf = this.#text.charCodeAt(end - 1) === carriageReturn && end > this.#start;
    const line = this.#text.slice(this.#start, isCrLf ? end - 1 : end);
    const isPlain = !(this.#quoting && line.includes('"')) && !line.includes("\r") && line.length <= this.#recordUnits;
    if (!isPlain) return false;
    this.#at = end;
    this.#finish(records, line, isCrLf ? end - 1 : end, end + 1);
    return true;
  }

  #inField(records: RawRecord[], final: boolean): boolean {
    const text = this.#text;
    for (; this.#at < text.length; this.#at++) {
      if (this.#at - this.#start > this.#recordUnits) return this.#cut(records);
      const unit = text.charCodeAt(this.#at);
      if (unit === this.#delimiter) this.#state = "field-start";
      else if (unit === lineFeed) return this.#endAt(records, this.#at, this.#at + 1);
      else if (unit === carriageReturn) {
        if (this.#at + 1 === text.length && !final) return false;
        if (text.charCodeAt(this.#at + 1) === lineFeed) return this.#endAt(records, this.#at, this.#at + 2);
        this.#returnsEnd ??= true;
        if (this.#returnsEnd) return this.#endAt(records, this.#at, this.#at + 1);
        this.#returns.push(this.#at - this.#start - this.#removed);
        this.#state = "in-field";
      } else if (unit === quote && this.#quoting && this.#state === "field-start") {
        this.#state = "in-quotes";
        this.#quoted = true;
        this.#quoteAt = this.#at;
        this.#at++;
        return true;
      } else this.#state = "in-field";
    }
    if (!final || this.#start === text.length) return false;
    return this.#endAt(records, text.length, text.length);
  }

  #inQuotes(records: RawRecord[], final: boolean): boolean {
    const text = this.#text;
    const closing = text.indexOf('"', this.#at);
    this.#at = closing === -1 ? text.length : closing;
    if (this.#at - this.#start > this.#recordUnits) return this.#recover(records);
    if (closing === -1) return final && this.#recover(records);
    let after = closing + 1;
    if (text.charCodeAt(after) === quote) {
      this.#at = after + 1;
      return true;
    }
    while (after < text.length && this.#isBlank(text.charCodeAt(after))) after++;
    if (after === text.length && !final) return false;
    const unit = text.charCodeAt(after);
    if (after === text.length || unit === this.#delimiter || unit === lineFeed || unit === carriageReturn) {
      if (after > closing + 1) this.#leaveOut(closing + 1, after);
      this.#at = after;
      this.#state = "in-field";
    } else if (this.#lineEndAfter(this.#quoteAt) < closing) {
      return this.#recover(records);
    } else {
      this.#faults.push({ code: "I102", line: this.#lineAt(this.#quoteAt) });
      this.#at = closing + 1;
      this.#state = "in-field";
    }
    return true;
  }

  #skipLine(): boolean {
    const end = this.#lineEndAfter(this.#at);
    this.#at = end;
    this.#start = end;
    this.#keptUntil = end;
    if (end === this.#text.length) return false;
    this.#at = this.#start = this.#keptUntil = end + 1;
    this.#line++;
    this.#row++;
    this.#state = "field-start";
    return true;
  }

  /** Gives out the start of a record that is too long, and leaves out its rest. */
  #cut(records: RawRecord[], plainFrom?: number): boolean {
    this.#faults.push({ code: "I104", line: this.#line });
    const end = this.#start + this.#recordUnits;
    const lines = this.#quoted ? this.#lineEndsBetween(this.#start, end) : 0;
    this.#emit(records, this.#recordText(end), end, plainFrom);
    this.#line += lines;
    this.#at = this.#start = this.#keptUntil = end;
    this.#state = "skipping";
    return true;
  }

  /** Reads the line of a quote that never closes with that quote as plain text, and goes on after it. */
  #recover(records: RawRecord[]): boolean {
    const text = this.#text;
    const end = this.#lineEndAfter(this.#quoteAt);
    this.#faults.push({ code: "I102", line: this.#lineAt(this.#quoteAt) });
    this.#rereadUnits -= this.#at - end;
    if (this.#rereadUnits < 0) this.#quoting = false;
    this.#returns = [];
    const plainFrom = this.#quoteAt - this.#start - this.#removed;
    if (end - this.#start > this.#recordUnits) return this.#cut(records, plainFrom);
    const isCrLf = text.charCodeAt(end) === lineFeed && text.charCodeAt(end - 1) === carriageReturn;
    this.#at = end;
    const recordEnd = isCrLf ? end - 1 : end;
    this.#finish(records, this.#recordText(recordEnd), recordEnd, Math.min(end + 1, text.length), plainFrom);
    return true;
  }

  #endAt(records: RawRecord[], end: number, next: number): boolean {
    this.#returnsEnd ??= false;
    this.#finish(records, this.#recordText(end), end, next);
    return true;
  }

  #finish(records: RawRecord[], text: string, end: number, next: number, plainFrom?: number): void {
    const lines = this.#quoted ? this.#lineEndsBetween(this.#start, this.#at) + 1 : 1;
    this.#emit(records, text, end, plainFrom);
    this.#line += lines;
    this.#row++;
    this.#at = this.#start = this.#keptUntil = next;
    this.#state = "field-start";
  }

  #emit(records: RawRecord[], text: string, end: number, plainFrom?: number): void {
    if (text !== "" || this.#faults.length > 0) {
      records.push({
        text,
        start: this.#passed + this.#start,
        end: this.#passed + end,
        line: this.#line,
        row: this.#row,
        quoted: this.#quoted,
        returns: this.#returns.length > 0 ? this.#returns : none,
        faults: this.#faults.length > 0 ? this.#faults : none,
        ...(plainFrom === undefined ? {} : { plainFrom }),
      });
    }
    if (this.#returns.length > 0) this.#returns = [];
    if (this.#faults.length > 0) this.#faults = [];
    if (this.#kept.length > 0) this.#kept = [];
    this.#removed = 0;
    this.#quoted = false;
  }

  #leaveOut(from: number, to: number): void {
    this.#kept.push(this.#text.slice(this.#keptUntil, from));
    this.#keptUntil = to;
    this.#removed += to - from;
  }

  #recordText(end: number): string {
    const last = this.#text.slice(Math.max(this.#keptUntil, this.#start), end);
    return this.#kept.length === 0 ? last : this.#kept.join("") + last;
  }

  #isBlank(unit: number): boolean {
    return unit === 0x20 || (unit === 0x09 && unit !== this.#delimiter);
  }

  get #lineEnd(): string {
    return this.#returnsEnd === true ? "\r" : "\n";
  }

  #lineEndAfter(from: number): number {
    const end = this.#text.indexOf(this.#lineEnd, from);
    return end === -1 ? this.#text.length : end;
  }

  #lineAt(position: number): number {
    return this.#line + this.#lineEndsBetween(this.#start, position);
  }

  #lineEndsBetween(from: number, to: number): number {
    let count = 0;
    for (let at = this.#lineEndAfter(from); at < to; at = this.#lineEndAfter(at + 1)) count++;
    return count;
  }
}
