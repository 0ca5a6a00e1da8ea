// What a listing is called in the terminal: SKU, id and where it stands, safe to print.
import type { Listing } from "../../model/listing.ts";
import { printable } from "../printable.ts";
import type { Wording } from "../wording/wording.ts";

export function listingName(listing: Listing, { terminal }: Wording): string {
  const { record, line, sheet, sku, id } = listing;
  return printable(terminal.listing({ record, line, sheet, sku, id: id === sku ? undefined : id }));
}

/** The shortest that names it: SKU, else id, else its row. */
export function shortName({ record, sku, id }: Listing): string {
  return printable(sku ?? id ?? `#${record}`);
}
