// The values of a cell that holds several, as spans into it: the text itself is never changed.
import type { Span } from "../model/listing.ts";

/** Finds the values of a cell; undefined when it holds one value. */
export type Split = (text: string) => readonly Span[] | undefined;

/** Values that stand between separators, without the blanks around them. */
export function separatedBy(separator: RegExp): Split {
  const pattern = new RegExp(separator, "gu");
  return (text) => {
    const spans: Span[] = [];
    let start = 0;
    for (const match of text.matchAll(pattern)) {
      addTrimmed(spans, text, start, match.index);
      start = match.index + match[0].length;
    }
    addTrimmed(spans, text, start, text.length);
    return severalOf(spans, text);
  };
}

/** Tags and search terms as sellers write them in any tool. */
export const commonList = separatedBy(/[,;|、，；\n]/);
export const commaList = separatedBy(/,/);

/** Quoted values with commas between them, each quote doubled inside: `"Fits dogs, cats","Dishwasher safe"`. */
export function quotedList(text: string): readonly Span[] | undefined {
  const spans: Span[] = [];
  for (const match of text.matchAll(/"((?:[^"]|"")*)"|[^,"]+/g)) {
    const inner = match[1];
    const start = inner === undefined ? match.index : match.index + 1;
    addTrimmed(spans, text, start, start + (inner ?? match[0]).length);
  }
  return severalOf(spans, text);
}

/** The values of `key=value` pairs between commas, as Magento writes additional attributes. */
export function pairValues(text: string): readonly Span[] | undefined {
  const spans: Span[] = [];
  for (const { start, value } of pairsOf(text)) addTrimmed(spans, text, start, start + value.length);
  return severalOf(spans, text);
}

/** The value of the first pair whose key `isWanted`. */
export function pairValue(text: string, isWanted: (key: string) => boolean): string | undefined {
  for (const { key, value } of pairsOf(text)) if (isWanted(key) && value.trim() !== "") return value.trim();
  return undefined;
}

function* pairsOf(text: string): Generator<{ key: string; value: string; start: number }> {
  for (const match of text.matchAll(/(?:^|,)([\w-]+)=((?:(?!,[\w-]+=)[\s\S])*)/g)) {
    const [whole, key = "", value = ""] = match;
    yield { key, value, start: match.index + whole.length - value.length };
  }
}

function addTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const value = piece.trim();
  if (value === "") return;
  const start = from + piece.length - piece.trimStart().length;
  spans.push({ start, end: start + value.length });
}

function severalOf(spans: readonly Span[], text: string): readonly Span[] | undefined {
  const [only] = spans;
  if (only === undefined) return undefined;
  const isWhole = spans.length === 1 && text.trim().length === only.end - only.start;
  return isWhole ? undefined : spans;
}
