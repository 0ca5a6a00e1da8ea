// Records of marks: whatever an entry holds is read back.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PreparedMark } from "../../src/marks/dictionary.ts";
import { MarkBatch, markFields, nameIn } from "../../src/marks/mark-batch.ts";
import { type MarkSections, openMarks } from "../../src/marks/mark-record.ts";
import { RecordPacker } from "../../src/marks/pack-records.ts";
import { keyOf } from "../../src/text/key.ts";

const text = fc.oneof(
  fc.constantFrom(
    "Zorblat",
    'the "Best"',
    "back\\slash",
    "耐克",
    "tab\there",
    "line\nfeed",
    "a\ud800b",
    "\u007f",
    "[x]",
  ),
  fc.constantFrom("zorblat pie", "Zorblat Zorblat", "~ 5 mm", "^", "ZORBLAT"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
);
const list = fc.array(text, { maxLength: 3 });
const optional = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(values, { nil: undefined });

const entry = fc.record({
  mark: text,
  owner: optional(text),
  classes: fc.array(fc.integer({ min: 1, max: 45 }), { maxLength: 3 }),
  offices: fc.subarray(["US", "EU", "CN"]),
  status: optional(fc.constantFrom("live" as const, "dead" as const)),
  aliases: list,
  companions: list,
  ordinary: list,
  sayInstead: list,
  registration: optional(text),
  source: optional(fc.constantFrom("a.zip", "b.zip")),
  notes: optional(text),
  sector: fc.constantFrom("", "pets"),
});

function marksOf(entries: readonly Omit<PreparedMark, "id">[]): PreparedMark[] {
  return entries.map((one) => ({ ...one, id: keyOf(one.mark) }));
}

function batchOf(marks: readonly PreparedMark[]): MarkBatch {
  const batch = new MarkBatch();
  for (const [line, mark] of marks.entries()) batch.add(mark, line);
  return batch;
}

/** The sections of `marks`, of which the first come in one batch and the others in another. */
function packed(marks: readonly PreparedMark[], order: readonly number[], first = marks.length): MarkSections {
  const packer = new RecordPacker();
  for (const part of [marks.slice(0, first), marks.slice(first)]) {
    const batch = batchOf(part).packed();
    const known = new Uint32Array(batch.sharedTexts.length / 2);
    for (let at = 0; at < batch.marks.length; at += markFields) packer.add(batch, at, known);
  }
  return packer.pack(Uint32Array.from(order));
}

test("marks are read back as they were, in the order asked for", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), fc.nat(20), (entries, first) => {
      const marks = marksOf(entries);
      const order = marks.map((_, position) => marks.length - 1 - position);
      const read = openMarks(packed(marks, order, first));
      expect(order.map((_, position) => read(position))).toEqual([...marks].reverse());
    }),
  );
});

test("a batch tells the names of its marks as they were given", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const batch = batchOf(marksOf(entries)).packed();
      expect(entries.map((_, position) => nameIn(batch, position))).toEqual(entries.map(({ mark }) => mark));
    }),
  );
});

describe("the line of a mark", () => {
  const bare = { classes: [9], offices: [], aliases: [], companions: [], ordinary: [], sayInstead: [], sector: "" };

  test.each([
    ["a name alone", { mark: "Zorblat & Söhne" }, "Zorblat & Söhne"],
    ["a name and its number", { mark: "Zorblat", registration: "12" }, "Zorblat\t12"],
    ["a name that looks like JSON", { mark: "[x]" }, '["[x]"]'],
    ["a phrase with the name", { mark: "Apple", ordinary: ["apple pie", "Apple"] }, '["Apple",0,["~ pie","^"]]'],
    ["a phrase with a sign", { mark: "Apple", ordinary: ["~ apple"] }, '["Apple",0,[["~ apple"]]]'],
    ["what stands last", { mark: "Zorblat", notes: "n" }, '["Zorblat",0,0,0,"n"]'],
  ])("%s", (_, one, line) => {
    const { markText } = packed(marksOf([{ ...bare, ...one }]), [0]);
    expect(Buffer.from(markText.bytes).toString()).toBe(`${line}\n`);
  });

  test("what it shares with others stands once", () => {
    const marks = marksOf(
      ["A1", "B2", "C3"].map((mark) => ({ ...bare, mark, owner: "Zorblat Ltd", companions: ["X"] })),
    );
    const { sharedText } = packed(marks, [0, 1, 2]);
    expect(Buffer.from(sharedText.bytes).toString().split("\n")).toEqual([
      '{"offices":[],"sector":""}',
      "[9]",
      '"Zorblat Ltd"',
      '["X"]',
      "",
    ]);
  });
});
