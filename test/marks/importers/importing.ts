// Imports for tests: files are written to a folder of their own, the entries come back.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ImportResult, importRegisters } from "../../../src/marks/register/import-registers.ts";
import type { Selection } from "../../../src/marks/register/select.ts";
import type { MarkEntry } from "../../../src/model/mark.ts";

export interface Imported extends ImportResult {
  readonly entries: readonly MarkEntry[];
}

export interface ImportSettings {
  readonly selection?: Partial<Selection>;
  readonly office?: string;
  readonly asOf?: string;
  readonly workbook?: (path: string) => AsyncIterable<Uint8Array> | undefined;
}

const everything: Selection = { onlyLive: false, offices: [], classes: [], designOnly: true };

/** Imports `files`, which are paths or names with their content, in this order. */
export async function importFiles(
  files: readonly (string | readonly [name: string, content: string | Uint8Array])[],
  { selection, ...defaults }: ImportSettings = {},
): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), "listing-lint-import-"));
  try {
    const paths = files.map((file, at) => {
      if (typeof file === "string") return file;
      const path = join(folder, String(at), file[0]);
      mkdirSync(join(folder, String(at)));
      writeFileSync(path, file[1]);
      return path;
    });
    const entries: MarkEntry[] = [];
    const result = await importRegisters(paths, join(folder, "out.csv"), {
      selection: { ...everything, ...selection },
      cwd: folder,
      write: (entry) => void entries.push(entry),
      ...defaults,
    });
    return { ...result, entries };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function entryNamed({ entries }: Imported, mark: string): MarkEntry | undefined {
  return entries.find((entry) => entry.mark === mark);
}
