// `--report html`: one file to read and decide in, offline. Holds the most severe findings up to a number, and says so.
import type { RunResult, ScannedListing } from "../model/report.ts";
import { pageData } from "./html/data.ts";
import { htmlDocument } from "./html/document.ts";
import type { Report, ReportOptions, ReportWriter } from "./report.ts";
import { TopFindings } from "./top-findings.ts";

export const report: Report = {
  id: "html",
  about: "one self-contained page to read, filter and decide in",
  isDocument: true,
  create: (_, options) => new HtmlWriter(options),
};

/** As many as a browser shows without delay; more is for programs. */
const maxFindings = 20_000;

class HtmlWriter implements ReportWriter {
  private readonly wording: ReportOptions["wording"];
  private readonly top = new TopFindings(maxFindings);

  constructor({ wording }: ReportOptions) {
    this.wording = wording;
  }

  listing({ listing, findings }: ScannedListing): void {
    if (listing !== undefined) this.top.add(listing, findings);
  }

  /** The page is long: all of it comes in pieces. */
  end(): void {}

  rest(result: RunResult): Iterable<string> {
    return htmlDocument(pageData(this.top.list(), result, this.wording), this.wording);
  }
}
