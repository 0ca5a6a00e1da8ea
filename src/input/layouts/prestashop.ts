// PrestaShop's product CSV with the header names of its import: in English, and in other languages by their order.
import { type ColumnRule, columnOf, columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import { columnNames, headerKey } from "../headers.ts";
import { type Column, certain, type Layout } from "../layout.ts";
import { commaList } from "../parts.ts";
import { meaningOf } from "../synonyms.ts";

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
    en: "PrestaShop product CSV, recognised by Active (0/1) and Categories (x,y,z...) beside Name, in other languages by (0/1) and (x,y,z...) in the second and fourth header and the order of the columns. Name, Summary, Description, Tags, meta fields, features and Manufacturer (brand) are read.",
    zh: "PrestaShop 商品 CSV，表头除 Name 外含 Active (0/1) 与 Categories (x,y,z...)；其他语言按第二、四列表头中的 (0/1)、(x,y,z...) 及列的顺序识别。读取 Name、Summary、Description、Tags、meta 字段、特性和 Manufacturer（品牌）。",
  },
  signature: ["Active (0/1)", "Categories (x,y,z...)", "Name"],
  recognise({ rows }) {
    const header = rows[0]?.cells ?? [];
    const keys = headerKeys(header);
    const hasOwn = keys.has("active (0/1)") && [...keys].some((key) => key.startsWith("categories (x,y,z"));
    const columns = hasOwn && keys.has("name") ? columnsOf(header, book) : translatedColumns(header);
    if (columns === undefined) return undefined;
    return { score: certain + knownColumns(columns), headerAt: 0, columns };
  },
};

/** Columns in a language that nobody wrote down: what stands in brackets behind a name is the same in all of them. */
function translatedColumns(header: readonly string[]): Column[] | undefined {
  const keys = header.map(headerKey);
  const lists = keys.flatMap((key, at) => (/\(x,y,z/.test(key) ? [at] : []));
  const [categories = -1, tags = -1] = lists;
  if (!/\(0\/1\)$/.test(keys[1] ?? "") || categories !== 3) return undefined;
  const rules = new Map<number, ColumnRule>([
    [0, { role: "id" }],
    [2, { role: "title" }],
    [categories, { role: "category" }],
  ]);
  // Behind the tags stand the texts for search engines; the second list is one of pictures where there are no tags.
  if (lists.length > 2) {
    for (const at of [tags - 2, tags - 1]) rules.set(at, { role: "description" });
    for (const at of [tags, tags + 2]) rules.set(at, { role: "keywords", split: commaList });
    for (const at of [tags + 1, tags + 3, tags + 4]) rules.set(at, { role: "keywords" });
  }
  const ean = keys.findIndex((key) => /^ean ?13/.test(key));
  if (ean > categories) rules.set(ean - 1, { role: "brand" });
  const names = columnNames(header);
  return header.map((cell, at) => {
    const isFeature = /\([^():]+:[^():]+:[^():]+\)$/.test(keys[at] ?? "");
    const feature: ColumnRule | undefined = isFeature ? { role: "other", split: commaList } : undefined;
    const sku: ColumnRule | undefined = meaningOf(cell) === "sku" ? { role: "sku" } : undefined;
    return columnOf(names[at] ?? "", rules.get(at) ?? feature ?? sku);
  });
}
