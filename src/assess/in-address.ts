// Addresses: a name inside a URL, host name or e-mail address is where something is found, not what is sold.
import type { Consideration } from "./consideration.ts";

export const consideration: Consideration = {
  id: "in-address",
  codes: ["IN_ADDRESS"],
  consider({ at: { cell }, match: { span } }) {
    const before = cell.text.slice(Math.max(0, span.start - longestAddress), span.start);
    const after = cell.text.slice(span.end, span.end + longestAddress);
    const isAddress =
      /https?:\/\/|www\.|@/i.test(before.slice(before.search(/\S*$/))) ||
      /^[\w-]*(?:@\w|\.(?:com?|net|org|io|shop|store|eu|de|uk|fr|it|es|in|cn|jp|au|us)\b)/i.test(after);
    return isAddress ? [{ code: "IN_ADDRESS" }] : [];
  },
};

const longestAddress = 200;
