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
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1] as number);
}
