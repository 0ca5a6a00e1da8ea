// The rules of the marketplaces: what they add to the scan of real listings in memory, one thread.
import { createReadStream } from "node:fs";
import {
  createScanner,
  defaultSettings,
  joinDictionaries,
  type Listing,
  loadRules,
  readListings,
} from "../../src/index.ts";
import { sharedData } from "../shared-folder.ts";
import { fastest } from "./rounds.ts";
import type { Row } from "./table.ts";

export async function policyRows(listings: number, rounds: number): Promise<Row[]> {
  if (sharedData === undefined) {
    console.log("skipped: what the marketplaces' rules add (real listings are not here, ../shared is absent)");
    return [];
  }
  const sample = await readSample(`${sharedData}/corpora/listings.ndjson`, listings);
  const [without = 0, all = 1] = fastest(sample, [scanOn([]), scanOn(["amazon-us"])], rounds);
  return [[`marketplace rules, share of the scan of ${sample.length} real listings`, (all - without) / all, "<= 0.2"]];
}

/** Without a marketplace there are no rules; trademarks are then judged as for `amazon-us`. */
function scanOn(marketplaces: readonly string[]): (listing: Listing) => unknown {
  const rules = loadRules();
  const settings = { ...defaultSettings, marketplaces, asOf: "2026-11-21" };
  const scanner = createScanner(rules, joinDictionaries([rules.builtin]), settings);
  return (listing) => scanner.scan(listing);
}

async function readSample(path: string, count: number): Promise<Listing[]> {
  const sample: Listing[] = [];
  for await (const { listing } of readListings({ path, open: () => createReadStream(path) })) {
    if (listing !== undefined) sample.push(listing);
    if (sample.length >= count) break;
  }
  return sample;
}
