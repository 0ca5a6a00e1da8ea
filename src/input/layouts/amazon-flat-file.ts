// Amazon's inventory flat file with three header rows; also a table with its attribute names alone.
import { firstDataRow, parseAmazonSettings } from "../amazon-settings.ts";
import { isBlank } from "../cells.ts";
import { columnsOf, knownColumns, ruleBook } from "../columns.ts";
import { certain, type Layout } from "../layout.ts";
import { amazonMarketplace } from "../marketplaces.ts";
import { commonList } from "../parts.ts";

// Labels are translated and repeat; the attribute names below them are the same in every language.
const book = ruleBook([
  { role: "title", names: ["item_name"] },
  { role: "bullet", names: ["bullet_point"] },
  { role: "description", names: ["product_description"] },
  {
    role: "keywords",
    names: ["generic_keywords", "platinum_keywords", "target_audience_keywords", "specific_uses_keywords"],
    split: commonList,
  },
  { role: "keywords", pattern: /^thesaurus /, split: commonList },
  { role: "brand", names: ["brand_name"] },
  {
    role: "other",
    names: [
      ...[
        "manufacturer",
        "part_number",
        "model",
        "model_name",
        "model_number",
        "style_name",
        "color_name",
        "size_name",
      ],
      ...[
        "material_type",
        "scent_name",
        "flavor_name",
        "pattern_name",
        "theme",
        "subject_character",
        "collection_name",
      ],
      ...["team_name", "league_name", "character", "special_features", "included_components", "item_type_name"],
      ...["legal_disclaimer_description", "condition_note", "compatible_devices", "compatible_phone_models"],
    ],
  },
  { role: "sku", names: ["item_sku", "vendor_sku"] },
  { role: "parent", names: ["parent_sku"] },
  { role: "id", names: ["external_product_id"] },
  { role: "category", names: ["feed_product_type", "product_type"] },
  { role: "category", names: ["item_type"], rank: 1 },
]);

export const layout: Layout = {
  id: "amazon-flat-file",
  about: {
    en: "Amazon's inventory flat file, as a workbook or saved as CSV or text: the first cell starts with TemplateType=, the attribute names item_sku and item_name stand in the third row. Columns are read by attribute name (item_name, bullet_point1, product_description, generic_keywords ...).",
    zh: "亚马逊旧版库存模板，工作簿或另存的 CSV、文本：首格以 TemplateType= 开头，第三行为属性名（item_sku、item_name）。按属性名读取各列（item_name、bullet_point1、product_description、generic_keywords 等）。",
  },
  signature: ["TemplateType=", "item_sku", "item_name"],
  recognise({ rows }) {
    const headerAt = rows.slice(0, 6).findIndex(({ cells }) => isHeader(cells, startsTemplate(rows[0]?.cells)));
    const header = rows[headerAt];
    if (header === undefined) return undefined;
    const settings = parseAmazonSettings(rows[0]);
    const columns = columnsOf(header.cells, book);
    const relevant = columns.flatMap(({ role }, at) => (role === undefined || role === "category" ? [] : [at]));
    return {
      score: certain + knownColumns(columns),
      headerAt,
      columns,
      family: "sku",
      firstDataRow: firstDataRow(settings, header.row),
      marketplace: amazonMarketplace(settings?.marketplaceId, settings?.languageTag),
      kindOf: (cells) => (relevant.every((at) => isBlank(cells[at] ?? "")) ? { skip: "no-text" } : "listing"),
    };
  },
};

function startsTemplate(first: readonly string[] | undefined): boolean {
  return first?.[0]?.startsWith("TemplateType=") === true;
}

function isHeader(cells: readonly string[], inTemplate: boolean): boolean {
  const names = new Set(cells.map((cell) => cell.trim().toLowerCase()));
  return names.has("item_name") && (inTemplate || names.has("item_sku"));
}
