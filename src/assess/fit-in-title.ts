// What the title says the goods fit, a bare mention elsewhere in the listing means too: search terms, bullets, the description, and
// further on in the title itself.
import type { Match } from "../model/match.ts";
import { compatiblePhrase } from "./compatible.ts";
import type { Context, MatchedField } from "./consideration.ts";
import { fittedByPlace } from "./fitted-goods.ts";
import { areKin } from "./kin.ts";
import { shownTitle } from "./shown-title.ts";
import { isSaidGenuine } from "./title-device.ts";

/** The words with which every mention of the mark in the title is one of fit, or one beside a mention there; undefined where there are none. */
export function fitSaidInTitle(context: Context): string | undefined {
  const { at, match } = context;
  if (at.field.role === "title") return fitSaidBeside(context);
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

/** "Sander pads for Makita, replacement pads Makita 743081-8": the same mark, or a thing of its kind, said to be fitted elsewhere in the title. */
function fitSaidBeside(context: Context): string | undefined {
  const { at, match, goods, hosts } = context;
  const isSame = ({ mark, firstToken }: Match): boolean =>
    mark.id === match.mark.id ||
    (firstToken < match.firstToken && hosts.isThing(mark) && hosts.isThing(match.mark) && areKin(mark, match.mark));
  if (match.firstToken === 0 || !goods.isFitted || isSaidGenuine(context)) return undefined;
  for (const other of at.matches) {
    if (other === match || !isSame(other)) continue;
    const said = context.elsewhere(at, other, compatiblePhrase);
    if (said !== undefined) return said;
  }
  return undefined;
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
