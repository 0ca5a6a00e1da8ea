// What is said to options, checked: reports, columns, marketplaces. A value that is not known is named with a likely one.
import type { MappableRole } from "../../input/layout.ts";
import { fieldRoles } from "../../model/listing.ts";
import { all as reports } from "../../report/registry.ts";
import type { Report } from "../../report/report.ts";
import { loadRules } from "../../scan/rules.ts";
import { nearest } from "../../text/distance.ts";
import { usageError } from "../failure.ts";

export const mappableRoles: readonly MappableRole[] = [...fieldRoles, "sku", "id", "parent", "category", "marketplace"];

export interface ReportTarget {
  readonly name: string;
  readonly path: string;
}

export function parseReportTarget(target: string): ReportTarget {
  const at = target.indexOf("=");
  if (at <= 0 || at === target.length - 1)
    throw usageError(`--report wants <name>=<path>, such as json=report.json, not "${target}".`);
  const name = target.slice(0, at);
  checkReport(name);
  return { name, path: target.slice(at + 1) };
}

export function parseMap(pairs: readonly string[]): ReadonlyMap<MappableRole, readonly string[]> {
  const map = new Map<MappableRole, string[]>();
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    const role = mappableRoles.find((known) => known === pair.slice(0, at));
    if (role === undefined || at === pair.length - 1) {
      throw usageError(`--map wants <role>=<header> with a role of ${mappableRoles.join(", ")}, not "${pair}".`);
    }
    map.set(role, [...(map.get(role) ?? []), pair.slice(at + 1)]);
  }
  return map;
}

export function checkReport(name: string, onStdout = false): void {
  const known = reports.filter((report) => !onStdout || !isDocument(report)).map(({ id }): string => id);
  if (known.includes(name)) return;
  const isKnown = reports.some(({ id }) => id === name);
  if (isKnown) throw usageError(`The report "${name}" is a file to open: say --report ${name}=<path>.`);
  throw usageError(`There is no report "${name}"${didYouMean(name, known)}. Known: ${known.join(", ")}.`);
}

/** Reports that are files to open, not output for a terminal or a pipe. */
export function isDocument(report: Report): boolean {
  return report.isDocument === true;
}

export function checkMarketplace(id: string): void {
  const known = [...loadRules().marketplaces.keys()];
  if (!known.includes(id))
    throw usageError(`There is no marketplace "${id}"${didYouMean(id, known)}. Known: ${known.join(", ")}.`);
}

export function didYouMean(value: string, known: readonly string[]): string {
  const [guess] = nearest(value, known, 3, 1);
  return guess === undefined ? "" : ` (did you mean ${guess}?)`;
}
