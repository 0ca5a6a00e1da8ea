// Findings as a table, one line each: for many of them.
import type { Finding } from "../../model/finding.ts";
import type { Listing } from "../../model/listing.ts";
import { replacementOf } from "../advice.ts";
import { cut, pad } from "../columns.ts";
import { printable } from "../printable.ts";
import type { ReportOptions } from "../report.ts";
import { ruleTitle } from "../rule-title.ts";
import { mostSevereFirst } from "../top-findings.ts";
import { alike } from "./alike.ts";
import { shortName } from "./listing-name.ts";

/** Widths of severity, listing, field and word; what to do gets the rest. */
interface Widths {
  readonly severity: number;
  readonly name: number;
  readonly field: number;
  readonly word: number;
}

export class FindingTable {
  private readonly options: ReportOptions;
  private readonly widths: Widths;

  constructor(options: ReportOptions) {
    this.options = options;
    const room = options.width - 9 - 13;
    this.widths = { severity: 9, name: Math.floor(room * 0.25), field: 13, word: Math.floor(room * 0.3) };
  }

  head(): string[] {
    const { style, wording } = this.options;
    const { severity, listing, field, word, rule } = wording.reports.column;
    return [style.bold(this.row([severity, listing, field, word, rule]))];
  }

  rows(listing: Listing, findings: readonly Finding[]): string[] {
    const { style, wording } = this.options;
    return alike([...findings].sort(mostSevereFirst)).map((group) => {
      const [first] = group;
      const { severity, field, text } = first;
      const times = group.length > 1 ? ` ×${group.length}` : "";
      const instead = printable(replacementOf(first, wording));
      const [label = "", ...cells] = this.cells([
        wording.severity[severity],
        shortName(listing),
        wording.role[field.role],
        printable(text) + times,
        ruleTitle(first, wording) + (instead === "" ? "" : ` → ${instead}`),
      ]);
      const [name = "", ...rest] = cells;
      // Colours and links go on after the cutting: they have no width of their own.
      return [
        style[severity](label),
        style.link(name.trimEnd(), listing.file, listing.line) + gapAfter(name),
        ...rest,
      ].join("");
    });
  }

  private row(cells: readonly string[]): string {
    return this.cells(cells).join("");
  }

  /** Cut and filled to their columns. */
  private cells([severity = "", name = "", field = "", word = "", what = ""]: readonly string[]): string[] {
    const { widths } = this;
    const rest = this.options.width - widths.severity - widths.name - widths.field - widths.word;
    const fill = (text: string, width: number): string => pad(cut(text, width - 1), width);
    return [
      fill(severity, widths.severity),
      fill(name, widths.name),
      fill(field, widths.field),
      fill(word, widths.word),
      cut(what, rest),
    ];
  }
}

function gapAfter(cell: string): string {
  return cell.slice(cell.trimEnd().length);
}
