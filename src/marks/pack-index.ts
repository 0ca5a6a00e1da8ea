// Compiles marks into one run of bytes that is read as it is: a table of hashes, the marks, and the words of their names.
import { createHash } from "node:crypto";
import type { PreparedMark } from "./dictionary.ts";
import { NumberList } from "./growing.ts";
import { writeSections } from "./index-file.ts";
import type { IndexAbout } from "./index-format.ts";
import { endBefore, MarkBatch, markField, markFields, type PackedMarks } from "./mark-batch.ts";
import { RecordPacker } from "./pack-records.ts";
import { packSlots } from "./pack-slots.ts";
import { packNumbers, packText } from "./packed-numbers.ts";
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
  readonly #records = new RecordPacker();
  readonly #termHashes = new NumberList();
  readonly #tiedTerms = new NumberList();
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
    this.#positions.set(id, this.#records.length);
    this.#sources.push(source);
    this.#registered.push(isRegister);
    this.#records.add(packed, at, sharedNumbers);
    for (
      let term = endBefore(marks, at, markField.termsEnd);
      term < (marks[at + markField.termsEnd] as number);
      term += 1
    ) {
      this.#termHashes.push(packed.terms[term] as number);
      this.#tiedTerms.push(packed.tied[term] as number);
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

  pack(about: About): Uint8Array {
    const order = sortedNumbers(this.#ids).map((id) => this.#positions.at(id));
    const { hashes, firsts, tied, added } = this.#terms(order);
    const records = this.#records.pack(order);
    const digest = createHash("sha256");
    for (const { bytes } of Object.values(records)) digest.update(bytes);
    const coverage = Object.fromEntries([...this.#coverage].sort(([a], [b]) => (a < b ? -1 : 1)));
    const newest = [...this.#coverage.values()].sort().at(-1);
    const fullAbout: IndexAbout = {
      ...(newest === undefined ? {} : { asOf: newest }),
      ...about,
      hash: digest.digest("hex").slice(0, 16),
      ...(newest === undefined ? {} : { coverage }),
    };
    return writeSections({
      ...packSlots(hashes, this.#beginnings.values()),
      termMarks: packNumbers(firsts),
      tiedTerms: packNumbers(tied),
      ...records,
      ...this.#words.pack(added),
      about: packText(Buffer.from(JSON.stringify(fullAbout))),
    });
  }

  /**
   * Of each term of the index: its hash, 1 for the first of a mark and 0 for others, 1 for a tied one and 0 for others, its
   * number in the order of adding.
   */
  #terms(order: Uint32Array): Record<"hashes" | "firsts" | "tied" | "added", Uint32Array> {
    const hashes = new NumberList();
    const firsts = new NumberList();
    const tied = new NumberList();
    const from = new NumberList();
    for (const mark of order) {
      const start = mark === 0 ? 0 : this.#termEnds.at(mark - 1);
      for (let term = start; term < this.#termEnds.at(mark); term += 1) {
        hashes.push(this.#termHashes.at(term));
        firsts.push(term === start ? 1 : 0);
        tied.push(this.#tiedTerms.at(term));
        from.push(term);
      }
    }
    return { hashes: hashes.values(), firsts: firsts.values(), tied: tied.values(), added: from.values() };
  }
}
