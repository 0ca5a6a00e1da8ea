// Results in the order of the input, whoever scans: one after the other here, or in batches by threads.
import type { Entry } from "../input/entry.ts";
import type { Listing } from "../model/listing.ts";
import type { ListingResult, Scanner } from "./scanner.ts";
import type { WorkerPool } from "./worker-pool.ts";

/** A row with what scanning it gave; rows that are no listing, and those left out, have no result. */
export interface ScannedEntry {
  readonly entry: Entry;
  readonly result?: ListingResult;
}

/** Asked once of each listing, in their order: those that it is true of are not scanned. */
type IsLeftOut = (listing: Listing) => boolean;

const nothing: IsLeftOut = () => false;

export async function* scanHere(
  entries: AsyncIterable<Entry>,
  scanner: Scanner,
  isLeftOut = nothing,
): AsyncGenerator<ScannedEntry> {
  for await (const entry of entries) {
    const { listing } = entry;
    yield listing === undefined || isLeftOut(listing) ? { entry } : { entry, result: scanner.scan(listing) };
  }
}

// What a thread is given at once: enough to be worth sending, little enough that many fit into memory.
const batchEntries = 400;
const batchUnits = 96 * 1024;
// Batches under way for each thread: one in work, one ready, one on its way back.
const batchesPerThread = 3;
// A stream may pause: what was gathered is then scanned without waiting for more.
const longestWaitMs = 20;

interface Batch {
  readonly entries: readonly Gathered[];
  readonly results: Promise<readonly ListingResult[]>;
}

interface Gathered {
  readonly entry: Entry;
  /** What is to be scanned. */
  readonly listing: Listing | undefined;
}

type ScanningPool = Pick<WorkerPool, "jobs" | "scan">;

/** Reads ahead while threads scan, at most a few batches for each of them. */
export async function* scanInThreads(
  entries: AsyncIterable<Entry>,
  pool: ScanningPool,
  isLeftOut = nothing,
): AsyncGenerator<ScannedEntry> {
  const queue = new BatchQueue(pool.jobs * batchesPerThread);
  const reading = readAhead(entries, pool, queue, isLeftOut).then(
    () => queue.end(),
    (error: unknown) => queue.end(error),
  );
  try {
    for (let batch = await queue.take(); batch !== undefined; batch = await queue.take()) {
      const results = await batch.results;
      let next = 0;
      for (const { entry, listing } of batch.entries) {
        if (listing === undefined) yield { entry };
        else yield { entry, result: results[next++] as ListingResult };
      }
    }
    await reading;
  } finally {
    queue.stop();
  }
}

async function readAhead(
  entries: AsyncIterable<Entry>,
  pool: ScanningPool,
  queue: BatchQueue,
  isLeftOut: IsLeftOut,
): Promise<void> {
  let gathered: Gathered[] = [];
  let units = 0;
  let timer: NodeJS.Timeout | undefined;
  const send = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const batch = gathered;
    gathered = [];
    units = 0;
    if (batch.length === 0) return;
    const results = pool.scan(batch.flatMap(({ listing }) => listing ?? []));
    // Whoever takes the batch hears of a failure; it may come before that.
    results.catch(() => {});
    queue.add({ entries: batch, results });
  };
  try {
    for await (const entry of entries) {
      const listing = entry.listing === undefined || isLeftOut(entry.listing) ? undefined : entry.listing;
      gathered.push({ entry, listing });
      for (const { text } of listing?.fields ?? []) units += text.length;
      if (gathered.length < batchEntries && units < batchUnits) {
        timer ??= setTimeout(send, longestWaitMs);
        continue;
      }
      send();
      if (!(await queue.hasRoom())) return;
    }
  } finally {
    // What was read before an error is scanned all the same.
    send();
  }
}

/** Batches on their way; whoever fills it waits while it is full, whoever empties it while it is empty. */
class BatchQueue {
  private readonly most: number;
  private readonly batches: Batch[] = [];
  private isStopped = false;
  private isEnded = false;
  private error: unknown;
  private wake: (() => void)[] = [];

  constructor(most: number) {
    this.most = most;
  }

  add(batch: Batch): void {
    this.batches.push(batch);
    this.changed();
  }

  /** Resolves once there is room: false when nobody takes batches any more. */
  async hasRoom(): Promise<boolean> {
    while (this.batches.length >= this.most && !this.isStopped) await this.change();
    return !this.isStopped;
  }

  /** The next batch, or undefined at the end. Throws what ended the reading. */
  async take(): Promise<Batch | undefined> {
    while (this.batches.length === 0 && !this.isEnded) await this.change();
    const batch = this.batches.shift();
    this.changed();
    if (batch === undefined && this.error !== undefined) throw this.error;
    return batch;
  }

  end(error?: unknown): void {
    this.isEnded = true;
    this.error = error;
    this.changed();
  }

  stop(): void {
    this.isStopped = true;
    this.changed();
  }

  private change(): Promise<void> {
    return new Promise((resolve) => this.wake.push(resolve));
  }

  private changed(): void {
    for (const wake of this.wake.splice(0)) wake();
  }
}
