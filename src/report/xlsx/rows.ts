// The rows of the sheets with the findings and with the seller's listings, linked to each other.

import type { WordedEvidence } from "../../model/evidence.ts";
import type { Finding } from "../../model/finding.ts";
import { type Field, fieldRoles, type Listing } from "../../model/listing.ts";
import type { Severity } from "../../model/severity.ts";
import { replacementOf } from "../advice.ts";
import { fieldOf } from "../field-of.ts";
import type { FoundAside, ListingAside } from "../findings-aside.ts";
import { ruleTitle } from "../rule-title.ts";
import type { Wording } from "../wording/wording.ts";
import type { Cell, CellText } from "./cells.ts";
import type { Sheet } from "./sheet.ts";

/** The findings of one listing and where they and it stand in their sheets. */
interface ListedListing {
  readonly listing: ListingAside;
  readonly findings: FoundAside[];
  /** Row of its most severe finding. */
  readonly findingRow: number;
  /** Row of the listing. */
  readonly row: number;
}

/** Listings in the order of their most severe findings. Row 1 is the header. */
export function listingsOf(found: readonly FoundAside[]): Map<ListingAside, ListedListing> {
  const listed = new Map<ListingAside, ListedListing>();
  for (const [at, finding] of found.entries()) {
    const { listing } = finding;
    const known = listed.get(listing);
    if (known !== undefined) known.findings.push(finding);
    else listed.set(listing, { listing, findings: [finding], findingRow: at + 2, row: listed.size + 2 });
  }
  return listed;
}

export function findingsSheet(
  found: readonly FoundAside[],
  listed: ReturnType<typeof listingsOf>,
  { hasSheets }: TextColumns,
  wording: Wording,
): Sheet {
  const { column, xlsx } = wording.reports;
  // What is needed to act on a finding: all columns would be too small to read on paper.
  const printedColumns = 7;
  const columns: readonly (readonly [string, number])[] = [
    [column.severity, 11],
    [column.listing, 18],
    [column.word, 18],
    [column.field, 18],
    [column.text, 60],
    [column.message, 50],
    [column.suggestion, 24],
    [column.mark, 18],
    [column.owner, 24],
    [column.rule, 26],
    [column.use, 24],
    [column.score, 8],
    [column.evidence, 60],
    [column.file, 24],
    ...(hasSheets ? [[column.sheet, 18] as const] : []),
    [column.line, 8],
  ];
  function* rows(): Generator<readonly Cell[]> {
    yield columns.map(([text]) => ({ text, style: "head" }));
    for (const one of found) {
      const target = `'${xlsx.listings}'!A${listed.get(one.listing)?.row ?? 1}`;
      yield findingRow(one.read(), one.listing.read(), target, hasSheets, wording);
    }
  }
  return {
    name: xlsx.findings,
    widths: columns.map(([, width]) => width),
    rows: rows(),
    frozenColumns: 3,
    printedColumns,
  };
}

function findingRow(finding: Finding, listing: Listing, link: string, hasSheets: boolean, wording: Wording): Cell[] {
  const { severity, score, field, text, mark, use, evidence, message } = finding;
  const cell = fieldOf(listing, finding)?.text ?? "";
  return [
    { text: wording.severity[severity], style: severity },
    { text: nameOf(listing), style: "link", link },
    { text, style: "strong" },
    { text: `${wording.role[field.role]} (${field.column})` },
    { text: colored(cell, [finding]) },
    { text: message },
    { text: replacementOf(finding, wording) },
    { text: mark?.name ?? "" },
    { text: mark?.owner ?? "" },
    { text: ruleTitle(finding, wording) },
    { text: use === undefined ? "" : wording.use[use] },
    { text: String(score), style: "number" },
    { text: evidence.map(({ code, args }) => wording.evidence(code as WordedEvidence, args)).join(" ") },
    ...fileCells(listing, hasSheets),
    { text: String(listing.line ?? ""), style: "number" },
  ];
}

function fileCells({ file, sheet = "" }: Listing, hasSheets: boolean): Cell[] {
  return hasSheets ? [{ text: file }, { text: sheet }] : [{ text: file }];
}

// More columns of text than any marketplace has; a broken file may name thousands.
const maxTextColumns = 40;

export function listingsSheet(
  listed: ReturnType<typeof listingsOf>,
  { texts, hasSheets }: TextColumns,
  wording: Wording,
): Sheet {
  const { column, xlsx } = wording.reports;
  const files = hasSheets ? [column.file, column.sheet] : [column.file];
  const heads = [column.listing, column.severity, column.findings, ...files, column.row, column.line];
  function* rows(): Generator<readonly Cell[]> {
    yield [...heads, ...texts.map(({ title }) => title)].map((text) => ({ text, style: "head" }));
    for (const { listing: kept, findings: found, findingRow } of listed.values()) {
      const listing = kept.read();
      const findings = found.map((one) => one.read());
      const worst = findings[0]?.severity ?? "info";
      yield [
        { text: nameOf(listing), style: "strong" },
        { text: wording.severity[worst], style: worst },
        { text: `${findings.length} →`, style: "link", link: `'${xlsx.findings}'!A${findingRow}` },
        ...fileCells(listing, hasSheets),
        { text: String(listing.record), style: "number" },
        { text: String(listing.line ?? ""), style: "number" },
        ...texts.map(({ key }): Cell => {
          const field = listing.fields.find((candidate) => keyOf(candidate) === key);
          const own = findings.filter((finding) => field !== undefined && fieldOf(listing, finding) === field);
          return { text: field === undefined ? "" : colored(field.text, own) };
        }),
      ];
    }
  }
  const widths = [18, 11, 10, 24, ...(hasSheets ? [18] : []), 8, 8, ...texts.map(({ width }) => width)];
  return { name: xlsx.listings, widths, rows: rows(), frozenColumns: 2 };
}

/** What the listings have between them. */
export interface TextColumns {
  /** By role, then by position. */
  readonly texts: readonly { readonly key: string; readonly title: string; readonly width: number }[];
  /** True where a listing stands in a sheet of a workbook. */
  readonly hasSheets: boolean;
}

export function textColumns(listings: Iterable<ListingAside>, wording: Wording): TextColumns {
  const fields = new Map<string, Field>();
  let hasSheets = false;
  for (const one of listings) {
    const listing = one.read();
    hasSheets ||= listing.sheet !== undefined;
    for (const field of listing.fields) if (!fields.has(keyOf(field))) fields.set(keyOf(field), field);
  }
  const texts = [...fields.values()]
    .sort((a, b) => fieldRoles.indexOf(a.role) - fieldRoles.indexOf(b.role) || a.index - b.index)
    .slice(0, maxTextColumns)
    .map((field) => ({
      key: keyOf(field),
      title: `${wording.role[field.role]} (${field.column})`,
      width: field.role === "brand" ? 16 : field.role === "description" || field.role === "title" ? 60 : 40,
    }));
  return { texts, hasSheets };
}

function keyOf({ role, index }: Field): string {
  return `${role} ${index}`;
}

/** The text in pieces, the words of the findings in the colour of their severity. */
function colored(text: string, findings: readonly Finding[]): CellText {
  const pieces: (readonly [string, Severity?])[] = [];
  let done = 0;
  for (const { span, severity } of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < done) continue;
    pieces.push([text.slice(done, span.start)], [text.slice(span.start, span.end), severity]);
    done = span.end;
  }
  return [...pieces, [text.slice(done)]];
}

function nameOf({ sku, id, record }: Listing): string {
  return sku ?? id ?? `#${record}`;
}
