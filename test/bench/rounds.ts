// Times candidates one after the other in every round, so that what else the machine does hits all of them alike.

export interface Candidate {
  readonly name: string;
  run(): unknown;
}

/** Median milliseconds of each candidate over `rounds`, after one round to warm up. */
export async function medians(candidates: readonly Candidate[], rounds: number): Promise<number[]> {
  const times = candidates.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, { run }] of candidates.entries()) {
      const start = performance.now();
      await run();
      if (round >= 0) times[at]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}

/**
 * Milliseconds that each of `runs` takes for all of `items`. They take turns item by item and the fastest of `rounds` counts:
 * turns of less than a millisecond are seldom interrupted, so that the ratios hold on a busy machine too.
 */
export function fastest<Item>(
  items: readonly Item[],
  runs: readonly ((item: Item) => unknown)[],
  rounds: number,
): number[] {
  const times = runs.map(() => new Float64Array(items.length).fill(Number.POSITIVE_INFINITY));
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, run] of runs.entries()) {
      const ofRun = times[place] as Float64Array;
      for (const [at, item] of items.entries()) {
        const start = performance.now();
        run(item);
        ofRun[at] = Math.min(ofRun[at] as number, performance.now() - start);
      }
    }
  }
  return times.map((ofRun) => ofRun.reduce((sum, time) => sum + time, 0));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}
