// Compiles marks into one run of bytes that is read as it is: open addressing over typed arrays, records behind it.
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { Spelling } from "../model/term.ts";
import { extendHash, hashSeed } from "../text/hash.ts";
import type { PreparedMark } from "./dictionary.ts";
import {
  formatVersion,
  header,
  headerBytes,
  holdsBeginning,
  holdsTerm,
  type IndexAbout,
  magic,
  spread,
} from "./index-format.ts";
import { spellingsOf } from "./spelling.ts";

/** Bytes of an index of `marks`, which must have different ids. The same marks give the same bytes. */
export function packIndex(marks: readonly PreparedMark[], about: Omit<IndexAbout, "hash">): Uint8Array {
  const sorted = [...marks].sort((a, b) => (a.id < b.id ? -1 : 1));
  const terms = sorted.flatMap((mark, position) => spellingsOf(mark).map((spelling) => ({ spelling, position })));
  const table = buildTable(terms.map(({ spelling }) => spelling));
  const termRecords = encodeRecords(
    terms.map(({ spelling: { text, isAlias, key, boundaries } }) => [text, isAlias ? 1 : 0, key, boundaries]),
  );
  const markRecords = encodeRecords(sorted);
  const records = Buffer.concat([termRecords.bytes, markRecords.bytes]);
  const hash = createHash("sha256").update(markRecords.bytes).digest("hex").slice(0, 16);

  const sections = new Map<keyof typeof header, Uint8Array>([
    ["slotHashes", bytesOf(table.hashes)],
    ["slotTerms", bytesOf(table.terms)],
    ["slotFlags", table.flags],
    ["termNext", bytesOf(table.next)],
    ["termMarks", bytesOf(Uint32Array.from(terms, ({ position }) => position))],
    ["termRecords", bytesOf(termRecords.starts)],
    ["markRecords", bytesOf(markRecords.starts.map((start) => start + termRecords.bytes.length))],
    ["records", records],
    ["about", Buffer.from(JSON.stringify({ ...about, hash } satisfies IndexAbout))],
  ]);
  let byteLength = headerBytes;
  for (const section of sections.values()) byteLength += align(section.length);
  const file = new Uint8Array(byteLength);
  const head = new Uint32Array(file.buffer, 0, headerBytes / 4);
  let at = headerBytes;
  for (const [name, section] of sections) {
    head[header[name]] = at;
    file.set(section, at);
    at += align(section.length);
  }
  head[header.magic] = magic;
  head[header.version] = formatVersion;
  head[header.byteLength] = byteLength;
  head[header.markCount] = sorted.length;
  head[header.termCount] = terms.length;
  head[header.slotCount] = table.hashes.length;
  head[header.checksum] = crc32(file.subarray(headerBytes));
  return file;
}

interface Table {
  readonly hashes: Uint32Array;
  readonly terms: Int32Array;
  readonly flags: Uint8Array;
  readonly next: Int32Array;
}

function buildTable(spellings: readonly Spelling[]): Table {
  const whole: number[] = [];
  const beginnings = new Set<number>();
  for (const { key, boundaries } of spellings) {
    let hash = hashSeed;
    let from = 0;
    for (let i = 0; i < boundaries.length; i += 2) {
      const at = boundaries[i] as number;
      hash = extendHash(hash, key, from, at);
      beginnings.add(hash);
      from = at;
    }
    whole.push(extendHash(hash, key, from, key.length));
  }
  const size = tableSize(spellings.length + beginnings.size);
  const mask = size - 1;
  const hashes = new Uint32Array(size);
  const flags = new Uint8Array(size);
  const terms = new Int32Array(size).fill(-1);
  const next = new Int32Array(spellings.length).fill(-1);
  const slotFor = (hash: number, flag: number): number => {
    let slot = spread(hash) & mask;
    while (flags[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    flags[slot] = (flags[slot] as number) | flag;
    return slot;
  };
  // From the last to the first, so that each list runs in the order of the terms.
  for (let term = spellings.length - 1; term >= 0; term -= 1) {
    const slot = slotFor(whole[term] as number, holdsTerm);
    next[term] = terms[slot] as number;
    terms[slot] = term;
  }
  for (const hash of beginnings) slotFor(hash, holdsBeginning);
  return { hashes, terms, flags, next };
}

/** At most half full, so that a probe for a word that is no mark ends after one or two steps. */
function tableSize(entries: number): number {
  let size = 16;
  while (size < entries * 2) size *= 2;
  return size;
}

function encodeRecords(values: readonly unknown[]): { starts: Uint32Array; bytes: Buffer } {
  const pieces = values.map((value) => Buffer.from(JSON.stringify(value)));
  const starts = new Uint32Array(values.length + 1);
  for (const [index, piece] of pieces.entries()) starts[index + 1] = (starts[index] as number) + piece.length;
  return { starts, bytes: Buffer.concat(pieces) };
}

function bytesOf(array: Uint32Array | Int32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function align(length: number): number {
  return (length + 3) & ~3;
}
