// Texts by number in little memory: a workbook may share millions of them.
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { PartFault } from "../part-fault.ts";
import { ScratchFile } from "../scratch-file.ts";

/** Neighbouring texts, joined, as bytes: where each ends (`endsOf`), and behind that the texts. */
interface Block {
  /** Number of its first text. */
  readonly first: number;
  readonly count: number;
  readonly encoding: "utf8" | "utf16le";
  bytes(): Buffer;
}

interface OpenBlock {
  readonly first: number;
  /** Where each text ends in the joined text, in UTF-16 units. */
  readonly ends: Uint32Array;
  readonly text: string;
}

// Small enough that texts in no order at all cost one short look into the file each.
const blockUnits = 16 * 1024;
const defaultKeptBytes = 8 * 1024 * 1024;
// Cells use texts in about the order of the table, and a few of them again and again.
const maxOpenUnits = 2 * 1024 * 1024;

/** Texts are kept as bytes, in blocks: as strings they would keep the collector of garbage busy. */
export class StringTable {
  readonly #maxKeptBytes: number;
  readonly #openFile: () => ScratchFile;
  #file: ScratchFile | undefined;
  #isFileUsable = true;
  readonly #blocks: Block[] = [];
  /** Texts of no block yet. */
  #rest: string[] = [];
  #restUnits = 0;
  #length = 0;
  #keptBytes = 0;
  /** Blocks that were used last by the number of their first text, the latest at the end. */
  readonly #open = new Map<number, OpenBlock>();
  #openUnits = 0;
  #latest: OpenBlock | undefined;

  /**
   * @param maxKeptBytes blocks beyond these go to a temporary file, or stay packed where there can be none.
   * @param openFile may throw.
   */
  constructor(maxKeptBytes = defaultKeptBytes, openFile: () => ScratchFile = () => new ScratchFile()) {
    this.#maxKeptBytes = maxKeptBytes;
    this.#openFile = openFile;
  }

  add(text: string): void {
    this.#rest.push(text);
    this.#restUnits += text.length;
    this.#length++;
    if (this.#restUnits >= blockUnits || this.#rest.length >= blockUnits) this.#seal();
  }

  /**
   * Text number `index`, from 0; undefined when there is none.
   * @throws PartFault when it cannot be read back.
   */
  get(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.#length) return undefined;
    if (this.#rest.length > 0) this.#seal();
    const latest = this.#latest;
    const isHere = latest !== undefined && index >= latest.first && index < latest.first + latest.ends.length;
    const { first, ends, text } = isHere ? latest : this.#opened(this.#blockOf(index));
    return text.slice(ends[index - first - 1] ?? 0, ends[index - first]);
  }

  /** Gives the temporary file back; texts may not be had any more. */
  close(): void {
    this.#file?.close();
  }

  #seal(): void {
    const joined = this.#rest.join("");
    // Half a character, which a workbook can hold as `_xD83D_`, is nothing that UTF-8 can say.
    const encoding = /\p{Cs}/u.test(joined) ? "utf16le" : "utf8";
    let end = 0;
    const ends = Uint32Array.from(this.#rest, (text) => (end += text.length));
    const bytes = Buffer.concat([Buffer.from(ends.buffer), Buffer.from(joined, encoding)]);
    const count = this.#rest.length;
    this.#blocks.push({ first: this.#length - count, count, encoding, bytes: this.#kept(bytes) });
    this.#rest = [];
    this.#restUnits = 0;
  }

  /** Puts `bytes` where there is room. */
  #kept(bytes: Buffer): () => Buffer {
    if (this.#keptBytes + bytes.length <= this.#maxKeptBytes) {
      this.#keptBytes += bytes.length;
      return () => bytes;
    }
    return this.#inFile(bytes) ?? packed(bytes);
  }

  #inFile(bytes: Buffer): (() => Buffer) | undefined {
    if (!this.#isFileUsable) return undefined;
    try {
      this.#file ??= this.#openFile();
      const file = this.#file;
      const position = file.append(bytes);
      const { length } = bytes;
      return () => readBack(file, position, length);
    } catch {
      // No room, or a folder that is read only: the limits of archives hold for what stays in memory.
      this.#isFileUsable = false;
      return undefined;
    }
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
    const opened = known ?? openBlock(block);
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

function openBlock({ first, count, encoding, bytes }: Block): OpenBlock {
  const all = bytes();
  const endsBytes = count * Uint32Array.BYTES_PER_ELEMENT;
  // A copy: pieces of buffers need not begin where numbers may.
  const ends = new Uint32Array(Uint8Array.from(all.subarray(0, endsBytes)).buffer);
  return { first, ends, text: all.toString(encoding, endsBytes) };
}

/** What is kept is a copy of just the bytes that are needed: what the package gives lies in a larger piece of memory. */
function packed(bytes: Buffer): () => Buffer {
  const kept = Uint8Array.from(deflateRawSync(bytes, { level: 1 }));
  return () => inflateRawSync(kept);
}

function readBack(file: ScratchFile, position: number, length: number): Buffer {
  try {
    return file.read(position, length);
  } catch {
    throw new PartFault("scratch");
  }
}
