// Where reports may go: never over an input, and never two to one file.
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import type { Source } from "../input/source.ts";
import { besideOf } from "./beside.ts";
import { usageError } from "./failure.ts";
import type { ReportTarget } from "./options/values.ts";

/** @throws ProblemError C001 when a report would overwrite an input or another report, by whatever name it is called. */
export function checkTargets(reports: readonly ReportTarget[], sources: readonly Source[], cwd: string): void {
  const inputs = new Set(sources.filter(({ path }) => path !== "-").map(({ path }) => realPath(path, cwd)));
  const taken = new Set<string>();
  for (const { path } of reports) {
    const target = realPath(path, cwd);
    if (inputs.has(target)) throw usageError(`The report ${path} would overwrite the input.`);
    if (taken.has(target)) throw usageError(`Two reports would be written to ${path}.`);
    taken.add(target);
  }
  for (const report of reports) {
    const path = besideOf(report);
    if (path === undefined) continue;
    const target = realPath(path, cwd);
    if (inputs.has(target))
      throw usageError(`The findings beside the report ${report.path} would overwrite the input ${path}.`);
    const other = reports.find((one) => realPath(one.path, cwd) === target);
    if (other !== undefined && other.name !== "findings") throw usageError(`Two reports would be written to ${path}.`);
  }
}

function realPath(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  try {
    return realpathSync(absolute);
  } catch {
    return absolute;
  }
}
