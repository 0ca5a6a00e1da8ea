// Finds marks whose letters are set apart: "N I K E", "n.i.k.e", "n_i_k_e", and words cut in two: "Col-gate", "ver sace".
import type { Match } from "../model/match.ts";
import type { Term } from "../model/term.ts";
import { type Cell, spanOfTokens, wordAt } from "../text/cell.ts";
import { joinHashes } from "../text/hash.ts";
import { remember, rememberFor } from "../text/remember.ts";
import { Gap } from "../text/tokens.ts";
import { isTermHash, matchOf } from "./lookup.ts";
import { isAmongStrangers } from "./surroundings.ts";
import { variantTermsOf } from "./variant-terms.ts";
import type { MatchContext, Place, TokenWay } from "./way.ts";

export const way: TokenWay = {
  id: "spaced",
  kinds: ["split"],
  prepare(context) {
    return {
      isSought: (word) => /^[a-z]$/.test(word),
      findAt(cell, token, found) {
        if (lettersFrom(cell, token) > maxCuts) findPieces(cell, context, token, maxCuts + 1, maxPieces, found);
      },
      findFrom: (cell, first, found) => findPieces(cell, context, first, 2, maxCuts, found),
    };
  },
};

/** How many tokens that are one letter stand side by side from `first` on, as far as that matters. */
function lettersFrom({ tokens: { starts, ends, count } }: Cell, first: number): number {
  let end = first;
  while (end < count && end - first <= maxCuts && (ends[end] as number) - (starts[end] as number) === 1) end += 1;
  return end - first;
}

/** The names of which `fewest` to `most` tokens from `first` on are the pieces; more than `maxCuts` must be single letters. */
function findPieces(
  cell: Cell,
  context: MatchContext,
  first: number,
  fewest: number,
  most: number,
  found: (match: Match) => void,
): void {
  const { count, starts, ends, words, numbers } = cell.tokens;
  const { hashes, powers } = words;
  const start = starts[first] as number;
  let hash = hashes[numbers[first] as number] as number;
  for (let end = first + 1; end < count && end - first < most; end += 1) {
    const stop = ends[end] as number;
    if (stop - start > longestRun || !isCuttable(cell, end)) break;
    if (end - first >= maxCuts && stop - (starts[end] as number) > 1) break;
    const number = numbers[end] as number;
    hash = joinHashes(hash, hashes[number] as number, powers[number] as number);
    if (end - first >= fewest - 1 && isTermHash(context, hash)) report(cell, context, first, end + 1, found);
  }
}

/** Pieces that make a name which has no gaps there itself. */
interface CutName {
  readonly pieces: readonly string[];
  /** How many of them are single letters. */
  readonly letters: number;
  readonly places: readonly Place[];
  /** All are words that everybody uses. */
  readonly areEveryday: boolean;
  /** They may well stand side by side as words of their own. */
  readonly areOrdinary: boolean;
}

/** What pieces joined by blanks make; null where that is no name. */
const cutNamesOf = rememberFor((context: MatchContext) =>
  remember((joined): CutName | null => cutNameOf(joined.split(" "), context)),
);

/** The gap before a token may cut a name: a soft one, or between single letters a sign, as in "n/i/k/e". */
function isCuttable({ tokens: { text, starts, ends, gaps } }: Cell, token: number): boolean {
  if (gaps[token] !== Gap.Hard) return gaps[token] === Gap.Soft;
  const [end, start] = [ends[token - 1] as number, starts[token] as number];
  const areLetters = end - (starts[token - 1] ?? 0) === 1 && (ends[token] as number) - start === 1;
  return areLetters && /^[·•●/|\\:★→]$/.test(text.slice(end, start));
}

const similarity = 0.95;
// Three letters set apart are sizes ("S M L") and initials.
const shortestMark = 4;
// Letters and gaps of the longest name worth setting apart.
const longestRun = 48;
// A piece below this frequency is no word that one expects.
const ordinaryZipf = 3;
// Zipf counts per billion words: two independent words follow one another in 10^(a + b - 9) of a billion places.
const zipfOfAll = 9;
// A word that is a thousand times as frequent as its two pieces side by side is meant where these stand: "tar get" is not
// written by chance, "can on" is. At a hundred times, words that people write apart would follow ("sun beam").
const farAboveChance = 3;
const maxPieces = 16;
const maxCuts = 3;

function report(cell: Cell, context: MatchContext, first: number, end: number, found: (match: Match) => void): void {
  let joined = wordAt(cell, first);
  for (let token = first + 1; token < end; token += 1) joined += ` ${wordAt(cell, token)}`;
  const name = cutNamesOf(context)(joined);
  if (name === null || !isCutOnPurpose(cell, context, first, end, name)) return;
  const { starts, ends } = cell.tokens;
  for (const { term } of name.places) {
    // "if one" is no iPhone: only a mark's own name is looked for in two words that everybody uses.
    if (term.term.isAlias && name.areEveryday) continue;
    found(matchOf(cell, term, "split", similarity, starts[first] as number, ends[end - 1] as number));
  }
}

function cutNameOf(pieces: readonly string[], context: MatchContext): CutName | null {
  const key = pieces.join("");
  if (key.length < shortestMark || !/^[a-z]+$/.test(key)) return null;
  // Where the mark itself has a gap, `spelling` has found it.
  const isCut = ({ term, before, after }: Place): boolean =>
    before.length + after.length === 0 && !hasGapsOf(term.term, pieces);
  const places = variantTermsOf(context).placesOf(key).filter(isCut);
  if (places.length === 0) return null;
  return {
    pieces,
    letters: pieces.filter((piece) => piece.length === 1).length,
    places,
    areEveryday: pieces.every((piece) => context.vocabulary.zipf(piece) >= ordinaryZipf),
    areOrdinary: areOrdinaryWords(pieces, context),
  };
}

/** True when the pieces are just the words of the spelling. */
function hasGapsOf({ boundaries }: Term, pieces: readonly string[]): boolean {
  let at = 0;
  return pieces.slice(0, -1).every((piece) => {
    at += piece.length;
    return boundaries.some((position, index) => index % 2 === 0 && position === at);
  });
}

/** True when no reader takes the pieces for words of their own: single letters, a piece or a whole that is no word. */
function isCutOnPurpose(
  cell: Cell,
  context: MatchContext,
  first: number,
  end: number,
  { pieces, letters, areOrdinary }: CutName,
): boolean {
  if (letters === pieces.length) return !continues(cell, first, end);
  const { text, starts, ends } = cell.tokens;
  const between = text.slice(ends[first], starts[end - 1]);
  // "Philip's" is a possessive.
  if (/^['’]$/.test(between) && pieces.at(-1) === "s") return false;
  if (!/\s/.test(between)) return true;
  if (areOrdinary) return false;
  // A blank stands between any two words: those of a foreign text must not make a mark together.
  const { start, end: stop } = spanOfTokens(cell, first, end);
  return (
    pieces.length === 2 &&
    letters === 0 &&
    /^\s+$/.test(between) &&
    /^[\x20-\x7e]+$/.test(cell.text.slice(start, stop)) &&
    !isAmongStrangers(cell, first, end, context)
  );
}

/** A word that is cut in two words is still two words, unless hardly anybody would write these side by side. */
function areOrdinaryWords(pieces: readonly string[], { vocabulary: { zipf } }: MatchContext): boolean {
  const whole = zipf(pieces.join(""));
  if (whole === 0 || pieces.some((piece) => zipf(piece) < ordinaryZipf)) return false;
  const byChance = pieces.reduce((sum, piece) => sum + zipf(piece), 0) - zipfOfAll * (pieces.length - 1);
  return whole - byChance < farAboveChance;
}

/** More single letters on either side: part of a longer row of initials, sizes or key names. */
function continues(cell: Cell, first: number, end: number): boolean {
  const isLetter = (token: number): boolean => /^[a-z]$/.test(wordAt(cell, token));
  const before = first > 0 && isCuttable(cell, first) && isLetter(first - 1);
  return before || (end < cell.tokens.count && isCuttable(cell, end) && isLetter(end));
}
