// The shared strings of a workbook: whatever is kept, and however, comes out as it was.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { PartFault } from "../../src/input/part-fault.ts";
import { ScratchFile } from "../../src/input/scratch-file.ts";
import { StringTable } from "../../src/input/workbook/string-table.ts";

const folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
afterAll(() => rmSync(folder, { recursive: true }));

const inFile = (): ScratchFile => new ScratchFile(folder);
const noFile = (): ScratchFile => new ScratchFile(join(folder, "missing"));

function tableOf(texts: readonly string[], maxKeptBytes?: number, openFile = inFile): StringTable {
  const table = new StringTable(maxKeptBytes, openFile);
  for (const text of texts) table.add(text);
  return table;
}

test("texts come back by their numbers in any order, whether in memory, in a file or packed", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("", "\ud83d", "mug\ud83d\ude00", "é".repeat(70_000)),
  );
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 40 }),
      fc.constantFrom(0, 100_000, undefined),
      fc.constantFrom(inFile, noFile),
      (texts, maxKeptBytes, openFile) => {
        const table = tableOf(texts, maxKeptBytes, openFile);
        const numbers = texts.map((_, at) => at);
        for (const at of [...numbers, ...numbers.reverse()]) expect(table.get(at)).toBe(texts[at]);
        table.close();
      },
    ),
    { numRuns: 25 },
  );
});

const long = Array.from({ length: 30 }, (_, at) => `${at} ${"enamel camping mug ".repeat(15_000)}`);

describe("more texts than are kept", () => {
  test.each([
    ["in a file", inFile],
    ["packed, where there can be no file", noFile],
    ["packed, where the disk is full", () => fullAfter(1_000_000)],
  ])("are read in any order %s", (_, openFile) => {
    const table = tableOf(long, 0, openFile);
    for (const at of [0, 29, 1, 28, 0, 15, 29, 14]) expect(table.get(at)).toBe(long[at]);
    table.close();
  });

  test("leave nothing in the folder, while they are used and afterwards", () => {
    const table = tableOf(long, 0);
    expect(readdirSync(folder)).toEqual([]);
    table.close();
    table.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("that cannot be read back are a fault of the file, not an empty cell", () => {
    const table = tableOf(long, 0);
    table.close();
    expect(() => table.get(0)).toThrow(new PartFault("scratch"));
  });
});

function fullAfter(bytes: number): ScratchFile {
  const file = inFile();
  const append = file.append.bind(file);
  let left = bytes;
  file.append = (piece) => {
    left -= piece.length;
    if (left < 0) throw new Error("ENOSPC");
    return append(piece);
  };
  return file;
}

test.each([[-1], [3], [0.5], [Number.NaN], [Number.POSITIVE_INFINITY]])("there is no text number %d", (index) => {
  expect(tableOf(["a", "b", "c"]).get(index)).toBeUndefined();
});

test("texts that are added after one was read are found as well", () => {
  const table = tableOf(["a"]);
  expect(table.get(0)).toBe("a");
  table.add("b");
  expect([table.get(0), table.get(1), table.get(2)]).toEqual(["a", "b", undefined]);
});
