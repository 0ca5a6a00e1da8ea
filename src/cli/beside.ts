// The file of all findings beside a report that has room for some: `report.findings.csv` beside `report.html`.
import { basename, dirname, extname, join } from "node:path";
import { all as reports } from "../report/registry.ts";
import type { Report } from "../report/report.ts";
import type { ReportTarget } from "./options/values.ts";

/** Where that file goes; undefined for a report that holds all findings itself. */
export function besideOf({ name, path }: ReportTarget): string | undefined {
  const report: Report | undefined = reports.find(({ id }) => id === name);
  if (report?.hasLimit !== true) return undefined;
  return join(dirname(path), `${basename(path, extname(path))}.findings.csv`);
}
