// What the reader takes before it cuts or refuses: published limits, so that hostile input costs bounded time and memory.

export interface Limits {
  /** Bytes of a spreadsheet file; an NDJSON stream has no such limit. */
  readonly fileBytes: number;
  /** UTF-16 units of one cell; what is longer is cut and reported. */
  readonly cellUnits: number;
  /** UTF-16 units of one record; what is longer is cut and reported. */
  readonly recordUnits: number;
  /** Cells of one record. */
  readonly columns: number;
}

export const defaultLimits: Limits = {
  fileBytes: 200 * 1000 * 1000,
  cellUnits: 256 * 1024,
  recordUnits: 4 * 1024 * 1024,
  columns: 16_384,
};
