// What the threads of a pool have in common, and the one that has its own work to do as well: the thread that reads.
import type { Listing } from "../model/listing.ts";
import type { ListingResult, Scanner } from "./scanner.ts";

/** Scans batches one after the other, in the order in which they come. */
export interface ScanningThread {
  /** How many batches it has been given and not answered yet. */
  readonly waiting: number;
  /** Results in the order of `listings`. Rejects when the thread has failed. */
  scan(listings: readonly Listing[]): Promise<ListingResult[]>;
  /** Ends it: what it has not answered yet is never answered. */
  close(): Promise<unknown>;
}

/** The thread that asks, which would mostly wait for the others: between listings, reading and writing have their turn. */
export function thisThread(scanner: Pick<Scanner, "scan">): ScanningThread {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  const scanInTurns = async (listings: readonly Listing[]): Promise<ListingResult[]> => {
    const results: ListingResult[] = [];
    let started = Number.NEGATIVE_INFINITY;
    for (const listing of listings) {
      if (performance.now() - started >= longestTurnMs) {
        await new Promise((resolve) => setImmediate(resolve));
        started = performance.now();
      }
      if (isClosed) return new Promise(() => {});
      results.push(scanner.scan(listing));
    }
    return results;
  };
  return {
    get waiting() {
      return waiting;
    },
    scan: (listings) => {
      waiting += 1;
      const results = last
        .then(() => scanInTurns(listings))
        .finally(() => {
          waiting -= 1;
        });
      // Whoever asked for a batch hears of its failure; the next is scanned all the same.
      last = results.catch(() => {});
      return results;
    },
    close: async () => {
      isClosed = true;
    },
  };
}

// The others have two batches more while it scans one, so that none of them waits for it.
const longestTurnMs = 5;
