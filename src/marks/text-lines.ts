// Texts kept as lines, any of which is found by its number: only where each sixteenth of them starts is noted.
import { ByteList, NumberList } from "./growing.ts";
import { type Packed, PackedNumbers, packNumbers, packText } from "./packed-numbers.ts";

/** Lines from one start that is noted to the next. */
const linesApart = 16;

const lineFeed = 0x0a;

/** Collects lines, in the order in which they are numbered. */
export class LinePacker {
  readonly #text = new ByteList();
  readonly #starts = new NumberList();
  #count = 0;

  /** Adds the text in `start`..`end` of `bytes`, which has no line feed. */
  push(bytes: Uint8Array, start: number, end: number): void {
    this.#begin();
    this.#text.pushFrom(bytes, start, end);
    this.#text.pushUnit(lineFeed);
  }

  /** Takes over a line that is `start`..`end` of `bytes`, with its line feed. */
  pushFrom(bytes: Uint8Array, start: number, end: number): void {
    this.#begin();
    this.#text.pushFrom(bytes, start, end);
  }

  pack(): { text: Packed; lines: Packed } {
    return { text: packText(this.#text.bytes()), lines: packNumbers(this.#starts.values()) };
  }

  #begin(): void {
    if (this.#count % linesApart === 0) this.#starts.push(this.#text.length);
    this.#count += 1;
  }
}

/** What `LinePacker` packed. */
export class TextLines {
  readonly #text: Buffer;
  readonly #starts: PackedNumbers;

  constructor(text: Packed, lines: Packed) {
    this.#text = Buffer.from(text.bytes.buffer, text.bytes.byteOffset, text.count);
    this.#starts = new PackedNumbers(lines);
  }

  /** The line of this number, without its line feed. */
  at(number: number): string {
    const text = this.#text;
    let start = this.#starts.at(Math.floor(number / linesApart));
    for (let left = number % linesApart; left > 0; left -= 1) start = endOfLine(text, start) + 1;
    return text.toString("utf8", start, endOfLine(text, start));
  }
}

/** Lines are short: they are at their end before a search from outside JavaScript would have begun. */
function endOfLine(text: Buffer, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== lineFeed) at += 1;
  return at;
}
