// One listing with its findings in full: the word in its context, why, what to write.
import type { WordedEvidence } from "../../model/evidence.ts";
import type { Evidence, Finding } from "../../model/finding.ts";
import type { Field, Listing } from "../../model/listing.ts";
import { adviceOf } from "../advice.ts";
import { cut, cutStart, pad, widthOf, wrapText } from "../columns.ts";
import { fieldOf } from "../field-of.ts";
import { printable } from "../printable.ts";
import type { ReportOptions } from "../report.ts";
import { mostSevereFirst } from "../top-findings.ts";
import { alike } from "./alike.ts";
import { listingName } from "./listing-name.ts";

/** The lines of `listing`, the blank one after it among them. */
export function listingBlock(listing: Listing, findings: readonly Finding[], options: ReportOptions): string[] {
  return new Block(options).lines(listing, findings);
}

class Block {
  private readonly options: ReportOptions;

  constructor(options: ReportOptions) {
    this.options = options;
  }

  lines(listing: Listing, findings: readonly Finding[]): string[] {
    const { style } = this.options;
    const name = listingName(listing, this.options.wording);
    const heading = this.wrap(name, "  ", (line) => style.link(style.bold(line), listing.file, listing.line));
    const groups = alike([...findings].sort(mostSevereFirst));
    return [...heading, ...groups.flatMap((group) => this.finding(listing, group)), ""];
  }

  /** The first of `group` in full; the others are counted. */
  private finding(listing: Listing, group: readonly [Finding, ...Finding[]]): string[] {
    const [finding] = group;
    const { style, wording, verbose } = this.options;
    const paint = style[finding.severity];
    const field = fieldOf(listing, finding);
    const label = paint(pad(wording.severity[finding.severity], 8));
    const lines = [""];
    const column = `${wording.role[finding.field.role]} (${printable(finding.field.column)})`;
    lines.push(`    ${label}${style.dim(cut(column, this.options.width - 12))}`);
    if (field !== undefined) lines.push(`            ${this.context(field, finding)}`);
    lines.push(...this.wrap(printable(finding.message), "            "));
    if (finding.suggestion !== undefined && !isSaid(finding)) {
      const { reason } = finding.suggestion;
      lines.push(...this.wrap(printable(adviceOf(finding, wording, "→ ")), "            ", style.replacement));
      if (verbose) lines.push(...this.wrap(printable(reason), "              ", style.dim));
    }
    if (group.length > 1) lines.push(...this.wrap(wording.terminal.again(group.length - 1), "            ", style.dim));
    if (verbose) lines.push(...finding.evidence.flatMap((evidence) => this.evidence(evidence)), ...this.score(finding));
    return lines;
  }

  /** The marked word with as much of the cell around it as fits on a line. */
  private context(field: Field, finding: Finding): string {
    const room = Math.max(20, this.options.width - 13);
    const { start, end } = finding.span;
    const word = cut(printable(field.text.slice(start, end)), room);
    const left = Math.floor((room - widthOf(word)) / 2);
    // Twice the room in characters is enough, whatever their width.
    const before = printable(withoutTags(field.text.slice(Math.max(0, start - room * 2), start)));
    const after = printable(withoutTags(field.text.slice(end, end + room * 2)));
    const shownBefore = cutStart(before, Math.max(left, room - widthOf(word) - widthOf(after)), start > room * 2);
    const shownAfter = cut(after, room - widthOf(word) - widthOf(shownBefore));
    const { style } = this.options;
    return `${style.dim(shownBefore.trimStart())}${style[finding.severity](style.bold(word))}${style.dim(shownAfter.trimEnd())}`;
  }

  private evidence({ code, weight, args }: Evidence): string[] {
    const sentence = this.options.wording.evidence(code as WordedEvidence, args);
    const sign = weight > 0 ? `+${weight}` : String(weight);
    return this.wrap(
      `· ${printable(sentence)}${weight === 0 ? "" : ` (${sign})`}`,
      "            ",
      this.options.style.dim,
    );
  }

  private score(finding: Finding): string[] {
    const { wording, style } = this.options;
    const parts = [`${finding.score}/100`, wording.use[finding.use ?? "unclear"]];
    if (finding.match !== undefined) parts.push(wording.kind[finding.match.kind]);
    return this.wrap(`= ${parts.join(" · ")}`, "            ", style.dim);
  }

  private wrap(text: string, indent: string, paint: (text: string) => string = (line) => line): string[] {
    return wrapText(text, this.options.width - indent.length).map((line) => indent + paint(line));
  }
}

/** A whole title is not written out a second time below the sentence that has it. */
function isSaid({ message, suggestion }: Finding): boolean {
  const text = suggestion?.text ?? "";
  return text.length > longestSaidTwice && message.includes(text);
}

const longestSaidTwice = 40;

/** For reading only: tags, and the halves of tags at the edges of what is shown, become a space. */
function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>|<\/?[a-z][^<>]*$|^[^<>]*\/?>/gi, " ").replace(/ {2,}/g, " ");
}
