// The text that a shopper reads of a cell with HTML: tags become gaps, entities become characters, style and script go.

import { elementAt, endFinder } from "./elements.ts";
import { decodeEntities } from "./entities.ts";
import { type Unshown, unshownIn } from "./unshown.ts";
import { identityView, type View, ViewBuilder } from "./view.ts";

/**
 * The view of `cell` without markup and without `unshown`; an identity when there is none. Linear in the length of the
 * cell.
 */
export function withoutMarkup(cell: string, unshown?: Unshown): View {
  if (!cell.includes("<") && !cell.includes("&") && !cell.includes("%")) return identityView(cell);
  const left = unshown ?? unshownIn(cell);
  const builder = new ViewBuilder(cell.length);
  const endOf = endFinder(cell);
  let copied = 0;
  let at = nextSign(cell, 0);
  while (at < cell.length) {
    const piece =
      cell[at] === "<" ? elementAt(cell, at, endOf) : cell[at] === "&" ? entityAt(cell, at) : codeAt(cell, at, copied);
    if (piece === undefined) {
      at = nextSign(cell, at + 1);
      continue;
    }
    builder.copy(cell.slice(copied, at), copied);
    const end = left.get(at)?.end ?? piece.end;
    builder.add(piece.text, at, end);
    copied = end;
    at = nextSign(cell, end);
  }
  if (copied === 0) return identityView(cell);
  builder.copy(cell.slice(copied), copied);
  return builder.view();
}

const longestEntity = 33; // &CounterClockwiseContourIntegral;

/** What an entity or code is read as, and where it ends. */
interface Piece {
  readonly text: string;
  readonly end: number;
}

function entityAt(cell: string, at: number): Piece | undefined {
  const found = /^&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});/.exec(cell.slice(at, at + longestEntity));
  if (found === null) return undefined;
  const text = decodeEntities(found[0]);
  return text === found[0] ? undefined : { text, end: at + found[0].length };
}

/**
 * A letter as in a URL: "%6eike". "100%cotton" and "50%45" are not: the code must stand for an ASCII letter before one, or
 * after another code, which ended at `copied`.
 */
function codeAt(cell: string, at: number, copied: number): Piece | undefined {
  const isLast = copied === at && cell[at - 3] === "%";
  const code = isLast ? codeOfLetter : codeBeforeLetter;
  if (!code.test(cell.slice(at, at + 6))) return undefined;
  return { text: String.fromCharCode(Number.parseInt(cell.slice(at + 1, at + 3), 16)), end: at + 3 };
}

const codeOfLetter = /^%(?:[46][1-9a-f]|[57][0-9a])/i;
const codeBeforeLetter = /^%(?:[46][1-9a-f]|[57][0-9a])(?:[a-z]|%[4-7][0-9a-f])/i;

/** Position of the next "<", "&" or "%" from `from`, or the length of the cell. */
function nextSign(cell: string, from: number): number {
  let at = from;
  while (at < cell.length) {
    const unit = cell.charCodeAt(at);
    if (unit === 0x3c || unit === 0x26 || unit === 0x25) break;
    at += 1;
  }
  return at;
}
