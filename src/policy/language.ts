// Language: a text is in one of the languages that the page is in, as far as its function words tell.
import type { Mechanism } from "./mechanism.ts";
import { speaks } from "./spoken.ts";

export const mechanism: Mechanism<"language"> = {
  kind: "language",
  compile: (rules) => (subject, report) => {
    const { at } = subject;
    for (const rule of rules) {
      if (speaks(at.cell.tokens, rule.mechanism.allowed) === false) report(rule, at, at.whole, {});
    }
  },
};
