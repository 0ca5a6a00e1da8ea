// Where the tokens of one text after the other are put down, and what may stand between two tokens.

/** What stands between two tokens. */
export const Gap = {
  /** Nothing: CJK characters, a word beside a number. */
  None: 0,
  /** Up to three spaces or signs that a name may hold: - ' . & _ + ! and the like. */
  Soft: 1,
  /** A comma, a bracket, a line break, a long gap, the start of the text: no name goes across it by chance. */
  Hard: 2,
} as const;

/** More units than that between two tokens are a hard gap, whatever they are. */
export const longestSoftGap = 3;

export const hardSigns: ReadonlySet<number> = new Set(
  Array.from(',;:|/\\()[]{}<>"\n\r\t“”«»、。，；：（）【】「」『』《》•·●★✓→?？', (sign) => sign.charCodeAt(0)),
);

/** What a text may hold beside words, as bits: who looks for marks written with signs need not read a text without. */
export const Sign = {
  /** A digit, or a sign that may stand for a letter: @ $ ! | + */
  Substitute: 1,
  /** A sign that may cover a letter: * # _ • ● */
  Cover: 2,
} as const;

/** The bits of `Sign` for what `text` holds. */
export function signsOf(text: string): number {
  return (/[0-9@$!|+]/.test(text) ? Sign.Substitute : 0) | (/[*#_•●]/.test(text) ? Sign.Cover : 0);
}

/** What is found of a text, as in `Tokens`; in the lists there is what is left of longer texts behind. */
export interface TokenLists {
  readonly starts: number[];
  readonly ends: number[];
  readonly gaps: number[];
  readonly numbers: number[];
  signs: number;
}

/**
 * Filled by one text after the other: arrays of the right length are then cut from them, which is cheaper than growing
 * some for each text or than typed arrays, whose memory is not on the heap.
 */
export const lists: TokenLists = { starts: [], ends: [], gaps: [], numbers: [], signs: 0 };

/** Makes the lists as long as a text of `units` may need: where one has grown at a token, every store is slower. */
export function makeRoom(units: number): void {
  const { starts, ends, gaps, numbers } = lists;
  const needed = Math.min(units, mostRoom);
  for (let at = starts.length; at < needed; at += 1) {
    starts.push(0);
    ends.push(0);
    gaps.push(0);
    numbers.push(0);
  }
}

// Longer texts are rare, and the room stays.
const mostRoom = 1 << 14;
