// An import: register files to shards on disk, shards to present records, records to one entry for each word.
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { MarkEntry } from "../../model/mark.ts";
import type { RawProblem } from "../../model/problem.ts";
import { keyOf } from "../../text/key.ts";
import {
  type Checkpoint,
  type FinishedFile,
  openCheckpoint,
  removeWork,
  type SourceAccount,
  saveCheckpoint,
  workFolder,
} from "./checkpoint.ts";
import { collapse } from "./collapse.ts";
import { mergeRecords, type SourcedRecord } from "./merge.ts";
import { OwnerShards } from "./owner-shards.ts";
import { readSource, type SourceDefaults } from "./read-source.ts";
import { parseLine, recordLine } from "./record-line.ts";
import { type DropReason, dropReasonOf, type Selection } from "./select.ts";
import { linesOf, Shards, shardCount } from "./shards.ts";

export interface ImportOptions extends SourceDefaults {
  readonly selection: Selection;
  /** Folder that relative paths are meant from. */
  readonly cwd: string;
  /** Gets every entry, in the same order for the same files. */
  readonly write: (entry: MarkEntry) => void | Promise<void>;
}

export interface ImportResult {
  readonly sources: readonly SourceAccount[];
  /** Files that an earlier, interrupted import had finished. */
  readonly resumed: number;
  readonly read: number;
  readonly superseded: number;
  readonly dropped: ReadonlyMap<DropReason, number>;
  readonly kept: number;
  readonly marks: number;
  readonly persons: number;
  /** Records kept whose owner is named in a file that was not given. */
  readonly unnamed: number;
  readonly problems: readonly RawProblem[];
}

/**
 * Imports `files` in their order. Work lies in a folder beside `output`; it stays there when a file could not be read, so
 * that the files before it need not be read again.
 */
export async function importRegisters(
  files: readonly string[],
  output: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const { checkpoint, problems, resumed } = await readFiles(files, output, options);
  const sources = checkpoint.files.flatMap(({ accounts }) => accounts);
  const ordered = await order(workFolder(output), sources, options);
  if (problems.every(({ level }) => level === "notice")) removeWork(output);
  return {
    sources,
    resumed,
    read: sources.reduce((sum, { records }) => sum + records, 0),
    ...ordered,
    persons: sources.reduce((sum, { persons }) => sum + persons, 0),
    problems,
  };
}

async function readFiles(
  files: readonly string[],
  output: string,
  options: ImportOptions,
): Promise<{ checkpoint: Checkpoint; problems: RawProblem[]; resumed: number }> {
  const { cwd } = options;
  const stood = openCheckpoint(output);
  const before = isBeginning(stood.files, files, cwd) ? stood : { files: [], shardSizes: [] };
  const finished = [...before.files];
  const shards = new Shards(workFolder(output), "read", before.shardSizes);
  const problems: RawProblem[] = [];
  let isWhole = true;
  for (const given of files.slice(finished.length)) {
    const path = resolve(cwd, given);
    const first = finished.reduce((sum, { accounts }) => sum + accounts.length, 0);
    const read = await readSource(path, given, options, shards, first);
    problems.push(...read.problems);
    finished.push({ ...stampOf(path), path, accounts: read.accounts });
    isWhole &&= read.problems.every(({ level }) => level === "notice");
    const shardSizes = shards.flush();
    // Files after one that failed are read again as well: their order decides which record is the later one.
    if (isWhole) saveCheckpoint(output, { files: finished, shardSizes });
  }
  shards.close();
  return { checkpoint: { files: finished, shardSizes: [] }, problems, resumed: before.files.length };
}

/** True when the files that were finished are the first of `files`, unchanged. */
function isBeginning(finished: readonly FinishedFile[], files: readonly string[], cwd: string): boolean {
  return finished.every(({ path, size, modifiedMs }, at) => {
    const given = files[at];
    if (given === undefined || resolve(cwd, given) !== path) return false;
    const stamp = stampOf(path);
    return stamp.size === size && stamp.modifiedMs === modifiedMs;
  });
}

function stampOf(path: string): { size: number; modifiedMs: number } {
  try {
    const { size, mtimeMs } = statSync(path);
    return { size, modifiedMs: mtimeMs };
  } catch {
    return { size: -1, modifiedMs: 0 };
  }
}

/**
 * Rounds over the shards: by number, to find the present records, by owner, for those that only refer to one, then by word,
 * to bring them together.
 */
async function order(
  folder: string,
  sources: readonly SourceAccount[],
  { selection, write }: ImportOptions,
): Promise<Pick<ImportResult, "superseded" | "dropped" | "kept" | "marks" | "unnamed">> {
  const dropped = new Map<DropReason, number>();
  let superseded = 0;
  let kept = 0;
  let marks = 0;
  const words = new Shards(folder, "words");
  const owners = new OwnerShards(folder);
  for (let shard = 0; shard < shardCount; shard += 1) {
    const merged = mergeRecords(linesOf(folder, "read", shard));
    superseded += merged.superseded;
    for (const [key, name] of merged.owners) owners.name(key, name);
    for (const { record, source } of merged.records) {
      const reason = dropReasonOf(record, selection);
      if (reason === undefined) {
        kept += 1;
        if (record.ownerId === undefined) words.add(keyOf(record.text), recordLine(record, source));
        else owners.refer(record, source);
      } else dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
    }
  }
  let unnamed = 0;
  for (const { record, source, isKnown } of owners.named()) {
    if (!isKnown) unnamed += 1;
    words.add(keyOf(record.text), recordLine(record, source));
  }
  words.close();
  for (let shard = 0; shard < shardCount; shard += 1) {
    for (const records of byWord(linesOf(folder, "words", shard))) {
      await write(collapse(records, sources));
      marks += 1;
    }
  }
  return { superseded, dropped, kept, marks, unnamed };
}

function byWord(lines: Iterable<string>): SourcedRecord[][] {
  const groups = new Map<string, SourcedRecord[]>();
  for (const line of lines) {
    const read = parseLine(line);
    if (read.kind !== "record") continue;
    const key = keyOf(read.record.text);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [read]);
    else group.push(read);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, records]) => records);
}
