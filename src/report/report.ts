// The interface of a report: it is fed rows as they are scanned and the result at the end. A new report is one new file.
import type { RunResult, ScannedListing } from "../model/report.ts";
import type { Style } from "./style.ts";
import type { Wording } from "./wording/wording.ts";

export interface ReportOptions {
  readonly wording: Wording;
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
  /** Show each piece of evidence with its weight. */
  readonly verbose: boolean;
  /** Findings and their summary only. */
  readonly quiet: boolean;
}

export interface ReportWriter {
  /** Called for every row, in input order. */
  listing(scanned: ScannedListing): void;
  end(result: RunResult): void;
}

export interface Report {
  readonly id: string;
  /** One line for `--help`. */
  readonly about: string;
  /** `write` takes pieces of text in order; a report never writes anywhere else. */
  create(write: (text: string) => void, options: ReportOptions): ReportWriter;
}
