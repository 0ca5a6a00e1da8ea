// `--report html`: one file to read and decide in, offline. Holds the most severe findings up to a number, and says so.
import type { RunResult, ScannedListing } from "../model/report.ts";
import { FindingsAside } from "./findings-aside.ts";
import { pageData } from "./html/data.ts";
import { htmlDocument } from "./html/document.ts";
import type { Aside, Report, ReportOptions, ReportWriter } from "./report.ts";

export const report: Report = {
  id: "html",
  about: "one self-contained page to read, filter and decide in",
  isDocument: true,
  hasLimit: true,
  create: (_, options, aside) => new HtmlWriter(options, aside()),
};

/** As many as a browser shows without delay; more is for programs. */
const maxFindings = 20_000;

class HtmlWriter implements ReportWriter {
  private readonly options: ReportOptions;
  private readonly top: FindingsAside;

  constructor(options: ReportOptions, aside: Aside) {
    this.options = options;
    this.top = new FindingsAside(aside, maxFindings);
  }

  listing({ listing, findings }: ScannedListing): void {
    if (listing !== undefined) this.top.add(listing, findings);
  }

  /** The page is long: all of it comes in pieces. */
  end(): void {}

  rest(result: RunResult): Iterable<string> {
    return htmlDocument(pageData(this.top.list(), result, this.options), this.options.wording);
  }

  isCapped(result: RunResult): boolean {
    return this.top.isCapped(result);
  }
}
