// Records that refer to their owner by a number, and the names that another file gives to the numbers: brought together share
// by share, so that memory does not grow with their number.
import type { SourcedRecord } from "./merge.ts";
import type { RegisterRecord } from "./record.ts";
import { keyOfOwner, ownerLine, parseLine, recordLine } from "./record-line.ts";
import { linesOf, Shards, shardCount } from "./shards.ts";

export class OwnerShards {
  readonly #folder: string;
  readonly #names: Shards;
  readonly #records: Shards;

  constructor(folder: string) {
    this.#folder = folder;
    this.#names = new Shards(folder, "owners");
    this.#records = new Shards(folder, "owned");
  }

  /** `key` is one of `keyOfOwner`; `name` is "" for a natural person, and where the office took the owner out. */
  name(key: string, name: string): void {
    this.#names.add(key, ownerLine({ key, name }));
  }

  refer(record: RegisterRecord, source: number): void {
    this.#records.add(keyOfOwner(record.office, record.ownerId ?? ""), recordLine(record, source));
  }

  /** All records that refer to an owner, with its name where a file told of it. Nothing can be added any more. */
  *named(): Generator<SourcedRecord & { readonly isKnown: boolean }> {
    this.#names.close();
    this.#records.close();
    for (let shard = 0; shard < shardCount; shard += 1) {
      const names = new Map<string, string>();
      for (const line of linesOf(this.#folder, "owners", shard)) {
        const read = parseLine(line);
        if (read.kind === "owner") names.set(read.key, read.name);
      }
      for (const line of linesOf(this.#folder, "owned", shard)) {
        const read = parseLine(line);
        if (read.kind !== "record") continue;
        const { ownerId = "", ...record } = read.record;
        const owner = names.get(keyOfOwner(record.office, ownerId));
        yield { record: { ...record, owner: owner ?? "" }, source: read.source, isKnown: owner !== undefined };
      }
    }
  }
}
