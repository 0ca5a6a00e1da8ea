// Numbers and codes: the "3M" of "6.3M" is a piece of a measure, the "WWFs" of "HDB0007WWFS190" one of an article number,
// the "VMC" of "Sony VMC-IL4615" the beginning of a model.
import type { Consideration, Context } from "./consideration.ts";

export const consideration: Consideration = {
  id: "in-number",
  codes: ["IN_NUMBER"],
  consider(context) {
    const { text } = context.at.cell;
    const { span } = context.match;
    const before = text.slice(Math.max(0, span.start - 2), span.start);
    const isFraction = /^\d/.test(text.slice(span.start, span.end)) && /\d[.,]$/.test(before);
    const isInCode = /\d$/.test(before) && /^\d/.test(text.slice(span.end, span.end + 1));
    return isFraction || isInCode || beginsModel(context) ? [{ code: "IN_NUMBER" }] : [];
  },
};

/** Short capitals before a hyphen and digits, directly after the maker whose models begin so. */
function beginsModel({ at, match: { span, firstToken, mark } }: Context): boolean {
  const { text } = at.cell;
  if (
    !/^[A-Z]{2,4}$/.test(text.slice(span.start, span.end)) ||
    !/^-[A-Za-z]{0,3}\d/.test(text.slice(span.end, span.end + 5))
  )
    return false;
  return at.matches.some((other) => other.endToken === firstToken && other.mark.id !== mark.id);
}
