// What a cell with HTML holds beside the text that shoppers read: comments, alternative texts, titles and other attributes,
// and the text of elements that are not shown.
import { elementAt, endFinder } from "./elements.ts";
import { unshownIn } from "./unshown.ts";
import { type View, ViewBuilder } from "./view.ts";

export type HiddenPlace = "comment" | "attribute" | "unshown";

export interface HiddenText {
  /** All hidden pieces, a line each, as a view of the cell. */
  readonly view: View;
  /** In what the unit at `start` of the cell is hidden. */
  placeOf(start: number): HiddenPlace;
}

/** The hidden text of `cell`, or undefined when there is none. Linear in the length of the cell. */
export function hiddenTextOf(cell: string): HiddenText | undefined {
  if (!cell.includes("<")) return undefined;
  const builder = new ViewBuilder(64);
  const unshown = unshownIn(cell);
  const pieces: { readonly start: number; readonly end: number; readonly place: HiddenPlace }[] = [];
  const add = (start: number, end: number, place: HiddenPlace): void => {
    builder.copy(cell.slice(start, end), start);
    builder.add("\n", Math.max(start, end - 1), end);
    pieces.push({ start, end, place });
  };
  let at = cell.indexOf("<");
  let hasCommentEnds = true;
  const endOf = endFinder(cell);
  // An element inside one that is not shown is read with it.
  let unshownEnd = 0;
  while (at !== -1) {
    let next = at + 1;
    if (cell.startsWith("<!--", at)) {
      const end: number = hasCommentEnds ? cell.indexOf("-->", at + 4) : -1;
      hasCommentEnds = end !== -1;
      if (end > at + 4) {
        add(at + 4, end, "comment");
        next = end + 3;
      }
    } else if (/[a-zA-Z]/.test(cell[at + 1] ?? "")) {
      for (const [start, end] of valuesOf(cell, at)) add(start, end, "attribute");
      const element = unshown.get(at);
      if (element !== undefined && at >= unshownEnd) {
        unshownEnd = element.end;
        if (element.content.end > element.content.start) add(element.content.start, element.content.end, "unshown");
      }
      // What a style or script holds is nothing for people, "<!--" included.
      if (/^<s(?:tyle|cript)/i.test(cell.slice(at, at + 7))) {
        const program = elementAt(cell, at, endOf);
        if (program?.kind === "whole") next = program.end;
      }
    }
    at = cell.indexOf("<", next);
  }
  if (pieces.length === 0) return undefined;
  return {
    view: builder.view(),
    // The last piece around it: a comment or an attribute of an element that is not shown comes after its text.
    placeOf: (start) => pieces.findLast((piece) => piece.start <= start && start < piece.end)?.place ?? "attribute",
  };
}

const longestTag = 4096;
// What these hold is an address, a measure or a name for programs.
const technical =
  /^(?:style|class|id|href|src|srcset|width|height|type|rel|target|align|valign|border|cell\w+|(?:bg)?color|face|size|lang|dir|role|xmlns.*|action|method|on\w+|data-src|itemtype|itemprop|colspan|rowspan)$/i;

/** Where the values of the attributes stand that are made for people, in the tag at `at`. */
function valuesOf(cell: string, at: number): [start: number, end: number][] {
  const tag = /^<[a-zA-Z][^\s<>/]{0,40}(?:[\s/]+(?:[^\s<>"'=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s<>"']+))?)?)*/.exec(
    cell.slice(at, at + longestTag),
  );
  if (tag === null || !tag[0].includes("=")) return [];
  return Array.from(tag[0].matchAll(/[\s/]([^\s<>"'=/]+)\s*=\s*("[^"]*"|'[^']*'|[^\s<>"']+)/g))
    .filter(([, name = "", value = ""]) => !technical.test(name) && !/:\/\/|^["']?[/#]/.test(value))
    .map((found): [number, number] => {
      const value = found[2] as string;
      const quotes = /^["']/.test(value) ? 1 : 0;
      const end = at + (found.index as number) + found[0].length - quotes;
      return [end - value.length + 2 * quotes, end];
    })
    .filter(([start, end]) => end > start);
}
