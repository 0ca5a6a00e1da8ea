// Etsy's listings download, told by its shape: the names follow the shop's language, the order of the columns does not.
import { identifier } from "../cells.ts";
import { columnNames, headerKey } from "../headers.ts";
import { type Column, certain, type Layout } from "../layout.ts";
import { commaList } from "../parts.ts";
import { meaningOf } from "../synonyms.ts";

// As many as a listing can have, which has grown over the years; fewer are another table.
const fewestImages = 5;
// TITLE, DESCRIPTION, PRICE, CURRENCY_CODE, QUANTITY, TAGS, MATERIALS, then the images.
const firstImage = 7;

export const layout: Layout = {
  id: "etsy",
  about: {
    en: "Etsy listings download in any language, recognised by its shape: seven columns, then numbered image columns, the SKU last. The columns are title, description, price, currency, quantity, tags and materials; tags and materials are comma lists.",
    zh: "Etsy 商品下载文件，不限语言，按列结构识别：前七列，随后是编号图片列，最后一列为 SKU。前七列依次为标题、描述、价格、货币、数量、标签、材料；标签和材料为逗号列表。",
  },
  signature: ["TITLE", "TAGS", "MATERIALS", "IMAGE1 ... IMAGE10", "SKU"],
  recognise({ rows }) {
    const header = rows[0]?.cells ?? [];
    const images = imagesIn(header);
    if (images < fewestImages || header.length <= firstImage + images) return undefined;
    const columns = columnNames(header).map((name, at) => columnAt(name, at, header, images));
    return { score: certain + firstImage, headerAt: 0, columns, marketplace: "etsy" };
  },
};

/** How many numbered columns there are where the images stand; 0 where the columns before them are known as others. */
function imagesIn(header: readonly string[]): number {
  const [title = "", description = ""] = header.map(meaningOf);
  if (!["title", ""].includes(title) || !["description", ""].includes(description)) return 0;
  const keys = header.map(headerKey);
  const stem = keys[firstImage]?.replace(/1$/, "") ?? "";
  if (stem === "" || stem === keys[firstImage]) return 0;
  let images = 1;
  while (keys[firstImage + images] === `${stem}${images + 1}`) images++;
  return images;
}

function columnAt(name: string, at: number, header: readonly string[], images: number): Column {
  if (at === 0) return { name, role: "title" };
  if (at === 1) return { name, role: "description" };
  if (at === 5) return { name, role: "keywords", split: commaList };
  if (at === 6) return { name, role: "other", split: commaList };
  if (at === header.length - 1) return { name, role: "sku", value: firstSku };
  // VARIATION n TYPE, NAME, VALUES: the values are what buyers read.
  const isValues = at >= firstImage + images && (at - firstImage - images) % 3 === 2;
  return isValues ? { name, role: "other", split: commaList } : { name };
}

/** One cell lists the SKUs of all variations; the first stands for the listing. */
function firstSku(cell: string): string | undefined {
  return identifier(cell.split(",")[0] ?? "");
}
