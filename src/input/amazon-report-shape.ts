// An Amazon listings report with translated labels: its columns are told by their order and by the values in them.
import { isBlank, isFreeText, looksLikeTitles } from "./cells.ts";
import type { Row } from "./csv.ts";
import { columnNames, headerList } from "./headers.ts";
import type { Column } from "./layout.ts";
import { meaningOf } from "./synonyms.ts";

export interface AmazonReportShape {
  /** Named as the header names them. */
  readonly columns: readonly Column[];
  /** Set where the columns do not stand in the order of the report, so that title or SKU were chosen by their values. */
  readonly guessed?: { readonly title: string; readonly sku: string; readonly left: string };
}

/**
 * The shape of a report that starts with `rows`; undefined when it has another one. Numbers of listings, ASINs and the names
 * of the fulfilment channels are written alike in every language.
 */
export function amazonReportShape(rows: readonly Row[]): AmazonReportShape | undefined {
  const [first, ...below] = rows;
  const data = below.map(({ cells }) => cells).filter((cells) => cells.some((cell) => !isBlank(cell)));
  if (first === undefined || data.length === 0) return undefined;
  const header = first.cells;
  // A value among the labels: this is a row of data.
  if (header.some((cell) => listingId.test(cell.trim()) || asin.test(cell.trim()))) return undefined;
  const holds = (at: number, value: RegExp): boolean => isOf(data, at, value);
  const find = (value: RegExp): number => header.findIndex((_, at) => holds(at, value));
  const found = { asin: find(asin), listing: find(listingId), channel: find(channel) };
  if (found.asin === -1 || (found.listing === -1 && found.channel === -1)) return undefined;
  return inOrder(header, found, holds) ?? byValues(header, found, data);
}

// Four digits of the day, seven letters or digits: `1030F79UCJ7`.
const listingId = /^[01]\d[0-3]\d[\dA-Z]{7}$/;
// An ASIN, or the ISBN that a book has in its place.
const asin = /^(?:B0[\dA-Z]{8}|\d{9}[\dX])$/;
const channel = /^(?:DEFAULT|AMAZON(?:_[A-Z]{2,5})?)$/;
const price = /^\d+(?:[.,]\d+)*$/;
const quantity = /^\d+$/;
const time = /\d:\d\d/;

interface Found {
  readonly asin: number;
  /** -1 when absent, as the channel. */
  readonly listing: number;
  readonly channel: number;
}

/** True for a column that holds such values and, but for rows that a quote or a line break tore apart, no others. */
function isOf(data: readonly (readonly string[])[], at: number, value: RegExp): boolean {
  const cells = data.map((row) => row[at]?.trim() ?? "").filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.filter((cell) => value.test(cell)).length >= 0.9 * cells.length;
}

/** The order of the report: name, description (in some), number of the listing, SKU, price, quantity, time of opening. */
function inOrder(
  header: readonly string[],
  { asin: asinAt, listing }: Found,
  holds: (at: number, value: RegExp) => boolean,
): AmazonReportShape | undefined {
  const isInOrder = (listing === 1 || listing === 2) && holds(listing + 2, price) && holds(listing + 4, time);
  if (!isInOrder || asinAt < listing + 5) return undefined;
  const names = columnNames(header);
  const columns = names.map((name, at): Column => {
    if (at === 0) return { name, role: "title" };
    if (at === listing - 1) return { name, role: "description" };
    if (at === listing + 1) return { name, role: "sku" };
    if (at === asinAt) return { name, role: "id" };
    // Between time and ASIN stand flags, numbers, and the seller's note on the condition.
    return at > listing + 4 && at < asinAt ? { name, free: true } : { name };
  });
  return { columns };
}

/** Columns that were left out or moved: what the labels say, else what reads like titles and SKUs. */
function byValues(
  header: readonly string[],
  found: Found,
  data: readonly (readonly string[])[],
): AmazonReportShape | undefined {
  const names = columnNames(header);
  const meanings = header.map(meaningOf);
  // The report has none of these: a seller's own table may hold the same values.
  if (meanings.some((meaning) => meaning === "brand" || meaning === "bullet" || meaning === "keywords"))
    return undefined;
  const cellsOf = (at: number): string[] => data.map((row) => row[at]?.trim() ?? "");
  const isOpen = (at: number): boolean => meanings[at] === undefined && !Object.values(found).includes(at);
  const named = { title: meanings.indexOf("title"), sku: meanings.indexOf("sku") };
  const title = named.title >= 0 ? named.title : header.findIndex((_, at) => isOpen(at) && isTitles(cellsOf(at)));
  const skus = header.flatMap((_, at) => (at !== title && isOpen(at) && areSkus(cellsOf(at)) ? [at] : []));
  // In the report the price stands behind the SKU.
  const beforePrice = skus.find((at) => isOf(data, at + 1, price) && isOf(data, at + 2, quantity));
  const sku = named.sku >= 0 ? named.sku : (beforePrice ?? skus[0] ?? -1);
  if (title === -1 || sku === -1) return undefined;
  const columns = names.map((name, at): Column => {
    const meaning = meanings[at];
    if (at === title) return { name, role: "title" };
    if (at === sku) return { name, role: "sku" };
    if (at === found.asin) return { name, role: "id" };
    if (meaning === "description" || meaning === "other") return { name, role: meaning };
    return isOpen(at) && cellsOf(at).some(isPhrase) ? { name, free: true } : { name };
  });
  if (named.title >= 0 && named.sku >= 0) return { columns };
  const left = columns.filter(({ role, free }) => role === undefined && free !== true).map(({ name }) => name);
  return { columns, guessed: { title: names[title] ?? "", sku: names[sku] ?? "", left: headerList(left) } };
}

function isTitles(cells: readonly string[]): boolean {
  return looksLikeTitles(cells) && cells.some(isPhrase);
}

function isPhrase(cell: string): boolean {
  return isFreeText(cell) && /\s/.test(cell) && cell.length >= 20;
}

/** One for each row, all of them different, and neither amounts, times nor addresses. */
function areSkus(cells: readonly string[]): boolean {
  const isCode = (cell: string): boolean =>
    cell !== "" &&
    cell.length <= 40 &&
    !/^\d{1,5}(?:[.,]\d+)?$/.test(cell) &&
    !time.test(cell) &&
    !cell.includes("://");
  return new Set(cells).size === cells.length && cells.every((cell) => isCode(cell) && !asin.test(cell));
}
