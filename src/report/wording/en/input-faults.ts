// What can be wrong with an input, in English: parts of the sentences about problems.

export function partName(part: string): string {
  return part === "" ? "the file" : `the part ${part}`;
}

export function damage(reason: string, what: string): string {
  const faults = new Map([
    ["directory", `The directory of the archive is damaged, or does not fit ${what}.`],
    ["missing", `The file names ${what}, which it does not hold.`],
    ["trailing", `Something that is no gzip data stands behind ${what}; what came before it was read.`],
    ["encrypted", `The content of ${what} is encrypted.`],
    ["method", `The content of ${what} is compressed in a way that workbooks do not use.`],
    ["duplicate", `The archive holds ${what} twice; the last one was read.`],
    ["overlap", "Parts of the archive overlap, as in a decompression bomb; nothing of it was read."],
    ["doctype", `The content of ${what} has a document type declaration, which is not used.`],
    ["xml", `The content of ${what} is not valid XML.`],
    ["order", `Rows of ${what} do not stand in their order, so some may have been taken for lines above the header.`],
    ["scratch", `A temporary file that held texts of ${what} could not be read back.`],
  ]);
  return faults.get(reason) ?? `The content of ${what} is damaged.`;
}

export function inputFault(reason: string): string {
  const faults = new Map([
    ["ENOENT", "there is no such file"],
    ["EACCES", "permission denied"],
    ["EPERM", "permission denied"],
    ["EISDIR", "it is a folder"],
    ["special-file", "it is a device or a socket, not a file"],
    ["changed-while-read", "it changed while it was read"],
    ["file-limit", "it is larger than the limit (raise --limit file-bytes)"],
    ["table-limit", "it is larger than the limit (raise --limit table-bytes)"],
  ]);
  return faults.get(reason) ?? reason;
}

/** `reason`: what the system says, its code first ("ENOENT: ..."). */
export function outputFault(reason: string): string {
  const faults = new Map([
    ["ENOENT", "the folder does not exist (ENOENT). Make it, or name another"],
    ["EACCES", "permission denied (EACCES). Close the file where it is open, or name another"],
    ["EPERM", "permission denied (EPERM). Close the file where it is open, or name another"],
    ["EBUSY", "another program has it open (EBUSY). Close it there and run again"],
    ["EISDIR", "it is a folder (EISDIR). Name a file"],
    ["ENOSPC", "no room is left on the disk (ENOSPC)"],
  ]);
  return faults.get(/^E[A-Z]+/.exec(reason)?.[0] ?? "") ?? reason;
}

export function limitFault(reason: string, part: string): string {
  const faults = new Map([
    ["entries", "The archive has more entries than the limit (raise --limit zip-entries)."],
    ["rows", `A sheet has more rows than the limit (raise --limit sheet-rows): ${part}.`],
    ["depth", `The elements of ${partName(part)} are nested too deeply (raise --limit xml-depth).`],
    [
      "xml-piece",
      `A text or tag of ${partName(part)} is longer than four records may be (raise --limit record-units).`,
    ],
    [
      "padding",
      `The cells of ${partName(part)} stand too far apart, with too many empty ones between (raise --limit empty-cells).`,
    ],
    [
      "ratio",
      `Inflating ${part} gives far more than its size suggests, as in a decompression bomb (raise --limit ratio, or --limit ratio-free-bytes).`,
    ],
    ["total-size", `Inflating ${part} takes the file over the limit (raise --limit inflated-bytes).`],
  ]);
  return faults.get(reason) ?? `Inflating ${part} gives more bytes than the limit (raise --limit part-bytes).`;
}

export function cellFault(reason: string): string {
  const faults = new Map([
    ["string", "The cell names a text that the workbook does not hold."],
    ["place", "The cell stands where no cell can stand, or where another one is."],
    [
      "no-value",
      "The cell holds a formula whose value was not saved; open the file in a spreadsheet program and save it.",
    ],
  ]);
  return faults.get(reason) ?? "The cell could not be made out.";
}

export function guess(reason: string, column: string, left: string, sku: string): string {
  const rest = left === "" ? "" : ` Not read: ${left}.`;
  switch (reason) {
    case "guessed-title":
      return `No column is called a title; “${column}” was taken as one.${rest} Say otherwise with --map title="<header>".`;
    case "guessed-report":
      return `The file is an Amazon report whose labels are not known: “${column}” was taken as the title and “${sku}” as the SKU.${rest} Say otherwise with --map title="<header>" and --map sku="<header>".`;
    case "json-objects":
      return "The file is JSON: the objects in its arrays were read as rows and their keys as columns. Say what a key is with --map title=<key>, or give one listing per line with --input-format ndjson.";
    default:
      return "Some rows have more cells than the header; the text in them was scanned as well.";
  }
}

export function jsonFault(reason: string): string {
  const faults = new Map([
    ["not-json", "This is not JSON."],
    ["not-an-object", "This is JSON, but not an object with a listing."],
    [
      "no-known-key",
      "The object has none of the keys of a listing (title, brand, bullets, description, keywords, ...).",
    ],
    ["not-a-string", "The value of this key is not text."],
  ]);
  return faults.get(reason) ?? "This line cannot be read.";
}

export function typeName(type: string): string {
  const names = new Map([
    ["xlsx", "an Excel workbook"],
    ["xls", "an old Excel workbook (.xls)"],
    ["xlsb", "a binary Excel workbook (.xlsb)"],
    ["ods", "an OpenDocument spreadsheet (.ods)"],
    ["protected", "a password-protected workbook"],
    ["numbers", "an Apple Numbers document"],
    ["gzip", "gzip data"],
    ["zip", "a zip archive"],
    ["7z", "a 7z archive"],
    ["rar", "a RAR archive"],
    ["zstd", "Zstandard data"],
    ["bzip2", "bzip2 data"],
    ["xz", "xz data"],
    ["tar", "a tar archive"],
    ["html", "an HTML table"],
    ["xml", "XML"],
    ["json", "JSON"],
    ["mhtml", "a web archive (.mht), whatever its name"],
    ["listing-lint", "a report or a file of decisions of this program"],
    ["pdf", "a PDF document"],
    ["binary", "binary data, such as a picture"],
  ]);
  return names.get(type) ?? type;
}

export function typeAdvice(type: string): string {
  if (["gzip", "zip", "7z", "rar", "zstd", "bzip2", "xz", "tar"].includes(type)) return "Unpack it first.";
  if (type === "protected") return "Open it with its password and save a copy without one.";
  if (type === "json")
    return "No array of objects is in it: give the listings as [{...}, {...}], or one on each line with --input-format ndjson.";
  if (type === "listing-lint") return "Name the files with the listings.";
  if (["xls", "xlsb", "ods", "numbers", "xlsx", "html", "xml", "mhtml"].includes(type))
    return "Open it in a spreadsheet program and save it as “CSV UTF-8”.";
  return "Export the listings from the marketplace as CSV or Excel, and name that file.";
}
