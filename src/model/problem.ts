// A Problem is something that could not be read or used: coded, located, and never confused with a finding.
import type { z } from "zod";
import type { problemSchema } from "./schema.ts";

/**
 * What a problem does to the run.
 * `notice`: said, but nothing was lost. `row`: a row, cell or byte could not be read as it stands (exit 2 unless
 * `--allow-bad-rows`). `file`: a whole input could not be read (exit 2). `run`: usage, config, dictionary or output (exit 2).
 */
export const problemLevels = ["notice", "row", "file", "run"] as const;
export type ProblemLevel = (typeof problemLevels)[number];

/** Every problem code with its level. `explain <code>` prints the wording of `report/wording`. The codes are contract. */
export const problemCodes = {
  // C: command line and configuration
  C001: "run", // usage
  C002: "run", // config file cannot be read or parsed
  C003: "run", // config file has an unknown or invalid key
  C004: "run", // baseline cannot be read
  C005: "notice", // decisions of a baseline have expired
  C006: "notice", // decisions of a baseline match no finding
  C007: "notice", // an entry of the allow list matches no finding
  C008: "notice", // an entry of the allow list has expired
  C009: "run", // the earlier export of --since cannot be read
  // D: dictionary
  D101: "run", // dictionary file cannot be read
  D102: "run", // dictionary has no usable header
  D103: "run", // dictionary row is invalid
  D104: "notice", // dictionary names one mark twice
  D105: "notice", // dictionary has a column that the format does not know
  D106: "notice", // dictionary of a register is old
  D201: "run", // register file cannot be read
  D202: "run", // register file could not be read to its end
  D203: "run", // register record lacks its number or its office
  D204: "run", // more problems of the same kind in a register file
  // I: input
  I001: "file", // input not found or not readable
  I002: "file", // nothing to scan: no file matched
  I003: "file", // empty input
  I004: "file", // content is not a text table (the real type is named)
  I005: "file", // no known column recognised
  I006: "file", // this looks like orders with buyer data: refused
  I007: "notice", // the file has columns but no listing text
  I008: "file", // --map names a header that the file does not have
  I009: "file", // the input could not be read to its end
  I010: "file", // compressed content is beyond a limit: a part of it was not read
  I011: "file", // a part of the archive or workbook is damaged or missing
  I101: "row", // a row has fewer or more cells than the header
  I102: "row", // a quote is opened and never closed
  I103: "row", // an NDJSON line cannot be read
  I104: "row", // a record is longer than the limit
  I105: "row", // a cell is longer than the limit and was cut
  I106: "notice", // a cell has more findings than are listed
  I107: "row", // a cell of a workbook could not be made out
  I108: "row", // a cell has more matches than are judged
  I201: "row", // bytes that are not valid in the encoding were replaced
  I202: "notice", // the encoding was guessed
  I203: "row", // the encoding was guessed with little confidence
  I204: "notice", // letters already lost in the export ('?' inside a word)
  I205: "notice", // NUL characters in the text are ignored
  I301: "notice", // the layout was guessed, or columns were left out
  I302: "notice", // sheets of a workbook were left out
  I303: "notice", // a hidden sheet was read like the others
  // S: scanning
  S001: "run", // a thread ended before its work was done
  S002: "run", // the data that is built into the program cannot be used
  // O: output
  O001: "run", // report cannot be written
  O002: "file", // a file of this kind is not corrected
} as const satisfies Record<string, ProblemLevel>;

export type ProblemCode = keyof typeof problemCodes;

/** A problem as it is reported; `message` is filled in by `report/wording`. */
export type Problem = z.infer<typeof problemSchema>;

/** A problem as the floors below the reports know it: a code and its arguments, no wording yet. */
export interface RawProblem {
  readonly code: ProblemCode;
  readonly level: ProblemLevel;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly file?: string;
  readonly record?: number;
  readonly line?: number;
  readonly column?: string;
}

export interface ProblemPlace {
  readonly file?: string | undefined;
  readonly record?: number | undefined;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
}

/** Makes a problem of `code` at its fixed level. */
export function problem(
  code: ProblemCode,
  place: ProblemPlace = {},
  args: Readonly<Record<string, string | number>> = {},
): RawProblem {
  return {
    code,
    level: problemCodes[code],
    ...(Object.keys(args).length > 0 ? { args } : {}),
    ...(place.file === undefined ? {} : { file: place.file }),
    ...(place.record === undefined ? {} : { record: place.record }),
    ...(place.line === undefined ? {} : { line: place.line }),
    ...(place.column === undefined ? {} : { column: place.column }),
  };
}

/** Raised by code that cannot go on; carries the problem that the user is shown. */
export class ProblemError extends Error {
  readonly problem: RawProblem;
  constructor(raised: RawProblem) {
    super(raised.code);
    this.name = "ProblemError";
    this.problem = raised;
  }
}
