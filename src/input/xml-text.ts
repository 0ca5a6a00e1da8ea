// The text of an XML document: by its byte order mark, else by its declaration, else UTF-8.
import { type Decoding, decodeText } from "./decode.ts";
import { parseEncoding } from "./encoding-names.ts";
import { bytesIn } from "./input-bytes.ts";
import { peek } from "./peek.ts";

const headBytes = 1024;

/**
 * Decodes an XML document.
 * @param encoding as the user names it; a byte order mark still goes before it.
 */
export async function* xmlText(
  bytes: AsyncIterable<Uint8Array>,
  decoding: Decoding,
  encoding?: string,
): AsyncGenerator<string> {
  const { head, all } = await peek(bytes, (chunks) => bytesIn(chunks) >= headBytes);
  const start = Buffer.concat(head).subarray(0, headBytes);
  const stated = declaredEncoding(start.toString("latin1"));
  // The parser takes no NUL in the declaration for what it is, so the pattern of UTF-16 without a mark is looked for too.
  yield* decodeText(all, start, decoding, stated === undefined ? { encoding, utf8: true } : { encoding, stated });
}

/** The encoding of a declaration, unless it is one in which the declaration itself could not be read. */
function declaredEncoding(head: string): string | undefined {
  const label = /^[^<]*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  const encoding = label === undefined ? undefined : parseEncoding(label);
  return encoding === undefined || /^utf-(?:8|16|32)/.test(encoding) ? undefined : encoding;
}
