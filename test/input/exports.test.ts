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
  readonly listing: Readonly<Partial<Listing>>;
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
    listing: { sku: "New product a9912pj" },
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

  test("every delimited file has its expectation", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => /\.(?:csv|tsv|txt|ndjson)$/.test(file) && file.includes("/"));
    // An XML feed under another name: refused, see below.
    expect(files.filter((file) => file !== "google-merchant/velofant_rss.txt").sort()).toEqual(
      Object.keys(expectations).sort(),
    );
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
    expect(listings[0]).toMatchObject(expected.listing);
    for (const [record, column, start] of expected.cells) {
      const field = listings[record - 1]?.fields.find((candidate) => candidate.column === column);
      expect(field?.text.slice(0, start.length) ?? "", `record ${record}, ${column}`).toBe(start);
    }
  });

  test.each([
    ["google-merchant/velofant_rss.txt", "xml"],
    ["cn-erp/erp_export_html_as_xls.xls", "html"],
    ["walmart/mp_item_5.0_2025_blank.xlsx", "xlsx"],
  ])("%s is no text table: %s", async (file, type) => {
    const { listings, problems } = await readFile(join(folder, file));
    expect(listings).toEqual([]);
    expect(problems).toMatchObject([{ code: "I004", args: { type } }]);
  });
});
