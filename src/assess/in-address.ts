// Addresses: a name inside a URL, host name or e-mail address is where something is found, not what is sold.
import type { Consideration } from "./consideration.ts";
import { isShopAddress } from "./place-of-sale.ts";

export const consideration: Consideration = {
  id: "in-address",
  codes: ["IN_ADDRESS"],
  consider(context) {
    const {
      at: { cell },
      match: { span },
    } = context;
    const isAddress =
      /https?:\/\/|www\.|@/i.test(wordBefore(cell.text, span.start)) ||
      /^[\w-]*(?:@\w|\.(?:com?|net|org|io|shop|store|eu|de|uk|fr|it|es|in|cn|jp|au|us)\b)/i.test(
        cell.text.slice(span.end, span.end + longestAddress),
      );
    return isAddress && !isShopAddress(context) ? [{ code: "IN_ADDRESS" }] : [];
  },
};

const longestAddress = 200;

/** What stands before unit `end` without a blank between. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longestAddress && !/\s/.test(text[start - 1] as string)) start -= 1;
  return text.slice(start, end);
}
