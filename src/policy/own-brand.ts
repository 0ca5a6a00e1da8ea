// Own brand: the listing's brand name is not repeated where the marketplace already reads the brand.
import { spanOfTokens, wordAt } from "../text/cell.ts";
import { wordsOf } from "../text/key.ts";
import type { Mechanism } from "./mechanism.ts";

export const mechanism: Mechanism<"own-brand"> = {
  kind: "own-brand",
  compile: (rules) => (subject, report) => {
    const { cell } = subject.at;
    const brand = subject.listing.brand ?? subject.fields.find(({ field }) => field.role === "brand")?.field.text ?? "";
    const words = wordsOf(brand);
    if (words.length === 0 || noBrand.has(words.join(" "))) return;
    for (let at = 0; at + words.length <= cell.tokens.count; at += 1) {
      if (!words.every((word, index) => wordAt(cell, at + index) === word)) continue;
      const span = spanOfTokens(cell, at, at + words.length);
      for (const rule of rules) report(rule, subject.at, span, { phrase: brand.trim() });
    }
  },
};

/** What stands in a brand column when there is no brand. */
const noBrand = new Set(["generic", "unbranded", "no brand", "none", "n a", "na", "unknown", "not applicable"]);
