// A zip archive: its directory is checked before anything is inflated, its parts come as streams under limits.
import { pipeline } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  RandomAccessReader,
  type ZipFile,
} from "yauzl";
import type { Limits } from "../../model/limits.ts";
import { Inflation } from "../inflation.ts";
import { PartFault } from "../part-fault.ts";
import type { RandomBytes } from "../random-bytes.ts";

/** Nothing of an archive is ever written to disk, and no archive inside it is opened. */
export class Archive {
  readonly #bytes: RandomBytes;
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #inflation: Inflation;
  /** Names that stand in the directory more than once: programs differ in which of the parts they take. */
  readonly duplicates: readonly string[];

  private constructor(bytes: RandomBytes, zip: ZipFile, directory: Directory, limits: Limits) {
    this.#bytes = bytes;
    this.#zip = zip;
    this.#entries = directory.entries;
    this.duplicates = directory.duplicates;
    this.#inflation = new Inflation(limits);
  }

  /**
   * Reads the directory of an archive.
   * @throws PartFault when the directory is damaged, has too many entries, or has entries that overlap.
   */
  static async open(bytes: RandomBytes, limits: Limits): Promise<Archive> {
    // Names are decoded here: the package refuses a whole archive for one name that leads out of its folder.
    const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false };
    const zip = await orDamaged(fromRandomAccessReaderPromise(new PartReader(bytes), bytes.size, options));
    if (zip.entryCount > limits.zipEntries) throw new PartFault("entries");
    return new Archive(bytes, zip, await orDamaged(readDirectory(zip)), limits);
  }

  /** Names of the parts, in lower case and with forward slashes: that is how they are compared. */
  get names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(partKey(name));
  }

  /**
   * The inflated bytes of a part. What the directory says of its size and checksum is compared at the end.
   * @throws PartFault when the part is missing, beyond a limit or damaged.
   */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(partKey(name));
    if (entry === undefined) throw new PartFault("missing", name);
    if (entry.isEncrypted()) throw new PartFault("encrypted", name);
    if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated) throw new PartFault("method", name);
    this.#inflation.checkStated(name, entry.compressedSize, entry.uncompressedSize);
    const packed = piecesOf(this.#bytes, await this.#start(entry, name), entry.compressedSize);
    const chunks = entry.compressionMethod === stored ? packed : inflate(packed, name);
    let size = 0;
    let sum = 0;
    for await (const chunk of this.#inflation.guard(name, () => entry.compressedSize, chunks)) {
      size += chunk.length;
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (size !== entry.uncompressedSize || sum !== entry.crc32) throw new PartFault("checksum", name);
  }

  /** Where the compressed bytes of a part start. */
  async #start(entry: Entry, name: string): Promise<number> {
    const header = await orDamaged(this.#zip.readLocalFileHeaderPromise(entry), name);
    // A part that bears another name than its entry is read differently by different programs.
    if (!header.fileName.equals(entry.fileNameRaw)) throw new PartFault("directory", name);
    if (header.fileDataStart + entry.compressedSize > this.#bytes.size) throw new PartFault("directory", name);
    return header.fileDataStart;
  }
}

/**
 * The key of a part's name: names differ in more than case, some writers use backslashes, and either side may write
 * `sheet%201.xml` for `sheet 1.xml`.
 */
export function partKey(name: string): string {
  return withoutPercent(name).replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function withoutPercent(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const stored = 0;
const deflated = 8;

interface Directory {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly duplicates: readonly string[];
}

async function readDirectory(zip: ZipFile): Promise<Directory> {
  const entries = new Map<string, Entry>();
  const duplicates: string[] = [];
  const extents: Extent[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
    const key = partKey(name);
    if (entries.has(key)) duplicates.push(name);
    entries.set(key, entry);
    const start = entry.relativeOffsetOfLocalHeader;
    extents.push({ start, end: start + localHeaderBytes + entry.fileNameLength + entry.compressedSize });
  }
  if (doOverlap(extents)) throw new PartFault("overlap");
  return { entries, duplicates };
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

// Without its name and its extra fields, of which the local header may have others than the directory.
const localHeaderBytes = 30;

/** True when entries share bytes, as in a bomb that inflates the same data many times. */
function doOverlap(extents: readonly Extent[]): boolean {
  const sorted = [...extents].sort((a, b) => a.start - b.start);
  return sorted.some(({ start }, at) => start < (sorted[at - 1]?.end ?? 0));
}

/** The result of the zip package, whose errors all say that the archive is not as it should be. */
async function orDamaged<T>(result: Promise<T>, part = ""): Promise<T> {
  try {
    return await result;
  } catch (error) {
    throw error instanceof PartFault ? error : new PartFault("directory", part);
  }
}

const pieceBytes = 64 * 1024;

async function* piecesOf(bytes: RandomBytes, start: number, length: number): AsyncGenerator<Uint8Array> {
  const end = start + length;
  for (let at = start; at < end; at += pieceBytes) {
    const piece = await bytes.read(at, Math.min(pieceBytes, end - at));
    if (piece.length === 0) return;
    yield piece;
  }
}

async function* inflate(packed: AsyncIterable<Uint8Array>, part: string): AsyncGenerator<Uint8Array> {
  const stream = createInflateRaw({ chunkSize: pieceBytes });
  // What goes wrong comes out of the stream.
  pipeline(packed, stream, () => {});
  try {
    yield* stream as AsyncIterable<Uint8Array>;
  } catch {
    throw new PartFault("inflate", part);
  }
}

/** Hands the zip package the bytes that it asks for. */
class PartReader extends RandomAccessReader {
  readonly #bytes: RandomBytes;

  constructor(bytes: RandomBytes) {
    super();
    this.#bytes = bytes;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    void this.#bytes.read(position, length).then((bytes) => callback(null, bytes.copy(buffer, offset)));
  }
}
