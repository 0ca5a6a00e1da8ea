// Records of marks: whatever an entry holds is read back, and stands as JSON would write it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteList } from "../../src/marks/growing.ts";
import { KnownShapes, readMark, writeMark } from "../../src/marks/mark-record.ts";
import { keyOf } from "../../src/text/key.ts";

const text = fc.oneof(
  fc.constantFrom("Zorblat", 'the "Best"', "back\\slash", "耐克", "tab\there", "a\ud800b", "\u007f", "[x]", ""),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const list = fc.array(text, { maxLength: 3 });
const optional = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(values, { nil: undefined });

const entry = fc.record({
  mark: text,
  owner: optional(text.filter((owner) => owner !== "")),
  classes: fc.array(fc.integer({ min: 1, max: 45 }), { maxLength: 3 }),
  offices: fc.subarray(["US", "EU", "CN"]),
  status: optional(fc.constantFrom("live" as const, "dead" as const)),
  aliases: list,
  companions: list,
  ordinary: list,
  sayInstead: list,
  registration: optional(text.filter((registration) => registration !== "")),
  source: optional(fc.constantFrom("a.zip", "b.zip")),
  notes: optional(text.filter((notes) => notes !== "")),
  sector: fc.constantFrom("", "pets"),
});

test("marks written one after the other are read back as they were", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const marks = entries.map((one) => ({ ...one, id: keyOf(one.mark) }));
      const texts: string[] = [];
      const [record, shared] = [new ByteList(), new ByteList()];
      const shareAgain = (number: number): void => record.pushNumber(number + 1);
      const share = (): number => {
        const json = shared.text(0, shared.length);
        shared.cut(0);
        if (!texts.includes(json)) texts.push(json);
        shareAgain(texts.indexOf(json));
        return texts.indexOf(json);
      };
      const shapes = new KnownShapes();
      const records = marks.map((mark) => {
        const start = record.length;
        writeMark(mark, { record, shared, share, shareAgain, shapes });
        return record.text(start, record.length);
      });
      for (const [at, record] of records.entries()) {
        expect(record).toBe(JSON.stringify(JSON.parse(record)));
        expect(readMark(record, (position) => JSON.parse(texts[position] as string))).toEqual(marks[at]);
      }
    }),
  );
});
