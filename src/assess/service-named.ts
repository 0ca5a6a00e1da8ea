// Services that a seller names: "we accept PayPal, Visa", "shipped by DHL", "follow us on Instagram". Nothing is sold under them.
import type { Consideration, Context } from "./consideration.ts";
import { phraseLeadingTo, phraseStartingAt } from "./phrases.ts";

export const consideration: Consideration = {
  id: "service-named",
  codes: ["SERVICE_NAMED"],
  consider(context) {
    const phrase = servicePhrase(context);
    return phrase === undefined ? [] : [{ code: "SERVICE_NAMED", args: { phrase } }];
  },
};

/** Nice classes of shops, payment, networks, transport and communities. */
const services = new Set([35, 36, 38, 39, 45]);

/** The words before it, over a list of others of its kind, or after it, that say what the service is used for; no title has them. */
function servicePhrase({ at, match, lexicon: { service } }: Context): string | undefined {
  if (at.field.role === "title" || !match.mark.classes.some((number) => services.has(number))) return undefined;
  return (
    phraseLeadingTo(at, match.firstToken, [service.before], []) ??
    phraseStartingAt(at.cell, match.endToken, service.after)
  );
}
