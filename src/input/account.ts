// The account of one input while it is read: what became a listing, what was left out and why.
import type { FileAccount } from "../model/report.ts";

/** Counts for one input; `toFileAccount` gives the form that reports show. */
export class Account {
  readonly path: string;
  /** Layout id, `ndjson`, what the file really is (`xlsx`), or `unknown`. */
  format = "unknown";
  encoding = "unknown";
  listings = 0;
  /** Data records so far, those that became no listing included; sheets of one workbook go on counting. */
  records = 0;
  readonly #skipped = new Map<string, number>();
  readonly #notScanned = new Set<string>();

  constructor(path: string) {
    this.path = path;
  }

  /** Counts a row that was left out for `reason`. */
  skip(reason: string): void {
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1);
  }

  /** Notes a column that holds text which the layout does not read. */
  leaveOut(column: string): void {
    this.#notScanned.add(column);
  }

  toFileAccount(): FileAccount {
    return {
      path: this.path,
      format: this.format,
      encoding: this.encoding,
      listings: this.listings,
      skippedRows: [...this.#skipped].map(([reason, count]) => ({ reason, count })),
      ...(this.#notScanned.size === 0 ? {} : { columnsNotScanned: [...this.#notScanned] }),
    };
  }
}
