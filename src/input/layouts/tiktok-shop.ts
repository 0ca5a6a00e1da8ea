// TikTok Shop's listing workbook: keys in the first row, or the Chinese labels of its seller centre.
import { columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import { certain, type Layout } from "../layout.ts";

const book = ruleBook([
  { role: "title", names: ["product_name", "商品名称"] },
  { role: "description", names: ["product_description", "商品描述"] },
  { role: "brand", names: ["brand", "品牌"] },
  { role: "other", pattern: /^property value \d$|^product property\// },
  { role: "other", names: ["主要销售变体值（选项）", "次要销售变体值（选项）"] },
  { role: "sku", names: ["seller_sku", "商家 SKU"] },
  { role: "id", names: ["product_id"] },
  { role: "category", names: ["category", "类目"] },
]);

export const layout: Layout = {
  id: "tiktok-shop",
  about: {
    en: "TikTok Shop's listing workbook, recognised by the keys product_name, main_image and seller_sku in the first row, or by the Chinese labels 商品名称, 商家 SKU and 主要销售变体名称. Token, label, requirement and help rows below the keys are left out.",
    zh: "TikTok Shop 商品表，首行为 product_name、main_image、seller_sku 等键，或为中文标签 商品名称、商家 SKU、主要销售变体名称。键行之下的令牌、标签、必填和说明行不读取。",
  },
  signature: ["product_name", "main_image", "seller_sku", "商家 SKU"],
  recognise({ rows }) {
    const header = rows[0];
    const keys = headerKeys(header?.cells ?? []);
    const hasKeys = ["product name", "main image", "seller sku"].every((key) => keys.has(key));
    const hasLabels = ["商品名称", "商家 sku", "主要销售变体名称(主题)"].every((key) => keys.has(key));
    if (header === undefined || !(hasKeys || hasLabels)) return undefined;
    const columns = columnsOf(header.cells, book);
    // Without the token below the keys, somebody took the rows between them and the data out.
    const hasToken = hasKeys && /^v\d+(?:\.\d+)*\b/i.test(rows[1]?.cells[0]?.trim() ?? "");
    return {
      score: certain + knownColumns(columns),
      headerAt: 0,
      columns,
      family: "title",
      firstDataRow: hasToken ? firstDataRow : header.row + 1,
    };
  },
};

// Keys, token, labels, requirements, help.
const firstDataRow = 6;
