// What a marketplace says of an upload: numbers and error messages by SKU, and no listing text.
import type { Row } from "./csv.ts";
import { headerKey, maxHeaderRows } from "./headers.ts";

const title = /^(?:feed )?processing (?:summary|report)\b/;

/** True for a processing summary or report of Amazon: its first cell says so, or its header counts original records. */
export function isProcessingReport(rows: readonly Row[]): boolean {
  if (title.test(headerKey(rows[0]?.cells[0] ?? ""))) return true;
  return rows.slice(0, maxHeaderRows).some(({ cells }) => headerKey(cells[0] ?? "") === "original record number");
}
