// What every layout must do, and what each makes of its fixtures in `fixtures/exports/<layout>/`.
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { all } from "../../src/input/layouts/registry.ts";
import type { Listing } from "../../src/model/listing.ts";
import { codes, readContent, readFile } from "./reading.ts";

const fixtures = fileURLToPath(new URL("../../fixtures/exports", import.meta.url));
const layoutFiles = readdirSync(fileURLToPath(new URL("../../src/input/layouts", import.meta.url)))
  .filter((file) => file !== "registry.ts")
  .map((file) => basename(file, ".ts"));

/** Fields as `role name: text {parts}`, in order. */
function fields(listing: Listing | undefined): string[] {
  return (listing?.fields ?? []).map(({ role, column, index, text, parts }) => {
    const values = parts === undefined ? "" : ` {${parts.map(({ start, end }) => text.slice(start, end)).join(" / ")}}`;
    return `${role}[${index}] ${column}: ${text}${values}`;
  });
}

describe("the contract of layouts", () => {
  test("every file of the folder is in the registry, in order, under an id that is its name", () => {
    expect(all.map((layout) => layout.id)).toEqual(layoutFiles);
  });

  describe.each([...all])("$id", (layout) => {
    const files = readdirSync(join(fixtures, layout.id));

    test("says in two languages how it is recognised", () => {
      expect(layout.about.en).toMatch(/^[A-Za-z].{60,}\.$/s);
      expect(layout.about.zh).toMatch(/\p{sc=Han}[\s\S]{20,}。$/u);
      expect(layout.signature.length).toBeGreaterThan(0);
    });

    test.each(files)("recognises its fixture %s without a problem, and gives it a title", async (file) => {
      const { listings, problems, account } = await readFile(join(fixtures, layout.id, file));
      expect(account.format).toBe(layout.id);
      expect(problems.filter(({ level }) => level !== "notice")).toEqual([]);
      expect(listings.some(({ fields: all }) => all.some(({ role }) => role === "title"))).toBe(true);
      expect(account.listings).toBe(listings.length);
    });

    test.each(files)("gives out fields in file order, whose parts lie inside their text: %s", async (file) => {
      const { listings } = await readFile(join(fixtures, layout.id, file));
      for (const { fields: all } of listings) {
        for (const { text, parts } of all) {
          expect(text.trim()).not.toBe("");
          let end = 0;
          for (const part of parts ?? []) {
            expect(part.start).toBeGreaterThanOrEqual(end);
            expect(part.end).toBeGreaterThan(part.start);
            end = part.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    });

    test("does not claim a table that it does not know", () => {
      const row = { cells: ["a", "b", "c"], line: 1, row: 1, faults: [] };
      expect(layout.recognise({ rows: [row, { ...row, line: 2, row: 2 }], wanted: [] })).toBeUndefined();
      expect(layout.recognise({ rows: [], wanted: [] })).toBeUndefined();
    });
  });
});

interface Expected {
  readonly rows: number;
  readonly skipped?: readonly (readonly [reason: string, count: number])[];
  readonly encoding?: string;
  readonly notices?: readonly string[];
  /** The first listing, without its fields. */
  readonly listing?: Partial<Listing>;
  readonly fields?: readonly string[];
}

const cases: readonly (readonly [file: string, expected: Expected])[] = [
  [
    "allegro/offers.csv",
    {
      rows: 1,
      listing: {
        sku: "KUBEK-1",
        id: "5901234123457",
        brand: "Pusty Dąb",
        category: "Kuchnia",
        marketplace: "allegro-pl",
      },
      fields: [
        "title[0] NAME: Kubek emaliowany 350 ml",
        "description[0] DESCRIPTION: Lekki i mocny.",
        "brand[0] BRAND: Pusty Dąb",
        "other[0] COLOR: zielony",
        "other[2] MATERIAL: emalia",
      ],
    },
  ],
  [
    "amazon-flat-file/three-row-header.csv",
    {
      rows: 2,
      skipped: [["blank-row", 1]],
      listing: { record: 1, line: 4, sku: "BOWL-1", id: "0745125890123", brand: "Hollow Oak", category: "petsupplies" },
      fields: [
        "brand[0] brand_name: Hollow Oak",
        "title[0] item_name: Slow feeder bowl for small dogs",
        "description[0] product_description: <p>Keeps greedy eaters <b>busy</b>.</p>",
        "bullet[0] bullet_point1: Anti-slip base",
        "bullet[2] bullet_point3: Dishwasher safe",
        "keywords[0] generic_keywords: dog bowl; slow feeder; puppy {dog bowl / slow feeder / puppy}",
        "other[1] color_name: Blue",
      ],
    },
  ],
  ["amazon-flat-file/settings-de.txt", { rows: 1, listing: { sku: "TASSE-1", marketplace: "amazon-de", line: 4 } }],
  [
    "amazon-template/settings-in-three-cells.csv",
    {
      rows: 1,
      skipped: [["example-row", 1]],
      listing: { record: 1, line: 7, sku: "CUP-1", id: "0745125890123", brand: "Hollow Oak", marketplace: "amazon-us" },
      fields: [
        "title[0] item_name[marketplace_id=ATVPDKIKX0DER][language_tag=en_US]#1.value: Enamel camping mug, 12 oz",
        "brand[0] brand[marketplace_id=ATVPDKIKX0DER][language_tag=en_US]#1.value: Hollow Oak",
        "bullet[0] bullet_point[marketplace_id=ATVPDKIKX0DER][language_tag=en_US]#1.value: Chip resistant",
        "bullet[1] bullet_point[marketplace_id=ATVPDKIKX0DER][language_tag=en_US]#2.value: Safe on a fire",
        "keywords[0] generic_keyword[marketplace_id=ATVPDKIKX0DER][language_tag=en_US]#1.value: camping mug; enamel cup {camping mug / enamel cup}",
        "description[0] product_description[marketplace_id=ATVPDKIKX0DER][language_tag=en_US]#1.value: For tea by the tent.",
        "other[0] color[marketplace_id=ATVPDKIKX0DER][language_tag=en_US]#1.value: Forest green",
        "keywords[1] generic_keyword[marketplace_id=ATVPDKIKX0DER][language_tag=en_US]#2.value: outdoor, travel {outdoor / travel}",
      ],
    },
  ],
  [
    "amazon-template/without-settings.txt",
    { rows: 1, skipped: [["example-row", 1]], listing: { record: 2, line: 3, sku: "CUP-1", marketplace: "amazon-us" } },
  ],
  [
    "amazon-listings-report/uk-windows-1252.txt",
    {
      rows: 3,
      encoding: "windows-1252",
      notices: ["I202", "I204"],
      listing: { sku: "PIE-9", id: "B0FIXTURE1" },
      fields: ['title[0] item-name: 9" pie dish – stoneware'],
    },
  ],
  [
    "amazon-listings-report/jp-shift-jis.txt",
    {
      rows: 2,
      encoding: "shift_jis",
      notices: ["I202"],
      listing: { sku: "INU-1", id: "B0FIXTURE4" },
      fields: ["title[0] 商品名: 犬用ボウル ステンレス製 滑り止め付き", "other[0] コンディション説明: 新品未使用です"],
    },
  ],
  [
    "amazon-listings-report/saved-again.txt",
    {
      rows: 2,
      listing: { sku: "PIE-9", id: "B0FIXTURE1" },
      fields: ['title[0] item-name: 9" pie dish, white'],
    },
  ],
  [
    "amazon-listings-report/saved-again.csv",
    { rows: 1, listing: { sku: "PIE-9" }, fields: ['title[0] item-name: 9" pie dish, white'] },
  ],
  [
    "chinese-erp/miaoshou.csv",
    {
      rows: 1,
      skipped: [["example-row", 1]],
      listing: { record: 1, line: 3, sku: "BEI-1", brand: "空心橡" },
      fields: [
        "title[0] 标题: 搪瓷露营杯",
        "title[1] 英文标题: Enamel camping mug",
        "description[0] 描述: 轻便耐用。",
        "brand[0] 品牌: 空心橡",
      ],
    },
  ],
  [
    "ebay/info-row-de.csv",
    {
      rows: 2,
      skipped: [
        ["info-row", 2],
        ["fitment-row", 1],
        ["blank-row", 1],
      ],
      listing: { sku: "SPIEGEL-1", brand: "Eichengrund", category: "33705", marketplace: "ebay-de" },
      fields: [
        "title[0] *Title: Außenspiegel links",
        "other[0] Subtitle: Neu und verpackt",
        "other[1] RelationshipDetails: Farbe=Rot;Blau",
        "brand[0] *C:Marke: Eichengrund",
        "other[2] C:Material: Kunststoff",
        "description[0] *Description: <style>p{color:red}</style><p>Passt gut.</p>",
      ],
    },
  ],
  [
    "chinese-erp/html-table.xls",
    {
      rows: 1,
      listing: { id: "489400", sku: "489400-1", category: "家居 >>> 杯子", line: 2 },
      fields: [
        "title[0] 产品中文名: 搪瓷杯",
        "title[1] 商品名称: Enamel camping mug & cup",
        "description[0] 商品描述: Light.<br/>Strong.",
        "other[0] 规格1（颜色）: Green",
        "description[1] 描述（不包括图片）: Light.<br/>Strong.",
        "bullet[0] 产品特点1: Fits the tent\nand the home",
      ],
    },
  ],
  [
    "chinese-erp/dianxiaomi.csv",
    {
      rows: 1,
      listing: { sku: "BEI-1" },
      fields: [
        "title[0] *产品标题: 搪瓷露营杯",
        "title[1] *英文标题: Enamel camping mug",
        "description[0] 产品描述: 轻便耐用。",
        "other[0] *变种属性值一: 绿色",
        "other[1] 包装清单: 杯子一个",
      ],
    },
  ],
  ["ebay/draft-template.csv", { rows: 1, skipped: [["info-row", 3]], listing: { line: 5, marketplace: "ebay-us" } }],
  ["ebay/active-listings-report.csv", { rows: 2, listing: { id: "257482271585", marketplace: "ebay-us" } }],
  [
    "etsy/english.csv",
    {
      rows: 1,
      listing: { sku: "CAVE-S", marketplace: "etsy" },
      fields: [
        "title[0] TITLE: Felt cat cave",
        "description[0] DESCRIPTION: Warm and round.\n\nMade to order.",
        "keywords[0] TAGS: cat_cave,felt,new_year {cat_cave / felt / new_year}",
        "other[0] MATERIALS: wool,felt {wool / felt}",
        "other[1] VARIATION 1 VALUES: S,M {S / M}",
      ],
    },
  ],
  ["etsy/german.csv", { rows: 1, listing: { sku: "HOEHLE-1" } }],
  ["etsy/french.csv", { rows: 1, listing: { sku: "NICHE-1" } }],
  [
    "generic/chinese-gb18030.csv",
    {
      rows: 2,
      encoding: "gb18030",
      notices: ["I202"],
      listing: { sku: "WAN-1", brand: "空心橡" },
      fields: [
        "title[0] 商品标题（必填）: 不锈钢宠物碗 防滑底座 适合小型犬",
        "bullet[0] 卖点一: 防滑底座，吃饭更安静",
        "bullet[1] 卖点二: 可放入洗碗机清洗",
        "description[0] 商品描述: 适合小型犬和猫咪日常使用的饭碗。",
        "keywords[0] 搜索关键词: 宠物碗；狗碗；猫碗 {宠物碗 / 狗碗 / 猫碗}",
        "brand[0] 品牌: 空心橡",
        "other[0] 备注: 仓库左边第二层",
      ],
    },
  ],
  [
    "generic/english.csv",
    {
      rows: 2,
      listing: { sku: "MUG-1", brand: "Hollow Oak" },
      fields: [
        "title[0] Product Title: Enamel camping mug",
        "bullet[0] Bullet Point 1: Light",
        "bullet[1] Bullet Point 2: Strong",
        "description[0] Description: For the tent.",
        "keywords[0] Search Terms: mug; cup {mug / cup}",
        "brand[0] Brand: Hollow Oak",
        "other[0] Warehouse note: Second shelf on the left",
      ],
    },
  ],
  [
    "generic/german-banner.csv",
    {
      rows: 1,
      encoding: "windows-1252",
      notices: ["I202"],
      skipped: [["preamble", 2]],
      listing: { line: 5, sku: "T-1" },
    },
  ],
  [
    "generic/two-header-rows.csv",
    { rows: 1, skipped: [["preamble", 1]], listing: { record: 1, line: 3, brand: "空心橡" } },
  ],
  ["generic/french.tsv", { rows: 1, listing: { sku: "M-1", brand: "Chêne Creux" } }],
  ["generic/pipes.txt", { rows: 1, listing: { sku: "A-1", line: 3 } }],
  [
    "google-merchant/feed.tsv",
    {
      rows: 1,
      listing: { id: "g-1", sku: "TT-1", brand: "Hollow Oak", category: "Apparel & Accessories > Clothing" },
      fields: [
        'title[0] title: "Big Lake" tank top',
        'description[0] description: Soft and "light"\tcotton',
        "brand[0] brand: Hollow Oak",
        'bullet[0] product_highlight: "Soft cotton, pre-washed","Fits ""true"" to size" {Soft cotton, pre-washed / Fits ""true"" to size}',
        "keywords[0] custom_label_0: summer",
        "other[0] color: Sand",
      ],
    },
  ],
  [
    "google-merchant/feed.xml",
    {
      rows: 1,
      listing: { id: "g-1", brand: "Hollow Oak", line: 6 },
      fields: [
        'title[0] title: "Big Lake" tank top',
        "description[0] description: <p>Soft & light</p>",
        "brand[0] brand: Hollow Oak",
        "bullet[0] product_highlight: Soft cotton",
        "bullet[1] product_highlight#2: True to size",
        "keywords[0] custom_label_0: summer",
      ],
    },
  ],
  ["google-merchant/atom.xml", { rows: 1, listing: { id: "g-2", brand: "Hollow Oak", line: 3 } }],
  [
    "magento/products.csv",
    {
      rows: 1,
      listing: { sku: "MUG-1", brand: "Hollow Oak", category: "Default Category/Kitchen" },
      fields: [
        "title[0] name: Enamel mug",
        "description[0] description: <p>Light, strong.</p>",
        "description[1] short_description: Light mug",
        "keywords[0] url_key: enamel-mug",
        "keywords[1] meta_title: Enamel mug | Hollow Oak",
        "keywords[2] meta_keywords: mug,enamel {mug / enamel}",
        "keywords[3] meta_description: A mug for the tent",
        "other[0] additional_attributes: brand=Hollow Oak,color=Forest green, matt,size=12 oz {Hollow Oak / Forest green, matt / 12 oz}",
      ],
    },
  ],
  [
    "ndjson/listings.ndjson",
    {
      rows: 3,
      listing: { id: "B0FIXTURE9", sku: "MUG-1", marketplace: "amazon-us", extra: { colour: "green" } },
      fields: [
        "title[0] title: Enamel mug",
        "brand[0] brand: Hollow Oak",
        "bullet[0] bullets: Light",
        "bullet[2] bullets: Strong",
        "description[0] description: For the tent.\nAnd home.",
        "keywords[0] keywords: mug, cup {mug / cup}",
      ],
    },
  ],
  [
    "lazada/products.csv",
    {
      rows: 1,
      skipped: [["example-row", 2]],
      listing: { record: 1, line: 4, id: "401", sku: "MUG-1", brand: "Hollow Oak", category: "10001234" },
      fields: [
        "title[0] *Product Name(English): Enamel camping mug",
        "title[1] Product Name(Bengali) look function: এনামেল মগ",
        "description[0] Main Description: <p>For the tent.</p>",
        "bullet[0] Highlights: Light and strong",
        "brand[0] Brand: Hollow Oak",
        "other[0] Variations Combo: Colour:Green",
      ],
    },
  ],
  [
    "bigcommerce/older.csv",
    {
      rows: 2,
      listing: { id: "77", sku: "MUG-1", brand: "Hollow Oak", category: "Kitchen/Mugs;Outdoor" },
      fields: [
        "title[0] Product Name: Enamel camping mug",
        "brand[0] Brand Name: Hollow Oak",
        "description[0] Product Description: <p>For the tent.</p>",
        "keywords[0] Search Keywords: mug, camping cup {mug / camping cup}",
        "keywords[1] Page Title: Enamel mug",
        "keywords[3] Meta Description: A mug for the tent",
      ],
    },
  ],
  ["bigcommerce/newer.csv", { rows: 3, listing: { id: "77", sku: "MUG-1", category: "Kitchen/Mugs" } }],
  [
    "prestashop/products.csv",
    {
      rows: 1,
      listing: { id: "12", sku: "MUG-1", brand: "Hollow Oak", category: "Home,Kitchen" },
      fields: [
        "title[0] Name *: Enamel camping mug",
        "brand[0] Manufacturer: Hollow Oak",
        "description[0] Summary: Light and strong",
        "description[1] Description: <p>For the tent.</p>",
        "keywords[0] Tags (x,y,z...): mug,camping cup {mug / camping cup}",
        "keywords[1] Meta title: Enamel mug",
        "keywords[3] Meta description: A mug for the tent",
        "keywords[4] URL rewritten: enamel-camping-mug",
        "other[0] Feature(Name:Value:Position): Colour:Green:1",
      ],
    },
  ],
  [
    "noon/template.csv",
    {
      rows: 1,
      skipped: [["info-row", 5]],
      listing: { sku: "MUG-1", brand: "Hollow Oak", category: "mugs", line: 7 },
      fields: [
        "brand[0] brand: Hollow Oak",
        "title[0] product_title: Enamel camping mug",
        "bullet[0] feature_bullet_1: Light and strong",
      ],
    },
  ],
  [
    "shopee/mass-upload.csv",
    {
      rows: 2,
      skipped: [["example-row", 5]],
      listing: { record: 1, line: 7, id: "G-1", sku: "G-1-H", brand: "Hollow Oak", category: "100603-Dapur" },
      fields: [
        "title[0] ps_product_name|1|0: Gelas enamel 350 ml",
        "description[0] ps_product_description|1|0: Ringan dan kuat.",
        "other[0] et_title_option_for_variation_1|0|0: Hijau",
        "brand[0] ps_brand|0|1: Hollow Oak",
      ],
    },
  ],
  [
    "shopee/mass-update.csv",
    { rows: 1, skipped: [["example-row", 2]], listing: { line: 4, id: "40012345", sku: "CUP-1" } },
  ],
  [
    "shopify/legacy-headers.csv",
    {
      rows: 2,
      listing: { id: "oak-board", sku: "OAK-S", brand: "Hollow Oak", category: "Home & Garden > Kitchen" },
      fields: [
        "title[0] Title: Oak cutting board",
        "description[0] Body (HTML): <p>Two lines\nin one cell</p>",
        "brand[0] Vendor: Hollow Oak",
        "keywords[0] Tags: oak, kitchen, gift {oak / kitchen / gift}",
        "other[0] Option1 Value: Small",
        "keywords[1] Image Alt Text: Board on a table",
        "keywords[2] SEO Title: Oak board",
        "keywords[3] SEO Description: Made of oak",
        "keywords[4] Google Shopping / Custom Label 0: spring",
        "other[1] Färg (product.metafields.shopify.color-pattern): brun",
        "keywords[5] Optimerad produktsökning (product.metafields.shopify--discovery--product_search_boost.queries): chopping board, bread board {chopping board / bread board}",
      ],
    },
  ],
  ["shopify/headers-since-2025.csv", { rows: 1, listing: { id: "linen-apron", sku: "APR-1", brand: "Hollow Oak" } }],
  [
    "tiktok-shop/keys.csv",
    {
      rows: 1,
      skipped: [["example-row", 4]],
      listing: { line: 6, sku: "MUG-1", brand: "Hollow Oak (7312)", category: "Kitchen/Mugs" },
      fields: [
        "brand[0] brand: Hollow Oak (7312)",
        "title[0] product_name: Enamel camping mug",
        "description[0] product_description: <p>For the tent.</p>",
        "other[0] property_value_1: Green",
        "other[1] product_property/100107: Enamel",
      ],
    },
  ],
  [
    "tiktok-shop/chinese-labels.csv",
    { rows: 1, listing: { line: 2, sku: "BEI-1", brand: "空心橡", category: "厨房" } },
  ],
  [
    "walmart/item-spec.csv",
    {
      rows: 1,
      skipped: [
        ["example-row", 1],
        ["no-text", 1],
      ],
      listing: { record: 1, line: 7, sku: "MUG-1", brand: "Hollow Oak", category: "Mugs", marketplace: "walmart-us" },
      fields: [
        "title[0] productName: Enamel camping mug",
        "brand[0] brand: Hollow Oak",
        "description[0] shortDescription: <p>For the tent.</p>",
        "bullet[0] keyFeatures: Light",
        "bullet[1] keyFeatures#2: Strong",
      ],
    },
  ],
  [
    "woocommerce/english.csv",
    {
      rows: 2,
      listing: { id: "946", sku: "RING", brand: "Hollow Oak", category: "Jewellery > Rings" },
      fields: [
        "title[0] Name: Silver ring",
        "description[0] Short description: A plain ring.",
        "description[1] Description: <p>Hand made.</p>\\nShips boxed.",
        "keywords[0] Tags: silver, ring {silver / ring}",
        "other[0] Attribute 1 value(s): 50, 52, 54 {50 / 52 / 54}",
        "brand[1] Attribute 2 value(s): Hollow Oak",
        "keywords[1] Meta: _yoast_wpseo_focuskw: silver ring",
      ],
    },
  ],
  [
    "woocommerce/german.csv",
    { rows: 2, listing: { id: "12", sku: "TASSE-1", brand: "Eichengrund", category: "Küche" } },
  ],
  ["woocommerce/french.csv", { rows: 2, listing: { id: "21", sku: "MUG-1", brand: "Chêne Creux" } }],
  ["woocommerce/spanish.csv", { rows: 2, listing: { id: "31", sku: "TAZA-1", brand: "Roble", category: "Cocina" } }],
];

describe("what layouts make of their fixtures", () => {
  test.each(cases)("%s", async (file, expected) => {
    const { listings, problems, account } = await readFile(join(fixtures, file));
    expect(listings).toHaveLength(expected.rows);
    expect(account.encoding).toBe(expected.encoding ?? "utf-8");
    expect(codes(problems)).toEqual(expected.notices ?? []);
    const skipped = account.skippedRows.map(({ reason, count }) => [reason, count]);
    expect(skipped).toEqual(expected.skipped ?? []);
    expect(listings[0]).toMatchObject(expected.listing ?? {});
    if (expected.fields !== undefined) expect(fields(listings[0])).toEqual(expected.fields);
  });

  test("every fixture has its case", () => {
    const files = all.flatMap(({ id }) => readdirSync(join(fixtures, id)).map((file) => `${id}/${file}`));
    expect(cases.map(([file]) => file).sort()).toEqual(files.sort());
  });

  test("rows of one product share its id: Shopify handle, WooCommerce parent, eBay variation", async () => {
    const ids = async (file: string) => (await readFile(join(fixtures, file))).listings.map(({ id }) => id);
    expect(await ids("shopify/legacy-headers.csv")).toEqual(["oak-board", "oak-board"]);
    expect(await ids("woocommerce/english.csv")).toEqual(["946", "946"]);
    expect((await ids("ebay/info-row-de.csv"))[1]).toBe("SPIEGEL-1");
  });

  test("a row that a line break tore apart in an unquoted report is joined again", async () => {
    const { listings } = await readFile(join(fixtures, "amazon-listings-report/uk-windows-1252.txt"));
    expect(fields(listings[1])).toEqual([
      'title[0] item-name: Drill bit set ½”, "pro" grade',
      "description[0] item-description: First line\nsecond line of the text",
    ]);
    expect(listings.map(({ line }) => line)).toEqual([2, 3, 5]);
  });
});

describe("rows that come with a template", () => {
  const walmart = "sku,specProductType,productName,brand,quantity,price";

  test.each([
    [
      "Amazon's example, without the column of product ids",
      "contribution_sku#1.value\titem_name#1.value\tbrand#1.value",
      ["ABC123\tAdidas Blue Sneakers\tSony"],
      ["ABC123\tEnamel mug\tSony", "CUP-1\tAdidas Blue Sneakers\tSony", "ABC123\tAdidas Blue Sneakers\tHollow Oak"],
    ],
    [
      "Amazon's example in another language, without its SKU",
      "item_name#1.value\tbrand#1.value\tmodel_number#1.value\tmodel_name#1.value",
      ["Baskets bleues\tSony\tRXZER23\tMacBook Pro"],
      ["Enamel mug\tSony\t\tMacBook Pro", "Enamel mug\tSony\tRXZER23\tMug"],
    ],
    [
      "Walmart's help, of data types alone",
      walmart,
      ["Alphanumeric,Closed List,Alphanumeric,Text,Number,Decimal"],
      ["MUG-1,Mugs,Number 5 mug,Alphanumeric,1,9.99"],
    ],
    [
      "Walmart's help in another language",
      walmart,
      ["Alfanumérico,Lista,Título,Marca,Entero,Decimal"],
      ["TAZA,Tazas,Taza esmaltada,Roble,,9.99"],
    ],
    ["Walmart's item with a price in words is no help", walmart, [], ["MUG,Mugs,Enamel mug,Hollow Oak,1,on request"]],
  ])("%s: left out and counted, listings are not", async (_, header, left, listed) => {
    const { account, listings } = await readContent([header, ...left, ...listed].join("\n"));
    expect(account.format).toMatch(/^(?:amazon-template|walmart)$/);
    expect(account.skippedRows).toEqual(left.length === 0 ? [] : [{ reason: "example-row", count: left.length }]);
    expect(listings.length).toBe(listed.length);
  });
});

describe("a named input format", () => {
  test("is the only one tried", async () => {
    const text = "Handle,Title,Vendor\nmug,Enamel mug,Hollow Oak\n";
    expect((await readContent(text)).account.format).toBe("shopify");
    expect((await readContent(text, { inputFormat: "generic" })).account.format).toBe("generic");
  });

  test("that does not fit gives every text as other, and I005", async () => {
    const { listings, problems } = await readContent("title,sku\nEnamel mug,1\n", { inputFormat: "etsy" });
    expect(codes(problems)).toEqual(["I005"]);
    expect(fields(listings[0])).toEqual(["other[0] title: Enamel mug"]);
  });
});
