// The thread that scans: opens the shared dictionary and rules once, then answers one batch of listings after the other.
import { parentPort, workerData } from "node:worker_threads";
import { openIndex } from "../marks/open-index.ts";
import { useNearWordsTable } from "../match/near-words.ts";
import type { MarkIndex } from "../model/mark-index.ts";
import { type PackedListings, unpackListings } from "./batch.ts";
import { openRules, type RuleBytes } from "./rules.ts";
import { createScanner, type ListingResult } from "./scanner.ts";
import type { ScanSettings } from "./settings.ts";

/** What a thread starts with. The bytes are shared, the rest is copied. */
export interface WorkerStart {
  readonly rules: RuleBytes;
  readonly layers: readonly { readonly bytes: Uint8Array; readonly hidden: readonly number[] }[];
  readonly settings: ScanSettings;
}

/** Comes before the first batch: of each layer the table of near words, shared as well. It is made while threads start. */
export interface WorkerTables {
  readonly nearWords: readonly Uint32Array[];
}

/** JSON of the results that say anything, with the positions of their listings: most listings are clean. */
export type WorkerAnswer = string;
export type FoundResult = readonly [position: number, result: ListingResult];

const { rules, layers, settings } = workerData as WorkerStart;
const indexes = layers.map(({ bytes }) => openIndex(bytes));
const scanner = createScanner(
  openRules(rules),
  {
    layers: layers.map(({ hidden }, at) => ({ index: indexes[at] as MarkIndex, hidden: new Set(hidden) })),
    markCount: 0,
    termCount: 0,
    sources: [],
    hash: "",
  },
  settings,
);

parentPort?.on("message", (message: PackedListings | WorkerTables) => {
  if ("nearWords" in message) {
    for (const [at, table] of message.nearWords.entries()) useNearWordsTable((indexes[at] as MarkIndex).words, table);
  } else scanBatch(message);
});

function scanBatch(batch: PackedListings): void {
  const found: FoundResult[] = [];
  for (const [position, listing] of unpackListings(batch).entries()) {
    const result = scanner.scan(listing);
    const isClean = result.findings.length === 0 && result.suppressed === 0 && result.problems.length === 0;
    if (!isClean) found.push([position, result]);
  }
  parentPort?.postMessage(JSON.stringify(found) satisfies WorkerAnswer);
}
