// What is wrong and what to do, for each problem code, in English.
import type { Wording } from "../wording.ts";
import {
  cellFault,
  damage,
  guess,
  inputFault,
  jsonFault,
  limitFault,
  outputFault,
  partName,
  typeAdvice,
  typeName,
} from "./input-faults.ts";
import { registerFault } from "./marks.ts";

export const problem: Wording["problem"] = {
  C001: ({ reason, option, value }) => (option === undefined ? `${reason}` : `${option} does not know “${value}”.`),
  C002: ({ reason }) =>
    `The config file cannot be read: ${reason}. Check the path, or start from \`listing-lint init\`.`,
  C003: ({ reason }) => `The config file is not valid: ${reason}.`,
  C004: ({ reason }) =>
    `The baseline cannot be used: ${baselineFault(String(reason))} Take a file of --write-baseline, \`review\`, the html report, or a JSON report.`,
  C005: ({ count, examples }) =>
    `Accepted until a day that has passed: ${examples} (${count} in this file). Decide anew, or take the entries out.`,
  C006: ({ count, examples }) =>
    `Accepted, but not found any more: ${examples} (${count} in this file). Take the entries out, or write the baseline anew.`,
  C007: ({ entry }) => `The entry ${entry} of the allow list matches no finding. Take it out, or mend it.`,
  C008: ({ entry, until }) =>
    `The entry ${entry} of the allow list ended on ${until}. Take it out, or give it a new day.`,
  C009: ({ reason }) =>
    `The earlier export cannot be read as it should (${reason}): what it held counts as new. Name another with --since.`,
  D101: ({ reason }) => `The dictionary cannot be read: ${reason}.`,
  D102: ({ headers }) => `The dictionary needs a header with a column “mark”${headers ? ` (seen: ${headers})` : ""}.`,
  D103: ({ reason, mark }) => `This dictionary row was refused${mark ? ` (${mark})` : ""}: ${reason}. Mend the row.`,
  D104: ({ mark }) => `The dictionary names ${mark} again; the first row counts.`,
  D105: () => "The dictionary format does not know this column; it is ignored.",
  D106: ({ offices, asOf }) =>
    `The register data of ${offices} is of ${asOf}: marks that came later are not in it. Import newer files.`,
  D201: ({ reason, detail }) => `The register file was not imported: ${registerFault(String(reason), String(detail))}`,
  D202: ({ reason, detail, records }) =>
    `The register file could not be read to its end: ${registerFault(String(reason), String(detail))} What came before it is kept (records: ${records}). Get the file again and run the same command.`,
  D203: ({ missing }) =>
    missing === "number"
      ? "The record has no number and was left out."
      : "The record does not say which office it is of; name it with --office.",
  D204: ({ count }) => `More records of this file had such problems: ${count}.`,
  I001: ({ reason }) =>
    reason === "ENOENT"
      ? "There is no such file or folder. Check the name, and that the terminal is in the folder where it is, or give the whole path."
      : `The input cannot be read${reason ? `: ${inputFault(String(reason))}` : ""}. Check the path and the permissions.`,
  I002: () =>
    "No listing file was found here. Name a file such as a CSV or an Excel workbook (`listing-lint formats` lists all kinds), or a folder that holds some.",
  I003: () => "The file is empty. Export it again.",
  I004: ({ type }) => `This is not a text table but ${typeName(String(type))}. ${typeAdvice(String(type))}`,
  I005: ({ headers }) =>
    `No column was recognised as listing text. Headers seen: ${headers}. Name them with --map, for example --map title="<header>".`,
  I006: () => "This looks like an orders export with buyer data; it was not read. Export the listings instead.",
  I007: () => "The file has no listing text (no title, bullets, description or search terms).",
  I008: ({ header, headers }) =>
    `--map names the header “${header}”, which the file does not have. Headers seen: ${headers}.`,
  I009: ({ reason }) =>
    `The file could not be read to its end: ${inputFault(String(reason))}. What was read is reported.`,
  I010: ({ reason, part }) => `${limitFault(String(reason), String(part))} It was not read on.`,
  I011: ({ reason, part, sheet }) =>
    `${damage(String(reason), sheet === undefined ? partName(String(part)) : `sheet “${sheet}”`)} What could be read is reported. Open the file in a spreadsheet program and save it again.`,
  I101: ({ actual, expected }) =>
    `The row has ${actual} cells, the header has ${expected}: a separator or a quote is missing or too many. The text was scanned where it stands.`,
  I102: () =>
    "A quote is opened here and never closed. The line was read without quotes; close the quote and scan again.",
  I103: ({ reason }) => `${jsonFault(String(reason))} The line was not read as a listing.`,
  I104: ({ columns }) =>
    columns === undefined
      ? "The record is longer than the limit and was not read as one. Look for a quote that is not closed, or raise --limit record-units."
      : `The row has ${columns} cells, more than the limit; the rest was not read. Raise --limit columns.`,
  I105: ({ units, limit }) =>
    `The cell has ${units} characters and was cut after ${limit}; the rest was not scanned. Raise --limit cell-units.`,
  I106: ({ limit, left }) =>
    `The cell has more than ${limit} findings: the most serious are listed, ${left} more were left out. Raise --limit cell-findings.`,
  I107: ({ reason }) => `${cellFault(String(reason))} Its text was not scanned.`,
  I108: ({ limit, left }) =>
    `The cell names marks more than ${limit} times; ${left} places were not judged. Raise --limit cell-findings, or shorten the cell.`,
  I201: ({ encoding, offset }) =>
    `Bytes that are not ${encoding} were replaced, the first at byte ${offset}. Save the file as UTF-8, or name its encoding with --encoding.`,
  I202: ({ encoding, stated }) =>
    stated !== undefined
      ? `The file says that it is ${stated}, but it is UTF-8 and was read as such. Say otherwise with --encoding.`
      : `The file is not UTF-8; it was read as ${encoding}, with high confidence. Say otherwise with --encoding.`,
  I203: ({ reason, encoding, offset }) =>
    reason === "utf-8-line"
      ? `The file was read as ${encoding}, but the line at byte ${offset} is UTF-8 and came out wrong. Save the whole file as UTF-8, or name its encoding with --encoding.`
      : `The encoding is not clear; the text was read as ${encoding}, with low confidence. Name it with --encoding, for example --encoding gb18030.`,
  I204: () =>
    "Letters were lost before this file was made: “?” stands inside words. Download the report again in another way if you can.",
  I205: () => "The text holds NUL characters; they are ignored.",
  I301: ({ reason, column, left, sku }) =>
    guess(String(reason), String(column ?? ""), String(left ?? ""), String(sku ?? "")),
  I302: ({ count, sheets }) =>
    count === 1
      ? `The sheet ${sheets} was left out: it looks as if it held no listings. If it does, save it as “CSV UTF-8” and scan that file.`
      : `${count} sheets were left out, since they look as if they held no listings: ${sheets}. If one does, save it as “CSV UTF-8” and scan that file.`,
  I303: ({ sheet }) => `The sheet “${sheet}” is hidden; it was read like the others.`,
  S001: ({ reason }) =>
    `A scanning thread ended before its work was done (${reason}); the rest was not scanned. Run again with --jobs 1.`,
  S002: ({ reason }) =>
    `The program's own data cannot be used: ${reason}. Install Listing Lint again (npm install); in a copy of its sources, run \`npm run build\`.`,
  O002: ({ kind }) =>
    kind === "stdin"
      ? "What comes from a pipe is not corrected: save it as a file and scan that."
      : "Only CSV and other delimited text is corrected, so that nothing else of a file is lost. Save this as “CSV UTF-8” and scan that, or change it by hand as the report says.",
  O001: ({ reason }) => `The report cannot be written: ${outputFault(String(reason))}.`,
};

function baselineFault(reason: string): string {
  const faults = new Map([
    ["missing", "there is no such file."],
    ["not-json", "it is not JSON."],
    ["other-kind", "it is a file of another kind."],
  ]);
  return faults.get(reason) ?? `${reason}.`;
}
