// Magento 2 and Adobe Commerce product export.
import { columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import { headerKey } from "../headers.ts";
import { certain, type Layout } from "../layout.ts";
import { commaList, pairValue, pairValues } from "../parts.ts";

const book = ruleBook([
  { role: "title", names: ["name"] },
  { role: "description", names: ["description", "short_description"] },
  { role: "keywords", names: ["meta_keywords"], split: commaList },
  { role: "keywords", names: ["meta_title", "meta_description", "url_key"] },
  { role: "brand", names: ["brand"] },
  { role: "other", names: ["manufacturer", "base_image_label"] },
  // `manufacturer=Acme,color=Red`: the values are text, the keys are the shop's own.
  { role: "other", names: ["additional_attributes"], split: pairValues, brandIn: attributeBrand },
  { role: "sku", names: ["sku"] },
  { role: "category", names: ["categories"] },
]);

export const layout: Layout = {
  id: "magento",
  about: {
    en: "Magento 2 or Adobe Commerce product CSV, recognised by sku, attribute_set_code and product_type. name is the title; descriptions, meta fields and the values of additional_attributes are read; a brand or manufacturer among these is the brand.",
    zh: "Magento 2 / Adobe Commerce 商品 CSV，以 sku、attribute_set_code、product_type 识别。name 为标题；读取描述、meta 字段和 additional_attributes 的值，其中的 brand 或 manufacturer 作为品牌。",
  },
  signature: ["sku", "attribute_set_code", "product_type"],
  recognise({ rows }) {
    const header = rows[0]?.cells ?? [];
    const keys = headerKeys(header);
    if (!["sku", "attribute set code", "product type"].every((name) => keys.has(name))) return undefined;
    const columns = columnsOf(header, book);
    const variations = header.findIndex((cell) => headerKey(cell) === "configurable variations");
    return {
      score: certain + knownColumns(columns),
      headerAt: 0,
      columns,
      family: "sku",
      variantsOf: (cells) => variationSkus(cells[variations] ?? ""),
    };
  },
};

/** The products of `sku=MUG-R,color=Red|sku=MUG-B,color=Blue`: exports list most of them above the one that names them. */
function* variationSkus(cell: string): Generator<string> {
  for (const [, sku = ""] of cell.matchAll(/(?:^|[|,])\s*sku=([^,|]+)/g)) if (sku.trim() !== "") yield sku.trim();
}

/** Shops name the attribute as they like: `brand`, `gfk_brand_16299`, else the manufacturer. */
function attributeBrand(cell: string): string | undefined {
  return pairValue(cell, (key) => /(?:^|_)brand(?:_|$)/i.test(key)) ?? pairValue(cell, (key) => key === "manufacturer");
}
