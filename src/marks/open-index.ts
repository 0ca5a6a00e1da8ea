// Opens a compiled index: checks it, then reads it as it is. Marks and terms are parsed when a match asks for them.
import { crc32 } from "node:zlib";
import type { Mark } from "../model/mark.ts";
import type { MarkIndex } from "../model/mark-index.ts";
import type { Spelling, Term } from "../model/term.ts";
import { homeSlot } from "../text/hash.ts";
import { HashFilter, mayHold } from "../text/hash-filter.ts";
import { type PreparedMark, prepareForAssessing } from "./dictionary.ts";
import { formatVersion, header, headerBytes, type IndexAbout, magic } from "./index-format.ts";
import { readMark } from "./mark-record.ts";
import { recently } from "./recent.ts";
import { openSpelledWords } from "./spelled-words.ts";
import { spellingsOf } from "./spelling.ts";

/** Why bytes are no index: another file, another version of the format, damage. */
export class IndexFormatError extends Error {}

/** Opens what `packIndex` made. `bytes` must not change afterwards; they may be shared. Throws IndexFormatError. */
export function openIndex(bytes: Uint8Array): MarkIndex {
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = checkedHeader(file);
  const at = (field: keyof typeof header): number => head[header[field]] as number;
  const numbers = (field: keyof typeof header, length: number): Uint32Array =>
    new Uint32Array(file.buffer, file.byteOffset + at(field), length);
  const [markCount, termCount, slotCount, sharedCount] = [
    at("markCount"),
    at("termCount"),
    at("slotCount"),
    at("sharedCount"),
  ];
  const hashes = new Int32Array(file.buffer, file.byteOffset + at("slotHashes"), slotCount);
  const slotTerms = numbers("slotTerms", slotCount);
  const next = numbers("termNext", termCount);
  const termMarks = numbers("termMarks", termCount);
  const markStarts = numbers("markRecords", markCount + 1);
  const sharedStarts = numbers("sharedRecords", sharedCount + 1);
  const records = Buffer.from(file.buffer, file.byteOffset + at("records"), at("wordText") - at("records"));
  const about = JSON.parse(
    Buffer.from(file.buffer, file.byteOffset + at("about"), file.length - at("about"))
      .toString()
      .replace(/\0+$/, ""),
  ) as IndexAbout;
  const sharedAt = recently((position) => {
    return JSON.parse(records.toString("utf8", sharedStarts[position], sharedStarts[position + 1])) as unknown;
  }, keptShared);
  const entryAt = recently((position): { entry: PreparedMark; spellings: readonly Spelling[] } => {
    const entry = readMark(records.toString("utf8", markStarts[position], markStarts[position + 1]), sharedAt);
    return { entry, spellings: spellingsOf(entry) };
  }, keptEntries);
  const filter = new HashFilter(() => heldHashes(hashes, slotTerms));
  return {
    ...about,
    markCount,
    termCount,
    bytes: file,
    mark: recently((position): Mark => prepareForAssessing(entryAt(position).entry, about.name), keptMarks),
    term: recently((position): Term => {
      const mark = termMarks[position] as number;
      let first = position;
      while (first > 0 && termMarks[first - 1] === mark) first -= 1;
      return { ...(entryAt(mark).spellings[position - first] as Spelling), mark };
    }, keptTerms),
    filter,
    probe: (hash) => {
      if (!mayHold(filter, hash)) return -1;
      let slot = homeSlot(hash, slotCount);
      while (slotTerms[slot] !== 0) {
        if (hashes[slot] === hash) return slot;
        slot = slot + 1 === slotCount ? 0 : slot + 1;
      }
      filter.miss();
      return -1;
    },
    firstTerm: (slot) => ((slotTerms[slot] as number) >>> 1) - 1,
    nextTerm: (term) => (next[term] as number) - 1,
    words: openSpelledWords({
      text: file.subarray(at("wordText"), at("wordText") + at("wordTextLength")),
      starts: numbers("wordStarts", at("wordCount") + 1),
      terms: numbers("wordTerms", at("wordTermCount")),
    }),
    isBeginning: (slot) => ((slotTerms[slot] as number) & 1) !== 0,
  };
}

/** The hashes of the slots that are not free. */
function heldHashes(hashes: Int32Array, slotTerms: Uint32Array): Int32Array {
  const held = new Int32Array(hashes.length);
  let count = 0;
  for (let slot = 0; slot < hashes.length; slot += 1) {
    if (slotTerms[slot] === 0) continue;
    held[count] = hashes[slot] as number;
    count += 1;
  }
  return held.subarray(0, count);
}

/**
 * Most marks, spellings and texts that several marks share kept at once: a file may speak of any number, and a register of
 * millions must not fill the memory. A mark takes about 1 kB, a spelling a quarter of that.
 */
const keptMarks = 5000;
const keptTerms = 10_000;
const keptShared = 5000;
/** Marks as they were read, for the spellings that are asked for one after the other. */
const keptEntries = 200;

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
