// Gzip data unpacked piece by piece, so that damage takes nothing with it that came before.
import { createGunzip } from "node:zlib";
import { PartFault } from "./part-fault.ts";

// A small piece inflates to 17 MB at most, which is what is held at a time.
const pieceBytes = 16 * 1024;

/**
 * Unpacks `bytes`; several members in a row are one text.
 * @throws PartFault `inflate` where the data is damaged or cut off, after everything before that was given out.
 */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacker = new Unpacker();
  try {
    for await (const chunk of bytes) {
      for (let at = 0; at < chunk.length; at += pieceBytes) {
        yield* await unpacker.push(chunk.subarray(at, at + pieceBytes));
        if (unpacker.isDamaged) throw new PartFault("inflate");
      }
    }
    yield* await unpacker.end();
    if (unpacker.isDamaged) throw new PartFault("inflate");
  } finally {
    unpacker.destroy();
  }
}

class Unpacker {
  readonly #stream = createGunzip();
  #unpacked: Uint8Array[] = [];
  // A stream that fails never says that it has taken the piece at which it failed, so that its end is waited for too.
  #proceed: () => void = () => {};
  isDamaged = false;

  constructor() {
    this.#stream.on("data", (chunk: Uint8Array) => this.#unpacked.push(chunk));
    this.#stream.on("error", () => {
      this.isDamaged = true;
    });
    this.#stream.on("close", () => this.#proceed());
  }

  /** What comes out of a piece. */
  async push(piece: Uint8Array): Promise<Uint8Array[]> {
    await new Promise<void>((resolve) => {
      this.#proceed = resolve;
      this.#stream.write(piece, () => resolve());
    });
    return this.#take();
  }

  /** What is left when nothing more comes. */
  async end(): Promise<Uint8Array[]> {
    await new Promise<void>((resolve) => {
      this.#proceed = resolve;
      this.#stream.end();
    });
    return this.#take();
  }

  destroy(): void {
    this.#stream.destroy();
  }

  #take(): Uint8Array[] {
    const unpacked = this.#unpacked;
    this.#unpacked = [];
    return unpacked;
  }
}
