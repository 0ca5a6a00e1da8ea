// A WooCommerce export in a language that nobody wrote down: its columns are told by their order and by their values.
import type { Row } from "./csv.ts";
import { headerKey } from "./headers.ts";

/** Indexes of columns; those behind the images are known only where there are images. */
export interface WooCommerceShape {
  readonly sku: number;
  readonly name: number;
  readonly shortDescription: number;
  readonly description: number;
  readonly categories: number;
  readonly tags: number;
  readonly parent: number;
}

/** The shape of an export that starts with `rows`; undefined when it has another one. */
export function wooCommerceShape(rows: readonly Row[]): WooCommerceShape | undefined {
  const [header, ...below] = rows;
  if (header === undefined || headerKey(header.cells[0] ?? "") !== "id") return undefined;
  const data = below.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  // Values are the same in every language. Type and SKU stand before the name, and a GTIN in newer exports.
  if (!data.some(({ cells }) => type.test(cells[1] ?? ""))) return undefined;
  const all = (at: number, value: RegExp): boolean => data.every(({ cells }) => value.test(cells[at]?.trim() ?? ""));
  const name = [3, 4].find((at) => all(at + 1, published) && all(at + 2, featured) && all(at + 3, visibility));
  if (name === undefined) return undefined;
  const description = name + 5;
  const images = header.cells.findIndex(
    (_, at) => at >= description + 17 && data.some(({ cells }) => /^https?:\/\//.test(cells[at] ?? "")),
  );
  const behind = (distance: number): number => (images === -1 ? -1 : images + distance);
  return {
    sku: 2,
    name,
    shortDescription: name + 4,
    description,
    categories: behind(-3),
    tags: behind(-2),
    parent: behind(3),
  };
}

const type = /^(?:simple|variable|variation|grouped|external)\b/;
const published = /^(?:-1|0|1)$/;
const featured = /^[01]$/;
const visibility = /^(?:visible|catalog|search|hidden)$/;
