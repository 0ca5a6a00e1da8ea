// What a row says of its product beside its texts: numbers, category, and which rows are the same product.
import type { Listing } from "../model/listing.ts";
import { identifier, isBlank } from "./cells.ts";
import type { Column, MappableRole } from "./layout.ts";
import type { NamedVariants } from "./named-variants.ts";
import type { TablePlan } from "./recognise.ts";

/** As a Listing has them. */
export type RowValues = Pick<Listing, "id" | "sku" | "family" | "brand" | "category" | "marketplace">;

interface ValueColumn {
  readonly at: number;
  readonly value: (cell: string) => string | undefined;
}

/** Reads these of one row after the other: rows of one product leave out what its first row says. */
export class RowValuesReader {
  readonly #plan: TablePlan;
  readonly #variants: NamedVariants;
  readonly #columns: ReadonlyMap<MappableRole, readonly ValueColumn[]>;
  readonly #title: number;
  readonly #hasFamilies: boolean;
  /** The first row of the product above. */
  #above: RowValues = {};

  constructor(plan: TablePlan, variants: NamedVariants) {
    this.#plan = plan;
    this.#variants = variants;
    this.#columns = valueColumns(plan.columns);
    this.#title = plan.columns.findIndex(({ role }) => role === "title");
    this.#hasFamilies = plan.family !== undefined || this.#columns.has("parent");
  }

  /**
   * @param brand what the row's own texts say of its brand.
   * @param record number of the row, for a product that has no other name.
   * @param continues true for a row that goes on with the one above, whatever it says of itself.
   */
  read(cells: readonly string[], brand: string | undefined, record: number, continues: boolean): RowValues {
    const id = this.#valueOf("id", cells);
    const sku = this.#valueOf("sku", cells);
    const family = continues ? this.#above.family : this.#familyOf(cells, id, sku, record);
    const above = continues || (family !== undefined && family === this.#above.family) ? this.#above : undefined;
    const values = defined({
      id: continues ? (id ?? this.#above.id ?? this.#above.sku) : id,
      sku,
      family,
      brand: brand ?? above?.brand,
      category: this.#valueOf("category", cells) ?? above?.category,
      marketplace: this.#valueOf("marketplace", cells) ?? this.#plan.marketplace,
    });
    if (above === undefined) this.#above = values;
    return values;
  }

  /** What the rows of a product share: the parent that the row names or that names it, or what the row is. */
  #familyOf(
    cells: readonly string[],
    id: string | undefined,
    sku: string | undefined,
    record: number,
  ): string | undefined {
    if (!this.#hasFamilies) return undefined;
    const names = {
      id: () => id ?? sku,
      sku: () => sku ?? id,
      title: () => id ?? filled(cells[this.#title] ?? "") ?? sku,
    };
    const parent = this.#valueOf("parent", cells) ?? this.#variants.parentOf(sku);
    return parent ?? names[this.#plan.family ?? "sku"]() ?? `row ${record}`;
  }

  #valueOf(role: MappableRole, cells: readonly string[]): string | undefined {
    for (const { at, value } of this.#columns.get(role) ?? []) {
      const found = value(cells[at] ?? "");
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

const identifying: ReadonlySet<MappableRole> = new Set(["sku", "id", "parent"]);

function valueColumns(columns: readonly Column[]): Map<MappableRole, readonly ValueColumn[]> {
  const ranked = columns
    .map((column, at) => ({ column, at }))
    .sort((a, b) => (a.column.rank ?? 0) - (b.column.rank ?? 0));
  const byRole = new Map<MappableRole, readonly ValueColumn[]>();
  for (const { column, at } of ranked) {
    if (column.role === undefined) continue;
    const value = column.value ?? (identifying.has(column.role) ? identifier : filled);
    byRole.set(column.role, [...(byRole.get(column.role) ?? []), { at, value }]);
  }
  return byRole;
}

function filled(cell: string): string | undefined {
  return isBlank(cell) ? undefined : cell.trim();
}

function defined(values: { readonly [key in keyof RowValues]: string | undefined }): RowValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
