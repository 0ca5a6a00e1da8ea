// English.
import { explanationEn as explanation } from "./explanation.ts";
import { marks, registerFault } from "./marks-en.ts";
import { reports } from "./reports-en.ts";
import type { Wording } from "./wording.ts";

const rows = (count: number): string => (count === 1 ? "1 row" : `${count} rows`);
const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const en: Wording = {
  severity: { high: "high", medium: "medium", low: "low", info: "info" },
  role: {
    title: "title",
    brand: "brand column",
    bullet: "bullet point",
    description: "description",
    keywords: "search terms",
    other: "other text",
  },
  use: {
    product: "used for the product itself",
    reference: "used as a comparison",
    counterfeit: "used with wording for copies",
    compatible: "used to say what it fits",
    own: "the listing's own brand",
    common: "an ordinary word here",
    unclear: "perhaps an ordinary word",
  },
  kind: {
    exact: "same letters",
    folded: "same letters after accents, width and hidden characters are undone",
    plural: "plural form",
    joined: "written together",
    split: "written apart",
    glued: "glued to another word",
    leet: "digits for letters",
    homoglyph: "look-alike letters",
    masked: "letters masked",
    fuzzy: "nearly the same letters",
    alias: "another name of the mark",
  },
  finding({
    text,
    mark,
    owner,
    role,
    use,
    isEverydayWord,
    sayInstead,
    phrase,
    fits,
    isAfterFor,
    isMarketplace,
    brand,
  }) {
    const where = {
      title: "the title",
      brand: "the brand column",
      bullet: "a bullet point",
      description: "the description",
      keywords: "the search terms",
      other: "this text",
    }[role];
    const name = text.toLowerCase() === mark.toLowerCase() ? `“${text}”` : `“${text}” (${mark})`;
    const whose = owner === undefined ? "somebody else's mark" : `a mark of ${owner}`;
    switch (use) {
      case "own":
        return `${name} in ${where} belongs to the brand that this listing names (${brand || mark}): fine if you may sell under it.`;
      case "common":
        return `${name} in ${where} is an ordinary word here, not the mark.`;
      case "counterfeit":
        return `${name} stands beside “${phrase}” in ${where}: this reads as an offer of copies of ${whose}. Take both out.`;
      case "reference":
        return `${name} in ${where} is compared with (“${phrase}”): a comparison still uses ${whose} to sell. Describe the look in your own words.`;
      case "compatible":
        if (isMarketplace)
          return `${name} in ${where} names the marketplace itself: fine in service texts, out of place in titles and search terms.`;
        if (fits !== "")
          return `${name} in ${where} seems to say what the ${fits} fits, but no word says so. Write “compatible with ${mark}”, after your own brand.`;
        return phrase === ""
          ? `${name} in ${where} names a technical standard or a certificate: state it only if it is true and you are allowed to.`
          : `${name} in ${where} says what the product fits (“${phrase}”): accepted where it is true, if your own brand comes first and no logo is shown.`;
      default:
        if (isEverydayWord && sayInstead !== undefined)
          return `${name} in ${where} is used like an everyday word, but it is ${whose}. Write “${sayInstead}”.`;
        if (use === "unclear")
          return `${name} in ${where} may be ${whose} or the ordinary word: check how buyers will read it.`;
        if (isAfterFor)
          return `${name} in ${where} is ${whose}, and “for ${mark}” reads like their product. If yours fits it, write “compatible with ${mark}” and the model, after your own brand; if not, take it out.`;
        return `${name} in ${where} is ${whose}, and buyers will take the product for theirs. Take it out unless it is theirs or you have a licence.`;
    }
  },
  suggestionReason: ({ text, use }) =>
    use === "compatible"
      ? "Fit wording with the full mark, after your own brand."
      : `The generic wording says the same without the mark “${text}”.`,
  removalReason: "The text sells your product just as well without it.",
  evidence(code, args) {
    switch (code) {
      case "WORD_OF_LANGUAGE":
        return `“${args["word"]}” is also an ordinary word (frequency ${args["zipf"]} on the Zipf scale).`;
      case "PHRASE_OF_WORDS":
        return `“${args["phrase"]}” is made of ordinary words.`;
      case "ORDINARY_COLLOCATION":
        return `“${args["phrase"]}” is ordinary wording, not the mark.`;
      case "COMPANION":
        return `“${args["word"]}” in the same listing belongs to the mark.`;
      case "TRADE_SIGN":
        return `“${args["sign"]}” beside the word presents it as a mark.`;
      case "FIRST_IN_TITLE":
        return "It stands first in the title, where the brand stands.";
      case "INSIDE_TITLE":
        return "It stands inside the title, where words of all kinds stand.";
      case "MODEL_FOLLOWS":
        return `A model or version follows it: “${args["model"]}”.`;
      case "REGISTERED_CASE":
        return "It is written with the mark's own capitals.";
      case "CAPITALISED":
        return "It has a capital inside a sentence.";
      case "LOWER_CASE":
        return "It is in small letters where names have capitals.";
      case "DETERMINER":
        return `“${args["word"]}” before it makes it an ordinary noun.`;
      case "NAMES_THE_GOODS":
        return `“${args["word"]}” is what the goods are called.`;
      case "PLURAL_OF_WORD":
        return "It is the plural of an ordinary word.";
      case "LIST_OF_MARKS":
        return `It stands among ${args["count"]} marks.`;
      case "WORD_IN_GOODS_CLASS":
        return `The goods (Nice class ${args["listing"]}) are among those of the mark (${args["mark"]}).`;
      case "WORD_OUTSIDE_CLASSES":
      case "CLASS_DISJOINT":
        return `The mark is known for Nice class ${args["mark"]}, the goods look like class ${args["listing"]}.`;
      case "OWN_BRAND_COLUMN":
        return `The brand column names it: ${args["brand"]}.`;
      case "RESALE":
        return `The brand column names it (${args["brand"]}) and “${args["phrase"]}” says that it is the maker's own: a resale, if that is true.`;
      case "OWN_LINE":
        return `It is a line of the brand in the brand column: ${args["brand"]}.`;
      case "PART_OF_OWN_NAME":
        return `It is part of the name in the brand column: ${args["brand"]}.`;
      case "COMPATIBLE_WORDING":
        return `“${args["phrase"]}” says what the product fits.`;
      case "FIT_REFUSED":
        return `“${args["phrase"]}” says what it fits, but ${args["marketplace"]} does not accept that here.`;
      case "FITTED_GOODS":
        return `The goods (“${args["goods"]}”) are made to fit; the mark after them reads as what they fit.`;
      case "PLATFORM":
        return `The goods (“${args["goods"]}”) run on a system; the mark apart from their name reads as that system.`;
      case "REFERENCE_WORDING":
        return `“${args["phrase"]}” compares the product with the mark.`;
      case "REFERENCE_FLOOR":
        return "Marketplaces treat comparisons as use of the mark.";
      case "COUNTERFEIT_WORDING":
        return `“${args["phrase"]}” beside a mark is wording for copies.`;
      case "DISGUISED_SPELLING":
        return "The letters are disguised, which looks deliberate.";
      case "LIKENESS":
        return `The letters are nearly those of “${args["term"]}” (${args["percent"]} %).`;
      case "LIKENESS_ALONE":
        return "Nothing else in the listing points to the mark: it may be a word or a name of its own.";
      case "HIDDEN_TEXT":
        return `Shoppers do not see it: it stands in ${hiddenPlace(String(args["place"]))}.`;
      case "CLASS_OVERLAP":
        return `The goods (${args["goods"]}) are in Nice class ${args["classes"]}, for which the mark is known.`;
      case "IN_ADDRESS":
        return "It is part of a web or e-mail address.";
      case "STATUS_GENERIC":
        return `The word is generic or free to use, as the source states${source(args)}.`;
      case "STATUS_CONTESTED":
        return `The mark is contested, as the source states${source(args)}.`;
      case "STATUS_PENDING":
        return `The mark is applied for, not registered yet${source(args)}.`;
      case "STATUS_DEAD":
        return `The registration is dead${source(args)}.`;
      case "TERRITORY_ELSEWHERE":
        return `Known protection is elsewhere (${args["offices"]}), not for ${args["marketplace"]}.`;
      case "EVERYDAY_WORD":
        return `People say “${args["word"]}” for “${args["say"]}”; no complaints about it are known here.`;
      case "EVERYDAY_WORD_CLAIMED":
        return `People say “${args["word"]}” for “${args["say"]}”; the owner's complaints are reported.`;
      case "STANDARD_NAME":
        return `${args["name"]} names a technical standard or a certificate.`;
      case "MARKETPLACE_ITSELF":
        return `It is the marketplace of the listing (${args["marketplace"]}).`;
      case "REGISTER_ENTRY":
        return `It is an entry of a register${source(args)}; nobody chose it for marketplaces.`;
      case "REGISTER_COMMON":
        return "It is in a register, but the word is an ordinary or a short one.";
      case "REGISTER_CLASS":
        return `The register has it for Nice class ${args["mark"] || "unknown"}; the goods look like class ${args["listing"] || "unknown"}.`;
      case "REGISTER_REST":
        return `${args["count"]} more names of registers are in this listing than the ${args["shown"]} strongest that are shown.`;
      case "POLICY_SOURCE":
        return `${args["why"]} (${args["source"]}, grade ${args["grade"]})`;
      case "ENFORCED":
        return `Enforcement by the owner is documented (${args["source"]}).`;
    }
  },
  problem: {
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
    D201: ({ reason, detail }) =>
      `The register file was not imported: ${registerFault(String(reason), String(detail))}`,
    D202: ({ reason, detail, records }) =>
      `The register file could not be read to its end: ${registerFault(String(reason), String(detail))} What came before it is kept (records: ${records}). Get the file again and run the same command.`,
    D203: ({ missing }) =>
      missing === "number"
        ? "The record has no number and was left out."
        : "The record does not say which office it is of; name it with --office.",
    D204: ({ count }) => `More records of this file had such problems: ${count}.`,
    I001: ({ reason }) =>
      `The input cannot be read${reason ? `: ${inputFault(String(reason))}` : ""}. Check the path and the permissions.`,
    I002: () => "No listing file was found here. Name a CSV, TSV or NDJSON file, or a folder that holds some.",
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
    I202: ({ encoding }) =>
      `The file is not UTF-8; it was read as ${encoding}, with high confidence. Say otherwise with --encoding.`,
    I203: ({ encoding }) =>
      `The encoding is not clear; the text was read as ${encoding}, with low confidence. Name it with --encoding, for example --encoding gb18030.`,
    I204: () =>
      "Letters were lost before this file was made: “?” stands inside words. Download the report again in another way if you can.",
    I205: () => "The text holds NUL characters; they are ignored.",
    I301: ({ reason, column, left }) => guess(String(reason), String(column ?? ""), String(left ?? "")),
    I302: ({ count, sheets }) =>
      count === 1
        ? `The sheet ${sheets} was left out: it looks as if it held no listings. If it does, save it as “CSV UTF-8” and scan that file.`
        : `${count} sheets were left out, since they look as if they held no listings: ${sheets}. If one does, save it as “CSV UTF-8” and scan that file.`,
    I303: ({ sheet }) => `The sheet “${sheet}” is hidden; it was read like the others.`,
    S001: ({ reason }) =>
      `A scanning thread ended before its work was done (${reason}); the rest was not scanned. Run again with --jobs 1.`,
    O002: ({ kind }) =>
      kind === "stdin"
        ? "What comes from a pipe is not corrected: save it as a file and scan that."
        : "Only CSV and other delimited text is corrected, so that nothing else of a file is lost. Save this as “CSV UTF-8” and scan that, or change it by hand as the report says.",
    O001: ({ reason }) => `The report cannot be written: ${reason}.`,
  },
  rule: {
    "trademark/mark-use":
      "Somebody else's mark stands in the listing as if the product were theirs. Marketplaces take such listings down, and owners sue. Take the mark out, or sell under a licence.",
    "trademark/compatible-use":
      "The mark says what the product fits. It is accepted where it is true and functional: own brand first, then “compatible with” and the exact model, no logo. Some marketplaces do not accept it for clothing, jewellery and universal goods.",
    "trademark/reference-use":
      "The product is compared with a mark (“style”, “inspired by”, “alternative to”). A comparison still uses the mark to sell, and marketplaces forbid it. Describe the look in your own words.",
    "trademark/counterfeit-wording":
      "A word for copies (dupe, replica, 1:1) stands beside a mark. This reads as an offer of counterfeits and closes accounts. Take both out.",
    "trademark/everyday-word":
      "A mark that people use like an ordinary word (Velcro, Onesie). The owners object. Write the generic wording.",
  },
  sentences: (first, second) => `${first} ${second}`,
  inRows: (count) => ` It stands in ${count} rows of this product.`,
  limitsTitle: "Limits, with what they are by default; --limit <name>=<value> changes one (500000, 500MB, 1GiB):",
  limits: {
    fileBytes: "bytes of a file; a stream of JSON lines has no end",
    cellUnits: "characters of a cell; the rest is cut and reported",
    recordUnits: "characters of a record or of a JSON line",
    columns: "cells of a row",
    sheetRows: "rows of a sheet",
    zipEntries: "entries of an archive or workbook",
    partBytes: "bytes of one part of an archive, inflated",
    inflatedBytes: "bytes of all its parts together, inflated",
    ratio: "how many times its size a part may inflate to",
    ratioFreeBytes: "inflated bytes up to which that does not count",
    cellFindings: "findings of a cell that are listed; the rest is counted",
  },
  fix: {
    wrote: (cells, listings, path) => `Changed ${plural(cells, "cell")} of ${plural(listings, "listing")}: see ${path}`,
    would: (cells, listings, path) =>
      `--fix would change ${plural(cells, "cell")} of ${plural(listings, "listing")} and write ${path}`,
    refused: (cells, path) =>
      `${plural(cells, "cell")} of ${path} could be changed safely, but not without touching other bytes of the file: change by hand.`,
    nothing: "Nothing can be changed safely.",
    left: (findings) =>
      `${plural(findings, "finding")} ${findings === 1 ? "is" : "are"} left for you to decide: only what the dictionary or a rule calls safe is changed.`,
  },
  terminal: {
    listing: (record, line, sku, id) =>
      [
        sku === undefined ? undefined : `SKU ${sku}`,
        id,
        `row ${record}`,
        line === undefined ? undefined : `line ${line}`,
      ]
        .filter((part) => part !== undefined)
        .join(" · "),
    insteadOf: "write",
    leaveOut: "leave it out",
    again: (count) => `and ${plural(count, "more time", "more times")} in this field`,
    why: "why",
    problemsTitle: "Problems while reading",
    moreProblems: (count) => `... and ${count} more; see --format json`,
    scanned: (listings, files) => `Scanned ${plural(listings, "listing")} in ${plural(files, "file")}.`,
    nothing: "No finding at this level. A dictionary is never complete: this is a risk check, not a clearance.",
    counts: (high, medium, low, info, listings) =>
      `${[high > 0 ? `${high} high` : "", medium > 0 ? `${medium} medium` : "", low > 0 ? `${low} low` : "", info > 0 ? `${info} info` : ""].filter((part) => part !== "").join(", ")} in ${plural(listings, "listing")}`,
    suppressed: ({ suppressed, suppressedBy: { ownBrand, decision, allow } }) => {
      const parts = [
        ownBrand > 0 ? `${ownBrand} as your own brands` : "",
        decision > 0 ? `${decision} accepted in the baseline` : "",
        allow > 0 ? `${allow} on the allow list` : "",
      ].filter((part) => part !== "");
      return `${plural(suppressed, "finding")} left out: ${parts.join(", ")}.`;
    },
    unchanged: (count) => `${plural(count, "listing")} unchanged since then, not scanned again.`,
    skipped: (reason, count) => `${rows(count)} skipped (${skipReasons.get(reason) ?? reason})`,
    notScanned: (columns) => `columns not read as listing text: ${columns}`,
    incomplete: "Not everything could be read: mend the problems above and scan again (exit code 2).",
    interrupted: (listings, files, findings, hasFiles) =>
      `Stopped before the end: ${plural(listings, "listing")} in ${plural(files, "file")} scanned, ${plural(findings, "finding")}.${hasFiles ? " No report file was written or changed." : ""}`,
    next: (failed, findings) =>
      findings === 0
        ? ""
        : failed
          ? "Next: change the listings marked high, export again, scan again. `listing-lint explain <mark>` tells more."
          : "Next: read the findings above before you upload. `listing-lint explain <mark>` tells more.",
    shortFromHere: (count) =>
      `${count} findings are shown in full; from here on one line each. --group-by mark counts them, --report html shows all.`,
    inListings: (findings, listings) => `${plural(findings, "finding")} in ${plural(listings, "listing")}`,
    andMore: (count) => `and ${count} more`,
    marketplace: "marketplace",
    verdict: { pass: "pass", fail: "fail", unknown: "not all read" },
    disclaimer: "Risk signals from a local dictionary, not legal advice.",
  },
  review: {
    help: "Type a letter and press Enter: k keep (you will fix it), a accept with a reason, r replace, s skip, b back, q quit. Every answer is saved.",
    question: "k/a/r/s/b/q?",
    reason: "Why is it acceptable?",
    reasonNeeded: "Say why, so that the next reader knows.",
    until: "Until which day (YYYY-MM-DD, empty: no end)?",
    notADay: "A day is written YYYY-MM-DD.",
    replacement: (text, proposed) => `Write instead of “${text}”${proposed === "" ? "" : ` (empty: “${proposed}”)`}:`,
    saved: { accepted: "Accepted.", "to-fix": "Kept: to be fixed.", replace: "Noted for replacing." },
    end: (decided, left, path) =>
      `${plural(decided, "finding")} decided, ${left} left. Decisions are in ${path}; use them with --baseline ${path}.`,
  },
  reports,
  marks,
  explanation,
};

function source(args: Readonly<Record<string, string | number>>): string {
  const parts = [args["source"], args["asOf"]].filter((part) => part !== "" && part !== undefined);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

function baselineFault(reason: string): string {
  const faults = new Map([
    ["missing", "there is no such file."],
    ["not-json", "it is not JSON."],
    ["other-kind", "it is a file of another kind."],
  ]);
  return faults.get(reason) ?? `${reason}.`;
}

const skipReasons = new Map([
  ["preamble", "above the header"],
  ["example-row", "the marketplace's own example"],
  ["info-row", "instructions"],
  ["fitment-row", "vehicle fitment, no listing text"],
  ["no-text", "no listing text"],
  ["blank-row", "blank"],
]);

function partName(part: string): string {
  return part === "" ? "the file" : `the part ${part}`;
}

function damage(reason: string, what: string): string {
  const faults = new Map([
    ["directory", `The directory of the archive is damaged, or does not fit ${what}.`],
    ["missing", `The file names ${what}, which it does not hold.`],
    ["encrypted", `The content of ${what} is encrypted.`],
    ["method", `The content of ${what} is compressed in a way that workbooks do not use.`],
    ["duplicate", `The archive holds ${what} twice; the last one was read.`],
    ["overlap", "Parts of the archive overlap, as in a decompression bomb; nothing of it was read."],
    ["doctype", `The content of ${what} has a document type declaration, which is not used.`],
    ["xml", `The content of ${what} is not valid XML.`],
  ]);
  return faults.get(reason) ?? `The content of ${what} is damaged.`;
}

function inputFault(reason: string): string {
  const faults = new Map([
    ["ENOENT", "there is no such file"],
    ["EACCES", "permission denied"],
    ["EPERM", "permission denied"],
    ["EISDIR", "it is a folder"],
    ["special-file", "it is a device or a socket, not a file"],
    ["changed-while-read", "it changed while it was read"],
    ["file-limit", "it is larger than the limit (raise --limit file-bytes)"],
  ]);
  return faults.get(reason) ?? reason;
}

function limitFault(reason: string, part: string): string {
  const faults = new Map([
    ["entries", "The archive has more entries than the limit (raise --limit zip-entries)."],
    ["rows", `A sheet has more rows than the limit (raise --limit sheet-rows): ${part}.`],
    ["depth", `The elements of ${part} are nested too deeply.`],
    [
      "ratio",
      `Inflating ${part} gives far more than its size suggests, as in a decompression bomb (raise --limit ratio, or --limit ratio-free-bytes).`,
    ],
    ["total-size", `Inflating ${part} takes the file over the limit (raise --limit inflated-bytes).`],
  ]);
  return faults.get(reason) ?? `Inflating ${part} gives more bytes than the limit (raise --limit part-bytes).`;
}

function cellFault(reason: string): string {
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

function guess(reason: string, column: string, left: string): string {
  const rest = left === "" ? "" : ` Not read: ${left}.`;
  switch (reason) {
    case "guessed-title":
      return `No column is called a title; “${column}” was taken as one.${rest} Say otherwise with --map title="<header>".`;
    case "json-objects":
      return "The file is JSON: the objects in its arrays were read as rows and their keys as columns. Say what a key is with --map title=<key>, or give one listing per line with --input-format ndjson.";
    default:
      return "Some rows have more cells than the header; the text in them was scanned as well.";
  }
}

function jsonFault(reason: string): string {
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

function typeName(type: string): string {
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
    ["binary", "binary data"],
  ]);
  return names.get(type) ?? type;
}

function typeAdvice(type: string): string {
  if (["gzip", "zip", "7z", "rar", "zstd", "bzip2", "xz", "tar"].includes(type)) return "Unpack it first.";
  if (type === "protected") return "Open it with its password and save a copy without one.";
  if (type === "json")
    return "No array of objects is in it: give the listings as [{...}, {...}], or one on each line with --input-format ndjson.";
  if (type === "listing-lint") return "Name the files with the listings.";
  return "Open it in a spreadsheet program and save it as “CSV UTF-8”.";
}

function hiddenPlace(place: string): string {
  if (place === "unshown") return "an HTML element that is hidden by its style or by “hidden”";
  return place === "comment" ? "an HTML comment" : "an attribute of an HTML tag";
}
