// Rows of one product: what stands in several of them is reported once, and no row is lost.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ListingLine, Report } from "../../src/index.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Listing } from "../../src/model/listing.ts";
import { Variants } from "../../src/scan/variants.ts";
import { runCli } from "../cli/run-cli.ts";

const scan = (text: string, format: string) =>
  runCli(["scan", "-", "-f", format, "--fail-on", "never"], { stdin: text });
const shopify = (...rows: string[]): string => `Handle,Title,Body (HTML),Variant SKU\n${rows.join("\n")}\n`;
const same = shopify("bowl,Yeti dog bowl,Steel,A1", "bowl,Yeti dog bowl,Steel,A2", "bowl,Yeti dog bowl,Blue,A3");

test("a text in several rows of a product is reported once, with its rows", async () => {
  const { findings, summary } = JSON.parse((await scan(same, "json")).stdout) as Report;
  expect(findings.map(({ listing, text, rows }) => [listing.sku, text, rows])).toEqual([["A1", "Yeti", 3]]);
  expect(findings[0]?.message).toContain("in 3 rows");
  expect(summary).toMatchObject({ listings: 3, listingsWithFindings: 3, repeated: 2 });
});

test("ndjson has every row with all its findings", async () => {
  const lines = (await scan(same, "ndjson")).stdout.trimEnd().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as ListingLine).findings.length)).toEqual([1, 1, 1]);
});

test.each([
  ["other products", shopify("a,Yeti dog bowl,,A1", "b,Yeti dog bowl,,B1")],
  ["another text of the product", shopify("a,Yeti dog bowl,,A1", "a,Yeti cat bowl,,A2")],
  ["rows of a table that knows no products", "sku,title\nA1,Yeti dog bowl\nA1,Yeti dog bowl\n"],
])("%s are each reported", async (_, text) => {
  const { findings } = JSON.parse((await scan(text, "json")).stdout) as Report;
  expect(findings.map(({ rows }) => rows)).toEqual([undefined, undefined]);
});

const pipes = (...rows: string[]): string => rows.map((row) => row.replaceAll("|", "\t")).join("\n");
const ebay = "*Action(SiteID=US),CustomLabel,*Title,Relationship,RelationshipDetails,C:Design\n";
const shopee =
  "ps_category|1|0,ps_product_name|1|0,ps_product_description|1|0,et_title_variation_integration_no|0|0,et_title_option_for_variation_1|0|0,ps_sku_short|0|0\nadvanced\nKategori\nWajib\nhelp\nhelp\n";

// Each has rows that repeat a text of one product, and the same text in another product.
test.each<[string, string, readonly (readonly [sku: string | undefined, rows: number | undefined])[]]>([
  [
    "Amazon: the children of a parent",
    "item_sku,parent_sku,item_name,brand_name\nP,,Yeti dog bowl,X\nC1,P,Yeti dog bowl,X\nC2,P,Yeti dog bowl,X\nQ,,Yeti dog bowl,X\n",
    [
      ["P", 3],
      ["Q", undefined],
    ],
  ],
  [
    "Amazon's newer template",
    pipes(
      "settings=attributeRow=2&dataRow=3",
      "contribution_sku#1.value|child_parent_sku_relationship[marketplace_id=ATVPDKIKX0DER]#1.parent_sku|item_name#1.value",
      "P||Yeti dog bowl",
      "C1|P|Yeti dog bowl",
      "Q||Yeti dog bowl",
    ),
    [
      ["P", 2],
      ["Q", undefined],
    ],
  ],
  [
    "eBay: variations stand below their parent, which needs no label",
    `${ebay}Add,,Dog bowl,,,\n,V1,,Variation,Colour=Red,Yeti\n,V2,,Variation,Colour=Blue,Yeti\nAdd,,Cat bowl,,,\n,W1,,Variation,,Yeti\n`,
    [
      ["V1", 2],
      ["W1", undefined],
    ],
  ],
  [
    "eBay's active listings report",
    "Item number,Title,Variation details,Custom label (SKU)\n25748227,Yeti dog bowl,Red,A1\n25748227,Yeti dog bowl,Blue,A2\n25748228,Yeti dog bowl,,B1\n",
    [
      ["A1", 2],
      ["B1", undefined],
    ],
  ],
  [
    "Shopee: rows of one integration number",
    `${shopee}100,Gelas biru,Yeti dog bowl,G1,Yeti dog bowl,A1\n100,,,G1,Yeti dog bowl,A2\n101,Gelas,Yeti dog bowl,,,B1\n`,
    [
      ["A1", undefined],
      ["A1", 2],
      ["B1", undefined],
    ],
  ],
  [
    "BigCommerce: variants below their product, whatever their own ids",
    "Item,ID,Name,SKU,Description,Search Keywords\nProduct,77,Yeti dog bowl,P,Steel,\nVariant,78,Yeti dog bowl,V1,,\nVariant,79,Yeti dog bowl,V2,,\nProduct,80,Yeti dog bowl,Q,Steel,\n",
    [
      ["P", 3],
      ["Q", undefined],
    ],
  ],
  [
    "Noon: rows of one parent SKU",
    "family,product_title,seller_sku,parent_sku\nkitchen,Yeti dog bowl,A1,P\nkitchen,Yeti dog bowl,A2,P\nkitchen,Yeti dog bowl,B1,\n",
    [
      ["A1", 2],
      ["B1", undefined],
    ],
  ],
  [
    "Walmart: rows of one variant group",
    '"Version=5.0,MP_ITEM"\nsku,specProductType,productName,variantGroupId\nA1,Bowls,Yeti dog bowl,G\nA2,Bowls,Yeti dog bowl,G\nB1,Bowls,Yeti dog bowl,\n',
    [
      ["A1", 2],
      ["B1", undefined],
    ],
  ],
  [
    "Google Merchant: rows of one item group",
    "id,title,link,image_link,item_group_id,mpn\n1,Yeti dog bowl,x,y,G,A1\n2,Yeti dog bowl,x,y,G,A2\n3,Yeti dog bowl,x,y,,B1\n",
    [
      ["A1", 2],
      ["B1", undefined],
    ],
  ],
  [
    "Lazada: rows of one product id, or of one group of new products",
    "Product ID,catId,*Product Name(English),SellerSKU,Group No\n4,1,Yeti dog bowl,A1,\n4,1,Yeti dog bowl,A2,\n,1,Yeti dog bowl,B1,1\n,1,Yeti dog bowl,B2,1\n",
    [
      ["A1", 2],
      ["B1", 2],
    ],
  ],
  [
    "TikTok Shop: rows of one name",
    "category,product_name,main_image,seller_sku,product_description\n1,Dog bowl,x,A1,Yeti dog bowl\n1,Dog bowl,x,A2,Yeti dog bowl\n1,Cat bowl,x,B1,Yeti dog bowl\n",
    [
      ["A1", 2],
      ["B1", undefined],
    ],
  ],
  [
    "Chinese ERP programs: rows of one title",
    "*产品标题,*英文标题,产品描述,变种属性名称一,变种属性值一,SKU\n碗,Yeti dog bowl,,颜色,红,A1\n碗,Yeti dog bowl,,颜色,蓝,A2\n杯,Yeti dog bowl,,颜色,蓝,B1\n",
    [
      ["A1", 2],
      ["B1", undefined],
    ],
  ],
  [
    "Magento: the rows of other store views",
    "sku,store_view_code,attribute_set_code,product_type,name\nA1,,Default,simple,Yeti dog bowl\nA1,de,Default,simple,Yeti dog bowl\nB1,,Default,simple,Yeti dog bowl\n",
    [
      ["A1", 2],
      ["B1", undefined],
    ],
  ],
  [
    "Magento: variants above and below the product that names them",
    'sku,attribute_set_code,product_type,name,configurable_variations\nA1,Default,simple,Yeti dog bowl,\nB1,Default,simple,Yeti dog bowl,\nA2,Default,simple,Yeti dog bowl,\nA,Default,configurable,Yeti dog bowl,"sku=A1,color=Red|sku=A2,color=Blue|sku=A3,color=Tin"\nA3,Default,simple,Yeti dog bowl,\n',
    [
      ["A1", 4],
      ["B1", undefined],
    ],
  ],
  [
    "any table with a column for the parent",
    "sku,parent sku,title\nA1,P,Yeti dog bowl\nA2,P,Yeti dog bowl\nB1,,Yeti dog bowl\n",
    [
      ["A1", 2],
      ["B1", undefined],
    ],
  ],
])("%s: a text is reported once, with its rows", async (_, text, expected) => {
  const { findings } = JSON.parse((await scan(text, "json")).stdout) as Report;
  const yeti = findings.filter(({ mark }) => mark?.name === "YETI");
  expect(yeti.map(({ listing, rows }) => [listing.sku, rows])).toEqual(expected);
});

test("rows of a product are found wherever they stand between others", async () => {
  const rows = [
    "a,Yeti dog bowl,,A1",
    "b,Yeti dog bowl,,B1",
    ",,,",
    "a,Yeti dog bowl,,A2",
    "b,Blue cup,,B2",
    "a,Yeti dog bowl,,A3",
  ];
  const { findings, summary } = JSON.parse((await scan(shopify(...rows), "json")).stdout) as Report;
  expect(findings.map(({ listing, rows: count }) => [listing.sku, count])).toEqual([
    ["A1", 3],
    ["B1", undefined],
  ]);
  expect(summary).toMatchObject({ listings: 5, repeated: 2 });
});

describe("rows that are held back", () => {
  const listing = (family: string | undefined, text: string): Listing => ({
    file: "a.csv",
    record: 1,
    ...(family === undefined ? {} : { family }),
    fields: [{ role: "title", column: "title", index: 0, text }],
  });
  const finding = {
    rule: "r",
    severity: "high",
    field: { role: "title", column: "title", index: 0 },
    span: { start: 0, end: 1 },
  };

  test("come in order and none is lost, whatever their products; each finding is said or repeated", () => {
    const rows = fc.array(
      fc.record({
        family: fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined }),
        text: fc.constantFrom("x", "y"),
      }),
    );
    fc.assert(
      fc.property(rows, (all) => {
        const variants = new Variants<number>(() => []);
        const out = all.flatMap(({ family, text }, at) =>
          variants.push(at, listing(family, text), [{ ...finding } as Finding]),
        );
        out.push(...variants.flush());
        expect(out.map(({ row }) => row)).toEqual(all.map((_, at) => at));
        const said = out.flatMap(({ findings }) => findings);
        expect(said.reduce((sum, one) => sum + (one.finding.rows ?? 1), 0)).toBe(all.length);
        const products = new Set(
          all.filter(({ family }) => family !== undefined).map(({ family, text }) => `${family} ${text}`),
        );
        expect(said).toHaveLength(products.size + all.filter(({ family }) => family === undefined).length);
      }),
    );
  });

  test("are compared with all rows of their product, wherever these stand", () => {
    const asked: number[] = [];
    const variants = new Variants<number>((rows) => {
      asked.push(rows.length);
      return rows.map((_, at) => (at === 1 ? [{ ...finding } as Finding] : []));
    });
    const families = ["a", undefined, "b", "a", "b", "a"];
    const out = families.flatMap((family, at) => variants.push(at, listing(family, "x"), []));
    out.push(...variants.flush());
    expect(asked).toEqual([3, 2]);
    expect(out.map(({ findings }) => findings.length)).toEqual([0, 0, 0, 1, 1, 0]);
  });

  test("are given out beyond a bound, and counted in parts", () => {
    const variants = new Variants<number>(() => []);
    const out = Array.from({ length: 10_000 }, (_, at) =>
      variants.push(at, listing("a", "x"), [{ ...finding } as Finding]),
    ).flat();
    expect(out.length).toBeGreaterThanOrEqual(7500);
    out.push(...variants.flush());
    const counts = out.flatMap(({ findings }) => findings.map((one) => one.finding.rows ?? 1));
    expect(counts.length).toBeLessThan(6);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10_000);
  });
});
