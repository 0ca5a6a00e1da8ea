// Lines set aside on disk by the hash of their key, so that each share can be put in order in memory whatever their number.
import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fnvHash } from "../../text/hash.ts";

/** With 13 million records, the whole US register, a shard has some 50 MB. */
export const shardCount = 64;

export class Shards {
  readonly #files: number[];
  readonly #pending: string[] = Array.from({ length: shardCount }, () => "");
  readonly #sizes: number[];

  /** Appends to the files `<name>-00` ... in `folder`, after cutting them to `sizes` bytes. */
  constructor(folder: string, name: string, sizes: readonly number[] = []) {
    this.#sizes = Array.from({ length: shardCount }, (_, at) => sizes[at] ?? 0);
    this.#files = this.#sizes.map((size, at) => {
      const path = shardPath(folder, name, at);
      if (existsSync(path)) truncateSync(path, size);
      return openSync(path, "a");
    });
  }

  /** Adds one line; `line` has no line break. */
  add(key: string, line: string): void {
    const at = fnvHash(key) % shardCount;
    this.#pending[at] += `${line}\n`;
    if ((this.#pending[at] as string).length > pendingUnits) this.#write(at);
  }

  /** Writes what is pending; gives the size of every file, for a later start from here. */
  flush(): number[] {
    for (let at = 0; at < shardCount; at += 1) this.#write(at);
    return [...this.#sizes];
  }

  close(): void {
    this.flush();
    for (const file of this.#files) closeSync(file);
  }

  #write(at: number): void {
    const text = this.#pending[at] as string;
    if (text === "") return;
    this.#pending[at] = "";
    const bytes = Buffer.from(text);
    for (let from = 0; from < bytes.length; ) from += writeSync(this.#files[at] as number, bytes, from);
    this.#sizes[at] = (this.#sizes[at] as number) + bytes.length;
  }
}

const pendingUnits = 128 * 1024;

/** The lines of one shard in the order in which they were added. */
export function* linesOf(folder: string, name: string, at: number): Generator<string> {
  const bytes = readFileSync(shardPath(folder, name, at));
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0x0a, from);
    yield bytes.toString("utf8", from, end);
    from = end + 1;
  }
}

function shardPath(folder: string, name: string, at: number): string {
  return join(folder, `${name}-${String(at).padStart(2, "0")}`);
}
