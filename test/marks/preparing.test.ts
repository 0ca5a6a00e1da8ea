// Marks are prepared here or in threads: the same index comes of it, and the same problems in the same order.
import { afterAll, describe, expect, test } from "vitest";
import { markHeader, markLine } from "../../src/marks/columns.ts";
import { piecesOfText } from "../../src/marks/dictionary-pieces.ts";
import { lineIn, nameIn } from "../../src/marks/mark-batch.ts";
import { IndexPacker } from "../../src/marks/pack-index.ts";
import { type Prepare, prepareHere, startPreparing } from "../../src/marks/preparing.ts";
import { distFile } from "../../src/scan/dist-file.ts";
import { coinedWords, madeRegister } from "../made-register.ts";

const threads = startPreparing(2, distFile("prepare-worker.js"));
afterAll(() => threads.close());

/** The index, the marks that came again and the problems of `text`, which is read in parts of `length` units. */
async function compiled(text: string, prepare: Prepare, length = 10_000) {
  const packer = new IndexPacker();
  const told: unknown[] = [];
  async function* parts(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
  }
  for await (const { marks, problems } of prepare(piecesOfText(parts(), false), "a.csv", () => packer.asksForWords)) {
    told.push(...problems);
    packer.addAll(marks, 0, (position, added) => {
      if (added !== "added") told.push([added, lineIn(marks, position), nameIn(marks, position)]);
    });
  }
  return { bytes: Buffer.from(packer.pack({ name: "a" })).toString("base64"), told };
}

const rows = [...madeRegister(4000, coinedWords, 3)].map(markLine);

/** Many pieces: marks that come again, bad rows, names in other scripts, cells that need quotes. */
const text = [
  markHeader,
  ...rows.flatMap((row, at) => [
    row,
    ...(at % 700 === 0
      ? [rows[at >> 1] as string, `B${at},,99\n`, `"No ""letter""\n",\n`, "™\n", `"耐克 ""${at}""",Né\n`]
      : []),
  ]),
].join("");

test("threads make the same index and tell the same problems as this thread", async () => {
  const here = await compiled(text, prepareHere);
  expect(here.told.length).toBeGreaterThan(12);
  expect(await compiled(text, threads.prepare)).toEqual(here);
  expect(await compiled(text, threads.prepare, 77_777)).toEqual(here);
});

test("threads that end before their work is done leave it to this one", async () => {
  const ended = startPreparing(1, distFile("prepare-worker.js"));
  const going = compiled(text, ended.prepare);
  await ended.close();
  expect(await going).toEqual(await compiled(text, prepareHere));
  expect(await compiled(text, ended.prepare)).toEqual(await compiled(text, prepareHere));
});

test("a thread that cannot start leaves its work to this one", async () => {
  const broken = startPreparing(1, distFile("no-such-file.js"));
  expect(await compiled(text, broken.prepare)).toEqual(await compiled(text, prepareHere));
  await broken.close();
});

describe("pieces of a file", () => {
  const long = "x".repeat(70_000);

  test.each([
    ["a column that is not known", `mark,colour\nA1,${long}\nB1,${long}\nC1,\n`, ["D105"], 3],
    ["no column for the mark", `name\nA1${long}\nB1${long}\nC1\n`, ["D102"], 0],
    ["blank lines and cells before the header", `\n,,\nmark,owner\nA1,${long}\nB1,${long}\nC1,\n`, [], 3],
    ["nothing but blank lines for long", `${"\n".repeat(140_000)}mark\nA1\n`, [], 1],
    ["a header with a line break", `mark,"what\nfor"\nA1,${long}\nB1,${long}\nC1,\n`, ["D105"], 3],
  ])("%s", async (_, text, codes, count) => {
    const packer = new IndexPacker();
    const told: unknown[] = [];
    async function* whole(): AsyncGenerator<string> {
      for (let at = 0; at < text.length; at += 5000) yield text.slice(at, at + 5000);
    }
    for await (const { marks, problems } of prepareHere(piecesOfText(whole(), false), "a.csv", () => true)) {
      told.push(...problems.map(({ code }) => code));
      packer.addAll(marks, 0, () => {});
    }
    expect([told, packer.count]).toEqual([codes, count]);
  });
});
