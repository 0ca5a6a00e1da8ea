// The start of a table's text, enough to see its delimiter and its header.
import { peek } from "./peek.ts";

export interface Sample {
  /** The first lines; the same however the text came in pieces. */
  readonly sample: string;
  /** True when that is the whole text. */
  readonly isWhole: boolean;
  /** The whole text, sample included. Can be iterated once. */
  readonly all: AsyncIterable<string>;
}

// The header stands within the first rows, but the first row of an Amazon template alone may hold 430,000 characters.
const maxLines = 60;
const maxUnits = 2 * 1024 * 1024;

/** Looks at the first 60 lines of `text` that are not blank, or at its first 2 Mi characters. */
export async function peekSample(text: AsyncIterable<string>): Promise<Sample> {
  const { head, complete, all } = await peek(text, lineGauge());
  const read = head.join("");
  const sample = firstLines(read.slice(0, maxUnits));
  return { sample, isWhole: complete && sample.length === read.length, all };
}

function lineGauge(): (pieces: readonly string[]) => boolean {
  let seen = 0;
  let units = 0;
  let lines = 0;
  let last = "\n";
  return (pieces) => {
    for (; seen < pieces.length; seen++) {
      const piece = pieces[seen] ?? "";
      units += piece.length;
      lines += (last + piece).match(/[^\r\n](?=[\r\n])/g)?.length ?? 0;
      last = piece.at(-1) ?? last;
    }
    return lines > maxLines || units > maxUnits;
  };
}

function firstLines(text: string): string {
  // One character before the line end is enough: a pattern for whole lines takes quadratic time on a line without an end.
  const lineEnds = /[^\r\n][\r\n]+/g;
  for (let line = 0; line < maxLines; line++) if (lineEnds.exec(text) === null) return text;
  return text.slice(0, lineEnds.lastIndex);
}
