// Real exports: every listing is read, with the right roles and without a false problem.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Listing } from "../../src/model/listing.ts";
import { describeShared, sharedData } from "../shared-data.ts";
import { codes, readFile } from "./reading.ts";

interface Expected {
  readonly format: string;
  readonly encoding?: string;
  readonly listings: number;
  readonly skipped?: Readonly<Record<string, number>>;
  /** How many fields of each role. */
  readonly roles: Readonly<Record<string, number>>;
  readonly notices?: readonly string[];
  /** A few cells: record, column, start of the text. */
  readonly cells: readonly (readonly [record: number, column: string, start: string])[];
  readonly listing?: Readonly<Partial<Listing>>;
}

const expectations: Readonly<Record<string, Expected>> = {
  "allegro/pl_offers_2026.csv": {
    format: "allegro",
    listings: 4,
    roles: { title: 4, description: 4, brand: 4, other: 8 },
    cells: [
      [1, "NAME", "Plakat Tańczące lisy w blasku księżyca 21x30"],
      [4, "MATERIAL", "Papier"],
    ],
    listing: { brand: "REXIMPRIMIS", category: "Plakaty, Plakaty dla dzieci", line: 2 },
  },
  "amazon-all-listings/uk_all_listings_2026-01-14.txt": {
    format: "amazon-listings-report",
    encoding: "windows-1252",
    listings: 107,
    roles: { title: 105, description: 4 },
    notices: ["I202", "I204"],
    cells: [
      [1, "item-name", "Makita DHR242 18v Brushless SDS+ Rotary Hammer Drill"],
      [107, "item-name", ""],
    ],
    listing: { id: "B07MF2LZFV", sku: "07-5ZYG-K6JQ" },
  },
  "amazon-flat-old/uk_kitchen_2019_export.csv": {
    format: "amazon-flat-file",
    listings: 1,
    roles: { title: 1, brand: 1, bullet: 5, description: 1, other: 6 },
    cells: [
      [1, "item_name", "Royalford Kitchen Brush - Marinating"],
      [1, "bullet_point5", "NYLON BRISTLES - Marinade your chicken"],
      [1, "product_description", "<p><strong>Everyday kitchen tools"],
      [1, "special_features2", "lightweight"],
    ],
    listing: { sku: "RF6306", brand: "Royalford", line: 4 },
  },
  "amazon-flat-new/de_seller_kitchen_1row.xlsm": {
    format: "amazon-template",
    listings: 1,
    skipped: { "example-row": 1 },
    roles: { title: 1 },
    notices: ["I302"],
    cells: [[1, "item_name[marketplace_id=A1PA6795UKMFR9][language_tag=de_DE]#1.value", "B00008WV5M"]],
    listing: { sku: "TEST-SKU-001", marketplace: "amazon-de", sheet: "Vorlage", line: 7 },
  },
  "amazon-flat-new/de_seller_kitchen_blank_example.xlsm": {
    format: "amazon-template",
    listings: 0,
    skipped: { "example-row": 1 },
    roles: {},
    notices: ["I302"],
    cells: [],
  },
  "amazon-flat-new/us_seller_drinking_cup_blank_example.xlsm": {
    format: "amazon-template",
    listings: 0,
    skipped: { "example-row": 1 },
    roles: {},
    notices: ["I302"],
    cells: [],
  },
  "amazon-flat-old/ae_autoaccessory_2019.xlsm": {
    format: "amazon-flat-file",
    listings: 5,
    roles: { title: 5, brand: 5, bullet: 22, description: 5, keywords: 5, other: 10 },
    notices: ["I302"],
    cells: [
      [1, "item_name", "Aqua Radiator Coolant Green 1Gln"],
      [1, "bullet_point1", "Superior heat transfer properties"],
      [1, "generic_keywords", "radiator coolant radiator coolant antifreeze"],
    ],
    listing: { sku: "AquaRadGreen", id: "6297000881287", brand: "AQUA", sheet: "Template", line: 4 },
  },
  "amazon-flat-old/ae_clothing_2019.xlsm": {
    format: "amazon-flat-file",
    listings: 33,
    roles: { title: 33, brand: 33, bullet: 145, description: 33, keywords: 33, other: 132 },
    notices: ["I302"],
    cells: [[1, "item_name", "Urban Exchange T Shirt Round Neck"]],
    listing: { sku: "ROUNDNECKLETTERSMODAL", brand: "Urban Exchange", sheet: "Template" },
  },
  "amazon-flat-old/de_kitchen_fptcustom_2025.1106_blank.xlsm": {
    format: "amazon-flat-file",
    listings: 0,
    roles: {},
    notices: ["I302"],
    cells: [],
  },
  "cn-erp/erp_export_html_as_xls.xls": {
    format: "chinese-erp",
    listings: 3,
    roles: { title: 9, bullet: 9, description: 6, other: 6 },
    cells: [
      [1, "产品中文名", "花生坚果手动捣碎器"],
      [1, "商品名称", "Multifunctional Grinding Tools"],
      [1, "商品描述", "Features:<br/>High efficiency"],
      [1, "产品特点1", "High efficiency mixing chip design"],
    ],
    listing: { id: "489400", sku: "489400-1-1" },
  },
  "cn-erp/tiktok_shop_seller_center_cn_header.xlsx": {
    format: "tiktok-shop",
    listings: 0,
    roles: {},
    cells: [],
  },
  "ebay/au_category_template_2026.xlsx": {
    format: "ebay",
    listings: 0,
    skipped: { "info-row": 3, "no-text": 99_996 },
    roles: {},
    notices: ["I302"],
    cells: [],
  },
  "generic/amazon_report_banner_row.xlsx": {
    format: "generic",
    listings: 10_172,
    skipped: { preamble: 1 },
    roles: { title: 10_115, other: 3031 },
    cells: [
      [1, "Product Name", "Geepas Air Cooler, White, GAC9602"],
      [1, "Product Name on OmnyComm", "Geepas GAC9602 Air Cooler, 70L"],
    ],
    listing: { id: "B07Y7H5YGS", sku: "GAC9602", line: 3 },
  },
  "generic/asin_title_bullets_de.xlsx": {
    format: "generic",
    listings: 99,
    roles: { title: 99, bullet: 475, description: 161 },
    cells: [
      [1, "Title", "Küchenprofi Käsereibe Edelstahl"],
      [1, "Bullet 1", " PARMESANREIBE KURBEL"],
      [1, "Product Information", "{'Produktabmessungen'"],
    ],
    listing: { id: "B00008WV5M", line: 2 },
  },
  "google-merchant/velofant_rss.txt": {
    format: "google-merchant",
    listings: 26,
    roles: { title: 26, description: 26, brand: 26 },
    cells: [
      [1, "title", "A R K I P E L A G O - FRAMEKIT"],
      [3, "title", "Abus Gemini 100"],
    ],
    listing: { id: "CY-ARK-CHR-57", sku: "ARK-CHR-57", brand: "Velofant", line: 8 },
  },
  "noon/ae_noon_template_2019.xlsx": {
    format: "noon",
    listings: 24,
    skipped: { "info-row": 6 },
    roles: { title: 24, brand: 24, other: 81 },
    notices: ["I302"],
    cells: [[1, "product_title", "Delcasa Peeler"]],
    listing: { sku: "DC1137", brand: "Delcasa", category: "peeler", line: 10 },
  },
  "shopee/id_mass_upload_shoes.xlsx": {
    format: "shopee",
    listings: 202,
    skipped: { "example-row": 5 },
    roles: { title: 5, description: 5, other: 808 },
    notices: ["I302"],
    cells: [[1, "ps_product_name|1|0", "StylePop Shoe Charm - JIBBITZ CROCS"]],
    listing: { id: "GK-JB-CORTIS", sku: "JB-0000001", sheet: "Template", line: 7 },
  },
  "walmart/mp_item_5.0_2025_blank.xlsx": {
    format: "walmart",
    listings: 0,
    skipped: { "example-row": 1 },
    roles: {},
    notices: ["I302"],
    cells: [],
  },
  "ebay/active_listings_report_2026_excerpt.csv": {
    format: "ebay",
    listings: 6,
    roles: { title: 6, other: 8 },
    cells: [[3, "Title", "2024 Panini Absolute - Rookie Force Bo Nix #RF-BNX (MEM, RC)"]],
    listing: { id: "257482271585", category: "Trading Card Singles", marketplace: "ebay-us" },
  },
  "ebay/motors_fileexchange_info_row.csv": {
    format: "ebay",
    listings: 314,
    skipped: { "info-row": 1, "fitment-row": 1463 },
    roles: { title: 314, description: 314, brand: 314, other: 1665 },
    cells: [
      [1, "*Title", "2014-2021 Maserati Ghibli Rear Right Door"],
      [1, "*C:Brand", "Maserati"],
      [1, "*Description", "<style>:root{"],
    ],
    listing: { sku: "BU1-7409_Ghibli", brand: "Maserati", marketplace: "ebay-us", line: 3 },
  },
  "etsy/en_listings_download.csv": {
    format: "etsy",
    listings: 92,
    roles: { title: 92, description: 92, keywords: 78, other: 167 },
    cells: [
      [1, "TITLE", "I Eat Cat-Unisex Sweatshirt"],
      [1, "TAGS", "Eat,Cat,ohio,Christmas"],
      [1, "VARIATION 1 VALUES", "Black,Navy,Maroon"],
    ],
    listing: { sku: "66F927A9CDAD6_5436", marketplace: "etsy" },
  },
  "google-merchant/wix_feed.tsv": {
    format: "google-merchant",
    listings: 160,
    roles: { title: 160, description: 160, brand: 160, other: 306 },
    cells: [[1, "title", '"Lake Erie Loot Crew" Women\'s Spaghetti Strap']],
    listing: { id: "98650bd8-5981-4055-8e14-5e144a04a23a", brand: "Lake Erie Clothing Company" },
  },
  "magento/m2_catalog_product_ar.csv": {
    format: "magento",
    listings: 1,
    roles: { title: 1, description: 1, keywords: 4, other: 1 },
    cells: [
      [1, "meta_title", "B.TECH | Stiebel Eltron Instant Water Heater"],
      [1, "description", "<ul>\n<li>Stiebel"],
    ],
    listing: { sku: "New product a9912pj", brand: "Stiebel Eltron" },
  },
  "shopify/legacy_export_se_metafields_2025.csv": {
    format: "shopify",
    listings: 48,
    roles: { title: 14, description: 13, brand: 14, keywords: 5, other: 39 },
    cells: [
      [1, "Title", "VELOFANT - Wheelset"],
      [1, "Body (HTML)", '<p data-end="274" data-start="0"><strong>Where Design Meets'],
      [1, "Färg (product.metafields.shopify.color-pattern)", "black"],
    ],
    listing: { id: "velofant-wheelset-1", sku: "WH-FS-700C-BK-V1", brand: "Velofant" },
  },
  "shopify/legacy_sample_apparel.csv": {
    format: "shopify",
    listings: 22,
    roles: { title: 20, description: 20, brand: 20, keywords: 20, other: 22 },
    cells: [
      [1, "Title", "Ocean Blue Shirt"],
      [2, "Tags", "women"],
    ],
    listing: { id: "ocean-blue-shirt", brand: "partners-demo" },
  },
  "shopify/new_headers_2026_template_filled.csv": {
    format: "shopify",
    listings: 28,
    // The hand-filled sample is out of step with its header: its text is read wherever it stands.
    roles: { title: 7, description: 7, brand: 7, keywords: 42, other: 189 },
    notices: ["I301"],
    cells: [
      [1, "Title", "stOa Formal Ski Pant"],
      [1, "Tags", "stOa, Drop 02, Formal"],
      [1, "Variant image URL", "stOa Formal Ski Pant — charcoal front view"],
    ],
    listing: { id: "stoa-formal-ski-pant", sku: "STOA-02-FSP-S", brand: "stOa" },
  },
  "woocommerce/en_export_2026.csv": {
    format: "woocommerce",
    listings: 243,
    roles: { title: 243, description: 141, keywords: 190, other: 373 },
    cells: [
      [1, "Name", "GTA Recovery Packs"],
      [1, "Short description", '<div style="text-align: left;">\r\\n<div>'],
      [1, "Tags", "best, cheap, cheap account"],
      [1, "Meta: _yoast_wpseo_focuskw", "GTA Recovery Packs"],
      [2, "Name", "GTA Recovery Packs - Champions"],
    ],
    listing: { id: "20", category: "Uncategorized" },
  },
};

describeShared("real exports", () => {
  const folder = join(sharedData ?? "", "exports");

  test("every file has its expectation", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file.includes("/") && file.includes("."));
    expect(files.sort()).toEqual(Object.keys(expectations).sort());
  });

  test.each(Object.entries(expectations))("%s", async (file, expected) => {
    const { listings, problems, account } = await readFile(join(folder, file));
    expect(account.format).toBe(expected.format);
    expect(account.encoding).toBe(expected.encoding ?? "utf-8");
    expect(account.listings).toBe(expected.listings);
    expect(listings).toHaveLength(expected.listings);
    expect(Object.fromEntries(account.skippedRows.map(({ reason, count }) => [reason, count]))).toEqual(
      expected.skipped ?? {},
    );
    expect(codes(problems)).toEqual(expected.notices ?? []);
    const roles = new Map<string, number>();
    for (const { role } of listings.flatMap((listing) => listing.fields)) roles.set(role, (roles.get(role) ?? 0) + 1);
    expect(Object.fromEntries(roles)).toEqual(expected.roles);
    if (expected.listing !== undefined) expect(listings[0]).toMatchObject(expected.listing);
    for (const [record, column, start] of expected.cells) {
      const field = listings[record - 1]?.fields.find((candidate) => candidate.column === column);
      expect(field?.text.slice(0, start.length) ?? "", `record ${record}, ${column}`).toBe(start);
    }
  });
});
