// Asks the ways that look at tokens, in one walk for all of them: with most words of a text nothing begins.
import type { Cell } from "../text/cell.ts";
import { WordNotes } from "../text/words.ts";
import type { CellWay, MatchContext, MatchWay, TokenFinder, TokenWay } from "./way.ts";

/** The ways that look at tokens, as one way that looks at cells. */
export function inTokens(ways: readonly TokenWay[]): CellWay {
  const prepared = new WeakMap<MatchContext, Prepared>();
  const preparedFor = (context: MatchContext): Prepared => {
    let made = prepared.get(context);
    if (made === undefined) {
      const finders = ways.map((way) => way.prepare(context));
      made = { finders, beginnings: new WordNotes((word) => bitsOf(finders, word)) };
      prepared.set(context, made);
    }
    return made;
  };
  return {
    id: "tokens",
    kinds: ways.flatMap(({ kinds }) => kinds),
    find(cell, context, found) {
      const { count, words, numbers } = cell.tokens;
      const { finders, beginnings } = preparedFor(context);
      for (let token = 0; token < count; token += 1) {
        const bits = beginnings.of(words, numbers[token] as number);
        if (bits !== 0) findFrom(cell, token, finders, bits, found);
      }
    },
  };
}

export function isTokenWay(way: MatchWay): way is TokenWay {
  return "prepare" in way;
}

interface Prepared {
  readonly finders: readonly TokenFinder[];
  /** For every word a bit for each finder that may find something from it on: there may be seven of them. */
  readonly beginnings: WordNotes;
}

function bitsOf(finders: readonly TokenFinder[], word: string): number {
  return finders.reduce((bits, finder, at) => (finder.mayBegin(word) ? bits | (1 << at) : bits), 0);
}

function findFrom(
  cell: Cell,
  token: number,
  finders: readonly TokenFinder[],
  bits: number,
  found: Parameters<TokenFinder["findFrom"]>[2],
): void {
  for (let at = 0; bits >> at !== 0; at += 1)
    if (((bits >> at) & 1) !== 0) (finders[at] as TokenFinder).findFrom(cell, token, found);
}
