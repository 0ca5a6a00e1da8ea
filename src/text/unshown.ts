// Finds the elements of a cell with HTML that a browser does not show: by the attribute `hidden` or by their own style.

import { elementAt, endFinder } from "./elements.ts";
import { decodeEntities } from "./entities.ts";

/** Elements that are not shown, by the position of their start tag. */
export type Unshown = ReadonlyMap<number, UnshownElement>;

export interface UnshownElement {
  /** What stands between start tag and end tag. */
  readonly content: { readonly start: number; readonly end: number };
  /** After the end tag. */
  readonly end: number;
}

/** For text that is known not to be shown: all of it is to be read. */
export const allShown: Unshown = new Map();

/**
 * The elements of `cell` that are not shown. One without its end tag is left out, as text that is shown: a scan must not
 * lose the rest of a cell to one tag. Linear in the length of the cell.
 */
export function unshownIn(cell: string): Unshown {
  if (!/style|hidden/i.test(cell)) return allShown;
  const unshown = new Map<number, UnshownElement>();
  const open = new Map<string, { readonly at: number; readonly content: number; readonly isHidden: boolean }[]>();
  const endOf = endFinder(cell);
  for (let at = cell.indexOf("<"); at !== -1; ) {
    const element = elementAt(cell, at, endOf);
    if (element?.kind === "open" && !voidNames.has(element.name)) {
      const start = { at, content: element.end, isHidden: isHiding(cell.slice(at, element.end)) };
      const same = open.get(element.name);
      if (same === undefined) open.set(element.name, [start]);
      else same.push(start);
    } else if (element?.kind === "close") {
      const start = open.get(element.name)?.pop();
      if (start?.isHidden) unshown.set(start.at, { content: { start: start.content, end: at }, end: element.end });
    }
    at = cell.indexOf("<", element?.end ?? at + 1);
  }
  return unshown;
}

// They hold nothing, so that there is nothing to hide, and have no end tag.
const voidNames = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** True for a start tag with `hidden` or with a style that hides. */
function isHiding(tag: string): boolean {
  if (!/style|hidden/i.test(tag)) return false;
  const attributes = tag.replace(/^<[^\s/>]+/, "");
  return Array.from(attributes.matchAll(/([^\s<>"'=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s<>"']+))?/g)).some(
    ([, name = "", value = ""]) =>
      /^hidden$/i.test(name) || (/^style$/i.test(name) && hides(value.replace(/^["']|["']$/g, ""))),
  );
}

const hidingStyles: Readonly<Record<string, RegExp>> = {
  display: /^none$/,
  visibility: /^(?:hidden|collapse)$/,
  "font-size": /^[+-]?0*\.?0+(?:%|[a-z]+)?$/,
};

/** True when a declaration hides; of several for one property the last counts. */
function hides(style: string): boolean {
  const declarations = new Map<string, string>();
  for (const declaration of decodeEntities(style)
    .replace(/\/\*.*?\*\//gs, "")
    .toLowerCase()
    .split(";")) {
    const colon = declaration.indexOf(":");
    const value = declaration.slice(colon + 1).replace(/!\s*important\s*$/, "");
    if (colon !== -1) declarations.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return Object.entries(hidingStyles).some(([property, hiding]) => hiding.test(declarations.get(property) ?? ""));
}
