// Files of orders look like listings and are full of buyers' data: they are refused before a cell is read.
import { headerKey } from "./headers.ts";

const buyerHeader = new RegExp(
  [
    "^buyer(?: (?:name|e ?mail|phone number|phone|user ?name|address.*|note))?$",
    "^recipient(?: name)?$",
    "^ship(?:ping)?(?: to)? (?:name|address ?\\d?|street|city|zip|postal code|phone(?: number)?|state)$",
    "^billing\\b",
    "^shipping: ",
    "^customer: ?e ?mail$",
    "^(?:买家|收件人|收货人|购买者)",
  ].join("|"),
);

/** True when a header row names buyers or their addresses. One such name may be an accident, two are not. */
export function isOrderHeader(header: readonly string[]): boolean {
  return header.filter((cell) => buyerHeader.test(headerKey(cell))).length >= 2;
}
