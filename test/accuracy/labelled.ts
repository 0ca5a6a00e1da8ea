// The labelled listings as the benchmark notes describe them.
import { readFileSync } from "node:fs";

export interface Mention {
  readonly field: "title" | "bullet" | "description";
  /** Bullet number from 1, else 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mark: string;
  readonly kind: "brand" | "line" | "franchise" | "standard" | "generic";
  readonly use: "own" | "product" | "compat" | "reference" | "lead" | "common";
}

export interface LabelledListing {
  readonly id: string;
  readonly stratum: string;
  readonly title: string;
  readonly brand: string;
  readonly category: string;
  readonly bullets: readonly string[];
  readonly description: string;
  readonly mentions: readonly Mention[];
}

export function readLabelled(path: string): LabelledListing[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LabelledListing);
}

/** The one CSV that is scanned: `id,title,brand,category,bullet_1..bullet_5,description`. */
export function toCsv(listings: readonly LabelledListing[]): string {
  const header = [
    "id",
    "title",
    "brand",
    "category",
    ...[1, 2, 3, 4, 5].map((number) => `bullet_${number}`),
    "description",
  ];
  const rows = listings.map(({ id, title, brand, category, bullets, description }) => [
    id,
    title,
    brand,
    category,
    ...[0, 1, 2, 3, 4].map((index) => bullets[index] ?? ""),
    description,
  ]);
  return [header, ...rows].map((row) => row.map(quote).join(",")).join("\r\n");
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
