// Exports of Chinese ERP programs, whose headers name the same text in two columns and in two languages.
import { isBlank } from "../cells.ts";
import { columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import type { Row } from "../csv.ts";
import { headerKey } from "../headers.ts";
import { certain, type Layout } from "../layout.ts";
import { commonList } from "../parts.ts";

const book = ruleBook([
  { role: "title", names: ["商品名称", "商品标题", "产品标题", "英文标题", "中文标题", "标题", "产品中文名"] },
  { role: "bullet", names: ["产品特点", "产品卖点", "卖点", "五点描述"] },
  { role: "description", names: ["商品描述", "产品描述", "描述", "描述（不包括图片）"] },
  { role: "keywords", names: ["关键词", "搜索词", "标签"], split: commonList },
  { role: "brand", names: ["品牌", "品牌名称"] },
  { role: "other", names: ["产品属性", "包装清单", "材质", "型号"] },
  { role: "other", pattern: /^规格\d\((?:颜色|尺寸|.{1,6})\)$|^变种属性值[一二三]?$/ },
  { role: "sku", names: ["Seller SKU", "产品货号", "SKU货号", "主编号", "SKU"] },
  { role: "id", names: ["ERP ID", "产品ID"] },
  { role: "category", names: ["类目", "ERP类目", "分类"] },
]);

// Headers that only such programs write; two of them are no accident.
const ownHeaders = [
  ...["ERP ID", "ERP类目", "所有图片链接", "描述（不包括图片）", "全球商品价格", "全球商品库存"],
  ...["变种属性名称一", "变种属性值一", "变种名称", "敏感属性值", "产品货号", "主编号", "类目ID", "来源URL"],
].map(headerKey);

export const layout: Layout = {
  id: "chinese-erp",
  about: {
    en: "Tables of Chinese ERP programs (店小秘, 妙手 and others), recognised by two headers such as ERP ID, 描述（不包括图片）, 变种属性名称一 or 产品货号 beside a title. Both the Chinese and the English title are read; where a text stands in two columns, both are read.",
    zh: "店小秘、妙手等 ERP 导出的表格，表头除标题外至少含两个特有列名，如 ERP ID、描述（不包括图片）、变种属性名称一、产品货号。中英文标题都读取；同一文字在两列出现时两列都读取。",
  },
  signature: ["ERP ID", "描述（不包括图片）", "变种属性名称一", "产品货号"],
  recognise({ rows }) {
    const headerAt = rows.slice(0, 4).findIndex(({ cells }) => isHeader(cells));
    const header = rows[headerAt];
    if (header === undefined) return undefined;
    const columns = columnsOf(header.cells, book);
    const texts = columns.flatMap(({ role }, at) => (role === undefined || role === "category" ? [] : [at]));
    return {
      score: certain + knownColumns(columns),
      headerAt,
      columns,
      preamble: "preamble",
      family: "title",
      firstDataRow: header.row + (isNotes(rows[headerAt + 1], header.cells) ? 2 : 1),
      kindOf: (cells) => (texts.every((at) => isBlank(cells[at] ?? "")) ? { skip: "no-text" } : "listing"),
    };
  },
};

function isHeader(cells: readonly string[]): boolean {
  const keys = headerKeys(cells);
  const hasTitle = cells.some((cell) => book(cell)?.role === "title");
  return hasTitle && ownHeaders.filter((name) => keys.has(name)).length >= 2;
}

/** True for the row of 妙手's template that says how each column is filled in: its category id is no number. */
function isNotes(row: Row | undefined, header: readonly string[]): boolean {
  const category = header.map(headerKey).indexOf(headerKey("类目ID"));
  return row !== undefined && category !== -1 && /[^\d\s]/.test(row.cells[category] ?? "");
}
