// BigCommerce's product CSV, with the header names of its older and its newer export.
import { columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import { headerKey } from "../headers.ts";
import { certain, type Layout } from "../layout.ts";
import { commaList } from "../parts.ts";

const book = ruleBook([
  { role: "title", names: ["Product Name", "Name"] },
  { role: "description", names: ["Product Description", "Description"] },
  { role: "keywords", names: ["Search Keywords", "Meta Keywords"], split: commaList },
  { role: "keywords", names: ["Page Title", "Meta Description"] },
  { role: "brand", names: ["Brand Name"] },
  { role: "other", names: ["Options"] },
  { role: "sku", names: ["Product Code/SKU", "SKU"] },
  { role: "id", names: ["Product ID", "ID"] },
  { role: "category", names: ["Category", "Categories"] },
]);

const older = ["Item Type", "Product Name", "Product Code/SKU"].map(headerKey);
const newer = ["Item", "Name", "SKU", "Search Keywords"].map(headerKey);

export const layout: Layout = {
  id: "bigcommerce",
  about: {
    en: "BigCommerce product CSV, recognised by Item Type, Product Name and Product Code/SKU, or by Item, Name, SKU and Search Keywords, in the header. Rows of SKUs, variants, rules and images belong to the product above them.",
    zh: "BigCommerce 商品 CSV，表头含 Item Type、Product Name、Product Code/SKU，或 Item、Name、SKU、Search Keywords。SKU、变体、规则和图片行属于其上方的商品。",
  },
  signature: ["Item Type", "Product Code/SKU", "Search Keywords"],
  recognise({ rows }) {
    const header = rows[0]?.cells ?? [];
    const keys = headerKeys(header);
    if (![older, newer].some((names) => names.every((name) => keys.has(name)))) return undefined;
    const columns = columnsOf(header, book);
    const item = header.findIndex((cell) => /^item(?: type)?$/.test(headerKey(cell)));
    return {
      score: certain + knownColumns(columns),
      headerAt: 0,
      columns,
      family: "id",
      kindOf: (cells) => (/^\s*(?:sku|rule|variant|image)\s*$/i.test(cells[item] ?? "") ? "continuation" : "listing"),
    };
  },
};
