// The file of a compiled index: its sections put one after the other, and found again once the file is known to be whole.
import { crc32 } from "node:zlib";
import { formatVersion, header, headerBytes, magic, type Section, sections } from "./index-format.ts";
import { type Packed, wordsFor } from "./packed-numbers.ts";

export type Sections = Readonly<Record<Section, Packed>>;

/** Why bytes are no index: another file, another version of the format, damage. */
export class IndexFormatError extends Error {}

export function writeSections(packed: Sections): Uint8Array {
  const byteLength = sections.reduce((sum, name) => sum + bytesOf(packed[name]), headerBytes);
  const file = new Uint8Array(byteLength);
  const head = new Uint32Array(file.buffer, 0, headerBytes / 4);
  let at = headerBytes;
  for (const [position, name] of sections.entries()) {
    const { bytes, count, width } = packed[name];
    head.set([at, count, width], header.sections + 3 * position);
    file.set(bytes, at);
    at += bytesOf(packed[name]);
  }
  head[header.magic] = magic;
  head[header.version] = formatVersion;
  head[header.byteLength] = byteLength;
  head[header.checksum] = crc32(file.subarray(header.sections * 4));
  return file;
}

/** The sections of `file`, which starts at a multiple of four bytes and must not change. Throws IndexFormatError. */
export function readSections(file: Uint8Array): Sections {
  if (file.length < header.sections * 4) throw new IndexFormatError("it is too short");
  const head = new Uint32Array(file.buffer, file.byteOffset, Math.min(file.length, headerBytes) >>> 2);
  if (head[header.magic] !== magic) throw new IndexFormatError("it is no compiled dictionary");
  if (head[header.version] !== formatVersion)
    throw new IndexFormatError("it was compiled by another version; compile it again");
  if (head[header.byteLength] !== file.length || file.length < headerBytes) throw new IndexFormatError("it is cut off");
  if (head[header.checksum] !== crc32(file.subarray(header.sections * 4))) throw new IndexFormatError("it is damaged");
  const read = sections.map((name, position): [Section, Packed] => {
    const [start = 0, count = 0, width = 0] = head.subarray(header.sections + 3 * position);
    const end = start + wordsFor(count, width) * 4;
    if (start % 4 !== 0 || start < headerBytes || width > 32 || end > file.length)
      throw new IndexFormatError("it is damaged");
    return [name, { bytes: file.subarray(start, width === 8 ? start + count : end), count, width }];
  });
  return Object.fromEntries(read) as Record<Section, Packed>;
}

/** Bytes that a section takes in the file. */
function bytesOf({ count, width }: Packed): number {
  return wordsFor(count, width) * 4;
}
