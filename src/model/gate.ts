// What can stop a likeness on its way to a match; `explain --text` says which gate it was.

/** The letters are those of the mark, and yet it is not meant. */
const spellingGates = [
  "part-of-code",
  "sentence-end",
  "moved-gap",
  "joined-word",
  "two-letters",
  "foreign",
  "accented",
] as const;
export type SpellingGate = (typeof spellingGates)[number];

/** What the word is, whatever mark it is near. */
const wordGates = ["not-latin", "word-length", "listed", "other-mark", "word-form"] as const;
export type WordGate = (typeof wordGates)[number];

/** What the mark bears, and whether a word bears it better. */
const slipGates = ["too-short", "strange-letters", "budget", "first-letter", "similarity", "nearer-word"] as const;
export type SlipGate = (typeof slipGates)[number];

/** Where the word stands. */
const placeGates = ["writing", "code", "strangers", "neighbours"] as const;
export type PlaceGate = (typeof placeGates)[number];

export const gates = [...spellingGates, ...wordGates, ...slipGates, ...placeGates, "register", "outdone"] as const;
export type Gate = (typeof gates)[number];

/** Tells a gate from the kind of a match. */
export function isGate(name: string): name is Gate {
  return known.has(name);
}

const known: ReadonlySet<string> = new Set(gates);
