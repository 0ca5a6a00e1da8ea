// The files that mutations start from: the fixtures, and the shared exports and hostile files where they are at hand.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sharedData } from "../shared-folder.ts";

// Listing files; the oracles beside them (`.expect.json`) are none.
const extensions = new Set([
  ".csv",
  ".tsv",
  ".txt",
  ".xls",
  ".xlsx",
  ".xlsm",
  ".xlsb",
  ".ods",
  ".xml",
  ".ndjson",
  ".gz",
]);
/** Mutating long files finds nothing that short ones do not, and costs runs. */
const maxBytes = 32 * 1024;
/** Of a text the start is taken: headers and first rows decide how it is read. */
const startBytes = 2 * 1024;
const maxInflated = 64 * 1024;

/** The start of each file, in a fixed order. */
export function readCorpus(): Buffer[] {
  const roots = [
    "fixtures",
    ...(sharedData === undefined ? [] : [`${sharedData}/exports`, `${sharedData}/robustness`]),
  ];
  return roots.flatMap((root) => filesIn(root)).flatMap((path) => seedsOf(path));
}

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => join(root, path))
    .filter((path) => extensions.has(extname(path).toLowerCase()) && statSync(path).isFile())
    .sort();
}

function seedsOf(path: string): Buffer[] {
  const bytes = readFileSync(path);
  const content = path.endsWith(".gz") ? gunzipSync(bytes) : undefined;
  // A kilobyte that inflates to a megabyte of rows takes as long as a megabyte of rows: no law says otherwise.
  const seeds = content === undefined ? [bytes] : content.length > maxInflated ? [content] : [bytes, content];
  return seeds.flatMap((seed) => {
    if (seed.toString("latin1", 0, 2) !== "PK") return [seed.subarray(0, startBytes)];
    // Half an archive is damaged before it is mutated.
    return seed.length <= maxBytes ? [seed] : [];
  });
}
