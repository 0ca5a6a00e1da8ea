// Marks made ready for an index: bytes and numbers that one thread can hand to another, and no object for each mark.
import type { Spelling } from "../model/term.ts";
import { extendHash, hashFactor, hashSeed } from "../text/hash.ts";
import { isTiedBy, ordinaryPhrasesOf, type PreparedMark } from "./dictionary.ts";
import { ByteList, NumberList } from "./growing.ts";
import { nameIn as nameInLine, writeLine } from "./mark-record.ts";
import { KnownStandings, type SharedSink, sharedKinds, writeShared } from "./shared-texts.ts";
import { listedWords } from "./spelled-words.ts";
import { spellingsOf } from "./spelling.ts";
import { TextNumbers } from "./text-numbers.ts";

/** What a batch holds. All lists of numbers have 32 bits; those called "ends" tell where in another list a mark ends. */
export interface PackedMarks {
  /** `markFields` numbers for each mark. */
  readonly marks: Uint32Array;
  /** UTF-8 of the ids, end to end. */
  readonly ids: Uint8Array;
  /** UTF-8 lines of the marks, see `writeLine`. */
  readonly records: Uint8Array;
  /** UTF-8 JSON of what marks share, end to end. */
  readonly shared: Uint8Array;
  /** Two for each shared text: its end and its hash. */
  readonly sharedTexts: Uint32Array;
  /** Hash of every spelling. */
  readonly terms: Uint32Array;
  /** For every spelling 1 where it is tied to the companions of its mark, or 0. */
  readonly tied: Uint32Array;
  /** Hashes of what spellings begin with, to each boundary in them. */
  readonly beginnings: Uint32Array;
  /** For every spelling its words, see `listedWords`; undefined where nobody asked for them. */
  readonly words: readonly string[] | undefined;
  /** For marks of registers of one office: the newest day told, YYYY-MM-DD, by office. */
  readonly coverage: ReadonlyMap<string, string>;
}

/** Places among the numbers of a mark. Those of kinds of shared texts tell which of this batch is meant, plus one, or 0. */
export const markField = {
  line: 0,
  isRegister: 1,
  idHash: 2,
  idEnd: 3,
  recordEnd: 4,
  termsEnd: 5,
  beginningsEnd: 6,
  standing: 7,
  classes: 8,
  owner: 9,
  companions: 10,
} as const;
export const markFields = 11;

/** Collects marks. What it gives out is valid until the next mark is added or the batch begins anew. */
export class MarkBatch {
  readonly #marks = new NumberList();
  readonly #ids = new ByteList();
  readonly #sharedTexts = new TextNumbers();
  readonly #sharedHashes = new NumberList();
  readonly #terms = new NumberList();
  readonly #tied = new NumberList();
  readonly #beginnings = new NumberList();
  #words: string[] | undefined = [];
  readonly #coverage = new Map<string, string>();
  readonly #sink: SharedSink;
  readonly #records = new ByteList();

  constructor() {
    const shared = new ByteList();
    const share = (): number => {
      const bytes = shared.room;
      let hash = hashSeed;
      for (let at = 0; at < shared.length; at += 1) hash = (Math.imul(hash, hashFactor) + (bytes[at] as number)) | 0;
      const number = this.#sharedTexts.numberOf(bytes, 0, shared.length, hash);
      if (number === this.#sharedHashes.length) this.#sharedHashes.push(hash);
      shared.cut(0);
      return number;
    };
    this.#sink = { shared, share, standings: new KnownStandings() };
  }

  /** Adds the mark that stands on `line` of its file. */
  add(mark: PreparedMark, line: number): void {
    const isRegister = mark.origin === "register";
    writeLine(mark, this.#records);
    const spellings = spellingsOf(mark);
    const phrases = ordinaryPhrasesOf(mark);
    let idHash: number | undefined;
    for (const spelling of spellings) {
      const hash = this.#addTerm(spelling);
      if (spelling.key === mark.id) idHash = hash;
      this.#tied.push(isTiedBy(phrases, spelling.text) ? 1 : 0);
      this.#words?.push(isRegister ? "" : listedWords(spelling));
    }
    this.#ids.push(mark.id);
    this.#marks.push(line);
    this.#marks.push(isRegister ? 1 : 0);
    this.#marks.push(idHash ?? extendHash(hashSeed, mark.id, 0, mark.id.length));
    this.#marks.push(this.#ids.length);
    this.#marks.push(this.#records.length);
    this.#marks.push(this.#terms.length);
    this.#marks.push(this.#beginnings.length);
    for (const kind of sharedKinds) this.#marks.push(writeShared[kind](mark, this.#sink));
    const [office] = mark.offices;
    if (isRegister && mark.asOf !== undefined && office !== undefined && mark.offices.length === 1) {
      if (mark.asOf > (this.#coverage.get(office) ?? "")) this.#coverage.set(office, mark.asOf);
    }
  }

  packed(): PackedMarks {
    const sharedTexts = new Uint32Array(this.#sharedTexts.length * 2);
    for (let number = 0; number < this.#sharedTexts.length; number += 1) {
      sharedTexts[2 * number] = this.#sharedTexts.endOf(number);
      sharedTexts[2 * number + 1] = this.#sharedHashes.at(number);
    }
    return {
      marks: this.#marks.values(),
      ids: this.#ids.bytes(),
      records: this.#records.bytes(),
      shared: this.#sharedTexts.bytes(),
      sharedTexts,
      terms: this.#terms.values(),
      tied: this.#tied.values(),
      beginnings: this.#beginnings.values(),
      words: this.#words,
      coverage: this.#coverage,
    };
  }

  /** Begins anew; `hasWords` is false where the words of the marks are not asked for. */
  begin(hasWords = true): void {
    for (const list of [this.#marks, this.#sharedHashes, this.#terms, this.#tied, this.#beginnings]) list.clear();
    this.#ids.cut(0);
    this.#records.cut(0);
    this.#sharedTexts.clear();
    this.#sink.standings.clear();
    this.#words = hasWords ? [] : undefined;
    this.#coverage.clear();
  }

  /** The hash of the spelling. */
  #addTerm({ key, boundaries }: Spelling): number {
    let hash = hashSeed;
    let from = 0;
    for (let i = 0; i < boundaries.length; i += 2) {
      const at = boundaries[i] as number;
      hash = extendHash(hash, key, from, at);
      this.#beginnings.push(hash);
      from = at;
    }
    hash = extendHash(hash, key, from, key.length);
    this.#terms.push(hash);
    return hash;
  }
}

/** Line of its file on which the mark at `position` stands. */
export function lineIn({ marks }: PackedMarks, position: number): number {
  return marks[position * markFields + markField.line] as number;
}

/** Name of the mark at `position`, as it was given. */
export function nameIn({ marks, records }: PackedMarks, position: number): string {
  const at = position * markFields;
  const start = endBefore(marks, at, markField.recordEnd);
  const end = (marks[at + markField.recordEnd] as number) - 1;
  return nameInLine(Buffer.from(records.buffer, records.byteOffset + start, end - start).toString());
}

/** Where what a mark has of a list begins: where that of the mark before it ends. `at` is that of its first field. */
export function endBefore(marks: Uint32Array, at: number, field: number): number {
  return at === 0 ? 0 : (marks[at - markFields + field] as number);
}
