// Phrases: words that a text does not use, unless they are part of a longer phrase that is harmless.
import { spanOfTokens } from "../text/cell.ts";
import { isInBrand } from "./brand-place.ts";
import type { Mechanism, WordCheck } from "./mechanism.ts";
import { PhraseTable } from "./phrase-table.ts";
import type { RuleOf } from "./rule.ts";

type Rule = RuleOf<"phrases">;

export const mechanism: Mechanism<"phrases"> = { kind: "phrases", compile };

function compile(rules: readonly Rule[]): WordCheck {
  const table = new PhraseTable<{ rule: Rule; isHarmless: boolean }>();
  for (const rule of rules) {
    // Harmless first: of two phrases of one length the first is taken.
    for (const phrase of rule.mechanism.except) table.add(phrase, { rule, isHarmless: true });
    for (const phrase of rule.mechanism.phrases) table.add(phrase, { rule, isHarmless: false });
  }
  return {
    words: table.firstWords,
    checkAt(tokens, subject, report) {
      const { cell, readable } = subject.at;
      /** Where the last phrase of a rule ends: one inside it is not looked at again. */
      const taken = new Map<Rule, number>();
      for (const at of tokens) {
        for (const { end, value } of table.startingAt(cell.tokens, at)) {
          const { rule, isHarmless } = value;
          if ((taken.get(rule) ?? 0) > at || (rule.mechanism.at === "start" && at > 0)) continue;
          taken.set(rule, end);
          if (isHarmless) continue;
          const span = spanOfTokens(cell, at, end);
          // Places agree only where there is no markup; elsewhere the brand is looked for in vain.
          const isOwn =
            rule.mechanism.exceptInBrand && readable.starts === null && isInBrand(subject, span.start, span.end);
          if (!isOwn) report(rule, subject.at, span, { phrase: subject.at.field.text.slice(span.start, span.end) });
        }
      }
    },
  };
}
