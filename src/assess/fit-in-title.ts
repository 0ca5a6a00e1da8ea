// What the title says the goods fit, a bare mention elsewhere in the listing means too: search terms, bullets, the description.
import { compatiblePhrase } from "./compatible.ts";
import type { Context } from "./consideration.ts";
import { fittedByPlace } from "./fitted-goods.ts";

/** The words with which every mention of the mark in the title is one of fit; undefined where it has none or another one. */
export function fitSaidInTitle(context: Context): string | undefined {
  const { at, match, fields } = context;
  if (at.field.role === "title") return undefined;
  const title = fields.find(({ field, hidden }) => field.role === "title" && hidden === undefined);
  const mentions = title?.matches.filter(({ mark }) => mark.id === match.mark.id) ?? [];
  if (title === undefined || mentions.length === 0) return undefined;
  const fits = mentions.map((mention) => {
    const there = context.elsewhere(title, mention);
    return compatiblePhrase(there) ?? fittedByPlace(there)?.args?.["goods"];
  });
  return fits.includes(undefined) ? undefined : String(fits[0]);
}
