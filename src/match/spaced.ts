// Finds marks whose letters are set apart: "N I K E", "n.i.k.e", "n_i_k_e", and words cut in two: "Col-gate", "ver sace".
import type { Match } from "../model/match.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import { extendHash, hashSeed } from "../text/hash.ts";
import { Gap } from "../text/tokens.ts";
import { notesBy } from "../text/words.ts";
import { isDistinctive, matchOf, termsWithKey } from "./lookup.ts";
import type { MatchContext, MatchWay } from "./way.ts";

export const way: MatchWay = {
  id: "spaced",
  kinds: ["split"],
  find(cell, context, found) {
    const { text, count, starts, ends } = cell.tokens;
    for (let first = 0; first < count - 1; first += 1) {
      if (!mayBeCut(cell, context, first)) continue;
      let hash = hashSeed;
      let isLetters = true;
      for (let end = first; end < count && end - first < maxPieces; end += 1) {
        const [start, stop] = [starts[end] as number, ends[end] as number];
        if (end > first && (cell.tokens.gaps[end] !== Gap.Soft || stop - (starts[first] as number) > longestRun)) break;
        isLetters &&= stop - start === 1;
        if (!isLetters && end - first >= maxCuts) break;
        hash = extendHash(hash, text, start, stop);
        if (end === first || !isTerm(context, hash)) continue;
        report(cell, context, first, end + 1, found);
      }
    }
  },
};

const similarity = 0.95;
// Three letters set apart are sizes ("S M L") and initials.
const shortestMark = 4;
// Letters and gaps of the longest name worth setting apart.
const longestRun = 48;
const maxPieces = 16;
const maxCuts = 3;
const shortestHyphened = 6;

/** False for most words at once: those that a blank parts from the next, unless both are strange or single letters. */
function mayBeCut({ tokens }: Cell, context: MatchContext, first: number): boolean {
  const { text, ends, gaps, words, numbers } = tokens;
  if (gaps[first + 1] !== Gap.Soft) return false;
  if (text.charCodeAt(ends[first] as number) !== blank) return true;
  const notes = notesOf(context);
  const note = notes.of(words, numbers[first] as number);
  return note !== Piece.Known && note === notes.of(words, numbers[first + 1] as number);
}

const blank = 0x20;
const Piece = { Known: 0, Strange: 1, Letter: 2 } as const;

const notesOf = notesBy<MatchContext>(({ isKnownWord }, word) => {
  if (word.length === 1) return Piece.Letter;
  return isKnownWord(word) ? Piece.Known : Piece.Strange;
});

function isTerm({ layers }: MatchContext, hash: number): boolean {
  return layers.some(({ index }) => {
    const slot = index.probe(hash);
    return slot !== -1 && index.firstTerm(slot) !== -1;
  });
}

function report(cell: Cell, context: MatchContext, first: number, end: number, found: (match: Match) => void): void {
  const pieces = Array.from({ length: end - first }, (_, index) => wordAt(cell, first + index));
  const key = pieces.join("");
  if (key.length < shortestMark || !/^[a-z]+$/.test(key) || !isCutOnPurpose(cell, context, first, end, pieces)) return;
  const isLetters = pieces.length === key.length;
  for (const term of termsWithKey(context, key)) {
    // Where the mark itself has a boundary, `spelling` has found it. Nobody sets an ordinary word apart letter by letter,
    // but "car-tier" cut in two must be no word of its own.
    if (term.term.boundaries.length > 0 || (!isLetters && !isDistinctive(term, context, shortestMark))) continue;
    found(
      matchOf(
        cell,
        term,
        "split",
        similarity,
        cell.tokens.starts[first] as number,
        cell.tokens.ends[end - 1] as number,
      ),
    );
  }
}

/** True when no reader takes the pieces for words of their own: single letters, or a piece that is no word. */
function isCutOnPurpose(
  cell: Cell,
  { isKnownWord }: MatchContext,
  first: number,
  end: number,
  pieces: readonly string[],
): boolean {
  const letters = pieces.filter((piece) => piece.length === 1).length;
  if (letters === pieces.length) return !continues(cell, first, end);
  const isHyphened = !/\s/.test(cell.tokens.text.slice(cell.tokens.ends[first], cell.tokens.starts[end - 1]));
  const strange = pieces.filter((piece) => piece.length > 1 && !isKnownWord(piece)).length;
  // A hyphen inside is odd in itself where the letters are no word; a space stands between any two words.
  if (isHyphened) return strange > 0 || pieces.join("").length >= shortestHyphened;
  return pieces.length === 2 && letters === 0 && strange === 2;
}

/** More single letters on either side: part of a longer row of initials, sizes or key names. */
function continues(cell: Cell, first: number, end: number): boolean {
  const isLetter = (token: number): boolean => /^[a-z]$/.test(wordAt(cell, token));
  const before = first > 0 && cell.tokens.gaps[first] === Gap.Soft && isLetter(first - 1);
  return before || (end < cell.tokens.count && cell.tokens.gaps[end] === Gap.Soft && isLetter(end));
}
