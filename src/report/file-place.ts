// Where a listing stands, as logs write it: file and line, or the sheet of a workbook and its row as spreadsheets do.
import type { ListingRef } from "../model/listing.ts";

/** `a.csv:4`, `book.xlsx:Shoes!4`; without a line the file, and the sheet. */
export function filePlace({ file, sheet, line }: Pick<ListingRef, "file" | "sheet" | "line">): string {
  const place = [sheet, line].filter((part) => part !== undefined).join("!");
  return place === "" ? file : `${file}:${place}`;
}
