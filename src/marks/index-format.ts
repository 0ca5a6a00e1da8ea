// The layout of a compiled index (.llx): a header of 32-bit numbers, then sections, each at a multiple of four bytes.

/** "LLX1", little endian. */
export const magic = 0x31584c4c;
/** Raised when the layout or the folding of text changes: an old file is then refused, never guessed at. */
export const formatVersion = 1;

/** Positions in the header. Sections are given by their start; lengths follow from the counts. */
export const header = {
  magic: 0,
  version: 1,
  byteLength: 2,
  /** CRC-32 of everything after the header. */
  checksum: 3,
  markCount: 4,
  termCount: 5,
  slotCount: 6,
  /** Uint32 per slot: hash. */
  slotHashes: 7,
  /** Int32 per slot: first term, or -1. */
  slotTerms: 8,
  /** Uint8 per slot: 0 free, `holdsTerm`, `holdsBeginning`. */
  slotFlags: 9,
  /** Int32 per term: next term of the same hash, or -1. */
  termNext: 10,
  /** Uint32 per term: position of its mark. */
  termMarks: 11,
  /** Uint32 per term and one more: where its JSON starts among the records. */
  termRecords: 12,
  /** Uint32 per mark and one more: the same for marks. */
  markRecords: 13,
  /** UTF-8 JSON of terms and marks. */
  records: 14,
  /** UTF-8 JSON with name, date and hash of the dictionary; to the end of the file. */
  about: 15,
} as const;
export const headerBytes = 16 * 4;

export const holdsTerm = 1;
export const holdsBeginning = 2;

/** FNV-1a leaves its low bits poorly mixed for short words. */
export function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Shape of the `about` section. */
export interface IndexAbout {
  readonly name: string;
  readonly asOf?: string;
  readonly hash: string;
}
