// Bare names of lines and models, too short or too ordinary to say anything alone: "GLC", "i20", "Nova", "GT".
import type { Match } from "../model/match.ts";
import { companionOf } from "./companion.ts";
import type { Consideration, Context } from "./consideration.ts";
import { spokenTerm } from "./term-words.ts";

export const consideration: Consideration = {
  id: "tied-name",
  codes: ["UNACCOMPANIED"],
  consider(context) {
    return isUnaccompanied(context) ? [{ code: "UNACCOMPANIED", args: { term: context.match.term } }] : [];
  },
};

/** The spelling is one that the dictionary ties to a companion: it stands by itself among the ordinary collocations. */
export function isTied({ mark, term }: Match): boolean {
  return mark.tiedTerms.length > 0 && mark.tiedTerms.includes(spokenTerm(term));
}

const likenesses: ReadonlySet<Match["kind"]> = new Set(["fuzzy", "glued", "masked", "leet"]);

/**
 * True for a tied spelling without its maker or another companion in any field, the brand column included. What only
 * resembles such a spelling never means the mark: a name that is ordinary in its own letters says nothing in others.
 */
export function isUnaccompanied(context: Pick<Context, "match" | "words">): boolean {
  return isTied(context.match) && (likenesses.has(context.match.kind) || companionOf(context) === undefined);
}
