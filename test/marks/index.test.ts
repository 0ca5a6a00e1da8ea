// Compiled dictionaries: every term is found by the hash of its letters, at any size; other bytes are refused.
import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { prepareMarks } from "../../src/marks/dictionary.ts";
import { IndexFormatError } from "../../src/marks/index-file.ts";
import { formatVersion, header, headerBytes, magic } from "../../src/marks/index-format.ts";
import { openIndex } from "../../src/marks/open-index.ts";
import { packIndex } from "../../src/marks/pack-index.ts";
import type { MarkIndex } from "../../src/model/mark-index.ts";
import { extendHash, hashSeed } from "../../src/text/hash.ts";
import { entryOf, indexOf } from "./mini-dictionary.ts";

function hashOf(key: string): number {
  return extendHash(hashSeed, key, 0, key.length);
}

/** Keys of all terms at the hash of `key`. */
function termsAt(index: MarkIndex, key: string): string[] {
  const slot = index.probe(hashOf(key));
  const keys: string[] = [];
  for (let term = slot === -1 ? -1 : index.firstTerm(slot); term !== -1; term = index.nextTerm(term)) {
    keys.push(index.term(term).key);
  }
  return keys;
}

function isBeginning(index: MarkIndex, key: string): boolean {
  const slot = index.probe(hashOf(key));
  return slot !== -1 && index.isBeginning(slot);
}

describe("a small dictionary", () => {
  const index = indexOf(["Hot Wheels", "Hot", { mark: "Nike", aliases: ["耐克", "Just Do It"] }]);

  test.each(["hotwheels", "hot", "nike", "耐克", "justdoit"])("%s is found", (key) => {
    expect(termsAt(index, key)).toEqual([key]);
  });

  test.each(["wheels", "hotw", "", "adidas"])("%j is not", (key) => {
    expect(termsAt(index, key)).toEqual([]);
  });

  test.each([
    ["hot", true],
    ["just", true],
    ["justdo", true],
    ["耐", true],
    ["hotwheels", false],
    ["nike", false],
    ["nik", false],
  ])("%s is the beginning of a longer term: %s", (key, expected) => {
    expect(isBeginning(index, key)).toBe(expected);
  });
});

test("spellings are tied one by one, each to the companions of its own mark", () => {
  const index = indexOf([
    { mark: "Nova", companions: ["Huawei"], ordinary: ["nova", "nova scotia"] },
    "Nike",
    { mark: "Mercedes GLC", aliases: ["GLC", "Benz GLC"], companions: ["Benz", "AMG Line", "!"], ordinary: ["GLC"] },
    { mark: "Zorblat", aliases: ["Zor"], ordinary: ["zor"] },
  ]);
  const tied = Array.from({ length: index.termCount }, (_, term) => {
    const companions = index.tiedTo(term);
    return [index.term(term).text, companions?.keys, companions?.hashes];
  });
  const of = (...keys: readonly string[]) => [keys, keys.map(hashOf)];
  expect(tied).toEqual([
    ["Mercedes GLC", undefined, undefined],
    ["GLC", ...of("benz", "amgline")],
    ["Benz GLC", undefined, undefined],
    ["Nike", undefined, undefined],
    ["Nova", ...of("huawei")],
    ["Zorblat", undefined, undefined],
    ["Zor", ...of()],
  ]);
});

test("terms with the same letters stand one after the other, in the order of the dictionary", () => {
  const index = indexOf(["Mars Bar", { mark: "A Chocolate", aliases: ["Marsbar"] }]);
  const slot = index.probe(hashOf("marsbar"));
  const marks: string[] = [];
  for (let term = index.firstTerm(slot); term !== -1; term = index.nextTerm(term)) {
    marks.push(index.mark(index.term(term).mark).mark);
  }
  expect(marks).toEqual(["A Chocolate", "Mars Bar"]);
});

test.each([
  ["tessellation", "factitious"],
  ["quarterlies", "accesso"],
])("%s and %s have one hash and are both there", (a, b) => {
  expect(hashOf(a)).toBe(hashOf(b));
  expect(termsAt(indexOf([a, b]), a).sort()).toEqual([a, b].sort());
});

test("an empty dictionary finds nothing", () => {
  expect(indexOf([]).probe(hashOf("nike"))).toBe(-1);
});

test("10,000 random marks are all found, and words that are no marks are not", () => {
  const words = randomWords(12_000);
  const [known, unknown] = [words.slice(0, 10_000), words.slice(10_000)];
  const index = indexOf(known);
  expect(known.filter((word) => !termsAt(index, word).includes(word))).toEqual([]);
  expect(unknown.filter((word) => termsAt(index, word).includes(word))).toEqual([]);
});

describe("bytes", () => {
  const { marks } = prepareMarks(
    [
      { entry: entryOf({ mark: "Nike", aliases: ["耐克"], classes: [25], ordinary: ["Apple-Pie"] }), line: 2 },
      { entry: entryOf("Hot Wheels"), line: 3 },
    ],
    "my.csv",
    "toys",
  );
  const bytes = packIndex(marks, { name: "my.csv", asOf: "2026-11" });

  test("what was packed comes out: marks by id, terms, name and date", () => {
    const index = openIndex(bytes);
    expect(index).toMatchObject({ name: "my.csv", asOf: "2026-11", markCount: 2, termCount: 3 });
    expect(index.hash).toMatch(/^[0-9a-f]{16}$/);
    expect([index.mark(0).mark, index.mark(1).mark]).toEqual(["Hot Wheels", "Nike"]);
    expect(index.mark(1)).toMatchObject({ sector: "toys", dictionary: "my.csv", ordinaryPhrases: ["apple pie"] });
    expect(index.term(2)).toMatchObject({ text: "耐克", isAlias: true, key: "耐克", mark: 1 });
  });

  test("the same marks in another order give the same bytes", () => {
    expect(packIndex([...marks].reverse(), { name: "my.csv", asOf: "2026-11" })).toEqual(bytes);
  });

  test("bytes that do not start at a multiple of four are read as well", () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openIndex(shifted.subarray(1)).mark(1).mark).toBe("Nike");
  });

  test.each([
    ["nothing", () => new Uint8Array()],
    ["another file", () => new TextEncoder().encode("mark,owner\n".repeat(100))],
    ["an end that is cut off", () => bytes.slice(0, -4)],
    ["a byte changed in the middle", () => bytes.with(bytes.length >> 1, (bytes[bytes.length >> 1] as number) ^ 1)],
    ["another version of the format", () => bytes.with(4, 99)],
    ["an old version that was shorter", () => bytes.slice(0, 40).with(4, 6)],
    ["a header alone", () => new Uint8Array(new Uint32Array([magic, formatVersion, 16, 0]).buffer)],
  ])("refused: %s", (_, damaged) => {
    expect(() => openIndex(damaged())).toThrow(IndexFormatError);
  });

  test.each([
    ["starts behind the end", 0, bytes.length],
    ["starts within the header", 0, 16],
    ["starts at no multiple of four", 0, headerBytes + 1],
    ["has more numbers than the file", 1, bytes.length * 8],
    ["has numbers of more than 32 bits", 2, 33],
  ])("refused, though its checksum is right: a section that %s", (_, field, value) => {
    const changed = bytes.slice();
    const head = new Uint32Array(changed.buffer, 0, headerBytes / 4);
    head[header.sections + field] = value;
    head[header.checksum] = crc32(changed.subarray(header.sections * 4));
    expect(() => openIndex(changed)).toThrow(IndexFormatError);
  });
});

/** Distinct words of five to twelve letters, the same on every run (a linear congruential generator). */
function randomWords(count: number): string[] {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const words = new Set<string>();
  while (words.size < count) {
    words.add(Array.from({ length: 5 + next(8) }, () => String.fromCharCode(97 + next(26))).join(""));
  }
  return [...words];
}
