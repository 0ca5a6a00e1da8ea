// Google Merchant Center's product feed: XML, or tab-delimited and quoted like CSV, unlike Amazon's reports.
import { columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import { certain, type Layout } from "../layout.ts";
import { commaList, quotedList } from "../parts.ts";

const book = ruleBook([
  { role: "title", names: ["title", "structured_title", "structured_title content"] },
  { role: "description", names: ["description", "structured_description", "structured_description content"] },
  { role: "bullet", names: ["product_highlight"], split: quotedList },
  { role: "brand", names: ["brand"] },
  { role: "keywords", pattern: /^custom label \d$/ },
  { role: "other", names: ["product_detail"], split: commaList },
  { role: "other", names: ["color", "material", "pattern", "size"] },
  { role: "id", names: ["id"] },
  { role: "sku", names: ["mpn"] },
  { role: "parent", names: ["item_group_id"] },
  { role: "category", names: ["google_product_category"], rank: 1 },
  { role: "category", names: ["product_type"] },
]);

export const layout: Layout = {
  id: "google-merchant",
  about: {
    en: "Google Merchant Center feed as delimited text, RSS or Atom, recognised by id, title, link and image_link in the header or in its items. title, description, product_highlight (bullets) and brand are read; custom labels count as keywords.",
    zh: "Google Merchant Center 商品数据（文本、RSS 或 Atom），表头或条目含 id、title、link、image_link。读取 title、description、product_highlight（卖点）和 brand；自定义标签按关键词读取。",
  },
  signature: ["id", "title", "link", "image_link"],
  recognise({ rows }) {
    const header = rows[0]?.cells ?? [];
    // Text feeds made from XML keep the prefix of its elements.
    const withoutPrefix = (cell: string): string => cell.replace(/^\s*g:/i, "");
    const keys = headerKeys(header.map(withoutPrefix));
    if (!["id", "title", "link", "image link"].every((name) => keys.has(name))) return undefined;
    const columns = columnsOf(header, (cell) => book(withoutPrefix(cell)));
    return { score: certain + knownColumns(columns), headerAt: 0, columns, family: "id" };
  },
};
