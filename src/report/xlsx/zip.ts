// A zip file of deflated parts, made in bounded memory. The same parts give the same bytes: no time, no random name.
import { constants, crc32, deflateRawSync } from "node:zlib";

interface Entry {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Text collected before it is compressed. */
const pieceUnits = 1024 * 1024;
// 1 January 1980, the first day of a zip file.
const date = 0x21;
const utf8Names = 0x800;
const deflated = 8;
const version = 20;

export class ZipWriter {
  private readonly write: (bytes: Uint8Array) => void;
  private readonly entries: Entry[] = [];
  private offset = 0;

  constructor(write: (bytes: Uint8Array) => void) {
    this.write = write;
  }

  /** Adds the part `name` with the text of `pieces`. */
  add(name: string, pieces: Iterable<string>): void {
    const chunks: Buffer[] = [];
    let [crc, size, pending] = [0, 0, ""];
    const pack = (isLast: boolean): void => {
      const bytes = Buffer.from(pending);
      pending = "";
      crc = crc32(bytes, crc);
      size += bytes.length;
      // Deflate streams that end on a byte can be joined; only the last one says that it is the last.
      chunks.push(deflateRawSync(bytes, { finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH }));
    };
    for (const piece of pieces) {
      pending += piece;
      if (pending.length >= pieceUnits) pack(false);
    }
    pack(true);
    const packed = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    const entry = { name: Buffer.from(name), crc, packed, size, offset: this.offset };
    this.entries.push(entry);
    this.put(record(0x04034b50, [version, utf8Names, deflated, 0, date], entry, [entry.name.length, 0]), entry.name);
    this.put(...chunks);
  }

  /** Writes the directory; the file is complete then. */
  end(): void {
    const start = this.offset;
    for (const entry of this.entries) {
      const head = record(0x02014b50, [version, version, utf8Names, deflated, 0, date], entry, [entry.name.length]);
      const rest = Buffer.alloc(16);
      rest.writeUInt32LE(entry.offset, 12);
      this.put(head, rest, entry.name);
    }
    const count = this.entries.length;
    const tail = Buffer.alloc(22);
    tail.writeUInt32LE(0x06054b50, 0);
    tail.writeUInt16LE(count, 8);
    tail.writeUInt16LE(count, 10);
    tail.writeUInt32LE(this.offset - start, 12);
    tail.writeUInt32LE(start, 16);
    this.put(tail);
  }

  private put(...pieces: readonly Buffer[]): void {
    for (const piece of pieces) {
      this.write(piece);
      this.offset += piece.length;
    }
  }
}

/** Signature, 16-bit numbers, the checksum and sizes of the entry, and 16-bit numbers again. */
function record(signature: number, before: readonly number[], entry: Entry, after: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + before.length * 2 + 12 + after.length * 2);
  let at = bytes.writeUInt32LE(signature, 0);
  for (const value of before) at = bytes.writeUInt16LE(value, at);
  for (const value of [entry.crc, entry.packed, entry.size]) at = bytes.writeUInt32LE(value, at);
  for (const value of after) at = bytes.writeUInt16LE(value, at);
  return bytes;
}
