// Numbers: the "3M" of "6.3M" is a piece of a measure.
import type { Consideration } from "./consideration.ts";

export const consideration: Consideration = {
  id: "in-number",
  codes: ["IN_NUMBER"],
  consider({ at: { cell }, match: { span } }) {
    const isFraction = /^\d/.test(cell.text.slice(span.start)) && /\d[.,]$/.test(cell.text.slice(0, span.start));
    return isFraction ? [{ code: "IN_NUMBER" }] : [];
  },
};
