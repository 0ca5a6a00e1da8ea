// Patterns: addresses, codes, years, tags: what has a form and may not stand in a text.
import { isInBrand } from "./brand-place.ts";
import type { Mechanism, Report, Subject } from "./mechanism.ts";
import { type NamedPattern, namedPatterns } from "./named-patterns.ts";
import type { RuleOf } from "./rule.ts";

export const mechanism: Mechanism<"patterns"> = {
  kind: "patterns",
  compile: (rules) => (subject, report) => {
    for (const rule of rules)
      for (const name of rule.mechanism.patterns) look(rule, namedPatterns[name], subject, report);
  },
};

function look(
  rule: RuleOf<"patterns">,
  { needs, first, form, of }: NamedPattern,
  subject: Subject,
  report: Report,
): void {
  const { at } = subject;
  const text = of === "cell" ? at.field.text : at.readable.text;
  if (first?.test(text) === false || !needs.some((letters) => text.includes(letters))) return;
  for (const found of text.matchAll(form)) {
    const end = found.index + found[0].length;
    if (rule.mechanism.exceptInBrand && of === "readable" && isInBrand(subject, found.index, end)) continue;
    const span = of === "cell" ? { start: found.index, end } : at.source(found.index, end);
    report(rule, at, span, { phrase: found[0] });
  }
}
