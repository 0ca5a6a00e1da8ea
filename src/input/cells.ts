// What a cell holds: nothing, a value for machines, or text that a person wrote.

const placeholders = new Set(["", "null", "nan", "undefined", "none", "#n/a", "n/a", "#value!", "#ref!", "#name?"]);

/** True for a cell without a value: blank, or what programs write for nothing (`null`, `NaN`, `#N/A`). */
export function isBlank(cell: string): boolean {
  return cell.length < 12 && placeholders.has(cell.trim().toLowerCase());
}

/** An identifier as the shop means it: without the `="..."` or the apostrophe that keep Excel from changing it. */
export function identifier(cell: string): string | undefined {
  const plain = cell
    .trim()
    .replace(/^="(.*)"$/, "$1")
    .replace(/^'/, "");
  // Eight nines are the placeholder of Amazon's flat files.
  return isBlank(plain) || plain === "99999999" ? undefined : plain;
}

/** True when a person may have written the cell: no number, price, date, address, identifier or flag. */
export function isFreeText(cell: string): boolean {
  const text = cell.trim();
  if (text.length < 2 || isBlank(text) || !/\p{L}{2}/u.test(text)) return false;
  return !machineValues.some((pattern) => pattern.test(text));
}

const machineValues = [
  /^(?:https?:|ftp:|data:|mailto:|www\.)\S*/i, // addresses
  /^\S+@\S+\.\S+$/, // e-mail
  /^\S+\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|mp4|pdf|html?)(?:[?#]\S*)?$/i, // file names
  /^(?:true|false|yes|no|y|n|on|off)$/i, // flags
  /^[\p{Sc}\s]*[-+]?\d[\d.,\s]*\s*(?:\p{Sc}|%|\p{L}{1,4})?$/u, // numbers, prices, sizes
  /^\d{4}-\d{1,2}-\d{1,2}(?:[T\s].*)?$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}(?:\s.*)?$/, // dates
  /^(?=\S*\d)[\w.:/+#-]+$/, // identifiers: one word with a digit
  /^[[{][\s\S]*[\]}]$/, // serialised data
];

/** Mean length and variety of the cells of a column, to find the one that holds titles. */
export function looksLikeTitles(cells: readonly string[]): boolean {
  const texts = cells.filter((cell) => isFreeText(cell));
  if (texts.length === 0 || texts.length < cells.length / 2) return false;
  const meanLength = texts.reduce((sum, text) => sum + text.trim().length, 0) / texts.length;
  const distinct = new Set(texts).size / texts.length;
  return meanLength >= 20 && meanLength <= 250 && distinct > 0.5;
}
