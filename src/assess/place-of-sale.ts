// Shops and platforms named as a place: "Putty knives at SHEIN", "find us on Facebook". Nothing is sold under their name there.
import { wordAt } from "../text/cell.ts";
import type { Consideration, Context } from "./consideration.ts";

export const consideration: Consideration = {
  id: "place-of-sale",
  codes: ["PLACE_OF_SALE", "OTHER_SHOP"],
  consider(context) {
    const word = placeWord(context);
    return word === undefined ? [] : [{ code: isShop(context) ? "OTHER_SHOP" : "PLACE_OF_SALE", args: { word } }];
  },
};

/** Services of shops, marketplaces and platforms. */
const retail = 35;
/** Telecommunication, entertainment and communities: who has these too is a place where people meet. */
const meeting = [38, 41, 45];
const places = new Set(["at", "on", "via", "bei", "auf", "chez", "sur"]);

/** Titles say what is sold; "as seen on TikTok" is an advertisement with the name. */
function placeWord(context: Context): string | undefined {
  const { field, cell } = context.at;
  const { mark, firstToken } = context.match;
  if (field.role === "title" || !mark.classes.includes(retail)) return undefined;
  const word = wordAt(cell, firstToken - 1);
  // "Flipkart.com: Buy ..." is a text that another shop wrote.
  if (firstToken === 0 && isShop(context) && isBareAddress(context)) return cell.text.slice(0, context.match.span.end);
  // "From" has many senses; before the address of a shop it has this one.
  if (word === "from") return isShop(context) && isBareAddress(context) ? word : undefined;
  return places.has(word) && wordAt(cell, firstToken - 2) !== "seen" ? word : undefined;
}

/** A shop and nothing else: to be found there is to be bought there. */
function isShop({ match: { mark } }: Pick<Context, "match">): boolean {
  return mark.classes.includes(retail) && !mark.classes.some((number) => meeting.includes(number));
}

/** "Flipkart.com", with nothing of a longer address around it. */
function isBareAddress({ at: { cell }, match: { span } }: Pick<Context, "at" | "match">): boolean {
  return (
    /^\s?$/.test(cell.text.slice(Math.max(0, span.start - 1), span.start)) &&
    /^\.[a-z]{2,3}(?![\w/@-])/i.test(cell.text.slice(span.end))
  );
}

/** True for the address of a shop that is named as where to buy, which is no less than its name alone. */
export function isShopAddress(context: Context): boolean {
  return isShop(context) && isBareAddress(context) && placeWord(context) !== undefined;
}
