// What slips of the pen cost: the table in `rules/confusions.json`, prepared for the distance between two words.

/** The table as it is written. Pairs are `"ph f"`: letters that are taken for each other, in both directions. */
export interface ConfusionTable {
  readonly costs: {
    /** A letter written twice or a double one written once. */
    readonly doubled: number;
    readonly lookalike: number;
    readonly soundalike: number;
    /** A vowel for another, left out or put in. */
    readonly vowel: number;
    readonly neighbourKey: number;
    /** Two letters that change places. */
    readonly swapped: number;
    readonly other: number;
    /** Added where the first letter is another. */
    readonly firstLetter: number;
    /** Factor on the sum for two words with the same sound code. */
    readonly soundsTheSame: number;
  };
  readonly lookalikes: readonly string[];
  readonly soundalikes: readonly string[];
  readonly vowels: string;
  /** Rows of the keyboard from the top; each stands half a key to the right of the one above. */
  readonly keyRows: readonly string[];
  /** By length of the mark, shortest first; a mark shorter than the first has none. */
  readonly allowances: readonly Allowance[];
  /** Similarity of a cost: `start - perLetter x cost / letters of the mark`; below `least` it is no resemblance. */
  readonly similarity: { readonly start: number; readonly perLetter: number; readonly least: number };
}

/** How much a mark of this many letters and more bears. */
export interface Allowance {
  readonly letters: number;
  readonly cost: number;
  /** The allowance where the two have the same sound code. */
  readonly costOfSameSound?: number;
  /** At most this share of the letters. */
  readonly share?: number;
  /** `same`: the first letters are equal; `near`: or are both vowels, look or sound alike, or have changed places with the second. */
  readonly firstLetter: "same" | "near" | "any";
}

export interface Confusions extends ConfusionTable {
  /** Costs of pairs of one or two letters, under both orders: `ph f`, `f ph`. */
  readonly pairs: ReadonlyMap<string, { readonly cost: number; readonly slip: "lookalike" | "soundalike" }>;
  /** The one letter that two look like: `rn` m. */
  readonly lettersOfPairs: ReadonlyMap<string, string>;
  /** Keys beside each other, as two letters in both orders. */
  readonly neighbourKeys: ReadonlySet<string>;
  /** Letters and what is written for them to compare rough spellings: the longer of each pair gives way. */
  readonly roughSpellings: readonly (readonly [from: string, to: string])[];
}

export function openConfusions(table: ConfusionTable): Confusions {
  const pairs = new Map<string, { cost: number; slip: "lookalike" | "soundalike" }>();
  for (const slip of ["soundalike", "lookalike"] as const) {
    for (const pair of table[`${slip}s`]) {
      const [a = "", b = ""] = pair.split(" ");
      pairs.set(`${a} ${b}`, { cost: table.costs[slip], slip });
      pairs.set(`${b} ${a}`, { cost: table.costs[slip], slip });
    }
  }
  return {
    ...table,
    pairs,
    lettersOfPairs: lettersOfPairs(table),
    neighbourKeys: neighbourKeys(table.keyRows),
    roughSpellings: roughSpellings(table),
  };
}

/** The allowance of a mark of `letters` letters, or undefined when it bears nothing. */
export function allowanceOf({ allowances }: ConfusionTable, letters: number): Allowance | undefined {
  return allowances.findLast((allowance) => allowance.letters <= letters);
}

/** Of two entries for the same two letters the first counts. */
function lettersOfPairs({ lookalikes }: ConfusionTable): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const lookalike of lookalikes) {
    const [pair = "", letter = ""] = lookalike.split(" ");
    if (pair.length === 2 && letter.length === 1 && !letters.has(pair)) letters.set(pair, letter);
  }
  return letters;
}

/** Pairs of two letters for one or two first, then single letters, each in the order of the table. */
function roughSpellings({ lookalikes, soundalikes }: ConfusionTable): [string, string][] {
  return [...lookalikes, ...soundalikes]
    .map((pair) => pair.split(" ") as [string, string])
    .map(([a, b]): [string, string] => (a.length >= b.length ? [a, b] : [b, a]))
    .sort(([a], [b]) => b.length - a.length);
}

function neighbourKeys(rows: readonly string[]): ReadonlySet<string> {
  const neighbours = new Set<string>();
  for (const [row, keys] of rows.entries()) {
    for (const [column, key] of Array.from(keys).entries()) {
      const below = rows[row + 1] ?? "";
      for (const other of [keys[column + 1], below[column - 1], below[column]]) {
        if (other === undefined) continue;
        neighbours.add(key + other);
        neighbours.add(other + key);
      }
    }
  }
  return neighbours;
}
