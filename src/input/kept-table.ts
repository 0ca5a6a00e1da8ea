// What a table looks like as a file, for those who write it again.
import type { Dialect } from "./csv.ts";
import type { Decoding } from "./decode.ts";
import type { TablePlan } from "./recognise.ts";
import type { KeptTable } from "./table.ts";

/** The table of `file` that starts with `sample`. Its encoding is read off `decoding` whenever it is asked for. */
export function keptTable(
  file: string,
  sample: string,
  { delimiter, quoting, sepLine }: Dialect,
  plan: TablePlan,
  decoding: Decoding,
): KeptTable {
  const lineEnd = /\r?\n|\r/.exec(sample)?.[0];
  return {
    file,
    head: [],
    headerAt: plan.headerAt,
    columns: plan.columns.map(({ name }) => name),
    delimiter,
    quoting,
    get encoding() {
      return decoding.encoding;
    },
    hasMark: decoding.hasMark === true,
    lineEnd: lineEnd === "\r\n" || lineEnd === "\r" ? lineEnd : "\n",
    hasSeparatorLine: sepLine === true,
  };
}
