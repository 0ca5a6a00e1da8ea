// One record for each number: the newest transaction wins, and a record that tells nothing never replaces one that does.
import { all as importers } from "../importers/registry.ts";
import { isSparse, type RegisterRecord } from "./record.ts";
import { keyOfRecord, parseLine } from "./record-line.ts";

export interface SourcedRecord {
  readonly record: RegisterRecord;
  /** Position of the file it comes from. */
  readonly source: number;
}

export interface Merged {
  /** The present records, in order of their keys. */
  readonly records: readonly SourcedRecord[];
  /** How many others they replaced. */
  readonly superseded: number;
  /** The present names of owners, by the keys that records refer to. */
  readonly owners: ReadonlyMap<string, string>;
}

export function mergeRecords(lines: Iterable<string>): Merged {
  const newest = new Map<string, SourcedRecord>();
  const parts = new Map<string, Parts>();
  const owners = new Map<string, string>();
  let superseded = 0;
  const take = (found: SourcedRecord): void => {
    const key = keyOfRecord(found.record);
    const before = newest.get(key);
    if (before !== undefined) superseded += 1;
    if (before === undefined || replaces(found.record, before.record)) newest.set(key, found);
  };
  for (const line of lines) {
    const read = parseLine(line);
    if (read.kind === "record") take(read);
    else if (read.kind === "owner") owners.set(read.key, read.name);
    else {
      const key = `${read.importer} ${keyOfRecord(read)}`;
      const known = parts.get(key);
      if (known === undefined) parts.set(key, { ...read, parts: [read.part] });
      else known.parts.push(read.part);
    }
  }
  for (const { importer, office, number, source, parts: all } of parts.values()) {
    const record = importers.find(({ id }) => id === importer)?.assemble?.(office, number, all);
    if (record !== undefined) take({ record, source });
  }
  const records = [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
  return { records, superseded, owners };
}

interface Parts {
  readonly importer: string;
  readonly office: string;
  readonly number: string;
  readonly source: number;
  readonly parts: (readonly string[])[];
}

/** Of two with the same date the later read wins. A record without a date cannot show that it is newer than a dated one. */
function replaces(found: RegisterRecord, before: RegisterRecord): boolean {
  if (isSparse(found) !== isSparse(before)) return isSparse(before);
  return found.transaction >= before.transaction;
}
