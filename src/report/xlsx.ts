// `--report xlsx`: a workbook with a summary, the findings, and the seller's rows with the risky words coloured.
import type { RunResult, ScannedListing } from "../model/report.ts";
import { FindingsAside } from "./findings-aside.ts";
import type { Aside, Report, ReportOptions, ReportWriter } from "./report.ts";
import { findingsSheet, listingsOf, listingsSheet, textColumns } from "./xlsx/rows.ts";
import { fontFor } from "./xlsx/styles.ts";
import { summarySheet } from "./xlsx/summary.ts";
import { writeWorkbook } from "./xlsx/workbook.ts";

export const report: Report = {
  id: "xlsx",
  about: "a workbook: summary, findings, and the listings with the risky words coloured",
  isDocument: true,
  hasLimit: true,
  create: (write, options, aside) => new XlsxWriter(write, options, aside()),
};

/** As many as spreadsheet programs filter without delay; more is for programs. */
const maxFindings = 10_000;

class XlsxWriter implements ReportWriter {
  private readonly write: (bytes: Uint8Array) => void;
  private readonly options: ReportOptions;
  private readonly top: FindingsAside;

  constructor(write: (bytes: Uint8Array) => void, options: ReportOptions, aside: Aside) {
    this.top = new FindingsAside(aside, maxFindings);
    this.write = write;
    this.options = options;
  }

  listing({ listing, findings }: ScannedListing): void {
    if (listing !== undefined) this.top.add(listing, findings);
  }

  end(result: RunResult): void {
    const { wording } = this.options;
    const found = this.top.list();
    const listed = listingsOf(found);
    const columns = textColumns(listed.keys(), wording);
    const sheets = [
      summarySheet(found, result, this.options),
      findingsSheet(found, listed, columns, wording),
      listingsSheet(listed, columns, wording),
    ];
    writeWorkbook(sheets, fontFor(wording.reports.tag), this.write);
  }

  isCapped(result: RunResult): boolean {
    return this.top.isCapped(result);
  }
}
