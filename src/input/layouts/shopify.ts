// Shopify's product CSV, with the header names before and since 2025.
import { columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import { certain, type Layout } from "../layout.ts";
import { commaList } from "../parts.ts";

const book = ruleBook([
  { role: "title", names: ["Title"] },
  { role: "description", names: ["Body (HTML)", "Body", "Description"] },
  { role: "brand", names: ["Vendor"] },
  { role: "keywords", names: ["Tags"], split: commaList },
  { role: "keywords", names: ["SEO Title", "SEO Description", "Image Alt Text"] },
  { role: "keywords", pattern: /^google shopping \/ custom label \d$/ },
  // "Search product boosts": hidden search terms, under a name in the shop's language.
  {
    role: "keywords",
    pattern: /\(product\.metafields\.shopify discovery product search boost\.queries\)$/,
    split: commaList,
  },
  { role: "other", pattern: /^option\d value$/ },
  { role: "other", pattern: /\(product\.metafields\.(?!shopify discovery )/ },
  { role: "sku", names: ["Variant SKU", "SKU"] },
  { role: "id", names: ["Handle", "URL handle"] },
  { role: "category", names: ["Product Category"] },
  { role: "category", names: ["Type"], rank: 1 },
]);

export const layout: Layout = {
  id: "shopify",
  about: {
    en: "Shopify product CSV, recognised by Handle and Title, or by Title and URL handle, in the header. Title, Body (HTML) or Description, Vendor (brand), Tags and SEO texts are read; rows of one handle are one product.",
    zh: "Shopify 商品 CSV，表头含 Handle 与 Title，或 Title 与 URL handle。读取 Title、Body (HTML) 或 Description、Vendor（品牌）、Tags 和 SEO 文本；同一 handle 的各行属于同一商品。",
  },
  signature: ["Handle", "URL handle", "Title"],
  recognise({ rows }) {
    const header = rows[0]?.cells ?? [];
    const keys = headerKeys(header);
    if (!keys.has("title") || !(keys.has("handle") || keys.has("url handle"))) return undefined;
    const columns = columnsOf(header, book);
    return { score: certain + knownColumns(columns), headerAt: 0, columns, family: "id" };
  },
};
