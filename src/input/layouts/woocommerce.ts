// WooCommerce's product CSV, whose header is in the language of the shop's admin pages.
import { identifier } from "../cells.ts";
import { type ColumnRule, columnOf, columnsOf, headerKeys, knownColumns, ruleBook } from "../columns.ts";
import { columnNames, headerKey } from "../headers.ts";
import { type Column, certain, type Layout } from "../layout.ts";
import { separatedBy } from "../parts.ts";
import { meaningOf } from "../synonyms.ts";
import { type WooCommerceShape, wooCommerceShape } from "../woocommerce-shape.ts";

// A comma inside a value is written `\,`.
const list = separatedBy(/(?<!\\),/);

// In order: English, German, French, Spanish.
const names = {
  type: ["Type", "Typ", "Tipo"],
  sku: ["SKU", "Artikelnummer", "Art.-Nr.", "UGS", "Référence"],
  name: ["Name", "Nom", "Nombre"],
  anchor: [
    ...[
      "Visibility in catalog",
      "Sichtbarkeit im Katalog",
      "Visibilité dans le catalogue",
      "Visibilidad en el catálogo",
    ],
    ...["Published", "Veröffentlicht", "Publié", "Publicado"],
  ],
};

const book = ruleBook([
  { role: "title", names: names.name },
  { role: "description", names: ["Description", "Beschreibung", "Descripción"] },
  { role: "description", names: ["Short description", "Kurzbeschreibung", "Description courte", "Descripción corta"] },
  { role: "keywords", names: ["Tags", "Schlagwörter", "Étiquettes", "Etiquetas"], split: list },
  { role: "keywords", pattern: /^meta: (?:yoast wpseo (?:focuskw|focuskeywords|keywordsynonyms)|aioseo keywords)$/ },
  { role: "keywords", pattern: /^meta: rank math focus keyword$/, split: list },
  { role: "other", pattern: /^meta: (?:yoast wpseo|aioseo|rank math) (?:title|metadesc|description)$/ },
  { role: "other", pattern: /^meta: .*open graph.* description$/ },
  { role: "other", names: ["Purchase note", "Hinweis zum Kauf", "Note de commande", "Nota de compra"] },
  { role: "brand", names: ["Brands", "Marken", "Marques", "Marcas", "Meta: _wc_gla_brand"] },
  { role: "sku", names: names.sku },
  { role: "category", names: ["Categories", "Kategorien", "Catégories", "Categorías"] },
  // A variation is grouped with its parent, which it names as `id:946` or by SKU.
  { role: "id", names: ["Parent", "Übergeordnetes Produkt", "Superior"], value: parentId, rank: -1 },
  { role: "id", names: ["ID"] },
]);

const attributeName = /^(?:attribut?e? (\d+) name|nom de l'attribut (\d+)|nombre del atributo (\d+))$/;
const attributeValue =
  /^(?:attribut?e? (\d+) (?:value\(s\)|wert\(e\))|valeur\(s\) de l'attribut (\d+)|valor\(es\) del atributo (\d+))$/;

export const layout: Layout = {
  id: "woocommerce",
  about: {
    en: "WooCommerce product CSV, recognised by ID, Type, SKU, Name and Published or Visibility in catalog in English, German, French or Spanish, and in any other language by the order of its columns and the values in them. Name, both descriptions, Tags, SEO fields and attribute values are read; shorter rows of a batch export are in order.",
    zh: "WooCommerce 商品 CSV：英、德、法、西语表头以 ID、Type、SKU、Name 及 Published 或 Visibility in catalog 识别，其他语言按列的顺序和取值识别。读取名称、长短描述、标签、SEO 字段和属性值；分批导出造成的短行属正常。",
  },
  signature: ["ID", "Type", "SKU", "Name", "Visibility in catalog"],
  recognise({ rows }) {
    const header = rows[0]?.cells ?? [];
    const keys = headerKeys(header);
    const has = (list: readonly string[]) => list.some((name) => keys.has(headerKey(name)));
    const isExport = keys.has("id") && has(names.type) && has(names.sku) && has(names.name) && has(names.anchor);
    const shape = isExport ? undefined : wooCommerceShape(rows);
    if (!isExport && shape === undefined) return undefined;
    const columns = withAttributes(shape === undefined ? columnsOf(header, book) : columnsIn(shape, header), header);
    return { score: certain + knownColumns(columns), headerAt: 0, columns, shortRows: true, family: "id" };
  },
};

/** In other languages a column is what stands in its place; numbered ones, such as attributes, hold text of their own. */
function columnsIn(shape: WooCommerceShape, header: readonly string[]): Column[] {
  const shown = columnNames(header);
  const rules = new Map<number, ColumnRule>([
    [0, { role: "id" }],
    [shape.sku, { role: "sku" }],
    [shape.name, { role: "title" }],
    [shape.shortDescription, { role: "description" }],
    [shape.description, { role: "description" }],
    [shape.categories, { role: "category" }],
    [shape.tags, { role: "keywords", split: list }],
    [shape.parent, { role: "id", value: parentId, rank: -1 }],
  ]);
  return header.map((cell, at) => {
    const key = headerKey(cell);
    const isNumbered = at > shape.description && /\d/.test(key) && !key.startsWith("meta:");
    const rule = rules.get(at) ?? book(cell) ?? (meaningOf(cell) === "brand" ? { role: "brand" as const } : undefined);
    return rule === undefined && isNumbered ? { name: shown[at] ?? "", free: true } : columnOf(shown[at] ?? "", rule);
  });
}

function parentId(cell: string): string | undefined {
  return identifier(cell.replace(/^id:/, ""));
}

/** Adds the values of attributes, each with the column that names its attribute: one named Brand holds a brand. */
function withAttributes(columns: readonly Column[], header: readonly string[]): Column[] {
  const keys = header.map(headerKey);
  const nameAt = new Map(keys.map((key, at) => [numberOf(attributeName, key), at]));
  return columns.map((column, at) => {
    const number = numberOf(attributeValue, keys[at] ?? "");
    if (number === undefined) return column;
    const namedBy = nameAt.get(number);
    return { name: column.name, role: "other", split: list, ...(namedBy === undefined ? {} : { namedBy }) };
  });
}

function numberOf(pattern: RegExp, key: string): string | undefined {
  return pattern.exec(key)?.slice(1).find(Boolean);
}
