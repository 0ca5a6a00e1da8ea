// Numbers and codes: the "3M" of "6.3M" is a piece of a measure, the "WWFs" of "HDB0007WWFS190" one of an article number.
import type { Consideration } from "./consideration.ts";

export const consideration: Consideration = {
  id: "in-number",
  codes: ["IN_NUMBER"],
  consider({ at: { cell }, match: { span } }) {
    const { text } = cell;
    const before = text.slice(Math.max(0, span.start - 2), span.start);
    const isFraction = /^\d/.test(text.slice(span.start, span.end)) && /\d[.,]$/.test(before);
    const isInCode = /\d$/.test(before) && /^\d/.test(text.slice(span.end, span.end + 1));
    return isFraction || isInCode ? [{ code: "IN_NUMBER" }] : [];
  },
};
