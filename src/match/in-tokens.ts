// Asks the ways that look at tokens, in one walk for all of them: at most tokens of a text there is nothing to find.
import type { Cell } from "../text/cell.ts";
import { joinHashes } from "../text/hash.ts";
import { type HashFilter, mayHold } from "../text/hash-filter.ts";
import { rememberFor } from "../text/remember.ts";
import type { Tokens } from "../text/tokens.ts";
import { WordNotes } from "../text/words.ts";
import type { CellWay, Found, MatchContext, MatchWay, TokenFinder, TokenWay } from "./way.ts";

/** The ways that look at tokens, as one way that looks at cells. */
export function inTokens(ways: readonly TokenWay[]): CellWay {
  const preparedFor = rememberFor((context: MatchContext) => prepare(ways, context));
  return {
    id: "tokens",
    kinds: ways.flatMap(({ kinds }) => kinds),
    find(cell, context, found) {
      const { finders, sought, filters } = preparedFor(context);
      const count = screen(cell.tokens, sought.table(cell.tokens.words), filters);
      for (let at = 0; at < count; at += 1) {
        const token = (passed[at] as number) >> 1;
        if (((passed[at] as number) & 1) !== 0) findFrom(cell, token, finders, found);
        else findAt(cell, token, finders, sought.of(cell.tokens.words, cell.tokens.numbers[token] as number), found);
      }
    },
  };
}

/** Tokens that `screen` let pass, times two; and one where the letters of the token and the next, or the next two, may be those of a term. */
const passed: number[] = [];

/**
 * Fills `passed` and gives how many there are. It calls nothing and makes nothing: most of the time of matching is spent
 * here, on tokens at which there is nothing to find.
 */
function screen(tokens: Tokens, notes: Uint8Array, filters: readonly HashFilter[]): number {
  const [filter, ...others] = filters;
  if (filter === undefined) return 0;
  const {
    count,
    words: { hashes, powers },
    numbers,
  } = tokens;
  let found = 0;
  let hashBefore = 0;
  let pairBefore = 0;
  let isJoinedBefore = false;
  for (let at = 0; at < count; at += 1) {
    const number = numbers[at] as number;
    const hash = hashes[number] as number;
    const power = powers[number] as number;
    const pair = joinHashes(hashBefore, hash, power);
    const triple = joinHashes(pairBefore, hash, power);
    if (notes[number] !== notSought) {
      passed[found] = at << 1;
      found += 1;
    }
    if (isJoinedBefore || mayHold(filter, triple) || mayBeInOthers(others, triple)) {
      passed[found] = ((at - 2) << 1) | 1;
      found += 1;
    }
    isJoinedBefore = mayHold(filter, pair) || mayBeInOthers(others, pair);
    hashBefore = hash;
    pairBefore = pair;
  }
  if (isJoinedBefore) {
    passed[found] = ((count - 2) << 1) | 1;
    found += 1;
  }
  return found;
}

export function isTokenWay(way: MatchWay): way is TokenWay {
  return "prepare" in way;
}

interface Prepared {
  readonly finders: readonly TokenFinder[];
  /** For every word a bit for each finder that seeks it: there may be seven of them. */
  readonly sought: WordNotes;
  /** Of each layer that for its terms. */
  readonly filters: readonly HashFilter[];
}

/** In the table of notes: no bit. */
const notSought = 1;

function prepare(ways: readonly TokenWay[], context: MatchContext): Prepared {
  const finders = ways.map((way) => way.prepare(context));
  return {
    finders,
    sought: new WordNotes((word) =>
      finders.reduce((bits, finder, at) => (finder.isSought(word) ? bits | (1 << at) : bits), 0),
    ),
    filters: context.layers.map(({ index }) => index.filter),
  };
}

function mayBeInOthers(filters: readonly HashFilter[], hash: number): boolean {
  for (let at = 0; at < filters.length; at += 1) if (mayHold(filters[at] as HashFilter, hash)) return true;
  return false;
}

function findAt(cell: Cell, token: number, finders: readonly TokenFinder[], bits: number, found: Found): void {
  for (let at = 0; bits >> at !== 0; at += 1)
    if (((bits >> at) & 1) !== 0) (finders[at] as TokenFinder).findAt(cell, token, found);
}

function findFrom(cell: Cell, first: number, finders: readonly TokenFinder[], found: Found): void {
  if (first < 0) return;
  for (const finder of finders) finder.findFrom?.(cell, first, found);
}
