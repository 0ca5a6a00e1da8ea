// A named file as a source: its bytes as they stood when it was opened, a named pipe as a stream, nothing else.
import { constants, open as openWithCallback, type Stats } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { Socket } from "node:net";
import { promisify } from "node:util";
import { reasonOf } from "./input-bytes.ts";
import type { OpenFile } from "./random-bytes.ts";
import type { Source } from "./source.ts";

/** `path` as it is shown, `absolute` as it is opened. Faults are thrown by the iteration, with a reason as `code`. */
export async function fileSource(path: string, absolute: string): Promise<Source> {
  const info = await stat(absolute).catch(() => undefined);
  return {
    path,
    ...(info === undefined ? {} : { bytes: info.size }),
    open: () => bytesOfFile(absolute),
    ...(info?.isFile() === true && info.size > 0 ? { openRandom: () => openRandom(absolute) } : {}),
  };
}

/** Why bytes end early; `reason` is what problems I001 and I009 give as such. */
class FileFault extends Error {
  readonly code: string;
  constructor(reason: "special-file" | "changed-while-read") {
    super(reason);
    this.code = reason;
  }
}

async function* bytesOfFile(absolute: string): AsyncGenerator<Uint8Array> {
  // Opening a pipe waits for its writer, and a device may do anything: neither is opened before it is known.
  const info = await stat(absolute);
  if (info.isFIFO()) yield* bytesOfPipe(absolute);
  else if (!info.isFile() && !info.isDirectory()) throw new FileFault("special-file");
  else {
    const file = await open(absolute);
    try {
      yield* bytesAsOpened(file);
    } finally {
      await file.close();
    }
  }
}

// Reads of a quarter of a MiB: larger ones gain little and cost memory for every open file.
const readBytes = 256 * 1024;

/** As many bytes as the file has at first: one that grows for ever is read to an end. A change meanwhile is a fault. */
async function* bytesAsOpened(file: FileHandle): AsyncGenerator<Uint8Array> {
  const before = await file.stat();
  // Files that the system makes up as they are read say that they are empty.
  const size = before.size === 0 ? Number.POSITIVE_INFINITY : before.size;
  let at = 0;
  while (at < size) {
    const buffer = Buffer.allocUnsafe(Math.min(readBytes, size - at));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) break;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
  if (isChanged(before, await file.stat())) throw new FileFault("changed-while-read");
}

async function openRandom(absolute: string): Promise<OpenFile | undefined> {
  const file = await open(absolute).catch(() => undefined);
  const before = await file?.stat();
  if (file === undefined || before === undefined) return undefined;
  let fault: string | undefined;
  return {
    size: before.size,
    async read(at, length) {
      const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, before.size - at)));
      let filled = 0;
      try {
        for (let last = -1; filled < buffer.length && last !== 0; filled += last) {
          last = (await file.read(buffer, filled, buffer.length - filled, at + filled)).bytesRead;
        }
      } catch (error) {
        fault ??= reasonOf(error);
      }
      return buffer.subarray(0, filled);
    },
    async close() {
      if (isChanged(before, await file.stat())) fault ??= "changed-while-read";
      await file.close();
      return fault;
    },
  };
}

function isChanged(before: Stats, after: Stats): boolean {
  return after.size !== before.size || after.mtimeMs !== before.mtimeMs;
}

/** A socket waits for the writer without holding up the process; opening in the usual way would hang until one comes. */
async function* bytesOfPipe(absolute: string): AsyncGenerator<Uint8Array> {
  // A bare number: the socket closes it, and a FileHandle would close it again when it is collected.
  const fd = await openDescriptor(absolute, constants.O_RDONLY | constants.O_NONBLOCK);
  yield* new Socket({ fd, readable: true, writable: false });
}

const openDescriptor = promisify(openWithCallback);
