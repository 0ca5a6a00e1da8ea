// Opens a compiled index: checks it, then reads it as it is. Marks and terms are parsed when a match asks for them.
import { crc32 } from "node:zlib";
import type { Mark } from "../model/mark.ts";
import type { MarkIndex } from "../model/mark-index.ts";
import type { Term } from "../model/term.ts";
import { type PreparedMark, prepareForAssessing } from "./dictionary.ts";
import { formatVersion, header, headerBytes, holdsBeginning, type IndexAbout, magic, spread } from "./index-format.ts";

/** Why bytes are no index: another file, another version of the format, damage. */
export class IndexFormatError extends Error {}

/** Opens what `packIndex` made. `bytes` must not change afterwards. Throws IndexFormatError. */
export function openIndex(bytes: Uint8Array): MarkIndex {
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = checkedHeader(file);
  const at = (field: keyof typeof header): number => head[header[field]] as number;
  const uint32 = (field: keyof typeof header, length: number): Uint32Array =>
    new Uint32Array(file.buffer, file.byteOffset + at(field), length);
  const int32 = (field: keyof typeof header, length: number): Int32Array =>
    new Int32Array(file.buffer, file.byteOffset + at(field), length);
  const [markCount, termCount, slotCount] = [at("markCount"), at("termCount"), at("slotCount")];
  const hashes = uint32("slotHashes", slotCount);
  const slotTerms = int32("slotTerms", slotCount);
  const flags = file.subarray(at("slotFlags"), at("slotFlags") + slotCount);
  const next = int32("termNext", termCount);
  const termMarks = uint32("termMarks", termCount);
  const record = recordReader(file.subarray(at("records"), at("about")));
  const termStarts = uint32("termRecords", termCount + 1);
  const markStarts = uint32("markRecords", markCount + 1);
  const about = JSON.parse(textOf(file.subarray(at("about"))).replace(/\0+$/, "")) as IndexAbout;
  const marks: (Mark | undefined)[] = [];
  const terms: (Term | undefined)[] = [];
  const mask = slotCount - 1;
  return {
    ...about,
    markCount,
    termCount,
    bytes: file,
    mark: (position) => {
      marks[position] ??= prepareForAssessing(record(markStarts, position) as PreparedMark, about.name);
      return marks[position];
    },
    term: (position) => {
      let term = terms[position];
      if (term === undefined) {
        const [text, isAlias, key, boundaries] = record(termStarts, position) as [string, number, string, number[]];
        term = { text, isAlias: isAlias === 1, key, boundaries, mark: termMarks[position] as number };
        terms[position] = term;
      }
      return term;
    },
    probe: (hash) => {
      let slot = spread(hash) & mask;
      while (flags[slot] !== 0) {
        if (hashes[slot] === hash) return slot;
        slot = (slot + 1) & mask;
      }
      return -1;
    },
    firstTerm: (slot) => slotTerms[slot] as number,
    nextTerm: (term) => next[term] as number,
    isBeginning: (slot) => ((flags[slot] as number) & holdsBeginning) !== 0,
  };
}

function checkedHeader(file: Uint8Array): Uint32Array {
  if (file.length < headerBytes) throw new IndexFormatError("it is too short");
  const head = new Uint32Array(file.buffer, file.byteOffset, headerBytes / 4);
  if (head[header.magic] !== magic) throw new IndexFormatError("it is no compiled dictionary");
  if (head[header.version] !== formatVersion)
    throw new IndexFormatError("it was compiled by another version; compile it again");
  if (head[header.byteLength] !== file.length) throw new IndexFormatError("it is cut off");
  if (head[header.checksum] !== crc32(file.subarray(headerBytes))) throw new IndexFormatError("it is damaged");
  return head;
}

function recordReader(records: Uint8Array): (starts: Uint32Array, position: number) => unknown {
  return (starts, position) => JSON.parse(textOf(records.subarray(starts[position], starts[position + 1])));
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}
