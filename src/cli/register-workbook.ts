// Register tables that come as Excel workbooks, for `marks import`: search services offer them beside CSV.
import { readFile, stat } from "node:fs/promises";
import { PartFault } from "../input/part-fault.ts";
import { firstTable } from "../input/workbook/first-table.ts";
import { RegisterFault } from "../marks/importer.ts";
import { defaultLimits } from "../model/limits.ts";

/** The first table of the workbook at `path` as tab-separated text; undefined when its name is none of a workbook. */
export function registerWorkbook(path: string): AsyncIterable<Uint8Array> | undefined {
  return /\.xlsx$/i.test(path) ? read(path) : undefined;
}

/** Larger than any list that a search service gives out: it is held in memory as a whole. */
const largestBytes = 256 * 1024 * 1024;

async function* read(path: string): AsyncGenerator<Uint8Array> {
  try {
    if ((await stat(path)).size > largestBytes) throw new RegisterFault("unreadable", "larger than 256 MB");
    yield* firstTable(await readFile(path), defaultLimits);
  } catch (error) {
    if (error instanceof PartFault) throw new RegisterFault("zip");
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new RegisterFault("not-found");
    throw error;
  }
}
