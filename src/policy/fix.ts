// A Fix is a change to a cell that mends a hit: `text` is put for the piece from `start` to `end`.
import type { Span } from "../model/listing.ts";

export interface Fix extends Span {
  readonly text: string;
}

/**
 * Puts `replacement` for `span` of `text`. With an empty one the place is taken out together with what only it needed:
 * the blanks on one side, a separator that would end the text or stand beside another, brackets and stars that would be
 * empty. Two words never grow together. Nothing is offered where a sign stands between two digits: "5*7" without its
 * sign says something else.
 */
export function replaceAt(text: string, span: Span, replacement: string): Fix | undefined {
  if (replacement !== "") return { start: span.start, end: span.end, text: replacement };
  if (digit.test(text[span.start - 1] ?? "") && digit.test(text[span.end] ?? "")) return undefined;
  let { start, end } = span;
  for (;;) {
    const [bare, wide] = widened(text, { start, end });
    const [left, right] = [wide.start, wide.end];
    const open = left > 0 ? brackets.indexOf(text[left - 1] as string) : -1;
    if (open === -1 || open % 2 === 1 || text[right] !== brackets[open + 1]) {
      return withSeparator(text, bare, wide);
    }
    [start, end] = [left - 1, right + 1];
  }
}

/** Pairs: what opens, then what closes. */
const brackets = [..."()[]{}（）【】「」“”", "*", "*", "~", "~"];
const digit = /^\d$/;
const blank = /^[^\S\n]$/u;
const dash = /^[-–—]$/;
const wordCharacter = /^[\p{L}\p{N}]$/u;
const spacelessLetter = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u;

/** How strongly a sign separates; 0 for what is no separator. Of two that come together the stronger one stays. */
function strengthOf(sign: string): number {
  if (/^[,;、，；]$/.test(sign)) return 1;
  if (dash.test(sign)) return 2;
  return /^[|•·｜]$/.test(sign) ? 3 : 0;
}

/** Where the run of blanks that touches `at` ends, going back (-1) or forward (1); a line break is no blank. */
function skipBlanks(text: string, at: number, step: 1 | -1): number {
  let place = at;
  while (blank.test(text[step === 1 ? place : place - 1] ?? "")) place += step;
  return place;
}

/** `bare`, and with the blanks on both sides. */
function widened(text: string, bare: Span): [Span, Span] {
  return [bare, { start: skipBlanks(text, bare.start, -1), end: skipBlanks(text, bare.end, 1) }];
}

/** `wide` is `bare` with the blanks on both sides. */
function withSeparator(text: string, bare: Span, wide: Span): Fix {
  const before = text[wide.start - 1] ?? "\n";
  const after = text[wide.end] ?? "\n";
  if (after === "\n") return { start: withoutEnd(text, wide.start), end: wide.end, text: "" };
  if (before === "\n") return { start: wide.start, end: withoutBeginning(text, wide.end), text: "" };
  if (strengthOf(before) > 0 && strengthOf(after) > 0) {
    return strengthOf(after) > strengthOf(before)
      ? withSeparator(text, ...widened(text, { start: wide.start - 1, end: bare.end }))
      : withSeparator(text, ...widened(text, { start: bare.start, end: wide.end + 1 }));
  }
  const tied = withHyphen(text, bare);
  if (tied !== undefined) return { ...tied, text: joins(text, tied) ? " " : "" };
  const isBetweenBlanks = wide.start < bare.start && wide.end > bare.end;
  if (isBetweenBlanks) return { start: wide.start, end: bare.end, text: "" };
  // "bowl ," would stand apart from its comma, "bowl )" from its bracket.
  const leans = /^[,;、，；)\]}）】」]$/.test(after);
  if (wide.start < bare.start && leans) return { start: wide.start, end: wide.end, text: "" };
  const isGlue = wide.start === wide.end - (bare.end - bare.start) && joins(text, bare);
  return { start: bare.start, end: bare.end, text: isGlue ? " " : "" };
}

/** "X1-Yeti style bowl": the hyphen on one side tied what goes to what stays. */
function withHyphen(text: string, { start, end }: Span): Span | undefined {
  const isTied = (hyphen: number, beyond: number): boolean =>
    dash.test(text[hyphen] ?? "") && wordCharacter.test(text[beyond] ?? "");
  if (isTied(start - 1, start - 2)) return { start: start - 1, end };
  return isTied(end, end + 1) ? { start, end: end + 1 } : undefined;
}

/** Where a text ends that ends with `at`, without the separator that led to what went. */
function withoutEnd(text: string, at: number): number {
  const sign = text[at - 1] ?? "";
  return strengthOf(sign) > 0 || /^[+&/]$/.test(sign) ? skipBlanks(text, at - 1, -1) : at;
}

/** Where a text begins that begins at `at`, without the separator behind what went; a number keeps its sign. */
function withoutBeginning(text: string, at: number): number {
  const sign = text[at] ?? "";
  const isSeparator = strengthOf(sign) > 0 || /^[.+&/]$/.test(sign);
  return isSeparator && !digit.test(text[at + 1] ?? "") ? skipBlanks(text, at + 1, 1) : at;
}

function joins(text: string, { start, end }: Span): boolean {
  const left = lastOf(text.slice(Math.max(0, start - 2), start));
  const right = firstOf(text, end);
  if (spacelessLetter.test(left) || spacelessLetter.test(right)) return false;
  return wordCharacter.test(left) && wordCharacter.test(right);
}

function lastOf(text: string): string {
  return [...text].at(-1) ?? "";
}

function firstOf(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at) as number) : "";
}
