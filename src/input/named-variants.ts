// Rows that another row names as variants of its product: rows are held back until a later one may have named them.
import { identifier } from "./cells.ts";
import type { Row } from "./csv.ts";
import type { TablePlan } from "./recognise.ts";

// As many rows as are held back to count findings of one product, and what they may hold in UTF-16 units.
const maxRows = 2500;
const maxUnits = 8 * 1024 * 1024;
// The oldest are forgotten, so that a table of any length fits.
const maxNamed = 20_000;

/** Knows which product a SKU is a variant of, from the rows up to 2,500 ahead. */
export class NamedVariants {
  readonly #plan: TablePlan;
  readonly #sku: number;
  readonly #parents = new Map<string, string>();

  constructor(plan: TablePlan) {
    this.#plan = plan;
    this.#sku = plan.columns.findIndex(({ role }) => role === "sku");
  }

  /** SKU of the product that `sku` is a variant of. */
  parentOf(sku: string | undefined): string | undefined {
    return sku === undefined ? undefined : this.#parents.get(sku);
  }

  /** Passes rows on, in order, each once those ahead of it have been looked at. */
  async *lookAhead(batches: AsyncIterable<Row[]>): AsyncGenerator<Row[]> {
    let held: Row[] = [];
    let units = 0;
    for await (const batch of batches) {
      for (const row of batch) {
        this.#note(row);
        units += unitsOf(row);
        held.push(row);
      }
      let given = 0;
      while (held.length - given > maxRows || (units > maxUnits && given < held.length)) {
        units -= unitsOf(held[given++] as Row);
      }
      if (given === 0) continue;
      yield held.slice(0, given);
      held = held.slice(given);
    }
    yield held;
  }

  #note({ cells }: Row): void {
    const parent = identifier(cells[this.#sku] ?? "");
    if (parent === undefined) return;
    for (const sku of this.#plan.variantsOf?.(cells) ?? []) {
      if (sku === parent) continue;
      this.#parents.delete(sku);
      this.#parents.set(sku, parent);
      const [oldest] = this.#parents.keys();
      if (this.#parents.size > maxNamed && oldest !== undefined) this.#parents.delete(oldest);
    }
  }
}

function unitsOf({ cells }: Row): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0);
}
