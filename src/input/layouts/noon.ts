// Noon's product template: an example above the header, labels, then keys, then the products.
import { columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import { certain, type Layout } from "../layout.ts";

const book = ruleBook([
  { role: "title", names: ["product_title"] },
  { role: "bullet", names: ["feature_bullet"] },
  { role: "bullet", names: ["product_features"] },
  { role: "description", names: ["product_description", "long_description"] },
  { role: "brand", names: ["brand"] },
  { role: "other", names: ["model_name", "model_number", "colour_name", "material", "set_includes"] },
  { role: "other", pattern: /^attribute value \d+$/ },
  { role: "sku", names: ["seller_sku"] },
  { role: "id", names: ["parent_sku"] },
  { role: "category", names: ["product_subtype"] },
  { role: "category", names: ["product_type", "family"], rank: 1 },
]);

export const layout: Layout = {
  id: "noon",
  about: {
    en: "Noon's product template, recognised by a row of keys with family, product_title and seller_sku. Products start below the keys; the rows above them, an example with a brand among them, are left out.",
    zh: "Noon 商品模板，以含 family、product_title、seller_sku 的键行识别。商品从键行之下开始；其上各行（含带品牌的示例行）不读取。",
  },
  signature: ["family", "product_title", "seller_sku"],
  recognise({ rows }) {
    const headerAt = rows.slice(0, 12).findIndex(({ cells }) => isKeys(cells));
    const header = rows[headerAt];
    if (header === undefined) return undefined;
    const columns = columnsOf(header.cells, book);
    return {
      score: certain + knownColumns(columns),
      headerAt,
      columns,
      preamble: "info-row",
      family: "id",
      marketplace: "noon-ae",
    };
  },
};

function isKeys(cells: readonly string[]): boolean {
  // The labels read the same but for the underscores.
  const keys = headerKeys(cells);
  return cells.includes("product_title") && keys.has("seller sku") && keys.has("family");
}
