// Asks the ways that look at single words, once for each distinct word: listing text says the same words again and again.
import { wordAt } from "../text/cell.ts";
import { notesBy } from "../text/words.ts";
import { reportPlace } from "./lookup.ts";
import type { CellWay, MatchContext, MatchWay, WordMatch, WordWay } from "./way.ts";
import { wordGate } from "./word-gate.ts";

/** The ways that look at words, as one way that looks at cells. */
export function inWords(ways: readonly WordWay[]): CellWay {
  const kept = new WeakMap<MatchContext, Map<string, readonly Reading[]>>();
  const holdersOf = notesBy<MatchContext>((context, word) => Number(readingsOf(word, ways, context).length > 0));
  return {
    id: "words",
    kinds: ways.flatMap(({ kinds }) => kinds),
    find(cell, context, found) {
      const { count, words, numbers } = cell.tokens;
      const holders = holdersOf(context);
      const readings = remembered(kept, context);
      for (let token = 0; token < count; token += 1) {
        if (holders.of(words, numbers[token] as number) === 0) continue;
        for (const { way, match } of readings(wordAt(cell, token), ways)) {
          if (way.fits !== undefined && !way.fits(cell, token, context)) continue;
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

type Kept = WeakMap<MatchContext, Map<string, readonly Reading[]>>;

const maxKept = 10_000;

/** `readingsOf`, made once for each word that has some. */
function remembered(kept: Kept, context: MatchContext): (word: string, ways: readonly WordWay[]) => readonly Reading[] {
  const known = kept.get(context) ?? new Map<string, readonly Reading[]>();
  kept.set(context, known);
  return (word, ways) => {
    let readings = known.get(word);
    if (readings === undefined) {
      readings = readingsOf(word, ways, context);
      if (known.size >= maxKept) known.clear();
      known.set(word, readings);
    }
    return readings;
  };
}

function readingsOf(word: string, ways: readonly WordWay[], context: MatchContext): readonly Reading[] {
  if (wordGate(word, context) !== undefined) return none;
  return ways.flatMap((way) => way.findInWord(word, context).map((match) => ({ way, match })));
}

const none: readonly Reading[] = [];
