// Columns of a known layout, from its rules about header names.
import { columnNames, headerKey, withoutNumber } from "./headers.ts";
import type { Column, MappableRole } from "./layout.ts";
import type { Split } from "./parts.ts";

export interface ColumnRule {
  readonly role: MappableRole;
  /** Header names as the exports have them, in any spelling; a number at the end of the header is ignored. */
  readonly names?: readonly string[];
  /** Or a pattern on the header's key (see `headerKey`). */
  readonly pattern?: RegExp;
  readonly split?: Split;
  readonly value?: (cell: string) => string | undefined;
  readonly brandIn?: (cell: string) => string | undefined;
  readonly rank?: number;
}

/** Finds the rule of a header cell; the first rule that fits wins. */
export type RuleBook = (headerCell: string) => ColumnRule | undefined;

/** Makes the rules ready for look-up. */
export function ruleBook(rules: readonly ColumnRule[]): RuleBook {
  const byKey = new Map<string, ColumnRule>();
  for (const rule of rules) {
    for (const name of rule.names ?? []) {
      const key = headerKey(name);
      if (!byKey.has(key)) byKey.set(key, rule);
    }
  }
  const patterns = rules.filter((rule) => rule.pattern !== undefined);
  return (cell) => {
    const key = headerKey(cell);
    return (
      byKey.get(key) ?? patterns.find((rule) => rule.pattern?.test(key)) ?? byKey.get(withoutNumber(key)) ?? undefined
    );
  };
}

/** The columns of `header` by the rules of `book`, under the names that are shown. */
export function columnsOf(header: readonly string[], book: RuleBook): Column[] {
  const names = columnNames(header);
  return header.map((cell, at) => columnOf(names[at] ?? "", book(cell)));
}

/** A column of `rule`, or one that is not read when there is none. */
export function columnOf(name: string, rule: ColumnRule | undefined): Column {
  if (rule === undefined) return { name };
  return {
    name,
    role: rule.role,
    ...(rule.split === undefined ? {} : { split: rule.split }),
    ...(rule.value === undefined ? {} : { value: rule.value }),
    ...(rule.brandIn === undefined ? {} : { brandIn: rule.brandIn }),
    ...(rule.rank === undefined ? {} : { rank: rule.rank }),
  };
}

/** The keys of a header row. */
export function headerKeys(header: readonly string[]): Set<string> {
  return new Set(header.map(headerKey));
}

/** How many columns have a role. */
export function knownColumns(columns: readonly Column[]): number {
  return columns.filter((column) => column.role !== undefined).length;
}
