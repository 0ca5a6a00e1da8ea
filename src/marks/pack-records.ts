// Puts the lines of marks together for an index, and numbers for all of them what they share.
import { ByteList, NumberList } from "./growing.ts";
import { endBefore, markField, type PackedMarks } from "./mark-batch.ts";
import type { MarkSections } from "./mark-record.ts";
import { type Packed, packNumbers } from "./packed-numbers.ts";
import { type SharedKind, sharedKinds } from "./shared-texts.ts";
import { packSparse } from "./sparse-numbers.ts";
import { LinePacker } from "./text-lines.ts";
import { TextNumbers } from "./text-numbers.ts";

/** What is known of a kind of what marks share. */
interface Column {
  readonly kind: SharedKind;
  readonly texts: TextNumbers;
  /** For each mark the number of its text plus one, or 0. */
  readonly numbers: NumberList;
}

/** Collects marks in the order of adding. */
export class RecordPacker {
  readonly #lines = new ByteList();
  readonly #ends = new NumberList();
  readonly #columns = sharedKinds.map(
    (kind): Column => ({ kind, texts: new TextNumbers(), numbers: new NumberList() }),
  );

  /** How many marks have been added. */
  get length(): number {
    return this.#ends.length;
  }

  /**
   * Adds the mark whose fields begin at `at`. `known` has for each shared text of the batch its number here plus one, or 0
   * until it is first met in a mark that is kept.
   */
  add(batch: PackedMarks, at: number, known: Uint32Array): void {
    const { marks, records } = batch;
    this.#lines.pushFrom(records, endBefore(marks, at, markField.recordEnd), marks[at + markField.recordEnd] as number);
    this.#ends.push(this.#lines.length);
    for (const { kind, texts, numbers } of this.#columns) {
      const text = (marks[at + markField[kind]] as number) - 1;
      if (text >= 0 && known[text] === 0) known[text] = numberOf(batch, text, texts) + 1;
      numbers.push(text < 0 ? 0 : (known[text] as number));
    }
  }

  /** `order`: numbers of marks in the order of adding. */
  pack(order: Uint32Array): MarkSections {
    const packer = new LinePacker();
    const added = this.#lines.bytes();
    for (const mark of order) packer.pushFrom(added, mark === 0 ? 0 : this.#ends.at(mark - 1), this.#ends.at(mark));
    const { text, lines } = packer.pack();
    const numbersOf = (kind: SharedKind, first: 0 | 1): Uint32Array => {
      const { numbers } = this.#columns[sharedKinds.indexOf(kind)] as Column;
      const ordered = new Uint32Array(order.length);
      for (let at = 0; at < order.length; at += 1) ordered[at] = numbers.at(order[at] as number) - first;
      return ordered;
    };
    const owners = packSparse(numbersOf("owner", 0));
    const companions = packSparse(numbersOf("companions", 0));
    return {
      markText: text,
      markLines: lines,
      // No mark lacks these.
      markStandings: packNumbers(numbersOf("standing", 1)),
      markClasses: packNumbers(numbersOf("classes", 1)),
      ownedMarks: owners.bits,
      markOwners: owners.numbers,
      accompaniedMarks: companions.bits,
      markCompanions: companions.numbers,
      ...this.#packShared(),
    };
  }

  #packShared(): Record<"sharedText" | "sharedLines" | "sharedKinds", Packed> {
    const packer = new LinePacker();
    const firsts = new NumberList();
    let count = 0;
    for (const { texts } of this.#columns) {
      firsts.push(count);
      count += texts.length;
      const bytes = texts.bytes();
      for (let number = 0; number < texts.length; number += 1)
        packer.push(bytes, texts.startOf(number), texts.endOf(number));
    }
    const { text, lines } = packer.pack();
    return { sharedText: text, sharedLines: lines, sharedKinds: packNumbers(firsts.values()) };
  }
}

function numberOf({ shared, sharedTexts }: PackedMarks, text: number, texts: TextNumbers): number {
  const start = text === 0 ? 0 : (sharedTexts[2 * text - 2] as number);
  return texts.numberOf(shared, start, sharedTexts[2 * text] as number, sharedTexts[2 * text + 1] as number);
}
