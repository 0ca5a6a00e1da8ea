// Asks the ways that look at runs of tokens, in one walk for all of them.
import { forEachRun } from "./runs.ts";
import type { CellWay, MatchWay, RunWay } from "./way.ts";

/** The ways that look at runs, as one way that looks at cells. */
export function inRuns(ways: readonly RunWay[]): CellWay {
  const endings = (word: string): readonly number[] => [...new Set(ways.flatMap((way) => way.endings(word)))];
  return {
    id: "runs",
    kinds: ways.flatMap(({ kinds }) => kinds),
    find(cell, context, found) {
      const { texts } = cell.tokens.words;
      forEachRun(cell, context, endings, (run, ending) => {
        const last = texts[cell.tokens.numbers[run.end - 1] as number] as string;
        for (const way of ways) {
          const match = way.endings(last).includes(ending) ? way.findInRun(cell, run, context) : undefined;
          if (match !== undefined) found(match);
        }
      });
    },
  };
}

export function isRunWay(way: MatchWay): way is RunWay {
  return "findInRun" in way;
}
