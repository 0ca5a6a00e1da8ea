// Letters that are kept from the reader's or a filter's eye inside a word: invisible characters, tags, letters as codes.
import { type Cell, spanOfTokens } from "./cell.ts";

/**
 * True when one of tokens `first`..`end` is written with something hidden inside: "n<ZWSP>ike", "N</b>ike", "&#110;ike".
 * Markup between words ("Hot<br>Wheels", "AT&amp;T") and accents as entities ("Or&eacute;al") are how HTML is written.
 */
export function hasHiddenParts(cell: Cell, first: number, end: number): boolean {
  // Where the view is the text itself, a word is written with its letters alone.
  if (cell.view.starts === null) return false;
  for (let token = first; token < end; token += 1) {
    const span = spanOfTokens(cell, token, token + 1);
    const written = cell.text.slice(span.start, span.end);
    if (hiding.test(written) || codesOf(written).some((code) => code < 0x80)) return true;
  }
  return false;
}

const hiding = /[\p{Default_Ignorable_Code_Point}\u0000-\u0008<]/u;

function codesOf(written: string): number[] {
  if (!written.includes("&#")) return [];
  return Array.from(written.matchAll(/&#(?:x([0-9a-f]+)|(\d+));/gi), ([, hexadecimal, decimal]) =>
    hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16),
  );
}
