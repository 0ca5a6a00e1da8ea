// Hidden text: a mark in a comment or an attribute of the HTML is read by search engines and lawyers, not by shoppers.
import type { Consideration } from "./consideration.ts";

export const consideration: Consideration = {
  id: "hidden-text",
  codes: ["HIDDEN_TEXT"],
  consider({ at: { hidden }, match }) {
    return hidden === undefined ? [] : [{ code: "HIDDEN_TEXT", args: { place: hidden.placeOf(match.span.start) } }];
  },
};
