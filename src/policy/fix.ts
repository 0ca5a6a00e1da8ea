// A Fix is a change to a cell that mends a hit: `text` is put for the piece from `start` to `end`.
import type { Span } from "../model/listing.ts";

export interface Fix extends Span {
  readonly text: string;
}

/**
 * Puts `replacement` for `span` of `text`. With an empty one the place is taken out together with what only it needed:
 * the blanks on one side, the comma of a list, brackets that would be empty. Two words never grow together. Nothing is
 * offered where a sign stands between two digits: "5*7" without its sign says something else.
 */
export function replaceAt(text: string, span: Span, replacement: string): Fix | undefined {
  if (replacement !== "") return { start: span.start, end: span.end, text: replacement };
  if (digit.test(text[span.start - 1] ?? "") && digit.test(text[span.end] ?? "")) return undefined;
  let { start, end } = span;
  for (;;) {
    const left = skipBlanks(text, start, -1);
    const right = skipBlanks(text, end, 1);
    if (text[left - 1] === "(" && text[right] === ")") [start, end] = [left - 1, right + 1];
    else if (text[left - 1] === "[" && text[right] === "]") [start, end] = [left - 1, right + 1];
    else return { ...withSeparator(text, { start, end }, { start: left, end: right }) };
  }
}

const digit = /^\d$/;
const blank = /^[^\S\n]$/u;
const separator = /^[,;|•·]$/;
const wordCharacter = /^[\p{L}\p{N}]$/u;

/** Where the run of blanks that touches `at` ends, going back (-1) or forward (1); a line break is no blank. */
function skipBlanks(text: string, at: number, step: 1 | -1): number {
  let place = at;
  while (blank.test(text[step === 1 ? place : place - 1] ?? "")) place += step;
  return place;
}

/** `wide` is `bare` with the blanks on both sides. */
function withSeparator(text: string, bare: Span, wide: Span): Fix {
  const before = text[wide.start - 1] ?? "\n";
  const after = text[wide.end] ?? "\n";
  if (after === "\n") {
    const start = separator.test(before) ? skipBlanks(text, wide.start - 1, -1) : wide.start;
    return { start, end: wide.end, text: "" };
  }
  if (before === "\n") {
    const end = separator.test(after) ? skipBlanks(text, wide.end + 1, 1) : wide.end;
    return { start: wide.start, end, text: "" };
  }
  if (separator.test(before) && separator.test(after)) {
    return { start: skipBlanks(text, wide.start - 1, -1), end: wide.end, text: "" };
  }
  const isBetweenBlanks = wide.start < bare.start && wide.end > bare.end;
  if (isBetweenBlanks) return { start: wide.start, end: bare.end, text: "" };
  // "bowl ," would stand apart from its comma.
  if (wide.start < bare.start && separator.test(after)) return { start: wide.start, end: wide.end, text: "" };
  const isGlue = wide.start === wide.end - (bare.end - bare.start) && joins(text, bare);
  return { start: bare.start, end: bare.end, text: isGlue ? " " : "" };
}

function joins(text: string, { start, end }: Span): boolean {
  return (
    wordCharacter.test(lastOf(text.slice(Math.max(0, start - 2), start))) && wordCharacter.test(firstOf(text, end))
  );
}

function lastOf(text: string): string {
  return [...text].at(-1) ?? "";
}

function firstOf(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at) as number) : "";
}
