// Lines of UTF-8 in text that was taken for another encoding, as where two exports were joined.
import { isAscii, isUtf8 } from "node:buffer";

// Letters of these stand on the places of continuation bytes, so that a short line may look like UTF-8 by accident.
const dense = /^(?:gb|big5|shift_jis|euc-|windows-874)/;

const maxLineBytes = 64 * 1024;

/** Looks for the first such line in bytes that come in pieces; longer lines are looked at in parts. */
export class Utf8LineSearch {
  #rest: Uint8Array = new Uint8Array(0);
  /** Offset of the rest. */
  #offset = 0;
  #isOver = false;
  readonly #encoding: string;

  /** @param encoding what the bytes were taken for. */
  constructor(encoding: string) {
    this.#encoding = encoding;
  }

  /** Offset of its first byte beyond ASCII, counted over all pieces; undefined when there is none yet, and after it. */
  find(chunk: Uint8Array): number | undefined {
    if (this.#isOver) return undefined;
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
      const line = bytes.subarray(start, end);
      if (isTellingUtf8(line, this.#encoding)) {
        this.#isOver = true;
        return this.#offset + start + line.findIndex((byte) => byte >= 0x80);
      }
      start = end + 1;
    }
    if (bytes.length - start > maxLineBytes) start = bytes.length;
    this.#rest = bytes.subarray(start);
    this.#offset += start;
    return undefined;
  }
}

/**
 * True for whole characters of UTF-8 that are no text of `encoding`: `Ã¼` twice, or three of any kind; a dense encoding
 * forms them more easily.
 */
export function isTellingUtf8(bytes: Uint8Array, encoding: string): boolean {
  if (isAscii(bytes) || !isUtf8(bytes)) return false;
  const leads = bytes.filter((byte) => byte >= 0xc0);
  if (dense.test(encoding)) return leads.length >= 4 && leads.filter((byte) => byte >= 0xe1).length >= 2;
  return leads.length >= 3 || leads.filter((byte) => byte === 0xc3 || byte >= 0xe1).length >= 2;
}
