// Compiles marks into one run of bytes that is read as it is: open addressing over typed arrays, records behind it.
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { homeSlot } from "../text/hash.ts";
import type { PreparedMark } from "./dictionary.ts";
import { ByteList, NumberList } from "./growing.ts";
import { formatVersion, header, headerBytes, type IndexAbout, magic } from "./index-format.ts";
import { MarkBatch, markField, markFields, type PackedMarks } from "./mark-batch.ts";
import { sortedNumbers } from "./sorted-numbers.ts";
import { SpelledWordsPacker } from "./spelled-words.ts";
import { TextNumbers } from "./text-numbers.ts";

/** What became of a mark that was added: a mark of a register never replaces one that somebody chose. */
export type Added = "added" | "replaced" | "repeated" | "outranked";

type About = Omit<IndexAbout, "hash" | "coverage">;

/** Bytes of an index of `marks`, which must have different ids. The same marks give the same bytes. */
export function packIndex(marks: readonly PreparedMark[], about: About): Uint8Array {
  const packer = new IndexPacker();
  // What several marks share is numbered as it is met.
  for (const mark of [...marks].sort((a, b) => (a.id < b.id ? -1 : 1))) packer.add(mark);
  return packer.pack(about);
}

/** Takes marks one by one or in batches and keeps of each only what the index will hold, so that millions fit. */
export class IndexPacker {
  readonly #ids = new TextNumbers();
  /** For each id the position of its mark in the order of adding; of two marks the later. */
  readonly #positions = new NumberList();
  readonly #records = new ByteList();
  readonly #recordEnds = new NumberList();
  readonly #shared = new TextNumbers();
  readonly #termHashes = new NumberList();
  readonly #termEnds = new NumberList();
  readonly #beginnings = new NumberList();
  readonly #sources = new NumberList();
  readonly #registered = new NumberList();
  readonly #coverage = new Map<string, string>();
  readonly #words = new SpelledWordsPacker();
  readonly #single = new MarkBatch();

  get count(): number {
    return this.#ids.length;
  }

  /** False once the words of marks are not asked for any more: there are too many marks to list them. */
  get asksForWords(): boolean {
    return this.#words.isOpen;
  }

  /** Of two marks with one id the later wins; within one `source`, such as a file, the earlier. */
  add(mark: PreparedMark, source = 0): Added {
    this.#single.begin();
    this.#single.add(mark, 0);
    let added: Added = "added";
    this.addAll(this.#single.packed(), source, (_, became) => {
      added = became;
    });
    return added;
  }

  /** Adds all marks of a batch in their order; `tell` hears what became of each by its position in the batch. */
  addAll(packed: PackedMarks, source: number, tell: (position: number, added: Added) => void): void {
    // What several marks share is numbered when it is first met in a mark that is kept.
    const sharedNumbers = new Uint32Array(packed.sharedTexts.length / 2);
    const count = packed.marks.length / markFields;
    for (let position = 0; position < count; position += 1)
      tell(position, this.#addOne(packed, position, source, sharedNumbers));
    for (const [office, day] of packed.coverage)
      if (day > (this.#coverage.get(office) ?? "")) this.#coverage.set(office, day);
  }

  #addOne(packed: PackedMarks, position: number, source: number, sharedNumbers: Uint32Array): Added {
    const { marks } = packed;
    const at = position * markFields;
    const isRegister = marks[at + markField.isRegister] as number;
    const id = this.#ids.numberOf(
      packed.ids,
      endBefore(marks, at, markField.idEnd),
      marks[at + markField.idEnd] as number,
      marks[at + markField.idHash] as number,
    );
    const before = id < this.#positions.length ? this.#positions.at(id) : undefined;
    if (before !== undefined) {
      const wasRegister = this.#registered.at(before);
      if (isRegister > wasRegister) return "outranked";
      if (this.#sources.at(before) === source && isRegister === wasRegister) return "repeated";
    }
    this.#positions.set(id, this.#recordEnds.length);
    this.#sources.push(source);
    this.#registered.push(isRegister);
    this.#addRecord(packed, at, sharedNumbers);
    for (
      let term = endBefore(marks, at, markField.termsEnd);
      term < (marks[at + markField.termsEnd] as number);
      term += 1
    ) {
      this.#termHashes.push(packed.terms[term] as number);
      this.#words.add(packed.words?.[term] ?? "");
    }
    this.#termEnds.push(this.#termHashes.length);
    for (
      let beginning = endBefore(marks, at, markField.beginningsEnd);
      beginning < (marks[at + markField.beginningsEnd] as number);
      beginning += 1
    )
      this.#beginnings.push(packed.beginnings[beginning] as number);
    return before === undefined ? "added" : "replaced";
  }

  /** Puts the numbers of what is shared into the record. */
  #addRecord({ marks, gaps, records, shared, sharedTexts }: PackedMarks, at: number, sharedNumbers: Uint32Array): void {
    let from = endBefore(marks, at, markField.recordEnd);
    for (let gap = endBefore(marks, at, markField.gapsEnd); gap < (marks[at + markField.gapsEnd] as number); gap += 2) {
      const place = gaps[gap] as number;
      const text = gaps[gap + 1] as number;
      this.#records.pushFrom(records, from, place);
      if (sharedNumbers[text] === 0) {
        const start = text === 0 ? 0 : (sharedTexts[2 * text - 2] as number);
        const [end, hash] = [sharedTexts[2 * text] as number, sharedTexts[2 * text + 1] as number];
        sharedNumbers[text] = this.#shared.numberOf(shared, start, end, hash) + 1;
      }
      this.#records.pushNumber(sharedNumbers[text] as number);
      from = place;
    }
    this.#records.pushFrom(records, from, marks[at + markField.recordEnd] as number);
    this.#recordEnds.push(this.#records.length);
  }

  pack(about: About): Uint8Array {
    const order = this.#order();
    const { hashes, marks, added } = this.#terms(order);
    const table = buildTable(hashes, this.#beginnings);
    const { records, markStarts, sharedStarts } = this.#sortedRecords(order);
    const words = this.#words.pack(added);
    const hash = createHash("sha256").update(records).digest("hex").slice(0, 16);
    const coverage = Object.fromEntries([...this.#coverage].sort(([a], [b]) => (a < b ? -1 : 1)));
    const newest = [...this.#coverage.values()].sort().at(-1);
    const fullAbout: IndexAbout = {
      ...(newest === undefined ? {} : { asOf: newest }),
      ...about,
      hash,
      ...(newest === undefined ? {} : { coverage }),
    };
    const sections = new Map<keyof typeof header, Uint8Array>([
      ["slotHashes", bytesOf(table.hashes)],
      ["slotTerms", bytesOf(table.terms)],
      ["termNext", bytesOf(table.next)],
      ["termMarks", bytesOf(marks)],
      ["markRecords", bytesOf(markStarts)],
      ["sharedRecords", bytesOf(sharedStarts)],
      ["records", records],
      ["wordText", words.text],
      ["wordStarts", bytesOf(words.starts)],
      ["wordTerms", bytesOf(words.terms)],
      ["about", Buffer.from(JSON.stringify(fullAbout))],
    ]);
    return assemble(sections, {
      markCount: order.length,
      termCount: hashes.length,
      slotCount: table.hashes.length,
      sharedCount: this.#shared.length,
      wordTextLength: words.text.length,
      wordCount: words.starts.length - 1,
      wordTermCount: words.terms.length,
    });
  }

  /** Positions in the order of adding, by id. */
  #order(): Uint32Array {
    return sortedNumbers(this.#ids).map((id) => this.#positions.at(id));
  }

  /** `added`: positions in the order of adding. */
  #terms(order: Uint32Array): Record<"hashes" | "marks" | "added", Uint32Array> {
    const hashes = new NumberList();
    const marks = new NumberList();
    const from = new NumberList();
    for (let position = 0; position < order.length; position += 1) {
      const added = order[position] as number;
      const end = this.#termEnds.at(added);
      for (let term = added === 0 ? 0 : this.#termEnds.at(added - 1); term < end; term += 1) {
        hashes.push(this.#termHashes.at(term));
        marks.push(position);
        from.push(term);
      }
    }
    return { hashes: hashes.values(), marks: marks.values(), added: from.values() };
  }

  #sortedRecords(order: Uint32Array): { records: Uint8Array; markStarts: Uint32Array; sharedStarts: Uint32Array } {
    const records = new ByteList();
    const added = this.#records.bytes();
    const markStarts = new Uint32Array(order.length + 1);
    for (let position = 0; position < order.length; position += 1) {
      const mark = order[position] as number;
      markStarts[position] = records.length;
      records.pushFrom(added, mark === 0 ? 0 : this.#recordEnds.at(mark - 1), this.#recordEnds.at(mark));
    }
    markStarts[order.length] = records.length;
    const sharedStarts = new Uint32Array(this.#shared.length + 1);
    for (let number = 0; number < this.#shared.length; number += 1)
      sharedStarts[number] = records.length + this.#shared.startOf(number);
    const shared = this.#shared.bytes();
    records.pushFrom(shared, 0, shared.length);
    sharedStarts[this.#shared.length] = records.length;
    return { records: records.bytes(), markStarts, sharedStarts };
  }
}

/** Where what a mark has of a list begins: where that of the mark before it ends. `at` is that of its first field. */
function endBefore(marks: Uint32Array, at: number, field: number): number {
  return at === 0 ? 0 : (marks[at - markFields + field] as number);
}

interface Table {
  readonly hashes: Uint32Array;
  readonly terms: Uint32Array;
  readonly next: Uint32Array;
}

/** Slots in use: a probe for a word that is no mark then looks at six slots on the mean; at 0.8 it would be thirteen. */
const load = 0.7;

function buildTable(termHashes: Uint32Array, beginnings: NumberList): Table {
  const starts = distinct(beginnings.values());
  const size = Math.max(16, Math.ceil((termHashes.length + starts.length) / load));
  const hashes = new Uint32Array(size);
  const terms = new Uint32Array(size);
  const next = new Uint32Array(termHashes.length);
  const slotFor = (hash: number): number => {
    let slot = homeSlot(hash, size);
    while (terms[slot] !== 0 && hashes[slot] !== hash) slot = slot + 1 === size ? 0 : slot + 1;
    hashes[slot] = hash;
    return slot;
  };
  // From the last to the first, so that each list runs in the order of the terms.
  for (let term = termHashes.length - 1; term >= 0; term -= 1) {
    const slot = slotFor(termHashes[term] as number);
    next[term] = (terms[slot] as number) >>> 1;
    terms[slot] = (term + 1) << 1;
  }
  for (const hash of starts) {
    const slot = slotFor(hash);
    terms[slot] = (terms[slot] as number) | 1;
  }
  return { hashes, terms, next };
}

function distinct(values: Uint32Array): Uint32Array {
  values.sort();
  let count = 0;
  for (const value of values) {
    if (count > 0 && values[count - 1] === value) continue;
    values[count] = value;
    count += 1;
  }
  return values.subarray(0, count);
}

function assemble(
  sections: ReadonlyMap<keyof typeof header, Uint8Array>,
  counts: Readonly<Partial<Record<keyof typeof header, number>>>,
): Uint8Array {
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
  for (const [name, count] of Object.entries(counts)) head[header[name as keyof typeof counts]] = count;
  head[header.checksum] = crc32(file.subarray(headerBytes));
  return file;
}

function bytesOf(array: Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function align(length: number): number {
  return (length + 3) & ~3;
}
