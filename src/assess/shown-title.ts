// The title as shoppers read it, beside which the other fields of a listing are judged.
import type { ListingContext, MatchedField } from "./consideration.ts";

/** The first title of the listing; what its HTML hides is none. */
export function shownTitle({ fields }: Pick<ListingContext, "fields">): MatchedField | undefined {
  return fields.find(({ field, hidden }) => field.role === "title" && hidden === undefined);
}
