// Bytes to text, as a stream: which encoding it is, and what could not be decoded.
import { isAscii, isUtf8 } from "node:buffer";
import { problem, type RawProblem } from "../model/problem.ts";
import { byteOrderOf } from "./byte-order.ts";
import { createDecoder } from "./decoder.ts";
import { guessEncoding } from "./guess-encoding.ts";
import { peek } from "./peek.ts";
import { firstInvalid, incompleteTail, utf8Census } from "./utf8.ts";

/** What the decoder found out so far; grows while the text is read. */
export interface Decoding {
  /** Name of the encoding; plain ASCII counts as `utf-8`. */
  encoding: string;
  /** Problems that nobody has reported yet; the reader takes them out. */
  readonly problems: RawProblem[];
}

export interface DecodeOptions {
  /** A name that `parseEncoding` gave; a byte order mark still goes before it. */
  readonly encoding?: string | undefined;
  /** Take text without a byte order mark for UTF-8 and never wait for more of it, as a stream of JSON lines wants. */
  readonly utf8?: boolean;
}

/**
 * Decodes `bytes`. Without a name and without a byte order mark, a clean UTF-8 is always believed; the decision is put
 * off until the first byte beyond ASCII, and then made on the 256 KiB after it.
 * Problems: I201 (bytes replaced by U+FFFD, with `encoding` and byte `offset` of the first), I202 and I203 (guessed).
 * @param head the start of `bytes`, at least four bytes of it if there are so many.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  decoding: Decoding,
  options: DecodeOptions = {},
): AsyncGenerator<string> {
  const order = byteOrderOf(head);
  let text: AsyncIterable<string>;
  if (order !== undefined && (order.length > 0 || options.encoding === undefined)) {
    if (order.length === 0) decoding.problems.push(problem("I202", {}, { encoding: order.encoding }));
    text = decodeAs(order.encoding, bytes, 0, decoding);
  } else if (options.encoding !== undefined) {
    text = decodeAs(options.encoding, bytes, 0, decoding);
  } else if (options.utf8 === true) {
    text = decodeAs("utf-8", bytes, 0, decoding);
  } else if (isIso2022Jp(head)) {
    decoding.problems.push(problem("I202", {}, { encoding: "iso-2022-jp" }));
    text = decodeAs("iso-2022-jp", bytes, 0, decoding);
  } else {
    text = decodeUnknown(bytes, decoding);
  }
  yield* withoutMark(text);
}

// Some programs write two byte order marks; inside the text the character is data.
async function* withoutMark(text: AsyncIterable<string>): AsyncGenerator<string> {
  let atStart = true;
  for await (const piece of text) {
    const clean = atStart ? piece.replace(/^\ufeff+/, "") : piece;
    if (clean === "") continue;
    atStart = false;
    yield clean;
  }
}

function isIso2022Jp(head: Uint8Array): boolean {
  if (!isAscii(head)) return false;
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1");
  return /\x1b\$[@B][!-~]+\x1b\([BJ]/.test(text);
}

async function* decodeUnknown(bytes: AsyncIterable<Uint8Array>, decoding: Decoding): AsyncGenerator<string> {
  decoding.encoding = "utf-8";
  const iterator = bytes[Symbol.asyncIterator]();
  let offset = 0;
  try {
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      const chunk = next.value;
      const plain = isAscii(chunk) ? chunk.length : chunk.findIndex((byte) => byte >= 0x80);
      if (plain > 0) yield Buffer.from(chunk.buffer, chunk.byteOffset, plain).toString("latin1");
      offset += plain;
      if (plain === chunk.length) continue;
      const { head, complete, all } = await peek(startingWith(chunk.subarray(plain), iterator), isWindow);
      const encoding = decide(Buffer.concat(head), complete, offset, decoding);
      yield* decodeAs(encoding, all, offset, decoding);
      return;
    }
  } finally {
    await iterator.return?.();
  }
}

async function* startingWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

const windowBytes = 256 * 1024;

function isWindow(chunks: readonly Uint8Array[]): boolean {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0) >= windowBytes;
}

function decide(window: Uint8Array, complete: boolean, offset: number, decoding: Decoding): string {
  const sure = complete ? window : window.subarray(0, window.length - incompleteTail(window));
  const { valid, invalid, shaped } = utf8Census(sure);
  // Text of another encoding hardly ever forms a valid character, so a file where most are valid is UTF-8 with a few
  // foreign rows.
  if (invalid === 0 || shaped || valid > 2 * invalid) return "utf-8";
  const guess = guessEncoding(sure);
  decoding.problems.push(
    guess.confident
      ? problem("I202", {}, { encoding: guess.encoding })
      : problem("I203", {}, { encoding: guess.encoding, offset }),
  );
  return guess.encoding;
}

async function* decodeAs(
  encoding: string,
  bytes: AsyncIterable<Uint8Array>,
  start: number,
  decoding: Decoding,
): AsyncGenerator<string> {
  decoding.encoding = encoding;
  const decoder = createDecoder(encoding);
  let offset = start;
  let reported = false;
  function report(at: number): void {
    if (!reported) decoding.problems.push(problem("I201", {}, { encoding, offset: at }));
    reported = true;
  }
  for await (const segment of segments(bytes, encoding)) {
    const text = decoder.decode(segment);
    if (!reported && mayBeLossy(encoding, segment, text)) {
      const at = encoding === "utf-8" ? firstInvalid(segment) : firstReplaced(segment, encoding);
      if (at !== -1) report(offset + at);
    }
    offset += segment.length;
    if (text !== "") yield text;
  }
  const rest = decoder.end();
  if (rest === "") return;
  report(offset - 1);
  // Half a unit at the end of UTF-16 or UTF-32 is no character at all, and would make a row of its own.
  if (!/^utf-(?:16|32)/.test(encoding)) yield rest;
}

function mayBeLossy(encoding: string, segment: Uint8Array, text: string): boolean {
  return encoding === "utf-8" ? !isUtf8(segment) : text.includes("\ufffd");
}

/** Index of the first byte that a decoder of `encoding` replaces, found by feeding it byte by byte; -1 for none. */
function firstReplaced(segment: Uint8Array, encoding: string): number {
  const decoder = createDecoder(encoding);
  // Wide encodings may say U+FFFD themselves; that is text, not loss.
  const own = encoding.startsWith("utf-16") ? replacementUnits(segment, encoding === "utf-16le") : new Set<number>();
  let characterStart = 0;
  for (let at = 0; at < segment.length; at++) {
    const text = decoder.decode(segment.subarray(at, at + 1));
    if (text.includes("\ufffd") && !own.has(characterStart)) return characterStart;
    if (text !== "") characterStart = at + 1;
  }
  return -1;
}

function replacementUnits(segment: Uint8Array, littleEndian: boolean): Set<number> {
  const units = new Set<number>();
  const [first, second] = littleEndian ? [0xfd, 0xff] : [0xff, 0xfd];
  for (let at = 0; at + 1 < segment.length; at += 2) {
    if (segment[at] === first && segment[at + 1] === second) units.add(at);
  }
  return units;
}

// Pieces that end between two characters, so that offsets inside a piece are exact and no character is cut.
async function* segments(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of bytes) {
    const all = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = wholeUntil(all, encoding);
    if (end > 0) yield all.subarray(0, end);
    rest = all.subarray(end);
  }
  if (rest.length > 0) yield rest;
}

function wholeUntil(bytes: Uint8Array, encoding: string): number {
  if (encoding === "utf-8") return bytes.length - incompleteTail(bytes);
  if (encoding.startsWith("utf-")) return bytes.length - (bytes.length % 4);
  // No trail byte of a legacy encoding is a line feed. A chunk without one goes on as it is: the decoder keeps the
  // cut character, and only the offset of a fault in so long a line may be off by a byte or two.
  const lineFeed = bytes.lastIndexOf(0x0a);
  return lineFeed === -1 ? bytes.length : lineFeed + 1;
}
