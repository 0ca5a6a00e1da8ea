// A changed cell for people: what is taken out and what is put in, with as much around it as fits.
import type { Field, Listing } from "../model/listing.ts";
import { cut, cutStart } from "./columns.ts";
import { printable } from "./printable.ts";
import type { Style } from "./style.ts";
import type { Wording } from "./wording/wording.ts";

export interface DiffOptions {
  readonly wording: Wording;
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Where the cell stands, then a line with `-` and one with `+`. */
export function diffOf(listing: Listing, before: Field, after: Field, { wording, style, width }: DiffOptions): string {
  const { record, line, sku, id } = listing;
  const place = printable(wording.terminal.listing({ record, line, sku, id: sku === undefined ? id : undefined }));
  const column = `${wording.role[before.role]} (${printable(before.column)})`;
  const { start, endBefore, endAfter } = difference(before.text, after.text);
  const removed = around(before.text, start, endBefore, width, style.high);
  const added = around(after.text, start, endAfter, width, style.good);
  return `${style.bold(`${printable(listing.file)} · ${place} · ${column}`)}\n${style.high("-")} ${removed}\n${style.good("+")} ${added}\n\n`;
}

/** The piece that is not the same in both, on whole words. */
function difference(before: string, after: string): { start: number; endBefore: number; endAfter: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (start > 0 && isInside(before, start)) start--;
  while (tail > 0 && isInside(before, before.length - tail)) tail--;
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
}

function isInside(text: string, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}\p{Cs}]$/u.test(text[at - 1] ?? " ") && /^[\p{L}\p{M}\p{N}\p{Cs}]$/u.test(text[at] ?? " ");
}

function around(text: string, start: number, end: number, width: number, paint: (text: string) => string): string {
  const piece = printable(text.slice(start, end));
  const room = Math.max(20, width - 2 - piece.length);
  const left = cutStart(printable(text.slice(0, start)), Math.floor(room / 2), false);
  return `${start === 0 ? "" : left}${piece === "" ? "" : paint(piece)}${cut(printable(text.slice(end)), Math.ceil(room / 2))}`;
}
