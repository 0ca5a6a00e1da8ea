// Threads that scan batches of listings side by side over one shared dictionary, the one that asks among them.
import { Worker } from "node:worker_threads";
import { nearWordsTable } from "../match/near-words.ts";
import type { Listing } from "../model/listing.ts";
import { ProblemError, problem } from "../model/problem.ts";
import { packListings } from "./batch.ts";
import { distFile } from "./dist-file.ts";
import type { Rules } from "./rules.ts";
import type { ListingResult, Scanner } from "./scanner.ts";
import { type ScanningThread, thisThread } from "./scanning-thread.ts";
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
  /** Scans `listings` in the idlest thread; results in their order. Rejects with a WorkerFailure once any has failed. */
  scan(listings: readonly Listing[]): Promise<ListingResult[]>;
  close(): Promise<void>;
}

/**
 * Starts threads that scan as `scanner` does: with this one, which scans too, they are `jobs`, two or more. `script` is
 * the built worker.
 */
export function startWorkers(rules: Rules, scanner: Scanner, jobs: number, script = distFile("worker.js")): WorkerPool {
  const { dictionary, settings } = scanner;
  const start: WorkerStart = {
    rules: rules.bytes,
    layers: dictionary.layers.map(({ index, hidden }) => ({ bytes: shared(index.bytes), hidden: [...hidden] })),
    settings,
  };
  let failure: WorkerFailure | undefined;
  const fail = (reason: string): WorkerFailure => {
    failure ??= new WorkerFailure(reason);
    for (const worker of workers) worker.fail(failure);
    return failure;
  };
  const workers = Array.from({ length: jobs - 1 }, () => new WorkerThread(script, start, fail));
  const nearWords = dictionary.layers.map(({ index }) => nearWordsTable(index.words, rules.confusions));
  for (const worker of workers) worker.use({ nearWords });
  // The last to be asked: it has the reading to do as well.
  const threads: readonly ScanningThread[] = [...workers, thisThread(scanner)];
  return {
    jobs,
    begun: Promise.all(workers.map(({ begun }) => begun)),
    scan: async (listings) => {
      if (failure !== undefined) throw failure;
      const idlest = threads.reduce((least, one) => (one.waiting < least.waiting ? one : least));
      return idlest.scan(listings).catch((error: unknown) => {
        throw error instanceof WorkerFailure ? error : fail(reasonOf(error));
      });
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

// Listings live for a moment: with more room for what is new, a thread holds much that nobody needs any more.
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

class WorkerThread implements ScanningThread {
  /** Resolves once it has begun, or has failed to. */
  readonly begun: Promise<unknown>;
  private readonly worker: Worker;
  /** Batches in the order in which it was given them, which is that of its answers. */
  private readonly batches: { size: number; resolve(results: ListingResult[]): void; reject(error: Error): void }[] =
    [];
  private isClosing = false;

  /** `onFailure` hears why it ended before it was closed. */
  constructor(script: string | URL, workerData: WorkerStart, onFailure: (reason: string) => void) {
    this.worker = new Worker(script, { workerData, resourceLimits });
    const ended = (reason: string): void => {
      if (!this.isClosing) onFailure(reason);
    };
    this.worker.on("message", (answer: WorkerAnswer) => {
      const batch = this.batches.shift();
      batch?.resolve(unpackResults(answer, batch.size));
    });
    this.worker.on("error", (error) => ended(error.message));
    this.worker.on("exit", (code) => ended(`exit ${code}`));
    this.begun = new Promise((resolve) => this.worker.once("online", resolve).once("exit", resolve));
  }

  get waiting(): number {
    return this.batches.length;
  }

  use(tables: WorkerTables): void {
    this.worker.postMessage(tables);
  }

  scan(listings: readonly Listing[]): Promise<ListingResult[]> {
    return new Promise((resolve, reject) => {
      this.batches.push({ size: listings.length, resolve, reject });
      this.worker.postMessage(packListings(listings));
    });
  }

  fail(failure: WorkerFailure): void {
    for (const batch of this.batches.splice(0)) batch.reject(failure);
  }

  close(): Promise<unknown> {
    this.isClosing = true;
    return this.worker.terminate();
  }
}

const clean: ListingResult = { findings: [], suppressed: 0, problems: [] };

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
