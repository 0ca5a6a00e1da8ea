// The listings of an earlier export, as hashes: enough to tell which listings of a new one are the same.
import { createHash } from "node:crypto";
import { type ReadOptions, readListings } from "../input/read.ts";
import type { Source } from "../input/source.ts";
import type { Listing } from "../model/listing.ts";
import { problem, type RawProblem } from "../model/problem.ts";

export interface EarlierListings {
  /** True when a listing of the same SKU, else of the same id, had the same text; without either, when any listing had. */
  has(listing: Listing): boolean;
}

/**
 * Reads `sources` whole. Memory grows by some 60 bytes a listing. A source that cannot be read is problem C009: what it
 * holds then counts as new, and the run says that it cannot be trusted.
 */
export async function readEarlier(
  sources: readonly Source[],
  options: ReadOptions,
): Promise<{ earlier: EarlierListings; problems: RawProblem[] }> {
  const hashes = new Set<string>();
  const problems: RawProblem[] = [];
  for (const source of sources) {
    for await (const { listing, problems: found } of readListings(source, options)) {
      if (listing !== undefined) hashes.add(hashOf(listing));
      // A row that was broken then is one that is new now.
      for (const { level, code } of found)
        if (level === "file" || level === "run")
          problems.push(problem("C009", { file: source.path }, { reason: code }));
    }
  }
  return { earlier: { has: (listing) => hashes.has(hashOf(listing)) }, problems };
}

// 96 bits: two of ten million listings are alike by chance less than once in 10^14 exports.
const hashLetters = 16;

/** All that the judgement reads of a listing; not where it stands, and not what its columns are called. */
function hashOf({ sku, id, brand = "", category = "", marketplace = "", fields }: Listing): string {
  const hash = createHash("sha256");
  const add = (text: string): void => void hash.update(`${text.length}:`).update(text);
  for (const text of [sku ?? id ?? "", brand, category, marketplace]) add(text);
  for (const { role, text } of fields) {
    if (text === "") continue;
    add(role);
    add(text);
  }
  return hash.digest("base64url").slice(0, hashLetters);
}
