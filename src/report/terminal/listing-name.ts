// What a listing is called in the terminal: SKU, id, row and line, safe to print.
import type { Listing } from "../../model/listing.ts";
import { printable } from "../printable.ts";
import type { Wording } from "../wording/wording.ts";

export function listingName({ record, line, sku, id }: Listing, { terminal }: Wording): string {
  const shownSku = sku === undefined ? undefined : printable(sku);
  const shownId = id === undefined || id === sku ? undefined : printable(id);
  return terminal.listing(record, line, shownSku, shownId);
}

/** The shortest that names it: SKU, else id, else its row. */
export function shortName({ record, sku, id }: Listing): string {
  return printable(sku ?? id ?? `#${record}`);
}
