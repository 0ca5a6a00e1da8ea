// eBay's tables: File Exchange and Seller Hub uploads, drafts, and the active listings report.
import { isBlank } from "../cells.ts";
import { columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import { headerKey } from "../headers.ts";
import { certain, type Layout, type RowKind } from "../layout.ts";
import { ebayMarketplace } from "../marketplaces.ts";

const book = ruleBook([
  { role: "title", names: ["Title", "ItemTitle", "Titel"] },
  { role: "description", names: ["Description", "Beschreibung"] },
  // Item specifics are named in the site's language.
  { role: "brand", names: ["C:Brand", "C:Marke", "C:Marque", "C:Marca", "C:Merk", "C:Marka"] },
  {
    role: "other",
    names: ["Subtitle", "Untertitel", "Relationship details", "RelationshipDetails", "Variation details"],
  },
  { role: "other", names: ["Condition description", "ConditionDescription"] },
  { role: "other", pattern: /^(?:c|cd|cda):/ },
  { role: "sku", names: ["Custom label (SKU)", "CustomLabel", "Custom label", "Bestandseinheit"] },
  { role: "id", names: ["Item number", "ItemID", "Artikelnummer"] },
  { role: "category", names: ["Category name", "eBay category 1 name"] },
  { role: "category", names: ["Category", "Category ID", "Kategorie"], rank: 1 },
  { role: "marketplace", names: ["Listing site"], value: ebayMarketplace },
]);

export const layout: Layout = {
  id: "ebay",
  about: {
    en: "eBay upload tables and category templates, recognised by a header that starts with Action( after optional Info rows, and the active listings report with Item number, Title and Custom label (SKU). Title, description and C: item specifics are read; compatibility rows of vehicle parts are left out.",
    zh: "eBay 上传表（表头以 Action( 开头，前面可有 Info 行）以及在售商品报告（含 Item number、Title、Custom label (SKU)）。读取标题、描述和 C: 物品属性；汽配适配行不读取。",
  },
  signature: ["*Action(SiteID=...)", "Item number", "Custom label (SKU)"],
  recognise({ rows }) {
    const headerAt = rows.slice(0, 12).findIndex(({ cells }) => isHeader(cells));
    const header = rows[headerAt]?.cells;
    if (header === undefined) return undefined;
    const columns = columnsOf(header, book);
    return {
      score: certain + knownColumns(columns),
      headerAt,
      columns,
      preamble: "info-row",
      family: "id",
      marketplace: ebayMarketplace(/\bSiteID=([^|)]+)/i.exec(header[0] ?? "")?.[1]),
      kindOf: rowKinds(header),
    };
  },
};

const action = /^\*?action\(/i;

function isHeader(cells: readonly string[]): boolean {
  if (action.test(cells[0]?.trim() ?? "")) return true;
  const keys = headerKeys(cells);
  const isReport = keys.has("item number") && keys.has("title") && keys.has("custom label (sku)");
  const isGerman = keys.has("artikelnummer") && keys.has("titel") && keys.has("bestandseinheit");
  return isReport || isGerman || (keys.has("itemid") && keys.has("itemtitle"));
}

function rowKinds(header: readonly string[]): (cells: readonly string[]) => RowKind {
  const keys = header.map(headerKey);
  const relationship = keys.indexOf("relationship");
  const title = keys.findIndex((key) => key === "title" || key === "titel" || key === "itemtitle");
  const hasAction = action.test(header[0] ?? "");
  return (cells) => {
    const first = cells[0]?.trim() ?? "";
    if (hasAction && /^#?info\b/i.test(first)) return { skip: "info-row" };
    // Car makes and models are lawful compatibility data, not text of a listing.
    const relation = relationship === -1 ? "" : (cells[relationship]?.trim().toLowerCase() ?? "");
    if (relation === "compatibility") return { skip: "fitment-row" };
    if (relation === "variation") return "continuation";
    // Templates come with thousands of rows that hold nothing but a formula.
    const isEmpty = hasAction && first === "" && isBlank(cells[title] ?? "");
    return isEmpty ? { skip: "no-text" } : "listing";
  };
}
