// Text in columns of a terminal, where a Chinese character is two wide and a combining mark none.
import { eastAsianWidth } from "get-east-asian-width";

/** Columns that `text` takes, which has no control sequences. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027]*$/.test(text)) return text.length;
  // Made when the first text wants it: the tables behind it take a tenth of the time in which a short text is checked.
  segmenter ??= new Intl.Segmenter();
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += widthOfCluster(segment);
  return width;
}

let segmenter: Intl.Segmenter | undefined;

/** Columns of what is seen as one character, as terminals draw it. */
function widthOfCluster(cluster: string): number {
  // Shown as a picture, a key or a flag.
  if (/\ufe0f|\u20e3|^[\u{1f1e6}-\u{1f1ff}]{2}/u.test(cluster)) return 2;
  const [base, ...rest] = cluster.match(/[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/gu) ?? [];
  if (base === undefined) return 0;
  // Marks that take room of their own, and the voicing marks of half-width Japanese.
  return [base, ...rest.filter((character) => /[\p{Mc}\uff00-\uffef]/u.test(character))].reduce(
    (width, character) => width + eastAsianWidth(character.codePointAt(0) as number),
    0,
  );
}

/** Fills up to `width` columns, with at least one space. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(1, width - widthOf(text)));
}

/** Cuts `text` to `width` columns, with an ellipsis in place of what was cut. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let shown = "";
  let used = 1;
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    shown += character;
  }
  return `${shown}…`;
}

/** Cuts the beginning of `text`; with `isAlreadyCut` there is more before it. */
export function cutStart(text: string, width: number, isAlreadyCut: boolean): string {
  if (widthOf(text) <= width && !isAlreadyCut) return text;
  let shown = "";
  let used = 1;
  for (const character of Array.from(text).reverse()) {
    used += widthOf(character);
    if (used > width) break;
    shown = character + shown;
  }
  return `…${shown}`;
}

// Pieces that stay whole: a wide character with what may not begin a line after it, a word, the space between words.
const pieces =
  /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef][，。：；、！？”）]*|[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+|\s+/gu;

/** Breaks at spaces, between any two wide characters (Chinese has no spaces), and in words that are longer than a line. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const end = (): void => {
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = "";
    used = 0;
  };
  for (const whole of text.match(pieces) ?? []) {
    for (const piece of fitting(whole, width)) {
      const size = widthOf(piece);
      if (used + size > width) end();
      if (line === "" && piece.trim() === "") continue;
      line += piece;
      used += size;
    }
  }
  end();
  return lines;
}

/** `piece` in parts of at most `width` columns. An address stays whole: people follow and copy it. */
function fitting(piece: string, width: number): string[] {
  if (widthOf(piece) <= width || piece.includes("://")) return [piece];
  const parts = [""];
  for (const character of piece) {
    if (widthOf((parts.at(-1) as string) + character) > width) parts.push("");
    parts[parts.length - 1] += character;
  }
  return parts.filter((part) => part !== "");
}
