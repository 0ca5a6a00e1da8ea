// The machine-readable first row of Amazon's templates: where the rows are and which marketplace they are for.
import type { Row } from "./csv.ts";

export interface AmazonSettings {
  /** Rows as a spreadsheet counts them, from 1. */
  readonly attributeRow?: number;
  readonly dataRow?: number;
  /** Such as `amzn1.mp.o.A1PA6795UKMFR9`. */
  readonly marketplaceId?: string;
  /** Such as `de_DE`. */
  readonly languageTag?: string;
}

/**
 * Reads `settings=attributeRow=5&dataRow=7&...` from a first row; undefined when it has none. Long settings are cut into
 * several cells, `settings=`, `settings2=` and so on, and a value may be cut in the middle.
 */
export function parseAmazonSettings(row: Row | undefined): AmazonSettings | undefined {
  const parts = row?.cells.filter((cell) => /^settings\d*=/.test(cell)) ?? [];
  if (parts.length === 0) return undefined;
  const settings = new URLSearchParams(parts.map((cell) => cell.replace(/^settings\d*=/, "")).join(""));
  const attributeRow = rowNumber(settings.get("attributeRow"));
  const dataRow = rowNumber(settings.get("dataRow"));
  const marketplaceId = settings.get("primaryMarketplaceId");
  const languageTag = settings.get("contentLanguageTag");
  return {
    ...(attributeRow === undefined ? {} : { attributeRow }),
    ...(dataRow === undefined ? {} : { dataRow }),
    ...(marketplaceId === null ? {} : { marketplaceId }),
    ...(languageTag === null ? {} : { languageTag }),
  };
}

function rowNumber(value: string | null): number | undefined {
  return value !== null && /^\d{1,3}$/.test(value) ? Number(value) : undefined;
}

/** The first data row below a header that stands in `headerRow`, by the distance that the settings give. */
export function firstDataRow(settings: AmazonSettings | undefined, headerRow: number): number {
  const { attributeRow, dataRow } = settings ?? {};
  const distance = attributeRow === undefined || dataRow === undefined ? 1 : dataRow - attributeRow;
  return headerRow + Math.max(1, distance);
}
