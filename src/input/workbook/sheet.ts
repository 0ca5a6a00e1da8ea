// A sheet of a workbook, as the reader of tables sees it.
import type { RawProblem } from "../../model/problem.ts";
import type { Row } from "../csv.ts";
import type { Decoding } from "../decode.ts";

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /**
   * The rows from the first on; can be called again.
   * @param problems gets what ends the rows before their end.
   */
  rows(problems: RawProblem[], decoding: Decoding): AsyncGenerator<Row[]>;
}
