// Allegro's extended offer table, and its shorter offers export.
import { columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import { certain, type Layout } from "../layout.ts";

const book = ruleBook([
  { role: "title", names: ["NAME"] },
  { role: "description", names: ["DESCRIPTION"] },
  { role: "brand", names: ["BRAND"] },
  { role: "category", names: ["CATEGORY"] },
  { role: "other", names: ["COLOR", "MATERIAL", "SIZE"] },
  { role: "sku", names: ["EXTERNAL_ID", "external_id"] },
  { role: "id", names: ["offer_id"] },
  { role: "id", names: ["GTIN"], rank: 1 },
]);

export const layout: Layout = {
  id: "allegro",
  about: {
    en: "Allegro's offer tables, recognised by GTIN, EXTERNAL_ID and NAME, or by offer_id and external_id, in the header. NAME is the title, DESCRIPTION the description, BRAND the brand, EXTERNAL_ID the SKU.",
    zh: "Allegro 商品表，表头含 GTIN、EXTERNAL_ID、NAME，或 offer_id 与 external_id。NAME 为标题，DESCRIPTION 为描述，BRAND 为品牌，EXTERNAL_ID 为 SKU。",
  },
  signature: ["GTIN", "EXTERNAL_ID", "NAME"],
  recognise({ rows }) {
    const header = rows[0]?.cells ?? [];
    const keys = headerKeys(header);
    const isExtended = keys.has("gtin") && keys.has("external id") && keys.has("name");
    const isOffers = keys.has("offer id") && keys.has("external id") && keys.has("name");
    if (!isExtended && !isOffers) return undefined;
    const columns = columnsOf(header, book);
    return { score: certain + knownColumns(columns), headerAt: 0, columns, marketplace: "allegro-pl" };
  },
};
