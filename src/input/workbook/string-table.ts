// Texts by number in little memory: a workbook may share millions of them.
import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Neighbouring texts, joined. */
interface Block {
  /** Number of its first text. */
  readonly first: number;
  readonly bytes: Uint8Array;
  readonly encoding: "utf8" | "utf16le";
  readonly isPacked: boolean;
  /** Where each text ends in the joined text, in UTF-16 units. */
  readonly ends: Uint32Array;
}

/** A block and its text. */
interface OpenBlock extends Block {
  readonly text: string;
}

const blockUnits = 128 * 1024;
// Packed, texts of listings take less than half of their size, and reading a workbook a fifth of the time more.
const defaultPlainBytes = 16 * 1024 * 1024;
// Cells use texts in about the order of the table, and a few of them again and again.
const maxOpenUnits = 4 * 1024 * 1024;

/** Texts are kept as bytes, in blocks: as strings they would keep the collector of garbage busy. */
export class StringTable {
  readonly #maxPlainBytes: number;
  readonly #blocks: Block[] = [];
  /** Texts of no block yet. */
  #rest: string[] = [];
  #restUnits = 0;
  #length = 0;
  #plainBytes = 0;
  /** Blocks that were used last by the number of their first text, the latest at the end. */
  readonly #open = new Map<number, OpenBlock>();
  #openUnits = 0;
  #latest: OpenBlock | undefined;

  /** @param maxPlainBytes blocks beyond these are packed. */
  constructor(maxPlainBytes = defaultPlainBytes) {
    this.#maxPlainBytes = maxPlainBytes;
  }

  add(text: string): void {
    this.#rest.push(text);
    this.#restUnits += text.length;
    this.#length++;
    if (this.#restUnits >= blockUnits) this.#seal();
  }

  /** Text number `index`, from 0; undefined when there is none. */
  get(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.#length) return undefined;
    if (this.#rest.length > 0) this.#seal();
    const latest = this.#latest;
    const isHere = latest !== undefined && index >= latest.first && index < latest.first + latest.ends.length;
    const { first, ends, text } = isHere ? latest : this.#opened(this.#blockOf(index));
    return text.slice(ends[index - first - 1] ?? 0, ends[index - first]);
  }

  #seal(): void {
    const joined = this.#rest.join("");
    // Half a character, which a workbook can hold as `_xD83D_`, is nothing that UTF-8 can say.
    const encoding = /\p{Cs}/u.test(joined) ? "utf16le" : "utf8";
    const plain = Buffer.from(joined, encoding);
    const isPacked = this.#plainBytes + plain.length > this.#maxPlainBytes;
    if (!isPacked) this.#plainBytes += plain.length;
    const first = this.#length - this.#rest.length;
    let end = 0;
    const ends = Uint32Array.from(this.#rest, (text) => (end += text.length));
    this.#blocks.push({ first, bytes: isPacked ? packed(plain) : plain, encoding, isPacked, ends });
    this.#rest = [];
    this.#restUnits = 0;
  }

  /** The last block that starts at `index` or before. */
  #blockOf(index: number): Block {
    let low = 0;
    let high = this.#blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#blocks[middle]?.first ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return this.#blocks[low] as Block;
  }

  #opened(block: Block): OpenBlock {
    const known = this.#open.get(block.first);
    const opened = known ?? { ...block, text: textOf(block) };
    if (known === undefined) this.#openUnits += opened.text.length;
    this.#open.delete(block.first);
    this.#open.set(block.first, opened);
    for (const [oldest, { text }] of this.#open) {
      if (this.#openUnits <= maxOpenUnits || oldest === block.first) break;
      this.#open.delete(oldest);
      this.#openUnits -= text.length;
    }
    this.#latest = opened;
    return opened;
  }
}

/** A copy of just the bytes that are needed: what the package gives lies in a larger piece of memory. */
function packed(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(deflateRawSync(bytes, { level: 1 }));
}

function textOf({ bytes, encoding, isPacked }: Block): string {
  const plain = isPacked ? inflateRawSync(bytes) : bytes;
  return Buffer.from(plain.buffer, plain.byteOffset, plain.length).toString(encoding);
}
