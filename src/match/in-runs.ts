// Asks the ways that look at runs of tokens, in one walk for all of them.
import { wordAt } from "../text/cell.ts";
import { type Endings, runsOf } from "./runs.ts";
import type { MatchWay, RunWay, TokenWay } from "./way.ts";

/** The ways that look at runs, as one way that looks at tokens. */
export function inRuns(ways: readonly RunWay[]): TokenWay {
  const ofWhole = ways.filter(({ endings }) => endings === undefined);
  const ofEndings = ways.filter(({ endings }) => endings !== undefined);
  const endings = endingsOf(ofEndings);
  return {
    id: "runs",
    kinds: ways.flatMap(({ kinds }) => kinds),
    prepare(context) {
      const { isSought, forEachAt, forEachFrom } = runsOf(context, endings, (cell, run, ending, found) => {
        for (const way of ending === 0 ? ofWhole : ofEndings) {
          if (ending > 0 && way.endings?.(wordAt(cell, run.end - 1)).includes(ending) !== true) continue;
          const match = way.findInRun(cell, run, context);
          if (match !== undefined) found(match);
        }
      });
      return { isSought, findAt: forEachAt, findFrom: forEachFrom };
    },
  };
}

export function isRunWay(way: MatchWay): way is RunWay {
  return "findInRun" in way;
}

/** What any of `ways` leaves off a word. */
function endingsOf(ways: readonly RunWay[]): Endings {
  const each = ways.flatMap((way) => way.endings ?? []);
  return (word) => {
    let all = none;
    for (const endings of each) {
      const own = endings(word);
      if (own.length > 0) all = all.length > 0 ? [...new Set([...all, ...own])] : own;
    }
    return all;
  };
}

const none: readonly number[] = [];
