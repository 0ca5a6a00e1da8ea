// Shops and platforms named as a place: "Putty knives at SHEIN", "find us on Facebook". Nothing is sold under their name there.
import { wordAt } from "../text/cell.ts";
import type { Consideration, Context } from "./consideration.ts";

export const consideration: Consideration = {
  id: "place-of-sale",
  codes: ["PLACE_OF_SALE"],
  consider(context) {
    const word = placeWord(context);
    return word === undefined ? [] : [{ code: "PLACE_OF_SALE", args: { word } }];
  },
};

/** Services of shops, marketplaces and platforms. */
const retail = 35;
const places = new Set(["at", "on", "via", "bei", "auf", "chez", "sur"]);

/** Titles say what is sold; "as seen on TikTok" is an advertisement with the name. */
function placeWord({ at: { field, cell }, match: { mark, firstToken } }: Context): string | undefined {
  if (field.role === "title" || !mark.classes.includes(retail)) return undefined;
  const word = wordAt(cell, firstToken - 1);
  return places.has(word) && wordAt(cell, firstToken - 2) !== "seen" ? word : undefined;
}
