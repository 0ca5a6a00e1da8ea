// A Spelling is one way to write a mark, prepared for look-up; a Term is a spelling in the table of all marks.

/** What stands at a boundary inside a spelling. */
export const Boundary = {
  /** None: the position is inside a word. */
  None: 0,
  /** The spelling has a space, a hyphen or the like there: "Hot Wheels", "Post-it". */
  Gap: 1,
  /** The same with a comma, slash or colon: "AC/DC". */
  HardGap: 2,
  /** No gap, but one is natural: a hump or a number ("PlayStation", "WD40"), a character of a script without spaces. */
  Joint: 3,
} as const;

export interface Spelling {
  readonly text: string;
  readonly isAlias: boolean;
  /** Folded letters and digits without gaps. */
  readonly key: string;
  /** Positions in `key` and the kind of boundary there, in turn, by position: `[3, 1]` for "Hot Wheels". */
  readonly boundaries: readonly number[];
}

export interface Term extends Spelling {
  /** Position of the mark in the dictionary. */
  readonly mark: number;
}

/** The words of a spelling, cut where it has gaps: a hump ("PlayStation") is no gap. */
export function wordsOfSpelling({ key, boundaries }: Spelling): string[] {
  const words: string[] = [];
  let from = 0;
  for (let i = 0; i < boundaries.length; i += 2) {
    if (boundaries[i + 1] === Boundary.Joint) continue;
    words.push(key.slice(from, boundaries[i]));
    from = boundaries[i] as number;
  }
  return [...words, key.slice(from)];
}

/** Kind of the boundary at `position` of the key. */
export function boundaryAt({ boundaries }: Spelling, position: number): number {
  for (let i = 0; i < boundaries.length; i += 2) if (boundaries[i] === position) return boundaries[i + 1] as number;
  return Boundary.None;
}
