// An XML spreadsheet to its listings: the form of 2003 that Excel writes as "XML Spreadsheet", and older tools as `.xls`.

import type { Entry } from "./entry.ts";
import { escapeBareAmpersands } from "./feed/bare-ampersands.ts";
import type { Reading } from "./reading.ts";
import { readSheets } from "./workbook/read-workbook.ts";
import { XmlSpreadsheet } from "./workbook/xml-spreadsheet.ts";
import { xmlText } from "./xml-text.ts";

/** Reads the listings of its sheets. What tells a hidden sheet stands behind its rows, so that the text is held. */
export async function* readXmlSpreadsheet(
  bytes: AsyncIterable<Uint8Array>,
  { options, account, decoding }: Reading,
): AsyncGenerator<readonly Entry[]> {
  account.format = "xml-spreadsheet";
  const text = escapeBareAmpersands(xmlText(bytes, decoding, options.encoding));
  const { sheets, problems } = await XmlSpreadsheet.read(text, options.limits);
  yield* readSheets(sheets, account, options.limits, decoding, options, problems.length > 0);
  if (problems.length > 0) yield [{ problems: problems.map((raised) => ({ ...raised, file: account.path })) }];
}
