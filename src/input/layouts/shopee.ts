// Shopee's mass upload and mass update workbooks: keys in the first row, labels and help in the shop's language below.
import { isBlank } from "../cells.ts";
import { columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import type { Row } from "../csv.ts";
import { headerKey } from "../headers.ts";
import { certain, type Layout } from "../layout.ts";

const book = ruleBook([
  { role: "title", names: ["ps_product_name", "et_title_product_name"] },
  { role: "description", names: ["ps_product_description", "et_title_product_description"] },
  { role: "brand", names: ["ps_brand"] },
  { role: "other", pattern: /^et title (?:variation (?:\d|name)|option for variation \d)$/ },
  { role: "other", pattern: /^ps product global attribute/ },
  { role: "sku", names: ["ps_sku_short", "et_title_variation_sku"] },
  { role: "sku", names: ["ps_sku_parent_short", "et_title_parent_sku"], rank: 1 },
  // Rows of one product share this number; all but the first leave name and description blank.
  { role: "id", names: ["et_title_variation_integration_no", "et_title_product_id"] },
  { role: "category", names: ["ps_category"] },
]);

export const layout: Layout = {
  id: "shopee",
  about: {
    en: "Shopee's mass upload or mass update workbook, recognised by keys such as ps_product_name|1|0 or et_title_product_name in the first row. Token, label and help rows are left out; rows of one variation integration number are one product.",
    zh: "Shopee 批量上传或批量更新表，首行为 ps_product_name|1|0 或 et_title_product_name 之类的键。令牌、标签和说明行不读取；变体整合编号相同的各行属于同一商品。",
  },
  signature: ["ps_product_name|1|0", "et_title_product_name"],
  recognise({ rows }) {
    const header = rows[0];
    const keys = headerKeys(header?.cells ?? []);
    if (header === undefined || !(keys.has("ps product name") || keys.has("et title product name"))) return undefined;
    const columns = columnsOf(header.cells, book);
    const title = columns.findIndex((column) => column.role === "title");
    return {
      score: certain + knownColumns(columns),
      headerAt: 0,
      columns,
      firstDataRow: firstDataRow(rows, header),
      family: "id",
      kindOf: (cells) => (isBlank(cells[title] ?? "") ? "continuation" : "listing"),
    };
  },
};

// Two to six rows of tokens, labels, requirements and help, by country and by kind of file.
const firstPossible = 4;
const usualFirst = 7;

/** The first row whose category or product id starts with a number; the seventh where there is none to tell. */
function firstDataRow(rows: readonly Row[], header: Row): number {
  const number = header.cells.findIndex((cell) => /^(?:ps category|et title product id)$/.test(headerKey(cell)));
  const first = rows.find(({ row, cells }) => row >= firstPossible && /^\s*\d/.test(cells[number] ?? ""));
  return first?.row ?? usualFirst;
}
