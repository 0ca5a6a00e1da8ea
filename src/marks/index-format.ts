// The layout of a compiled index (.llx): a header of 32-bit numbers, then sections, each at a multiple of four bytes.

/** "LLX1", little endian. */
export const magic = 0x31584c4c;
/** Raised when the layout or the folding of text changes: an old file is then refused, never guessed at. */
export const formatVersion = 9;

/** Positions in the header. */
export const header = {
  magic: 0,
  version: 1,
  byteLength: 2,
  /** CRC-32 of everything that follows. */
  checksum: 3,
  /** From here on three numbers for each of `sections`: first byte, count of entries, bits of an entry. */
  sections: 4,
} as const;

/** Sections in their order; lists of numbers as in `packed-numbers.ts`, texts in UTF-8 as bytes. */
export const sections = [
  /** The table of hashes, see `slot-table.ts`: for each run of slots the first one plus one, or 0 where it has none. */
  "slotStarts",
  /** For each slot what the run does not tell of its hash, times two, plus one for the last slot of the run. */
  "slotHashes",
  /** For each slot the first term plus one, or 0; times two, plus one where a longer term begins so. */
  "slotTerms",
  /** A bit for each term that another one of the same hash follows, and for each of these which one, plus one. */
  "followedTerms",
  "nextTerms",
  /** A bit for each term: set for the first spelling of each mark, which those of its aliases follow. */
  "termMarks",
  /** A bit for each term: set for those that are tied to the companions of their mark. */
  "tiedTerms",
  /** A line for each mark, see `mark-record.ts`; `Lines` are where each sixteenth of them starts, here and below. */
  "markText",
  "markLines",
  /** For each mark what it shares with many, by their numbers. */
  "markStandings",
  "markClasses",
  /** A bit for each mark with an owner, and for each of these the owner's number plus one. */
  "ownedMarks",
  "markOwners",
  /** The same for companions. */
  "accompaniedMarks",
  "markCompanions",
  /** A line of JSON for whatever several marks share, kind by kind, see `shared-texts.ts`. */
  "sharedText",
  "sharedLines",
  /** The first line of each kind. */
  "sharedKinds",
  /** ASCII, sorted, a line each: the words that spellings are made of, see `spelled-words.ts`. */
  "wordText",
  /** The terms of each word, times two, plus one for its last. */
  "wordTerms",
  /** JSON with name, date and hash of the dictionary. */
  "about",
] as const;
export type Section = (typeof sections)[number];

export const headerBytes = (header.sections + 3 * sections.length) * 4;

/** Shape of the `about` section. */
export interface IndexAbout {
  readonly name: string;
  /** YYYY-MM-DD or shorter: the newest day that the dictionary tells of. */
  readonly asOf?: string;
  readonly hash: string;
  /** For marks that come from registers: the newest day that the sources tell of, by office. */
  readonly coverage?: Readonly<Record<string, string>>;
}
