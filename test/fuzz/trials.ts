// One trial for each number: chosen by seed and number alone, so that any of them can be run again.
import fc from "fast-check";
import { all as reports } from "../../src/report/registry.ts";
import type { Report } from "../../src/report/report.ts";
import type { Trial } from "./laws.ts";
import { mutate } from "./mutate.ts";
import { type Random, randomOf } from "./random.ts";
import { structures } from "./structures.ts";

const all = reports.map(({ id }) => id);
/** Those that are files to open cost the most. */
const quick = reports.filter((report: Report) => report.isDocument !== true).map(({ id }) => id);

/** The trial `number` of `seed`. */
export function trialOf(seed: number, number: number, corpus: readonly Buffer[]): Trial {
  const random = randomOf(Math.imul(seed, 0x9e3779b1) ^ number);
  return { ...waysOf(random), bytes: bytesOf(random, corpus) };
}

/** Bytes that were saved, read in the plain way. */
export function trialOfBytes(bytes: Uint8Array): Trial {
  return { bytes, chunk: 64 * 1024, language: "en", read: {}, reports: all };
}

function bytesOf(random: Random, corpus: readonly Buffer[]): Buffer {
  const isBuilt = corpus.length === 0 || random.once(3);
  const bytes = isBuilt ? built(random) : random.pick(corpus);
  if (isBuilt && random.once(2)) return bytes;
  return mutate(bytes, random, corpus.length === 0 ? bytes : random.pick(corpus));
}

function built(random: Random): Buffer {
  const [bytes] = fc.sample(structures, { seed: random.int(2 ** 31), numRuns: 1 });
  return bytes as Buffer;
}

function waysOf(random: Random): Omit<Trial, "bytes"> {
  return {
    chunk: random.pick([1024, 64 * 1024, 64 * 1024, 1 + random.int(64)]),
    language: random.once(2) ? "en" : "zh",
    read: {
      ...(random.once(10) ? { inputFormat: random.pick(["generic", "ndjson", "shopify", "amazon-flat-file"]) } : {}),
      ...(random.once(10) ? { encoding: random.pick(["utf-8", "gb18030", "windows-1252", "utf-16le"]) } : {}),
      ...(random.once(10) ? { limits: { cellUnits: 50, recordUnits: 400, columns: 5 } } : {}),
      ...(random.once(10) ? { map: new Map([["title" as const, ["Name"]]]) } : {}),
      ...(random.once(4) ? { keepRows: true } : {}),
    },
    reports: random.once(16) ? all : [random.pick(quick), random.pick(quick)],
  };
}
