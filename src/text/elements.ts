// Reads the tags, comments, styles and scripts of a cell with HTML, one at a time.

/** What stands from a "<" to `end`. */
export interface Element {
  /** What it is read as: nothing, or a gap. */
  readonly text: string;
  readonly end: number;
  /** `whole`: with all that it holds, as comments and styles are. */
  readonly kind: "open" | "close" | "whole";
  /** Small letters; empty for a comment. */
  readonly name: string;
}

/** Where the first `mark` (global) from `from` on ends, or -1. */
export type EndOf = (mark: RegExp, from: number) => number;

/** Looks once for end marks that do not come again, so that a flood of "<!--" stays linear. */
export function endFinder(cell: string): EndOf {
  const missing = new Set<string>();
  return (mark, from) => {
    if (missing.has(mark.source)) return -1;
    mark.lastIndex = from;
    const found = mark.exec(cell);
    if (found === null) missing.add(mark.source);
    return found === null ? -1 : found.index + found[0].length;
  };
}

// A tag is at most this long; "<" followed by more text than that is not markup but a sign in the text.
const maxTagLength = 4096;
/** The tag, comment or whole <style> at `at`, or undefined when this "<" is a sign in the text. */
export function elementAt(cell: string, at: number, endOf: EndOf): Element | undefined {
  if (cell.startsWith("<!--", at)) {
    const end = endOf(/-->/gu, at + 4);
    return end === -1 ? undefined : { text: "", end, kind: "whole", name: "" };
  }
  const head = /^<(\/?)([a-zA-Z!][a-zA-Z0-9:-]*)/.exec(cell.slice(at, at + 40));
  if (head === null) return undefined;
  const from = at + head[0].length;
  const close = cell.slice(from, at + maxTagLength).search(/[<>]/);
  if (close === -1 || cell[from + close] === "<") return undefined;
  const name = (head[2] as string).toLowerCase();
  const text = inlineNames.has(name) ? "" : " ";
  const end = from + close + 1;
  if (head[1] === "/") return { text, end, kind: "close", name };
  if (name !== "style" && name !== "script") return { text, end, kind: "open", name };
  // Without its end tag it is read as text: a scan must not lose the rest of a cell to one word in brackets.
  const whole = name === "style" ? endOf(/<\/style\s*>/giu, end) : endOf(/<\/script\s*>/giu, end);
  return whole === -1 ? { text, end, kind: "open", name } : { text, end: whole, kind: "whole", name };
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
