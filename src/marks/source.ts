// What a dictionary file gives: entries with the place they come from, and the rows that were refused.
import type { MarkEntry } from "../model/mark.ts";
import type { RawProblem } from "../model/problem.ts";

export interface SourceEntry {
  readonly entry: MarkEntry;
  /** Physical line in the file, from 1. */
  readonly line: number;
}

export interface SourceResult {
  readonly entries: readonly SourceEntry[];
  readonly problems: readonly RawProblem[];
}

/** One shape of dictionary file. A new shape is one new file in `sources/`. */
export interface MarkSource {
  readonly id: string;
  /** True when a file of this name and beginning has this shape. */
  recognises(path: string, beginning: string): boolean;
  /** Parses the whole text. Bad rows are problems D103 with their line; good rows are kept. */
  parse(text: string, path: string): SourceResult;
}
