// Amazon's newer template: settings in the first row, attribute paths as the header, an example below it.
import { exampleRow } from "../amazon-example.ts";
import { firstDataRow, parseAmazonSettings } from "../amazon-settings.ts";
import { isBlank } from "../cells.ts";
import { type ColumnRule, columnOf, knownColumns, ruleBook } from "../columns.ts";
import { columnNames } from "../headers.ts";
import { type Column, certain, type Layout } from "../layout.ts";
import { amazonMarketplace } from "../marketplaces.ts";
import { commonList } from "../parts.ts";

const book = ruleBook([
  { role: "title", names: ["item_name"] },
  { role: "bullet", names: ["bullet_point"] },
  { role: "description", names: ["product_description"] },
  // Each value may be a list by itself: `;` in the American example, `,` in the German one.
  { role: "keywords", names: ["generic_keyword", "platinum_keyword"], split: commonList },
  { role: "brand", names: ["brand"] },
  {
    role: "other",
    names: [
      ...[
        "title_differentiation",
        "manufacturer",
        "model_name",
        "model_number",
        "part_number",
        "style",
        "color",
        "size",
      ],
      ...[
        "material",
        "pattern",
        "theme",
        "scent",
        "flavor",
        "subject_character",
        "character",
        "collection",
        "team_name",
      ],
      ...["league_name", "special_feature", "included_components", "recommended_uses_for_product", "item_type_name"],
      ...["condition_note", "legal_disclaimer_description", "compatible_devices", "compatible_phone_models"],
    ],
  },
  { role: "sku", names: ["contribution_sku", "item_sku", "vendor_sku"] },
  { role: "id", names: ["amzn1.volt.ca.product_id_value", "external_product_id"] },
  { role: "parent", names: ["parent_sku"] },
  { role: "category", names: ["product_type"] },
  { role: "category", names: ["item_type_keyword"], rank: 1 },
]);

const parent: ColumnRule = { role: "parent" };

export const layout: Layout = {
  id: "amazon-template",
  about: {
    en: "Amazon's product template (since 2024), as a workbook or saved as CSV or text: the first row starts with settings=, and attribute paths such as item_name[...]#1.value are the header. Data starts where the settings say; Amazon's example row above it is left out.",
    zh: "亚马逊新版商品模板（2024 年起），工作簿或另存的 CSV、文本：首行以 settings= 开头，表头为 item_name[...]#1.value 之类的属性路径。数据起始行以 settings 为准，其上方的亚马逊示例行不读取。",
  },
  signature: ["settings=", "item_name[...]#1.value"],
  recognise({ rows }) {
    const headerAt = rows.slice(0, 10).findIndex(({ cells }) => isHeader(cells));
    const header = rows[headerAt];
    if (header === undefined) return undefined;
    const settings = parseAmazonSettings(rows[0]);
    const columns = pathColumns(header.cells);
    const titleCell = header.cells.find((cell) => titlePath.test(cell.trim())) ?? "";
    return {
      score: certain + knownColumns(columns),
      headerAt,
      columns,
      family: "sku",
      firstDataRow: firstDataRow(settings, header.row),
      marketplace: amazonMarketplace(
        settings?.marketplaceId ?? selector(titleCell, "marketplace_id"),
        settings?.languageTag ?? selector(titleCell, "language_tag"),
      ),
      kindOf: kindOf(header.cells, columns),
    };
  },
};

/** The sheet of definitions names one attribute a row; a header names many. */
function isHeader(cells: readonly string[]): boolean {
  return cells.some((cell) => titlePath.test(cell.trim())) && knownColumns(pathColumns(cells)) > 1;
}

const titlePath = /^(?:::)?item_name(?:\[[a-z_]+=[^\]]+\])*(?:#\d+)?(?:\.value)?$/;

// `name[selector=value]#1.field`: the name comes first and may hold dots (`amzn1.volt.ca.product_id_value`).
const path = /^(?:::)?([a-z0-9_.]+)(?:[[#].*)?$/;

function attributeName(cell: string): string | undefined {
  return path.exec(cell)?.[1];
}

function pathColumns(header: readonly string[]): Column[] {
  const names = columnNames(header);
  return header.map((cell, at) => columnOf(names[at] ?? "", ruleOf(cell.trim())));
}

function ruleOf(cell: string): ColumnRule | undefined {
  const name = attributeName(cell);
  if (name === undefined) return undefined;
  // Only the value of an attribute is text; `unit`, `type` and the like are words of the template.
  const field = /#\d+(?:\[[^\]]*\])?\.([a-z0-9_]+)$/.exec(cell)?.[1];
  if (field === "parent_sku") return parent;
  return field === undefined || field === "value" ? book(name) : undefined;
}

function selector(cell: string, key: string): string | undefined {
  return new RegExp(`\\[${key}=([^\\]]+)\\]`).exec(cell)?.[1];
}

function kindOf(
  header: readonly string[],
  columns: readonly Column[],
): (cells: readonly string[]) => "listing" | { skip: string } {
  const isExample = exampleRow(header.map((cell) => attributeName(cell.trim())));
  const relevant = columns.flatMap(({ role }, at) => (role === undefined || role === "category" ? [] : [at]));
  return (cells) => {
    if (isExample(cells)) return { skip: "example-row" };
    return relevant.every((at) => isBlank(cells[at] ?? "")) ? { skip: "no-text" } : "listing";
  };
}
