// What the title says the goods fit, a bare mention elsewhere in the listing means too: search terms, bullets, the description.
import { compatiblePhrase } from "./compatible.ts";
import type { Context, MatchedField } from "./consideration.ts";
import { fittedByPlace } from "./fitted-goods.ts";
import { shownTitle } from "./shown-title.ts";

/** The words with which every mention of the mark in the title is one of fit; undefined where it has none or another one. */
export function fitSaidInTitle(context: Context): string | undefined {
  const { at, match } = context;
  if (at.field.role === "title") return undefined;
  const title = shownTitle(context);
  const { id } = match.mark;
  if (title === undefined || !title.matches.some(({ mark }) => mark.id === id)) return undefined;
  let said = saidIn.get(title);
  if (said === undefined) {
    said = new Map();
    saidIn.set(title, said);
  }
  if (!said.has(id)) said.set(id, sayingIn(title, context));
  return said.get(id);
}

/** What a title says, by mark: the same for all its mentions elsewhere. */
const saidIn = new WeakMap<MatchedField, Map<string, string | undefined>>();

function sayingIn(title: MatchedField, context: Context): string | undefined {
  const mentions = title.matches.filter(({ mark }) => mark.id === context.match.mark.id);
  const fits = mentions.map((mention) =>
    context.elsewhere(title, mention, (there) => compatiblePhrase(there) ?? fittedByPlace(there)?.args?.["goods"]),
  );
  return fits.includes(undefined) ? undefined : String(fits[0]);
}
