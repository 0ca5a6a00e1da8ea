// The layout of a compiled index (.llx): a header of 32-bit numbers, then sections, each at a multiple of four bytes.

/** "LLX1", little endian. */
export const magic = 0x31584c4c;
/** Raised when the layout or the folding of text changes: an old file is then refused, never guessed at. */
export const formatVersion = 7;

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
  sharedCount: 7,
  /** Int32 per slot: hash, see `extendHash`. */
  slotHashes: 8,
  /** Uint32 per slot: 0 free, else the first term plus one, times two, plus one where a longer term begins so. */
  slotTerms: 9,
  /** Uint32 per term: next term of the same hash plus one, or 0. */
  termNext: 10,
  /** Uint32 per term: position of its mark; the spellings of a mark follow one another. */
  termMarks: 11,
  /** Uint32 per mark and one more: where its JSON starts among the records. */
  markRecords: 12,
  /** Uint32 per shared text and one more: the same for what several marks have in common. */
  sharedRecords: 13,
  /** UTF-8 JSON of marks and shared texts, see `mark-record.ts`. */
  records: 14,
  /** ASCII: the words that spellings are made of, see `spelled-words.ts`. */
  wordText: 15,
  /** Uint32 per word and one more: where its terms start. */
  wordStarts: 16,
  /** Uint32 per word and term that holds it. */
  wordTerms: 17,
  wordTextLength: 18,
  wordCount: 19,
  wordTermCount: 20,
  /** UTF-8 JSON with name, date and hash of the dictionary; to the end of the file. */
  about: 21,
} as const;
export const headerBytes = 22 * 4;

/** Shape of the `about` section. */
export interface IndexAbout {
  readonly name: string;
  /** YYYY-MM-DD or shorter: the newest day that the dictionary tells of. */
  readonly asOf?: string;
  readonly hash: string;
  /** For marks that come from registers: the newest day that the sources tell of, by office. */
  readonly coverage?: Readonly<Record<string, string>>;
}
