// Threads that scan batches of listings side by side over one shared dictionary.
import { Worker } from "node:worker_threads";
import { nearWordsTable } from "../match/near-words.ts";
import type { Listing } from "../model/listing.ts";
import { ProblemError, problem } from "../model/problem.ts";
import { packListings } from "./batch.ts";
import { distFile } from "./dist-file.ts";
import type { Rules } from "./rules.ts";
import type { ListingResult, Scanner } from "./scanner.ts";
import type { FoundResult, WorkerAnswer, WorkerStart, WorkerTables } from "./worker.ts";

/** A thread that ended before its work was done: what it had in hand was not scanned. */
export class WorkerFailure extends ProblemError {
  constructor(reason: string) {
    super(problem("S001", {}, { reason }));
  }
}

export interface WorkerPool {
  readonly jobs: number;
  /** Resolves once each thread has begun, or has failed to. */
  readonly begun: Promise<unknown>;
  /** Scans `listings` in a thread; results in their order. Rejects with a WorkerFailure once any thread has failed. */
  scan(listings: readonly Listing[]): Promise<ListingResult[]>;
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** Batches that it has been given, in order; it answers in the same order. */
  readonly waiting: { size: number; resolve(results: ListingResult[]): void; reject(error: Error): void }[];
}

// Listings live for a moment: with more room for what is new, a thread holds much that nobody needs any more.
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

const clean: ListingResult = { findings: [], suppressed: 0, problems: [] };

/** Starts `jobs` threads that scan as `scanner` does. `script` is the built worker. */
export function startWorkers(
  rules: Rules,
  { dictionary, settings }: Scanner,
  jobs: number,
  script = distFile("worker.js"),
): WorkerPool {
  const workerData: WorkerStart = {
    rules: rules.bytes,
    layers: dictionary.layers.map(({ index, hidden }) => ({ bytes: shared(index.bytes), hidden: [...hidden] })),
    settings,
  };
  let failure: WorkerFailure | undefined;
  let isClosing = false;
  const threads = Array.from({ length: jobs }, (): Thread => {
    const thread: Thread = { worker: new Worker(script, { workerData, resourceLimits }), waiting: [] };
    thread.worker.on("message", (answer: WorkerAnswer) => {
      const batch = thread.waiting.shift();
      batch?.resolve(unpackResults(answer, batch.size));
    });
    thread.worker.on("error", (error) => fail(error.message));
    thread.worker.on("exit", (code) => fail(`exit ${code}`));
    return thread;
  });
  const nearWords = dictionary.layers.map(({ index }) => nearWordsTable(index.words, rules.confusions));
  for (const { worker } of threads) worker.postMessage({ nearWords } satisfies WorkerTables);

  const fail = (reason: string): void => {
    if (isClosing) return;
    failure ??= new WorkerFailure(reason);
    for (const { waiting } of threads) for (const batch of waiting.splice(0)) batch.reject(failure);
  };

  return {
    jobs,
    begun: Promise.all(
      threads.map(({ worker }) => new Promise((resolve) => worker.once("online", resolve).once("exit", resolve))),
    ),
    scan: (listings) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        const thread = threads.reduce((idlest, one) => (one.waiting.length < idlest.waiting.length ? one : idlest));
        thread.waiting.push({ size: listings.length, resolve, reject });
        thread.worker.postMessage(packListings(listings));
      }),
    close: async () => {
      isClosing = true;
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function unpackResults(answer: WorkerAnswer, size: number): ListingResult[] {
  const results = new Array<ListingResult>(size).fill(clean);
  for (const [position, result] of JSON.parse(answer) as FoundResult[]) results[position] = result;
  return results;
}

/** `bytes` in memory that threads share: themselves if they are there already. */
function shared(bytes: Uint8Array): Uint8Array {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes;
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
