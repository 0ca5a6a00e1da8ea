// Marketplaces that do not take a word of fit before every mark: eBay, for jewellery, clothing and things that fit everything.
import { type Cell, wordAt } from "../text/cell.ts";
import type { Context } from "./consideration.ts";
import { isHostClass } from "./hosts.ts";

/** True where the marketplace reads the wording of fit beside this mark as plain use of it. */
export function isFitRefused({ marketplace: { refusesFit }, match: { mark }, fields }: Context): boolean {
  if (refusesFit === undefined) return false;
  // A watch that is a computer, a car maker's caps: what is fitted is the device.
  if (!isHostClass(mark) && mark.classes.some((number) => refusesFit.classes.includes(number))) return true;
  return refusesFit.universal && fields.some(({ field, cell }) => field.role === "title" && isUniversal(cell));
}

function isUniversal(cell: Cell): boolean {
  for (let at = 0; at < cell.tokens.count; at += 1) if (/^univers[ae]l/.test(wordAt(cell, at))) return true;
  return false;
}
