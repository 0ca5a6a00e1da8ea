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
    "^customer (?:name|e ?mail|phone|first name|last name)$",
    "^(?:买家|收件人|收货人|购买者|買家|收件者)",
    // The same in the languages of the marketplaces' order pages.
    "^(?:kaufer|empfanger|lieferadresse|versandadresse|rechnungsadresse)\\b",
    "^(?:acheteur|destinataire|adresse de (?:livraison|facturation))\\b",
    "^(?:comprador|destinatario|direccion de (?:envio|facturacion))\\b",
    "^(?:acquirente|indirizzo di (?:spedizione|fatturazione))\\b",
    "^(?:username \\(pembeli\\)|nama penerima|alamat pengiriman|no\\. telepon)$",
    "^(?:購入者|受取人|お届け先|配送先)",
  ].join("|"),
);

/** True when a header row names buyers or their addresses. One such name may be an accident, two are not. */
export function isOrderHeader(header: readonly string[]): boolean {
  return header.filter((cell) => buyerHeader.test(headerKey(cell))).length >= 2;
}
