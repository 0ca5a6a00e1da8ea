// Asks the ways that look at single words, once for each distinct word: listing text says the same words again and again.
import { wordAt } from "../text/cell.ts";
import { RecentTexts } from "../text/recent-texts.ts";
import { reportPlace } from "./lookup.ts";
import type { MatchContext, MatchWay, TokenWay, WordMatch, WordWay } from "./way.ts";
import { wordGate } from "./word-gate.ts";

/** The ways that look at words, as one way that looks at tokens. */
export function inWords(ways: readonly WordWay[]): TokenWay {
  return {
    id: "words",
    kinds: ways.flatMap(({ kinds }) => kinds),
    prepare(context) {
      const kept = new RecentTexts<readonly Reading[]>(maxKept, (readings) => readings.length);
      const readings = (word: string): readonly Reading[] =>
        kept.get(word) ?? keep(kept, word, readingsOf(word, ways, context));
      return {
        isSought: (word) => readings(word).length > 0,
        findAt(cell, token, found) {
          for (const { way, match } of readings(wordAt(cell, token))) {
            if (way.fits !== undefined && !way.fits(cell, token, context, match)) continue;
            reportPlace(cell, token, token + 1, match, found);
          }
        },
      };
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

/** A reading takes about 300 bytes, and a word that is near one of many names has hundreds. */
const maxKept = 5000;

/** Remembers the readings of a word that has some; that another has none is noted under its number. */
function keep(kept: RecentTexts<readonly Reading[]>, word: string, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length > 0) kept.set(word, readings);
  return readings;
}

function readingsOf(word: string, ways: readonly WordWay[], context: MatchContext): readonly Reading[] {
  if (wordGate(word, context) !== undefined) return none;
  return ways.flatMap((way) => way.findInWord(word, context).map((match) => ({ way, match })));
}

const none: readonly Reading[] = [];
