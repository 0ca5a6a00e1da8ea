// Asks the ways that look at runs of tokens, in one walk for all of them.
import { runsOf } from "./runs.ts";
import type { MatchWay, RunWay, TokenWay } from "./way.ts";

/** The ways that look at runs, as one way that looks at tokens. */
export function inRuns(ways: readonly RunWay[]): TokenWay {
  const endings = (word: string): readonly number[] => [...new Set(ways.flatMap((way) => way.endings(word)))];
  return {
    id: "runs",
    kinds: ways.flatMap(({ kinds }) => kinds),
    prepare(context) {
      const { mayBegin, forEachFrom } = runsOf(context, endings);
      return {
        mayBegin,
        findFrom(cell, first, found) {
          const { texts } = cell.tokens.words;
          forEachFrom(cell, first, (run, ending) => {
            const last = texts[cell.tokens.numbers[run.end - 1] as number] as string;
            for (const way of ways) {
              const match = way.endings(last).includes(ending) ? way.findInRun(cell, run, context) : undefined;
              if (match !== undefined) found(match);
            }
          });
        },
      };
    },
  };
}

export function isRunWay(way: MatchWay): way is RunWay {
  return "findInRun" in way;
}
