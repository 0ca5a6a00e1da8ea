// A temporary file for this process alone. It has no name, so it is gone however the process ends.
import { randomBytes } from "node:crypto";
import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export class ScratchFile {
  #descriptor: number | undefined;
  #size = 0;

  /** @throws the system's error when there is no such folder, or it cannot be written to. */
  constructor(folder = tmpdir()) {
    const path = join(folder, `.listing-lint-${randomBytes(6).toString("hex")}.aside`);
    this.#descriptor = openSync(path, "wx+", 0o600);
    unlinkSync(path);
  }

  /**
   * Puts `bytes` behind what is there.
   * @returns where they begin, in bytes.
   * @throws the system's error when there is no room; what was there before can still be read.
   */
  append(bytes: Uint8Array): number {
    const position = this.#size;
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.#open(), bytes, done, bytes.length - done, position + done);
    }
    this.#size += bytes.length;
    return position;
  }

  /** @throws Error when the file cannot be read, or is shorter than it was. */
  read(position: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const read = readSync(this.#open(), bytes, done, length - done, position + done);
      if (read === 0) throw new Error("a temporary file is shorter than it was");
      done += read;
    }
    return bytes;
  }

  /** May be called again. */
  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #open(): number {
    if (this.#descriptor === undefined) throw new Error("a temporary file was closed already");
    return this.#descriptor;
  }
}
