// PrestaShop's product CSV with the English header names of its import; other languages are read by what they say.
import { columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import { certain, type Layout } from "../layout.ts";
import { commaList } from "../parts.ts";

const book = ruleBook([
  { role: "title", names: ["Name"] },
  { role: "description", names: ["Description", "Summary", "Short description"] },
  { role: "keywords", pattern: /^tags ?\(|^meta keywords/, split: commaList },
  { role: "keywords", names: ["Meta title", "Meta description", "URL rewritten"] },
  { role: "brand", names: ["Manufacturer", "Brand"] },
  // `Colour:Green:1` for each feature.
  { role: "other", pattern: /^features? ?\(/, split: commaList },
  { role: "sku", names: ["Reference #", "Reference"] },
  { role: "id", names: ["Product ID", "ID"] },
  { role: "category", pattern: /^categories ?\(/ },
]);

export const layout: Layout = {
  id: "prestashop",
  about: {
    en: "PrestaShop product CSV, recognised by Active (0/1) and Categories (x,y,z...) beside Name. Name, Summary, Description, Tags, meta fields, features and Manufacturer (brand) are read.",
    zh: "PrestaShop 商品 CSV，表头除 Name 外含 Active (0/1) 与 Categories (x,y,z...)。读取 Name、Summary、Description、Tags、meta 字段、特性和 Manufacturer（品牌）。",
  },
  signature: ["Active (0/1)", "Categories (x,y,z...)", "Name"],
  recognise({ rows }) {
    const header = rows[0]?.cells ?? [];
    const keys = headerKeys(header);
    const hasOwn = keys.has("active (0/1)") && [...keys].some((key) => key.startsWith("categories (x,y,z"));
    if (!hasOwn || !keys.has("name")) return undefined;
    const columns = columnsOf(header, book);
    return { score: certain + knownColumns(columns), headerAt: 0, columns };
  },
};
