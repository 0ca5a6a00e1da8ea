// Variants that another row names: Magento lists most of them above the product that does.
import fc from "fast-check";
import { expect, test } from "vitest";
import { readContent } from "./reading.ts";

const header = "sku,attribute_set_code,product_type,name,configurable_variations";
const simple = (sku: string): string => `${sku},Default,simple,Mug ${sku},`;
const naming = (sku: string, ...variants: readonly string[]): string =>
  `${sku},Default,configurable,Mug,"${variants.map((variant) => `sku=${variant},color=Red`).join("|")}"`;

async function familiesOf(...rows: readonly string[]): Promise<(string | undefined)[]> {
  const { listings } = await readContent([header, ...rows].join("\n"));
  return listings.map(({ family }) => family);
}

test.each([
  ["above it", [simple("A1"), naming("A", "A1")], ["A", "A"]],
  ["below it", [naming("A", "A1"), simple("A1")], ["A", "A"]],
  ["named by two: the later one has them", [simple("A1"), naming("A", "A1"), naming("B", "A1")], ["B", "A", "B"]],
  ["a product that names itself, and nobody", [naming("A", "A", ""), simple("A1")], ["A", "A1"]],
  ["the colour comes first", [simple("A1"), 'A,Default,configurable,Mug,"color=Red,sku=A1"'], ["A", "A"]],
])("variants %s", async (_, rows, expected) => {
  expect(await familiesOf(...rows)).toEqual(expected);
});

test("it is looked for 2,500 rows ahead, and no further", async () => {
  const between = (count: number) => Array.from({ length: count }, (_, at) => simple(`X${at}`));
  expect((await familiesOf(simple("A1"), ...between(2499), naming("A", "A1")))[0]).toBe("A");
  // What is held back depends on the pieces in which a file comes, so that the row is far beyond the limit.
  expect((await familiesOf(simple("A1"), ...between(20_000), naming("A", "A1")))[0]).toBe("A1");
});

test("rows come in order and none is lost, wherever they are named", async () => {
  const sku = fc.constantFrom("A", "B", "C");
  const row = fc.oneof(
    sku.map(simple),
    fc.tuple(sku, fc.array(sku)).map(([parent, all]) => naming(parent, ...all)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1 }), fc.integer({ min: 1, max: 100 }), async (rows, chunk) => {
      const { listings } = await readContent([header, ...rows].join("\n"), {}, chunk);
      expect(listings.map(({ sku: own }) => own)).toEqual(rows.map((text) => text.split(",")[0]));
    }),
    { numRuns: 30 },
  );
});
