// The cell that a finding stands in.
import type { Finding } from "../model/finding.ts";
import type { Field, Listing } from "../model/listing.ts";

/** The field of `listing` that `finding` is about; undefined when the listing has none like it. */
export function fieldOf({ fields }: Listing, { field }: Finding): Field | undefined {
  return fields.find(
    ({ role, column, index }) => role === field.role && column === field.column && index === field.index,
  );
}
