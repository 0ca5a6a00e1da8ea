// The quick way from a row to an entry takes what the schema takes, and leaves to the schema what it refuses.
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseMark } from "../../src/marks/columns.ts";
import { plainEntry, type SplitRow } from "../../src/marks/plain-entry.ts";

const word = fc.constantFrom("Zorblat", "Acme, Inc.", "耐克", "=SUM");
const maybe = (values: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> => fc.option(values, { nil: undefined });
const list = (values: fc.Arbitrary<string>): fc.Arbitrary<string[]> => fc.array(values, { maxLength: 3 });

const rows: fc.Arbitrary<SplitRow> = fc.record({
  mark: maybe(word),
  owner: maybe(word),
  classes: fc.array(fc.constantFrom<number | string>(1, 25, 45, 0, 46, 200, "x", "1.5"), { maxLength: 2 }),
  offices: list(fc.constantFrom("US", "EU", "us", "USA")),
  status: maybe(fc.constantFrom("live", "dead", "alive")),
  aliases: list(word),
  companions: list(word),
  ordinary: list(word),
  sayInstead: list(word),
  enforcement: maybe(fc.constantFrom("none", "documented", "hearsay")),
  registration: maybe(fc.constantFrom("US 1", "EU 2")),
  source: maybe(word),
  asOf: maybe(fc.constantFrom("2026", "2026-01", "2026-01-02", "01/02/2026", "2026-1-2")),
  notes: maybe(word),
  origin: maybe(fc.constantFrom("register", "hand")),
});

test("both say the same of any row", () => {
  fc.assert(
    fc.property(rows, (row) => {
      const judged = parseMark({ ...row });
      expect(plainEntry(row)).toEqual("entry" in judged ? judged.entry : undefined);
    }),
    { numRuns: 500 },
  );
});
