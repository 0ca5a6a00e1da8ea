// Threads give what one thread gives, in the same order; one that dies fails the run.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Entry } from "../../src/input/entry.ts";
import { joinDictionaries } from "../../src/marks/dictionary.ts";
import type { Listing } from "../../src/model/listing.ts";
import { packListings, unpackListings } from "../../src/scan/batch.ts";
import { scanHere, scanInThreads } from "../../src/scan/in-order.ts";
import { loadRules } from "../../src/scan/rules.ts";
import { exitCodeOf, runScan } from "../../src/scan/run.ts";
import { createScanner, type ListingResult } from "../../src/scan/scanner.ts";
import { thisThread } from "../../src/scan/scanning-thread.ts";
import { defaultSettings } from "../../src/scan/settings.ts";
import { startWorkers } from "../../src/scan/worker-pool.ts";
import { runCli } from "../cli/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "listing-lint-threads-"));
const titles = [
  "Yeti style dog bowl",
  "Blue mug",
  "N*ke shoes",
  "“Coach” dupe bag 仿品",
  "Case for iPhone 15",
  "Gap filler",
];
const rows = Array.from({ length: 1500 }, (_, index) => `S${index},${titles[index % titles.length]} ${index % 7}`);
// A row in the middle that cannot be read as it stands, and one with a cell too many.
rows.splice(700, 0, 'S-bad,"never closed', "S-wide,Nike cup,surplus,cells");
const path = join(folder, "listings.csv");
writeFileSync(path, `sku,title\n${rows.join("\n")}\n`);

// Each thread starts a program of its own: a busy machine needs its time.
const slow = 120_000;

describe("the output has the same bytes for every number of threads", () => {
  test.each(["ndjson", "json", "terminal"])(
    "%s",
    async (format) => {
      const one = await runCli(["scan", path, "--format", format, "--jobs", "1"]);
      expect(one.stdout).toContain("Nike");
      for (const jobs of ["2", "3"])
        expect(await runCli(["scan", path, "--format", format, "--jobs", jobs])).toEqual(one);
    },
    slow,
  );
});

test.each(["0", "65", "two", "-1"])("--jobs %s is refused", async (jobs) => {
  expect((await runCli(["scan", path, "--jobs", jobs])).code).toBe(2);
});

const scanner = createScanner(loadRules(), joinDictionaries([loadRules().builtin]), {
  ...defaultSettings,
  asOf: "2026-11-21",
});

test.each([
  [
    "an error",
    'require("node:worker_threads").parentPort.on("message", () => { throw new Error("broken"); });',
    "broken",
  ],
  ["an early end", 'require("node:worker_threads").parentPort.on("message", () => process.exit(3));', "exit 3"],
])("%s of a thread fails the run and is said", async (_name, code, reason) => {
  const script = join(folder, `${reason.replace(" ", "-")}.cjs`);
  writeFileSync(script, code);
  const pool = startWorkers(loadRules(), scanner, 2, script);
  const source = {
    path: "a.csv",
    open: async function* () {
      yield new TextEncoder().encode("title\nYeti cup\n");
    },
  };
  const result = await runScan([source, source], scanner, { version: "0", read: {}, pool }, () => {});
  await pool.close();
  expect(exitCodeOf(result)).toBe(2);
  expect(result.problems).toMatchObject([{ code: "S001", message: expect.stringContaining(reason) }]);
  await expect(pool.scan([])).rejects.toThrow("S001");
});

describe("the thread that asks", () => {
  const one: Listing = { file: "a.csv", record: 1, fields: [] };
  const silent = join(folder, "silent.cjs");
  writeFileSync(silent, 'require("node:worker_threads").parentPort.on("message", () => {});');

  test("scans what the others have no time for", async () => {
    const pool = startWorkers(loadRules(), scanner, 2, silent);
    void pool.scan([one]);
    expect(await pool.scan([one, one])).toHaveLength(2);
    await pool.close();
  });

  test("that fails is said like any other", async () => {
    const broken = (): never => {
      throw new Error("broken here");
    };
    const pool = startWorkers(loadRules(), { ...scanner, scan: broken }, 2, silent);
    void pool.scan([one]).catch(() => {});
    await expect(pool.scan([one])).rejects.toMatchObject({
      problem: { code: "S001", args: { reason: "broken here" } },
    });
    await expect(pool.scan([])).rejects.toThrow("S001");
    await pool.close();
  });

  test("lets reading and writing have their turn in the middle of a batch", async () => {
    const scanned: string[] = [];
    const slowly = ({ record }: Listing): ListingResult => {
      for (const end = performance.now() + 4; performance.now() < end; );
      scanned.push(`listing ${record}`);
      return { findings: [], suppressed: 0, problems: [] };
    };
    const results = thisThread({ scan: slowly }).scan([1, 2, 3, 4, 5, 6].map((record) => ({ ...one, record })));
    setImmediate(() => scanned.push("turn"));
    setImmediate(() => setImmediate(() => scanned.push("turn")));
    expect(await results).toHaveLength(6);
    expect(scanned.slice(0, -1).filter((what) => what === "turn")).toHaveLength(2);
  });

  test("answers nothing once it is closed", async () => {
    const thread = thisThread(scanner);
    let isAnswered = false;
    void thread.scan([one]).then(() => {
      isAnswered = true;
    });
    await thread.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([isAnswered, thread.waiting]).toEqual([false, 1]);
  });
});

const field = fc.record({
  role: fc.constantFrom("title" as const, "bullet" as const),
  column: fc.string(),
  index: fc.nat(3),
  text: fc.string({ unit: "binary" }),
});
const listing: fc.Arbitrary<Listing> = fc
  .record(
    { file: fc.string(), record: fc.nat(), line: fc.nat(), sku: fc.string(), fields: fc.array(field) },
    { requiredKeys: ["file", "record", "fields"] },
  )
  .map((made) => made as Listing);

test("listings come out of a batch as they went in", () => {
  fc.assert(
    fc.property(fc.array(listing), (listings) => {
      expect(unpackListings(packListings(listings))).toEqual(listings);
    }),
  );
});

test("a multi-value cell keeps its values, and what scanning does not look at stays behind", () => {
  const fields = [{ role: "keywords", column: "tags", index: 0, text: "a,b", parts: [{ start: 0, end: 1 }] }] as const;
  const head = { file: "a.csv", record: 1 };
  expect(unpackListings(packListings([{ ...head, fields, cells: ["a,b"], extra: { x: 1 } }]))).toEqual([
    { ...head, fields },
  ]);
});

test("results come in the order of the input, whichever thread is done first", async () => {
  const entry = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.nat(30_000).map(
        (units): Entry => ({
          listing: {
            file: "f",
            record: units,
            fields: [{ role: "title", column: "t", index: 0, text: "x".repeat(units) }],
          },
          problems: [],
        }),
      ),
    },
    { weight: 1, arbitrary: fc.constant<Entry>({ problems: [] }) },
  );
  const resultOf = ({ record }: Listing): ListingResult => ({ findings: [], suppressed: record, problems: [] });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 60 }), fc.scheduler(), async (entries, scheduler) => {
      const pool = {
        jobs: 2,
        scan: (listings: readonly Listing[]) => scheduler.schedule(Promise.resolve(listings.map(resultOf))),
        close: async () => {},
      };
      async function* read() {
        yield* entries;
      }
      const collect = async (from: AsyncIterable<unknown>): Promise<unknown[]> => {
        const all: unknown[] = [];
        for await (const one of from) all.push(one);
        return all;
      };
      const there = await scheduler.waitFor(collect(scanInThreads(read(), pool)));
      expect(there).toEqual(await collect(scanHere(read(), { ...scanner, scan: resultOf })));
    }),
    { numRuns: 30 },
  );
});

test("what ends the reading is thrown after the rows before it", async () => {
  const pool = {
    jobs: 1,
    scan: async (listings: readonly Listing[]) => listings.map(() => ({ findings: [], suppressed: 0, problems: [] })),
    close: async () => {},
  };
  async function* read(): AsyncGenerator<Entry> {
    yield { listing: { file: "f", record: 1, fields: [] }, problems: [] };
    throw new Error("gone");
  }
  const seen: unknown[] = [];
  await expect(async () => {
    for await (const one of scanInThreads(read(), pool)) seen.push(one);
  }).rejects.toThrow("gone");
  expect(seen).toHaveLength(1);
});

afterAll(async () => (await import("node:fs/promises")).rm(folder, { recursive: true, force: true }));
