// Header cells: the name that is shown, and the key by which names are compared.

// Control and zero-width characters, soft hyphens, direction marks and byte order marks: invisible, and never meant.
const invisible =
  /\u034f|[\0-\x08\x0e-\x1f\x7f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** A header is looked for in so many rows. */
export const maxHeaderRows = 12;

/**
 * Names of the columns as reports show them: without invisible characters and line breaks, `title#2` for the second of
 * one name, `column 3` for the third column when it has none.
 */
export function columnNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell, at) => {
    const name = visibleName(cell) || positionName(at);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

/** The name of a column without a header, by its index from 0. */
export function positionName(at: number): string {
  return `column ${at + 1}`;
}

function visibleName(cell: string): string {
  return cell
    .replace(invisible, "")
    .replace(/\u00a0+(?=_)|(?<=_)\u00a0+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const maxHeaderUnits = 500;

/**
 * The key of a header cell: compatibility forms, case, accents, separators and the marks for required columns
 * (`*Title`, `标题（必填）`) make no difference. `bullet_point1` gives `bullet point1`.
 */
export function headerKey(cell: string): string {
  // No header is that long, and the first rows may hold descriptions of a megabyte.
  if (cell.length > maxHeaderUnits) return "";
  const known = keys.get(cell);
  if (known !== undefined) return known;
  const key = makeKey(cell);
  if (keys.size >= maxKeys) keys.clear();
  keys.set(cell, key);
  return key;
}

// Every layout asks for the keys of the same first rows, and a hostile row has a hundred thousand cells.
const keys = new Map<string, string>();
const maxKeys = 20_000;

function makeKey(cell: string): string {
  return cell
    .replace(invisible, "")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\*|\(必填\)|\(required\)|\(\+\)$|\|\d\|\d$/g, "")
    .replace(/[\s_-]+/g, " ")
    .replace(/^[\s+=@#:·.]+|[\s:]+$/g, "");
}

/** A key without the number at its end: `bullet point1` and `卖点三` give `bullet point` and `卖点`. */
export function withoutNumber(key: string): string {
  return key.replace(/[\s#.]*(?:\d{1,2}|[一二三四五六七八九十])$/, "");
}

const maxNames = 20;
const maxNameUnits = 40;

/** Header names for a message: at most twenty, each cut to a length that can be read. */
export function headerList(names: readonly string[]): string {
  const shown = names.slice(0, maxNames).map((name) => {
    const characters = [...name];
    return characters.length > maxNameUnits ? `${characters.slice(0, maxNameUnits).join("")}…` : name;
  });
  return shown.join(", ") + (names.length > maxNames ? ", …" : "");
}
