// English.
import { evidence } from "./en/evidence.ts";
import { explanation } from "./en/explanation.ts";
import { finding, removalReason, suggestionReason } from "./en/finding.ts";
import { marks } from "./en/marks.ts";
import { problem } from "./en/problems.ts";
import { reports } from "./en/reports.ts";
import { fix, review, terminal } from "./en/terminal.ts";
import type { Wording } from "./wording.ts";

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
  finding,
  suggestionReason,
  removalReason,
  evidence,
  problem,
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
    fileBytes: "bytes of a workbook, a page, a feed or a JSON file",
    tableBytes: "bytes of a CSV or other text with rows; a stream of JSON lines has no end",
    cellUnits: "characters of a cell; the rest is cut and reported",
    recordUnits: "characters of a record or of a JSON line",
    columns: "cells of a row",
    sheetRows: "rows of a sheet",
    zipEntries: "entries of an archive or workbook",
    partBytes: "bytes of one part of an archive, inflated",
    inflatedBytes: "bytes of all its parts together, inflated",
    ratio: "how many times its size a part may inflate to",
    ratioFreeBytes: "inflated bytes up to which that does not count",
    xmlDepth: "elements of XML inside each other",
    emptyCells: "empty cells of a sheet for each filled one",
    cellFindings: "findings of a cell that are listed; the rest is counted",
  },
  fix,
  terminal,
  review,
  reports,
  marks,
  explanation,
};
