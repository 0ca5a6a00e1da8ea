// What an import has done so far, kept beside its output, so that one that was stopped goes on with the next file.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What became of one register file or one part of an archive. */
export interface SourceAccount {
  /** As given, with the part of an archive behind it. */
  readonly path: string;
  readonly name: string;
  /** Title of its format. */
  readonly format: string;
  readonly asOf?: string;
  readonly records: number;
  readonly persons: number;
}

export interface FinishedFile {
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
  readonly accounts: readonly SourceAccount[];
}

export interface Checkpoint {
  readonly files: readonly FinishedFile[];
  /** Bytes of every shard after the last of `files`; what lies behind is of a file that was not finished. */
  readonly shardSizes: readonly number[];
}

/** Raised when records are kept in another shape: an older checkpoint is then begun anew. */
const checkpointVersion = 2;

/** The folder beside `output` in which an import works. */
export function workFolder(output: string): string {
  return `${output}.import`;
}

export function openCheckpoint(output: string): Checkpoint {
  const folder = workFolder(output);
  const path = join(folder, "checkpoint.json");
  if (existsSync(path)) {
    const { version, ...checkpoint } = JSON.parse(readFileSync(path, "utf8")) as Checkpoint & { version: number };
    if (version === checkpointVersion) return checkpoint;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return { files: [], shardSizes: [] };
}

/** Replaced as a whole, so that a stop at any moment leaves the old one or the new one. */
export function saveCheckpoint(output: string, checkpoint: Checkpoint): void {
  const path = join(workFolder(output), "checkpoint.json");
  writeFileSync(`${path}.new`, JSON.stringify({ version: checkpointVersion, ...checkpoint }));
  renameSync(`${path}.new`, path);
}

export function removeWork(output: string): void {
  rmSync(workFolder(output), { recursive: true, force: true });
}
