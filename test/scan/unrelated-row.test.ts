// Rows stand for themselves: an unrelated row of the file, before or behind, changes nothing in the findings of another.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createScanner, defaultSettings, joinDictionaries, loadRules, readListings } from "../../src/index.ts";

const rules = loadRules();
const scanner = () =>
  createScanner(rules, joinDictionaries([rules.builtin]), {
    ...defaultSettings,
    marketplaces: ["amazon-us"],
    minSeverity: "info",
    asOf: "2026-11-21",
  });

const words =
  "Nike Apple iPhone Yeti Coach Velcro mango shell case for compatible with style dupe steel bowl shirt red 2 pack leather women".split(
    " ",
  );
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((some) => some.join(" "));
const row = fc.tuple(text, fc.constantFrom("", "Nike", "Acme", "Generic"), text);

/** What is found in the row `id`, without the number of its record and line. */
async function foundIn(rows: readonly (readonly string[])[], id: string): Promise<unknown[]> {
  const table = [["id", "title", "brand", "description"], ...rows].map((cells) => cells.join(",")).join("\n");
  const scan = scanner();
  const reader = readListings({
    path: "rows.csv",
    async *open() {
      yield new TextEncoder().encode(table);
    },
  });
  const found: unknown[] = [];
  for await (const { listing } of reader) {
    const { findings } = listing === undefined ? { findings: [] } : scan.scan(listing);
    for (const { listing: ref, ...finding } of findings) if (ref.id === id) found.push(finding);
  }
  return found;
}

test("adding an unrelated row changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(row, fc.array(row, { minLength: 1, maxLength: 3 }), fc.boolean(), async (own, others, isFirst) => {
      const mine = ["own", ...own];
      const theirs = others.map((other, index) => [`other${index}`, ...other]);
      const together = isFirst ? [mine, ...theirs] : [...theirs, mine];
      expect(await foundIn(together, "own")).toEqual(await foundIn([mine], "own"));
    }),
    { numRuns: 60 },
  );
});
