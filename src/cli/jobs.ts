// How many threads scan: as many as the user says, else by the size of the input.
import { availableParallelism } from "node:os";
import { InvalidArgumentError } from "commander";
import type { Source } from "../input/source.ts";

// Each thread takes some 50 to 100 ms to start and memory of its own; below this size it does not earn them.
const worthThreads = 4 * 1024 * 1024;
/** Reading is done by one thread, which scans as well and keeps about this many busy. */
const mostByDefault = 4;
export const maxJobs = 64;

/** Threads for `sources`, of which the first is the one that reads as well. */
export function jobsFor(said: number | undefined, sources: readonly Source[]): number {
  if (said !== undefined) return said;
  const bytes = sources.reduce((sum, source) => sum + (source.bytes ?? 0), 0);
  return bytes < worthThreads ? 1 : Math.min(mostByDefault, availableParallelism());
}

export function jobsArgument(value: string): number {
  const jobs = /^\d{1,2}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > maxJobs) throw new InvalidArgumentError(`It is a number from 1 to ${maxJobs}.`);
  return jobs;
}
