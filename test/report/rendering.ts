// Renders rows with a report of the registry, as the command line does.
import type { RunResult, ScannedListing } from "../../src/index.ts";
import { all } from "../../src/report/registry.ts";
import type { Aside, ReportOptions } from "../../src/report/report.ts";
import { plainStyle } from "../../src/report/style.ts";
import { wordingFor } from "../../src/report/wording/wordings.ts";
import { unzip } from "./unzip.ts";

export interface RenderOptions extends Partial<ReportOptions> {
  readonly language?: "en" | "zh";
}

/** The text of report `id` on `rows` and `result`; of a zip file, the text of its parts. */
export function render(
  id: string,
  rows: readonly ScannedListing[],
  result: RunResult,
  options?: RenderOptions,
): string {
  const bytes = renderBytes(id, rows, result, options);
  return bytes.toString("latin1", 0, 2) === "PK" ? [...unzip(bytes).values()].join("") : bytes.toString("utf8");
}

export function renderBytes(
  id: string,
  rows: readonly ScannedListing[],
  result: RunResult,
  { language = "en", ...options }: RenderOptions = {},
): Buffer {
  const report = all.find((candidate) => candidate.id === id);
  if (report === undefined) throw new Error(`no report ${id}`);
  const pieces: Buffer[] = [];
  const common = { wording: wordingFor(language), style: plainStyle, width: 80, verbose: false, quiet: false };
  const write = (piece: string | Uint8Array): void => {
    pieces.push(Buffer.from(piece as Uint8Array));
  };
  const writer = report.create(write, { ...common, ...options }, asideInMemory);
  for (const row of rows) writer.listing(row);
  writer.end(result);
  for (const piece of writer.rest?.(result) ?? []) write(piece);
  return Buffer.concat(pieces);
}

export function asideInMemory(): Aside {
  const kept: string[] = [];
  return {
    add: (piece) => ({ start: kept.push(piece) - 1, length: 1 }),
    pieces: () => kept,
    at: ({ start }) => kept[start] ?? "",
  };
}
