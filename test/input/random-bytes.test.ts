// Archives are read part by part from where they lie; how they are brought makes no difference to what is read.
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { fileSource } from "../../src/input/file-source.ts";
import { heldBytes } from "../../src/input/random-bytes.ts";
import { readListings } from "../../src/input/read.ts";
import { readAll, readContent } from "./reading.ts";
import { workbook } from "./workbooks.ts";

const folder = mkdtempSync(join(tmpdir(), "random-bytes-"));
afterAll(() => rmSync(folder, { recursive: true }));

const rows = [["sku", "title"], ...Array.from({ length: 500 }, (_, at) => [`A-${at}`, `Enamel camping mug ${at}`])];

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test("held bytes are found at any place, whatever the pieces in which they came", () => {
  const chunks = fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 8 });
  fc.assert(
    fc.asyncProperty(chunks, fc.nat(100), fc.nat(100), async (pieces, at, length) => {
      const whole = Buffer.concat(pieces);
      const held = heldBytes(pieces);
      expect(held.size).toBe(whole.length);
      expect((await held.read(at, length)).equals(whole.subarray(at, at + length))).toBe(true);
    }),
  );
});

describe("a workbook in a file", () => {
  test("gives the listings of the same bytes in memory", async () => {
    const bytes = workbook({ sheets: [{ rows }] });
    const path = written("same.xlsx", bytes);
    const fromFile = await readAll(await fileSource("test.csv", path));
    expect(fromFile).toEqual(await readContent(bytes));
    expect(fromFile.listings).toHaveLength(500);
  });

  test("that is larger than the limit is refused", async () => {
    const path = written("large.xlsx", workbook({ sheets: [{ rows }] }));
    const { listings, problems } = await readAll(await fileSource(path, path), { limits: { fileBytes: 1000 } });
    expect(listings).toEqual([]);
    expect(problems).toMatchObject([{ code: "I009", args: { reason: "file-limit", limit: 1000 } }]);
  });

  test("that changes while its rows are read is said to have changed", async () => {
    const many = Array.from({ length: 40 }, () => rows).flat();
    const path = written("changed.xlsx", workbook({ sheets: [{ rows: many }] }));
    const problems: string[] = [];
    let listings = 0;
    for await (const entry of readListings(await fileSource(path, path))) {
      if (entry.listing !== undefined && listings++ === 0) appendFileSync(path, "more");
      problems.push(...entry.problems.map(({ code, args }) => `${code} ${args?.["reason"]}`));
    }
    expect(listings).toBeGreaterThan(0);
    expect(problems).toContain("I009 changed-while-read");
  });

  test("that is left before its end is closed", async () => {
    const path = written("left.xlsx", workbook({ sheets: [{ rows }] }));
    const source = await fileSource(path, path);
    let closed = 0;
    const watched = {
      ...source,
      async openRandom() {
        const file = await source.openRandom?.();
        return file && { ...file, close: () => file.close().finally(() => closed++) };
      },
    };
    for await (const _ of readListings(watched)) break;
    expect(closed).toBe(1);
  });
});
