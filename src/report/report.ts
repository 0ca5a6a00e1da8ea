// The interface of a report: it is fed rows as they are scanned and the result at the end. A new report is one new file.
import type { RunResult, ScannedListing } from "../model/report.ts";
import type { FailOn, PerMarketplace } from "../model/verdict.ts";
import type { Style } from "./style.ts";
import type { Wording } from "./wording/wording.ts";

/** What a file of decisions says of the findings that it accepts. */
export interface Acceptance {
  readonly reason?: string | undefined;
  readonly by?: string | undefined;
  /** YYYY-MM-DD, as is `until`. */
  readonly on?: string | undefined;
  readonly until?: string | undefined;
}

/** What a report cannot see of its run: where it goes, when the run began, and what it was told. */
export interface RunFacts {
  readonly path: string;
  /** ISO 8601, in UTC. */
  readonly startedAt: string;
  /** Of the rules that were compiled into the tool. */
  readonly rulesHash: string;
  /** Options that decide what is left out, with their values. */
  readonly settings: readonly { readonly name: string; readonly value: string }[];
}

export const groupings = ["listing", "mark"] as const;
export type GroupBy = (typeof groupings)[number];

/** Where a piece of text was put aside, in bytes of UTF-8. */
export interface Place {
  readonly start: number;
  readonly length: number;
}

/** Takes text in pieces, however long together, and gives it back, in the same order or one by one. */
export interface Aside {
  /** `piece` has no half of a surrogate pair. */
  add(piece: string): Place;
  /** What was added, not in the same pieces. */
  pieces(): Iterable<string>;
  /** The piece that was put there. */
  at(place: Place): string;
}

export interface ReportOptions {
  readonly wording: Wording;
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
  /** Show each piece of evidence with its weight. */
  readonly verbose: boolean;
  /** Findings and their summary only. */
  readonly quiet: boolean;
  /** In the terminal: findings by listing (when it is not said), or each mark once. */
  readonly groupBy?: GroupBy;
  /** In the terminal: one line a finding. */
  readonly compact?: boolean;
  /** Findings at or above it fail the run; `high` when it is not said. */
  readonly failOn?: FailOn;
  /** What differs on single marketplaces. */
  readonly perMarketplace?: PerMarketplace;
  readonly acceptance?: Acceptance;
  readonly facts?: RunFacts;
  /** The name of the file beside this one that has all findings, for a report that has no room for all. */
  readonly beside?: string;
}

export interface ReportWriter {
  /** Called for every row, in input order. */
  listing(scanned: ScannedListing): void;
  end(result: RunResult): void;
  /** What is to be written after `end`, where that is long: whoever asks may wait between two pieces. */
  rest?(result: RunResult): Iterable<string>;
  /** Asked after all is written, of a report with `hasLimit`: true when findings were left out for want of room. */
  isCapped?(result: RunResult): boolean;
}

export interface Report {
  readonly id: string;
  /** One line for `--help`. */
  readonly about: string;
  /** True when it is a file to open, not output for a terminal or a pipe: it is written with `--report` only. */
  readonly isDocument?: true;
  /** True when it shows the seller's rows as they were read (`Listing.cells`). */
  readonly keepsRows?: true;
  /** True when it holds so many findings only: where there are more, the report `findings` is written beside it. */
  readonly hasLimit?: true;
  /** True when it names the hashes of the inputs. */
  readonly hashesInputs?: true;
  /**
   * `write` takes the pieces in order, text or bytes; a report never writes anywhere else. `aside` gives a place for what
   * it may not write yet.
   */
  create(write: (piece: string | Uint8Array) => void, options: ReportOptions, aside: () => Aside): ReportWriter;
}
