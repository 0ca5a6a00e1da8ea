// An HTML page to its listings: the tables in it are read as one.

import type { Row } from "../csv.ts";
import { decodeText } from "../decode.ts";
import { parseEncoding } from "../encoding-names.ts";
import type { Entry } from "../entry.ts";
import { readRows } from "../read-rows.ts";
import { type Reading, refusal } from "../reading.ts";
import { HtmlRowsReader } from "./html-rows.ts";

/** Reads the listings of the tables in a page; a page without any is refused. */
export async function* readHtml(
  bytes: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  reading: Reading,
): AsyncGenerator<readonly Entry[]> {
  const { options, decoding, account } = reading;
  const text = decodeText(bytes, head, decoding, { encoding: options.encoding, stated: statedEncoding(head) });
  const isTable = yield* readRows(tableRows(text, options.limits.columns), reading);
  if (!isTable) yield [refusal(account, "html")];
}

async function* tableRows(text: AsyncIterable<string>, maxColumns: number): AsyncGenerator<Row[]> {
  const reader = new HtmlRowsReader(maxColumns);
  for await (const piece of text) {
    const rows = reader.push(piece);
    if (rows.length > 0) yield rows;
  }
  const rows = reader.end();
  if (rows.length > 0) yield rows;
}

/** The encoding that a page states, unless that is UTF-8: then the bytes decide, since it is often not true. */
function statedEncoding(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString("latin1");
  const encoding = parseEncoding(/<meta[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1] ?? "");
  return encoding?.startsWith("utf-") === true ? undefined : encoding;
}
