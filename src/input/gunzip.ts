// Gzip data unpacked member by member and piece by piece, so that damage takes nothing with it that came before.
import { crc32, createInflateRaw } from "node:zlib";
import { PartFault } from "./part-fault.ts";

// A small piece inflates to 17 MB at most, which is what is held at a time.
const pieceBytes = 16 * 1024;

/**
 * Unpacks `bytes`; several members in a row are one text, and zeros behind them are padding.
 * @throws PartFault after everything before that was given out: `inflate` where the data is damaged or cut off, `checksum`
 * where it is not what was packed, `trailing` where something else stands behind it.
 */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = new Input(bytes);
  try {
    if (!(await readHeader(input))) throw new PartFault("inflate");
    do yield* readMember(input);
    while (await startsMember(input));
  } finally {
    await input.close();
  }
}

async function startsMember(input: Input): Promise<boolean> {
  while ((await input.hasMore()) && input.rest[0] === 0) {
    const zeros = input.rest.findIndex((byte) => byte !== 0);
    input.skip(zeros === -1 ? input.rest.length : zeros);
  }
  if (!(await input.hasMore())) return false;
  if (await readHeader(input)) return true;
  throw new PartFault("trailing");
}

/** Reads the header of a member (RFC 1952, 2.3); false when what stands there is none. */
async function readHeader(input: Input): Promise<boolean> {
  for (const expected of [0x1f, 0x8b, deflate]) if ((await input.byte()) !== expected) return false;
  const flags = await input.byte();
  await input.take(6);
  if (flags & hasExtra) await input.take((await input.byte()) + 256 * (await input.byte()));
  if (flags & hasName) await skipText(input);
  if (flags & hasComment) await skipText(input);
  if (flags & hasHeaderChecksum) await input.take(2);
  return true;
}

const deflate = 8;
const [hasHeaderChecksum, hasExtra, hasName, hasComment] = [2, 4, 8, 16];
const maxTextBytes = 64 * 1024;

async function skipText(input: Input): Promise<void> {
  for (let at = 0; (await input.byte()) !== 0; at++) if (at > maxTextBytes) throw new PartFault("inflate");
}

/** What a member holds, checked against the checksum and the size that stand behind it. */
async function* readMember(input: Input): AsyncGenerator<Uint8Array> {
  const inflater = new Inflater();
  let [sum, size] = [0, 0];
  try {
    while (!inflater.isDone) {
      if (!(await input.hasMore())) throw new PartFault("inflate");
      const { unpacked, used } = await inflater.push(input.rest);
      input.skip(used);
      for (const chunk of unpacked) {
        sum = crc32(chunk, sum);
        size += chunk.length;
        yield chunk;
      }
      if (inflater.isDamaged) throw new PartFault("inflate");
    }
  } finally {
    inflater.destroy();
  }
  const trailer = Buffer.from(await input.take(8));
  if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== size % 2 ** 32) throw new PartFault("checksum");
}

/** Inflates the deflate data of one member, and says where it ends. */
class Inflater {
  readonly #stream = createInflateRaw();
  #unpacked: Uint8Array[] = [];
  // A stream that fails or ends never says that it has taken the piece, so that its end is waited for too.
  #proceed: () => void = () => {};
  isDamaged = false;
  /** True once the data has ended; known only when something stands behind it, as the checksum does. */
  isDone = false;

  constructor() {
    this.#stream.on("data", (chunk: Uint8Array) => this.#unpacked.push(chunk));
    this.#stream.on("error", () => {
      this.isDamaged = true;
    });
    this.#stream.on("end", () => {
      this.isDone = true;
      this.#proceed();
    });
    this.#stream.on("close", () => this.#proceed());
  }

  /** What comes out of a piece, and how many of its bytes were used. */
  async push(piece: Uint8Array): Promise<{ readonly unpacked: readonly Uint8Array[]; readonly used: number }> {
    const before = this.#stream.bytesWritten;
    await new Promise<void>((resolve) => {
      this.#proceed = resolve;
      this.#stream.write(piece, () => resolve());
    });
    const unpacked = this.#unpacked;
    this.#unpacked = [];
    return { unpacked, used: this.#stream.bytesWritten - before };
  }

  destroy(): void {
    this.#stream.destroy();
  }
}

/** Bytes that are read in small pieces, and of which some are looked at one by one. */
class Input {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array();

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#chunks = bytes[Symbol.asyncIterator]();
  }

  /** The next bytes; at least one after `hasMore`. */
  get rest(): Uint8Array {
    return this.#chunk.subarray(0, pieceBytes);
  }

  async hasMore(): Promise<boolean> {
    while (this.#chunk.length === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) return false;
      this.#chunk = next.value;
    }
    return true;
  }

  skip(bytes: number): void {
    this.#chunk = this.#chunk.subarray(bytes);
  }

  /** @throws PartFault `inflate` when there is none. */
  async byte(): Promise<number> {
    return (await this.take(1))[0] as number;
  }

  /** @throws PartFault `inflate` when there are fewer. */
  async take(bytes: number): Promise<number[]> {
    const taken: number[] = [];
    while (taken.length < bytes) {
      if (!(await this.hasMore())) throw new PartFault("inflate");
      const some = this.#chunk.subarray(0, bytes - taken.length);
      taken.push(...some);
      this.skip(some.length);
    }
    return taken;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
