// Where in a run of whole characters the first byte stands that is none in its encoding.
import { decoderOf, isScalar } from "../text/decoder.ts";
import { firstInvalid } from "./utf8.ts";

/** Index of the first byte that `decoderOf(encoding)` replaces by U+FFFD, or -1. */
export function firstFault(bytes: Uint8Array, encoding: string): number {
  switch (encoding) {
    case "utf-8":
      return firstInvalid(bytes);
    case "utf-16le":
    case "utf-16be":
      return firstUnpaired(viewOf(bytes), encoding === "utf-16le");
    case "utf-32le":
    case "utf-32be":
      return firstNonScalar(viewOf(bytes), encoding === "utf-32le");
    default:
      return firstReplaced(bytes, encoding);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function firstUnpaired(view: DataView, littleEndian: boolean): number {
  for (let at = 0; at + 2 <= view.byteLength; at += 2) {
    const unit = view.getUint16(at, littleEndian);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = at + 4 <= view.byteLength ? view.getUint16(at + 2, littleEndian) : 0;
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return at;
    at += 2;
  }
  return -1;
}

function firstNonScalar(view: DataView, littleEndian: boolean): number {
  for (let at = 0; at + 4 <= view.byteLength; at += 4) {
    if (!isScalar(view.getUint32(at, littleEndian))) return at;
  }
  return -1;
}

// Other decoders do not say where: the longest start of the line that still decodes to the text before the fault.
function firstReplaced(bytes: Uint8Array, encoding: string): number {
  const decode = decoderOf(encoding);
  for (let start = 0; start < bytes.length; ) {
    const lineFeed = bytes.indexOf(0x0a, start);
    const end = lineFeed === -1 ? bytes.length : lineFeed + 1;
    const line = bytes.subarray(start, end);
    const units = decode(line).indexOf("\ufffd");
    if (units !== -1) return start + startDecodingTo(line, units, decode);
    start = end;
  }
  return -1;
}

function startDecodingTo(line: Uint8Array, units: number, decode: (bytes: Uint8Array) => string): number {
  let low = 0;
  let high = line.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decode(line.subarray(0, middle)).length > units) high = middle;
    else low = middle + 1;
  }
  // The search ends inside the faulty sequence, at most four bytes after its first.
  for (let at = Math.max(0, low - 4); at < low; at++) {
    const text = decode(line.subarray(0, at));
    if (text.length === units && !text.includes("\ufffd")) return at;
  }
  return Math.max(0, low - 1);
}
