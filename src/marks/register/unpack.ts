// The bytes of a register file, unpacked as they stream: plain, gzip, or the parts of a zip in the order in which they lie.
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import type { Duplex } from "node:stream";
import { createGunzip, createInflateRaw } from "node:zlib";
import { RegisterFault } from "../importer.ts";

export interface Part {
  /** Name without folders. */
  readonly name: string;
  /** True for a part of an archive. */
  readonly isPacked: boolean;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * The parts of the file at `path`, one at a time: each must be read to its end, or be given up, before the next. A zip
 * is read from its front, not by its directory, so that all of a cut-off download that is there can be read.
 * @throws RegisterFault, also from `bytes`.
 */
export async function* partsOf(path: string): AsyncGenerator<Part> {
  const file = await openFile(path);
  try {
    const head = await readAt(file, 0, 4);
    if (head[0] === 0x50 && head[1] === 0x4b) yield* zipParts(path, file);
    else if (head[0] === 0x1f && head[1] === 0x8b)
      yield {
        name: basename(path).replace(/\.gz$/i, ""),
        isPacked: false,
        bytes: guarded(createReadStream(path), createGunzip(), path),
      };
    else yield { name: basename(path), isPacked: false, bytes: createReadStream(path, { highWaterMark: pieceBytes }) };
  } finally {
    await file.close();
  }
}

const pieceBytes = 256 * 1024;
const localHeader = 0x04034b50;
const localHeaderBytes = 30;
const deflated = 8;
const stored = 0;
/** Register XML packs to about a tenth; what unpacks to more than this many times its size is no register. */
const maxRatio = 300;
const ratioFreeBytes = 100 * 1024 * 1024;

async function* zipParts(path: string, file: FileHandle): AsyncGenerator<Part> {
  let at = 0;
  for (;;) {
    const head = await readAt(file, at, localHeaderBytes);
    // A directory of entries or nothing follows the last part. Nothing before it means a download that was cut off.
    if (head.length < 4 || head.readUInt32LE(0) !== localHeader) {
      if (head.length >= 4 && head.readUInt16LE(0) === 0x4b50 && at > 0) return;
      throw new RegisterFault("zip");
    }
    if (head.length < localHeaderBytes) throw new RegisterFault("zip");
    const flags = head.readUInt16LE(6);
    const method = head.readUInt16LE(8);
    const nameLength = head.readUInt16LE(26);
    const extraLength = head.readUInt16LE(28);
    const variable = await readAt(file, at + localHeaderBytes, nameLength + extraLength);
    const name = basename(variable.subarray(0, nameLength).toString("utf8").replaceAll("\\", "/"));
    const start = at + localHeaderBytes + nameLength + extraLength;
    const size = statedSize(head, variable.subarray(nameLength));
    if ((flags & 1) !== 0) throw new RegisterFault("zip-method", "encrypted");
    let end = start + size;
    if (method === deflated) {
      const inflate = createInflateRaw({ chunkSize: pieceBytes });
      const packed = createReadStream(path, { start, highWaterMark: pieceBytes });
      const bytes = guarded(packed, inflate, name);
      yield { name, isPacked: true, bytes };
      // Where the data itself is damaged, nothing is certain behind it.
      if (inflate.errored) return;
      if ((flags & 8) !== 0) {
        // Only the end of the data tells where it is: what nobody read is read now.
        for await (const _ of bytes);
        if (!inflate.readableEnded) return;
        end = start + inflate.bytesWritten;
      }
    } else if (method === stored && (flags & 8) === 0) {
      if (size > 0) yield { name, isPacked: true, bytes: createReadStream(path, { start, end: end - 1 }) };
    } else {
      throw new RegisterFault("zip-method", String(method));
    }
    at = (flags & 8) === 0 ? end : await afterDescriptor(file, end);
  }
}

/** Packed size of the local header; that of zip64 stands second in its extra field. */
function statedSize(head: Buffer, extra: Buffer): number {
  const size = head.readUInt32LE(18);
  if (size !== 0xffffffff) return size;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1 && at + 20 <= extra.length) return Number(extra.readBigUInt64LE(at + 12));
  }
  throw new RegisterFault("zip");
}

/** Where the next header starts behind a data descriptor of 12 to 24 bytes. */
async function afterDescriptor(file: FileHandle, end: number): Promise<number> {
  const bytes = await readAt(file, end, 28);
  for (const length of [16, 24, 12, 20, 0]) {
    if (length + 4 <= bytes.length && [localHeader, 0x02014b50].includes(bytes.readUInt32LE(length)))
      return end + length;
  }
  throw new RegisterFault("zip");
}

/** What comes out of `unpacker`, with its errors as faults and a bomb stopped. */
async function* guarded(
  packed: ReturnType<typeof createReadStream>,
  unpacker: Duplex,
  name: string,
): AsyncGenerator<Uint8Array> {
  let unpacked = 0;
  packed.on("error", (error) => unpacker.destroy(error));
  packed.pipe(unpacker);
  try {
    for await (const chunk of unpacker as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length;
      if (unpacked > ratioFreeBytes && unpacked > maxRatio * Math.max(1, packed.bytesRead)) {
        throw new RegisterFault("ratio", name);
      }
      yield chunk;
    }
  } catch (error) {
    if (error instanceof RegisterFault) throw error;
    throw new RegisterFault("inflate", (error as Error).message);
  } finally {
    packed.unpipe(unpacker);
    packed.destroy();
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, "r");
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new RegisterFault(code === "ENOENT" ? "not-found" : "unreadable", code || message);
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw new RegisterFault("unreadable", (error as NodeJS.ErrnoException).code ?? "");
  }
}
