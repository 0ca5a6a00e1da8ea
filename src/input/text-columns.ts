// Which columns of a table hold texts, and which of their role each is: the number in a header goes before its place.
import { type Field, fieldRoles } from "../model/listing.ts";
import type { Column } from "./layout.ts";

/** A column whose cells become fields. */
export interface TextColumn {
  /** Index of the column in the table. */
  readonly at: number;
  readonly column: Column;
  readonly role: Field["role"];
  /** As fields have it. */
  readonly index: number;
}

/** The columns that hold texts, in the order of the table. */
export function textColumns(columns: readonly Column[]): TextColumn[] {
  const counts = new Map<Field["role"], number>();
  const texts = columns.flatMap((column, at) => {
    const role =
      column.role === undefined && column.free === true ? "other" : fieldRoles.find((r) => r === column.role);
    if (role === undefined) return [];
    const index = counts.get(role) ?? 0;
    counts.set(role, index + 1);
    return [{ at, column, role, index }];
  });
  for (const series of seriesOf(texts)) orderByNumber(series);
  return texts;
}

interface Placed extends TextColumn {
  index: number;
}

/** Columns of one role whose names differ in their last number alone: `bullet_point#1.value`, `bullet_point#2.value`. */
function seriesOf(texts: readonly Placed[]): Iterable<Placed[]> {
  const series = new Map<string, Placed[]>();
  for (const text of texts) {
    const { name } = text.column;
    if (!lastNumber.test(name)) continue;
    const key = `${text.role} ${name.replace(lastNumber, "#$2")}`;
    const known = series.get(key);
    if (known === undefined) series.set(key, [text]);
    else known.push(text);
  }
  return series.values();
}

const lastNumber = /(\d+)(\D*)$/;

/** The columns of a series share the places that they have, in the order of their numbers. */
function orderByNumber(series: readonly Placed[]): void {
  const places = series.map(({ index }) => index);
  const sorted = [...series].sort((a, b) => numberIn(a) - numberIn(b));
  for (const [at, text] of sorted.entries()) text.index = places[at] ?? text.index;
}

function numberIn({ column }: TextColumn): number {
  return Number(lastNumber.exec(column.name)?.[1]);
}
