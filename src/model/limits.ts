// What a run takes before it cuts or refuses: published limits, so that hostile input costs bounded time and memory.

export interface Limits {
  /** Bytes of a file that is no plain rows: a workbook, a page, a feed, JSON. */
  readonly fileBytes: number;
  /** Bytes of delimited text, which is read row by row in the same memory whatever its length; JSON lines have no end. */
  readonly tableBytes: number;
  /** UTF-16 units of one cell; what is longer is cut and reported. */
  readonly cellUnits: number;
  /** UTF-16 units of one record; what is longer is cut and reported. */
  readonly recordUnits: number;
  /** Cells of one record. */
  readonly columns: number;
  /** Rows of one sheet of a workbook. */
  readonly sheetRows: number;
  /** Entries of a zip archive. */
  readonly zipEntries: number;
  /** Bytes of one compressed part once it is inflated, and of all parts together. */
  readonly partBytes: number;
  readonly inflatedBytes: number;
  /** How many times its compressed size a part may inflate to, once it is larger than `ratioFreeBytes`. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  /** Elements of XML inside each other. */
  readonly xmlDepth: number;
  /** Empty cells that a sheet may have before each of its filled ones, on average: fewer take no memory worth naming. */
  readonly emptyCells: number;
  /** Findings of one cell that are listed; the rest is counted. */
  readonly cellFindings: number;
}

export type LimitName = keyof Limits;

const mebibyte = 1024 * 1024;

export const defaultLimits: Limits = {
  fileBytes: 200 * 1000 * 1000,
  tableBytes: 20 * 1000 * 1000 * 1000,
  cellUnits: 256 * 1024,
  recordUnits: 4 * mebibyte,
  columns: 16_384,
  sheetRows: 1_048_576,
  zipEntries: 2000,
  partBytes: 512 * mebibyte,
  inflatedBytes: 1024 * mebibyte,
  ratio: 200,
  ratioFreeBytes: 10 * mebibyte,
  xmlDepth: 100,
  emptyCells: 1000,
  cellFindings: 100,
};

export const limitNames = Object.keys(defaultLimits) as LimitName[];

// Half of the longest string that the engine can hold, so that two can be joined.
const maxUnits = 2 ** 28;

/** The greatest value that a limit can be raised to. */
export function greatest(name: LimitName): number {
  return name === "cellUnits" || name === "recordUnits" ? maxUnits : Number.MAX_SAFE_INTEGER;
}
