// Walmart's item spec: attribute names under translated labels, help text below them.
import { isBlank } from "../cells.ts";
import { columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import type { Row } from "../csv.ts";
import { headerKey } from "../headers.ts";
import { certain, type Layout } from "../layout.ts";
import { commonList } from "../parts.ts";

// Attribute names repeat (`keyFeatures` three times) and are the same in every language.
const book = ruleBook([
  { role: "title", names: ["productName"] },
  { role: "bullet", names: ["keyFeatures"] },
  { role: "description", names: ["shortDescription", "longDescription"] },
  { role: "keywords", names: ["keywords"], split: commonList },
  { role: "brand", names: ["brand"] },
  {
    role: "other",
    names: [
      ...["features", "manufacturer", "modelNumber", "manufacturerPartNumber", "globalBrandLicense", "productLine"],
      ...["sportsTeam", "sportsLeague", "character", "character_group", "academicInstitution", "designer", "theme"],
      ...["color", "material", "materialName", "pattern", "size", "text", "warrantyText", "prop65WarningText"],
    ],
  },
  { role: "sku", names: ["sku"] },
  { role: "id", names: ["variantGroupId"] },
  { role: "id", names: ["productId"], rank: 1 },
  { role: "category", names: ["specProductType"] },
]);

export const layout: Layout = {
  id: "walmart",
  about: {
    en: "Walmart's item spec (MP_ITEM), recognised by Version= in the first cell or by the attribute names sku, productName and specProductType. Columns are read by attribute name; the help row below them, which names famous marks, is left out.",
    zh: "沃尔玛商品模板（MP_ITEM），首格以 Version= 开头，或含属性名 sku、productName、specProductType。按属性名读取各列；其下的说明行含知名商标示例，不读取。",
  },
  signature: ["Version=...,MP_ITEM", "sku", "productName", "specProductType"],
  recognise({ rows }) {
    const isSpec = /^version=[\d.]+.*,\s*(?:mp|dsv)_\w+/i.test(rows[0]?.cells[0]?.trim() ?? "");
    const headerAt = rows.slice(0, 10).findIndex(({ cells }) => isHeader(cells, isSpec));
    const header = rows[headerAt];
    if (header === undefined) return undefined;
    const columns = columnsOf(header.cells, book);
    const sku = columns.findIndex((column) => column.role === "sku");
    const title = columns.findIndex((column) => column.role === "title");
    return {
      score: certain + knownColumns(columns),
      headerAt,
      columns,
      firstDataRow: header.row + (isHelp(rows[headerAt + 1], header, sku) ? 2 : 1),
      marketplace: "walmart-us",
      family: "id",
      kindOf: (cells) => (isBlank(cells[sku] ?? "") && isBlank(cells[title] ?? "") ? { skip: "no-text" } : "listing"),
    };
  },
};

function isHeader(cells: readonly string[], isSpec: boolean): boolean {
  const keys = headerKeys(cells);
  return keys.has("productname") && keys.has("sku") && (isSpec || keys.has("specproducttype"));
}

/**
 * True for the row that says how each column is filled in: its SKU is a sentence, most of its cells start with a type of
 * data, or words stand where listings have numbers.
 */
function isHelp(row: Row | undefined, header: Row, sku: number): boolean {
  const cells = row?.cells.map((cell) => cell.trim()) ?? [];
  if ((cells[sku] ?? "").split(/\s+/).length >= 5) return true;
  const filled = cells.filter((cell) => cell !== "");
  const types = filled.filter((cell) => dataType.test(cell)).length;
  if (types >= 3 && types > filled.length / 2) return true;
  const words = header.cells.filter(
    (name, at) => numeric.test(headerKey(name)) && /^\D*\p{L}{3}\D*$/u.test(cells[at] ?? ""),
  );
  return words.length >= 2 && !/\d/.test(cells[sku] ?? "");
}

// What the help of each column starts with, alone or before a length and a sentence.
const dataType =
  /^(?:alphanumeric|closed list|decimal|number|integer|boolean|string|url|date ?(?:only|time)?)(?:$|[,;:.( -])/i;
const numeric = /^(?:price|msrp|quantity|shippingweight|measure|productid|countperpack|multipackquantity)$/;
