// What a marketplace's export is to the reader: one Layout per file of `layouts/`, all of this shape.
import type { FieldRole } from "../model/listing.ts";
import type { RawProblem } from "../model/problem.ts";
import type { Row } from "./csv.ts";
import type { Split } from "./parts.ts";

/** What a column can be mapped to with `--map`. */
export type MappableRole = FieldRole | "sku" | "id" | "parent" | "category" | "marketplace";

export interface Layout {
  /** Name in reports and for `--input-format`; lower case with hyphens. */
  readonly id: string;
  /** How it is recognised and which columns become what, in one or two sentences. */
  readonly about: { readonly en: string; readonly zh: string };
  /** What in the file decides, as it stands there. */
  readonly signature: readonly string[];
  /** Looks at the first rows of a table; undefined when it is not of this layout. */
  recognise(head: Head): Recognition | undefined;
}

/** The first rows of a table. */
export interface Head {
  readonly rows: readonly Row[];
  /** Keys of the headers that the user named with `--map`. */
  readonly wanted: readonly string[];
}

export interface Recognition {
  /** Known layouts: 100 and one more per known column. The generic layout: its known columns alone. 0: nothing known. */
  readonly score: number;
  /** The header row; -1 when every row is data. */
  readonly headerAt: number;
  readonly columns: readonly Column[];
  /** Number of the first data row (`Row.row`), where it is not the one after the header. */
  readonly firstDataRow?: number;
  /** Under which reason the rows before the header are counted; they belong to the header when absent. */
  readonly preamble?: string;
  /** False when a quote is a character like any other. */
  readonly quoting?: boolean;
  /** Rows that a line break inside a cell tore apart are joined; only safe without quoting. */
  readonly joinTornRows?: boolean;
  /** Rows shorter than the header are right as they are. */
  readonly shortRows?: boolean;
  /** Rows with a letter lost to `?` are pointed out, since this export is known to lose them. */
  readonly losesLetters?: boolean;
  /**
   * How the rows of one product are known where no `parent` column says it: by their id, SKU or title. Rows are products of
   * their own when absent and when there is no such column.
   */
  readonly family?: "id" | "sku" | "title";
  /** The SKUs of the rows that a row says are variants of its product, wherever they stand. */
  variantsOf?(cells: readonly string[]): Iterable<string>;
  /** Marketplace that the file names. */
  readonly marketplace?: string | undefined;
  /** What the user should know about the choice: a guessed column, a file without text. */
  readonly problems?: readonly RawProblem[];
  /** What a data row is; `listing` for all when absent. */
  kindOf?(cells: readonly string[]): RowKind;
}

/** A listing, a row that goes on with the listing before it, or a row that is left out and counted under a reason. */
export type RowKind = "listing" | "continuation" | { readonly skip: string };

export interface Column {
  /** Name as it is shown. */
  readonly name: string;
  /** Absent for columns that hold no listing text. */
  readonly role?: MappableRole;
  /** For columns without a role: cells that hold free text are read as `other` all the same. */
  readonly free?: boolean;
  /** How a cell of several values is split. */
  readonly split?: Split;
  /** What the cell says for the roles that are no text (sku, id, parent, category, marketplace). */
  readonly value?: (cell: string) => string | undefined;
  /** Finds the product's brand in a cell that holds other things too. */
  readonly brandIn?: (cell: string) => string | undefined;
  /** Among several columns for one of these, the lowest rank that holds a value wins; 0 if absent. */
  readonly rank?: number;
  /** Index of the column whose cell names the attribute that this one holds. */
  readonly namedBy?: number;
}

/** The score of a layout that is certain, and of each known column beside it. */
export const certain = 100;
