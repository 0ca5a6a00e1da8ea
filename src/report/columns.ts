// Text in columns of a terminal, where a Chinese character is two wide and a combining mark none.
import stringWidth from "string-width";

/** Columns that `text` takes. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** Fills up to `width` columns, with at least one space. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(1, width - stringWidth(text)));
}

/** Cuts `text` to `width` columns, with an ellipsis in place of what was cut. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let shown = "";
  let used = 1;
  for (const character of text) {
    used += stringWidth(character);
    if (used > width) break;
    shown += character;
  }
  return `${shown}…`;
}

/** Cuts the beginning of `text`; with `isAlreadyCut` there is more before it. */
export function cutStart(text: string, width: number, isAlreadyCut: boolean): string {
  if (stringWidth(text) <= width && !isAlreadyCut) return text;
  let shown = "";
  let used = 1;
  for (const character of Array.from(text).reverse()) {
    used += stringWidth(character);
    if (used > width) break;
    shown = character + shown;
  }
  return `…${shown}`;
}

/** Breaks at spaces, and between any two wide characters: Chinese has no spaces. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of text.match(
    /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef][，。：；、！？”）]*|[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+|\s+/gu,
  ) ?? []) {
    const size = stringWidth(piece);
    if (used + size > width && line.trim() !== "") {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    if (line === "" && piece.trim() === "") continue;
    line += piece;
    used += size;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}
