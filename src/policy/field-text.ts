// A field as policy looks at it: its prepared cell, and its letters as they are without markup.
import type { Field, Span } from "../model/listing.ts";
import type { Cell } from "../text/cell.ts";
import { toSource, type View } from "../text/view.ts";

export class FieldText {
  readonly field: Field;
  readonly cell: Cell;

  constructor(field: Field, cell: Cell) {
    this.field = field;
    this.cell = cell;
  }

  /** The text that a shopper reads, unfolded: what a rule about characters speaks of. */
  get readable(): View {
    return this.cell.readable;
  }

  /** The whole cell without blanks around it. */
  get whole(): Span {
    const { text } = this.field;
    return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  }

  /** The piece of the cell that `start`..`end` of the readable text came from. */
  source(start: number, end: number): Span {
    return toSource(this.readable, start, end);
  }
}
