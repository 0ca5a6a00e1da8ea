// The text that a shopper reads of a cell with HTML: tags become gaps, entities become characters, style and script go.
import { decodeHTML } from "entities/decode";
import { identityView, type View, ViewBuilder } from "./view.ts";

/** The view of `cell` without markup; an identity when there is none. Linear in the length of the cell. */
export function withoutMarkup(cell: string): View {
  if (!cell.includes("<") && !cell.includes("&") && !cell.includes("%")) return identityView(cell);
  const builder = new ViewBuilder(cell.length);
  // End marks that do not come again: looked for once, so that a flood of "<!--" stays linear.
  const missing = new Set<string>();
  const endOf = (mark: RegExp, from: number): number => {
    if (missing.has(mark.source)) return -1;
    mark.lastIndex = from;
    const found = mark.exec(cell);
    if (found === null) missing.add(mark.source);
    return found === null ? -1 : found.index + found[0].length;
  };
  let copied = 0;
  let at = nextSign(cell, 0);
  while (at < cell.length) {
    const piece =
      cell[at] === "<" ? elementAt(cell, at, endOf) : cell[at] === "&" ? entityAt(cell, at) : codeAt(cell, at);
    if (piece === undefined) {
      at = nextSign(cell, at + 1);
      continue;
    }
    builder.copy(cell.slice(copied, at), copied);
    builder.add(piece.text, at, piece.end);
    copied = piece.end;
    at = nextSign(cell, piece.end);
  }
  if (copied === 0) return identityView(cell);
  builder.copy(cell.slice(copied), copied);
  return builder.view();
}

// A tag is at most this long; "<" followed by more text than that is not markup but a sign in the text.
const maxTagLength = 4096;
const longestEntity = 33; // &CounterClockwiseContourIntegral;

/** What a tag or entity is read as, and where it ends. */
interface Piece {
  readonly text: string;
  readonly end: number;
}

type EndOf = (mark: RegExp, from: number) => number;

/** The tag, comment or whole <style> at `at`, or undefined when this "<" is a sign in the text. */
function elementAt(cell: string, at: number, endOf: EndOf): Piece | undefined {
  if (cell.startsWith("<!--", at)) {
    const end = endOf(/-->/gu, at + 4);
    return end === -1 ? undefined : { text: "", end };
  }
  const head = /^<(\/?)([a-zA-Z!][a-zA-Z0-9:-]*)/.exec(cell.slice(at, at + 40));
  if (head === null) return undefined;
  const from = at + head[0].length;
  const close = cell.slice(from, at + maxTagLength).search(/[<>]/);
  if (close === -1 || cell[from + close] === "<") return undefined;
  const name = (head[2] as string).toLowerCase();
  const text = inlineNames.has(name) ? "" : " ";
  const end = from + close + 1;
  if (head[1] === "/" || (name !== "style" && name !== "script")) return { text, end };
  // Without its end tag it is read as text: a scan must not lose the rest of a cell to one word in brackets.
  const whole = name === "style" ? endOf(/<\/style\s*>/giu, end) : endOf(/<\/script\s*>/giu, end);
  return { text, end: whole === -1 ? end : whole };
}

// <b>N</b>ike reads as one word; between <li>, <p>, <br> and the like there is a gap.
const inlineNames = new Set([
  "b",
  "i",
  "u",
  "em",
  "strong",
  "span",
  "font",
  "sub",
  "sup",
  "small",
  "big",
  "mark",
  "a",
  "wbr",
]);

function entityAt(cell: string, at: number): Piece | undefined {
  const found = /^&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});/.exec(cell.slice(at, at + longestEntity));
  if (found === null) return undefined;
  const text = decodeHTML(found[0]);
  return text === found[0] ? undefined : { text, end: at + found[0].length };
}

/** A letter as in a URL: "%6eike". "100%cotton" and "50%45" are not: the code must stand for an ASCII letter beside one. */
function codeAt(cell: string, at: number): Piece | undefined {
  if (!/^%(?:[46][1-9a-f]|[57][0-9a])(?:[a-z]|%[4-7][0-9a-f])/i.test(cell.slice(at, at + 6))) return undefined;
  return { text: String.fromCharCode(Number.parseInt(cell.slice(at + 1, at + 3), 16)), end: at + 3 };
}

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
