// Amazon's All, Active and Open Listings reports: tab-delimited, never quoted, and poor in text.
import { problem } from "../../model/problem.ts";
import { amazonReportShape } from "../amazon-report-shape.ts";
import { columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import { headerKey } from "../headers.ts";
import { certain, type Layout } from "../layout.ts";

// The Japanese names are those of reports for amazon.co.jp in the seller's language.
const book = ruleBook([
  { role: "title", names: ["item-name", "商品名"] },
  { role: "description", names: ["item-description", "商品説明"] },
  { role: "other", names: ["item-note", "コンディション説明"] },
  { role: "sku", names: ["seller-sku", "出品者SKU"] },
  // `ASIN 1` and `asin1` differ in more than the number at their end.
  { role: "id", pattern: /^asin ?1$/ },
  { role: "id", names: ["product-id", "商品ID"], rank: 1 },
  { role: "id", names: ["listing-id", "出品ID"], rank: 2 },
]);

export const layout: Layout = {
  id: "amazon-listings-report",
  about: {
    en: "Amazon's All, Active or Open Listings report, recognised by item-name and seller-sku (商品名 and 出品者SKU in Japan) in a tab-delimited header, in other languages by the order of its columns and by ASINs, listing numbers and fulfilment channels in them; quotes are read as characters. It holds titles and a few descriptions, no bullets, no search terms and no brand.",
    zh: "亚马逊 All/Active/Open Listings 报告，制表符分隔，表头含 item-name 与 seller-sku（日本站为 商品名 与 出品者SKU）；其他语言按列的顺序以及其中的 ASIN、刊登编号和配送渠道识别；引号按普通字符读取。报告只有标题和少量描述，没有五点、搜索词和品牌。",
  },
  signature: ["item-name", "seller-sku"],
  recognise({ rows }) {
    const headerAt = rows.slice(0, 3).findIndex(({ cells }) => isHeader(cells));
    const header = rows[headerAt]?.cells;
    const shape = header === undefined ? amazonReportShape(rows) : undefined;
    const columns = header === undefined ? shape?.columns : columnsOf(header, book);
    if (columns === undefined) return undefined;
    const { title, ...args } = shape?.guessed ?? {};
    return {
      score: certain + knownColumns(columns),
      headerAt: Math.max(0, headerAt),
      columns,
      problems:
        title === undefined
          ? []
          : [problem("I301", { column: title }, { reason: "guessed-report", column: title, ...args })],
      quoting: false,
      joinTornRows: true,
      losesLetters: true,
    };
  },
};

const western = ["item-name", "seller-sku"].map(headerKey);
const japanese = ["商品名", "出品者SKU"].map(headerKey);

function isHeader(cells: readonly string[]): boolean {
  const keys = headerKeys(cells);
  return [western, japanese].some((names) => names.every((name) => keys.has(name)));
}
