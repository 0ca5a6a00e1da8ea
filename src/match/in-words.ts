// Asks the ways that look at single words, once for each distinct word: listing text says the same words again and again.
import { wordAt } from "../text/cell.ts";
import { notesBy } from "../text/words.ts";
import { reportPlace } from "./lookup.ts";
import type { CellWay, MatchContext, MatchWay, WordMatch, WordWay } from "./way.ts";
import { wordGate } from "./word-gate.ts";

/** The ways that look at words, as one way that looks at cells. */
export function inWords(ways: readonly WordWay[]): CellWay {
  const keptBy = new WeakMap<MatchContext, Map<string, readonly Reading[]>>();
  const readingsIn = (context: MatchContext): ((word: string) => readonly Reading[]) => {
    const kept = keptBy.get(context) ?? new Map<string, readonly Reading[]>();
    keptBy.set(context, kept);
    return (word) => kept.get(word) ?? keep(kept, word, readingsOf(word, ways, context));
  };
  const holdersOf = notesBy<MatchContext>((context, word) => Number(readingsIn(context)(word).length > 0));
  return {
    id: "words",
    kinds: ways.flatMap(({ kinds }) => kinds),
    find(cell, context, found) {
      const { count, words, numbers } = cell.tokens;
      const holders = holdersOf(context);
      let readings: ((word: string) => readonly Reading[]) | undefined;
      for (let token = 0; token < count; token += 1) {
        if (holders.of(words, numbers[token] as number) === 0) continue;
        readings ??= readingsIn(context);
        for (const { way, match } of readings(wordAt(cell, token))) {
          if (way.fits !== undefined && !way.fits(cell, token, context, match)) continue;
          reportPlace(cell, token, token + 1, match, found);
        }
      }
    },
  };
}

export function isWordWay(way: MatchWay): way is WordWay {
  return "findInWord" in way;
}

interface Reading {
  readonly way: WordWay;
  readonly match: WordMatch;
}

const maxKept = 10_000;

/** Remembers the readings of a word that has some; that another has none is noted under its number. */
function keep(kept: Map<string, readonly Reading[]>, word: string, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length === 0) return readings;
  if (kept.size >= maxKept) kept.clear();
  kept.set(word, readings);
  return readings;
}

function readingsOf(word: string, ways: readonly WordWay[], context: MatchContext): readonly Reading[] {
  if (wordGate(word, context) !== undefined) return none;
  return ways.flatMap((way) => way.findInWord(word, context).map((match) => ({ way, match })));
}

const none: readonly Reading[] = [];
