// Bytes to text, as a stream: which encoding it is, and what could not be decoded.
import { isAscii } from "node:buffer";
import { problem, type RawProblem } from "../model/problem.ts";
import { decoderOf } from "../text/decoder.ts";
import { byteOrderOf } from "./byte-order.ts";
import { firstFault } from "./first-fault.ts";
import { peek } from "./peek.ts";
import { incompleteTail, utf8Census } from "./utf8.ts";
import { isTellingUtf8, Utf8LineSearch } from "./utf8-lines.ts";

/** What the decoder found out so far; grows while the text is read. */
export interface Decoding {
  /** Name of the encoding; plain ASCII counts as `utf-8`. */
  encoding: string;
  /** True when the bytes start with a byte order mark. */
  hasMark?: boolean;
  /** Problems that nobody has reported yet; the reader takes them out. */
  readonly problems: RawProblem[];
}

export interface DecodeOptions {
  /** A name that `parseEncoding` gave; a byte order mark still goes before it. */
  readonly encoding?: string | undefined;
  /** What the document says of itself, such as a page: clean UTF-8 is believed all the same. */
  readonly stated?: string | undefined;
  /** Take text without a byte order mark for UTF-8 and never wait for more of it, as a stream of JSON lines wants. */
  readonly utf8?: boolean;
}

/**
 * Decodes `bytes`. Without a name and without a byte order mark, a clean UTF-8 is always believed; the decision is put
 * off until the first byte beyond ASCII, and then made on the 256 KiB after it.
 * Problems: I201 (bytes replaced by U+FFFD, with `encoding` and byte `offset` of the first), I202 and I203 (guessed; with
 * a reason where a later line contradicts the guess).
 * @param head the start of `bytes`, at least four bytes of it if there are so many.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  decoding: Decoding,
  options: DecodeOptions = {},
): AsyncGenerator<string> {
  const order = byteOrderOf(head);
  decoding.hasMark = order !== undefined && order.length > 0;
  let text: AsyncIterable<string>;
  if (order !== undefined && (order.length > 0 || options.encoding === undefined)) {
    if (order.length === 0) decoding.problems.push(problem("I202", {}, { encoding: order.encoding }));
    text = decodeAs(order.encoding, bytes, 0, decoding);
  } else if (options.encoding !== undefined || options.stated === "iso-2022-jp") {
    text = decodeAs(options.encoding ?? "iso-2022-jp", bytes, 0, decoding);
  } else if (options.utf8 === true) {
    text = decodeAs("utf-8", bytes, 0, decoding);
  } else if (isIso2022Jp(head)) {
    decoding.problems.push(problem("I202", {}, { encoding: "iso-2022-jp" }));
    text = decodeAs("iso-2022-jp", bytes, 0, decoding);
  } else {
    text = decodeUnknown(bytes, decoding, options.stated);
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

async function* decodeUnknown(
  bytes: AsyncIterable<Uint8Array>,
  decoding: Decoding,
  stated: string | undefined,
): AsyncGenerator<string> {
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
      const window = Buffer.concat(head).subarray(0, windowBytes);
      const sure = complete ? window : window.subarray(0, window.length - incompleteTail(window));
      const encoding = stated === undefined ? await decide(sure, offset, decoding) : checked(stated, sure, decoding);
      const watched = encoding === "utf-8" ? all : watchedFor(all, encoding, offset, decoding);
      yield* decodeAs(encoding, watched, offset, decoding);
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
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0) > windowBytes;
}

/** Programs state the encoding that they would write by default, and write UTF-8. */
function checked(stated: string, window: Uint8Array, decoding: Decoding): string {
  if (!isTellingUtf8(window, stated)) return stated;
  decoding.problems.push(problem("I202", {}, { encoding: "utf-8", stated }));
  return "utf-8";
}

async function decide(sure: Uint8Array, offset: number, decoding: Decoding): Promise<string> {
  const { telling, invalid, soundLines, faultyLines, shaped } = utf8Census(sure);
  // Text of another encoding hardly ever forms such characters, so a file where most of them or most lines are valid is
  // UTF-8 with foreign rows, however much one of those holds.
  if (invalid === 0 || shaped || telling > 2 * invalid || soundLines > faultyLines) return "utf-8";
  const { guessEncoding } = await import("./guess-encoding.ts");
  const guess = guessEncoding(sure);
  decoding.problems.push(
    guess.confident
      ? problem("I202", {}, { encoding: guess.encoding })
      : problem("I203", {}, { encoding: guess.encoding, offset }),
  );
  return guess.encoding;
}

/** The same bytes; the first line of UTF-8 in what was taken for another encoding is a problem. */
async function* watchedFor(
  bytes: AsyncIterable<Uint8Array>,
  encoding: string,
  start: number,
  decoding: Decoding,
): AsyncGenerator<Uint8Array> {
  const search = new Utf8LineSearch(encoding);
  for await (const chunk of bytes) {
    const at = search.find(chunk);
    if (at !== undefined) {
      decoding.problems.push(problem("I203", {}, { reason: "utf-8-line", encoding, offset: start + at }));
    }
    yield chunk;
  }
}

async function* decodeAs(
  encoding: string,
  bytes: AsyncIterable<Uint8Array>,
  start: number,
  decoding: Decoding,
): AsyncGenerator<string> {
  decoding.encoding = encoding;
  const decode = decoderOf(encoding);
  let offset = start;
  let reported = false;
  function decodeWhole(segment: Uint8Array): string {
    const text = decode(segment);
    if (!reported && text.includes("\ufffd")) report(firstFault(segment, encoding));
    return text;
  }
  function report(at: number): void {
    if (at === -1) return;
    reported = true;
    decoding.problems.push(problem("I201", {}, { encoding, offset: offset + at }));
  }
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of bytes) {
    const all = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = wholeUntil(all, encoding);
    const text = decodeWhole(all.subarray(0, end));
    offset += end;
    rest = all.subarray(end);
    if (text !== "") yield text;
  }
  if (rest.length === 0) return;
  // Half a unit at the end of UTF-16 or UTF-32 is no character at all, and would make a row of its own.
  if (isWide(encoding)) {
    if (!reported) report(0);
  } else yield decodeWhole(rest);
}

function isWide(encoding: string): boolean {
  return /^utf-(?:16|32)/.test(encoding);
}

// A line longer than this is cut at any byte.
const maxLineBytes = 64 * 1024;

/** Where the last whole character of `bytes` ends: pieces that end there are decoded without losing or inventing any. */
function wholeUntil(bytes: Uint8Array, encoding: string): number {
  if (encoding === "utf-8") return bytes.length - incompleteTail(bytes);
  if (encoding.startsWith("utf-32")) return bytes.length - (bytes.length % 4);
  if (encoding.startsWith("utf-16")) {
    const end = bytes.length - (bytes.length % 2);
    const high = bytes[encoding === "utf-16le" ? end - 1 : end - 2] ?? 0;
    return high >= 0xd8 && high <= 0xdb ? end - 2 : end;
  }
  // No byte below `0` is the second half of a double-byte character; ISO 2022-JP is in its first state at line ends.
  const below = encoding === "iso-2022-jp" ? 0x0b : 0x30;
  const end = 1 + bytes.findLastIndex((byte) => byte < below);
  return end === 0 && bytes.length >= maxLineBytes ? bytes.length : end;
}
