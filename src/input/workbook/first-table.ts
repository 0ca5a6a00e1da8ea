// The first table of a workbook as text, for readers that know tables of text only.
import type { Limits } from "../../model/limits.ts";
import type { RawProblem } from "../../model/problem.ts";
import { PartFault } from "../part-fault.ts";
import { heldBytes } from "../random-bytes.ts";
import { Archive } from "./archive.ts";
import { openWorkbook } from "./workbook.ts";

/** Titles and notes stand above a table in fewer cells than this. */
const leastCells = 2;

/**
 * Lines of the first sheet that has a table, its cells between tabs, UTF-8.
 * @throws PartFault for damage, after what could be read before it.
 */
export async function* firstTable(bytes: Buffer, limits: Limits): AsyncGenerator<Uint8Array> {
  const archive = await Archive.open(heldBytes([bytes]), limits);
  const decoding = { encoding: "utf-8", problems: [] };
  const { sheets } = await openWorkbook(archive, limits, decoding);
  for (const sheet of sheets) {
    const problems: RawProblem[] = [];
    let hasBegun = false;
    for await (const rows of sheet.rows(problems, decoding)) {
      const first = hasBegun
        ? 0
        : rows.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== "").length >= leastCells);
      if (first === -1) continue;
      hasBegun = true;
      yield Buffer.from(
        rows
          .slice(first)
          .map(({ cells }) => `${cells.map(lineCell).join("\t")}\n`)
          .join(""),
      );
    }
    if (problems.length > 0) throw new PartFault("xml", sheet.name);
    if (hasBegun) return;
  }
}

/** A cell that no reader of tab-separated text takes for more than one. */
function lineCell(cell: string): string {
  const text = cell.replace(/[\t\r\n]+/g, " ");
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
