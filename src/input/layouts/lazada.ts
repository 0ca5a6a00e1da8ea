// Lazada's and Daraz's product sheets: labels in the first rows, up to four rows of help below them.
import { columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import type { Row } from "../csv.ts";
import { headerKey } from "../headers.ts";
import { certain, type Layout } from "../layout.ts";

const book = ruleBook([
  // One column for each language of the country: `*Product Name(English)`, `Product Name(Bengali) look function`.
  { role: "title", pattern: /^product name(?: ?\(|$)/ },
  { role: "bullet", names: ["Highlights", "Short Description"] },
  { role: "description", pattern: /^(?:main|long) description\b/ },
  { role: "brand", names: ["Brand"] },
  { role: "other", names: ["Variations Combo"] },
  { role: "sku", names: ["SellerSKU", "Seller SKU"] },
  { role: "id", names: ["Product ID"] },
  { role: "id", names: ["Shop SKU"], rank: 1 },
  { role: "parent", names: ["Product ID", "Group No"] },
  { role: "category", names: ["catId"] },
]);

// Headers that other marketplaces' tables do not have; two of them are no accident.
const ownHeaders = ["SellerSKU", "Shop SKU", "catId", "Variations Combo", "SpecialPrice", "Group No"].map(headerKey);

export const layout: Layout = {
  id: "lazada",
  about: {
    en: "Lazada's and Daraz's product sheets, recognised by Product Name beside two headers such as SellerSKU, Shop SKU, catId, Variations Combo or SpecialPrice. Names in every language, Main Description and Highlights (bullets) are read; help rows below the header are left out.",
    zh: "Lazada / Daraz 商品表，表头除 Product Name 外至少含两个特有列名，如 SellerSKU、Shop SKU、catId、Variations Combo、SpecialPrice。读取各语言的商品名、Main Description 和 Highlights（卖点）；表头之下的说明行不读取。",
  },
  signature: ["Product Name(English)", "SellerSKU", "Shop SKU", "catId", "Variations Combo"],
  recognise({ rows }) {
    const headerAt = rows.slice(0, 6).findIndex(({ cells }) => isHeader(cells));
    const header = rows[headerAt];
    if (header === undefined) return undefined;
    const columns = columnsOf(header.cells, book);
    return {
      score: certain + knownColumns(columns),
      headerAt,
      columns,
      preamble: "info-row",
      family: "id",
      firstDataRow: firstDataRow(rows.slice(headerAt + 1), header),
    };
  },
};

function isHeader(cells: readonly string[]): boolean {
  const keys = headerKeys(cells);
  const hasTitle = cells.some((cell) => book(cell)?.role === "title");
  return hasTitle && ownHeaders.filter((name) => keys.has(name)).length >= 2;
}

const maxHelpRows = 4;
const numbers = /^(?:product id|catid|price|specialprice|quantity)$/;

/** The first row with a number where products have one: two to four rows of help come before it, by country. */
function firstDataRow(below: readonly Row[], header: Row): number {
  const columns = header.cells.flatMap((cell, at) => (numbers.test(headerKey(cell)) ? [at] : []));
  const first = below
    .slice(0, maxHelpRows + 1)
    .find(({ cells }) => columns.some((at) => /^\s*\d/.test(cells[at] ?? "")));
  return first?.row ?? header.row + 1;
}
