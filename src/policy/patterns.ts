// Patterns: addresses, codes, years, tags: what has a form and may not stand in a text.
import { isInBrand, isInNames } from "./brand-place.ts";
import type { Mechanism, Report, Subject } from "./mechanism.ts";
import { type NamedPattern, namedPatterns } from "./named-patterns.ts";
import type { RuleOf } from "./rule.ts";

export const mechanism: Mechanism<"patterns"> = {
  kind: "patterns",
  compile(rules) {
    const compiled = rules.flatMap((rule) =>
      rule.mechanism.patterns.map((name) => ({ rule, pattern: namedPatterns[name] })),
    );
    return (subject, report) => {
      for (const { rule, pattern } of compiled) if (mayHold(pattern, subject)) look(rule, pattern, subject, report);
    };
  },
};

function textOf({ of }: NamedPattern, { at }: Subject): string {
  return of === "cell" ? at.field.text : at.readable.text;
}

function mayHold(pattern: NamedPattern, subject: Subject): boolean {
  const { needs, core } = pattern;
  const text = textOf(pattern, subject);
  if (core !== undefined && !core.test(text)) return false;
  if (needs === undefined) return true;
  for (const letters of needs) if (text.includes(letters)) return true;
  return false;
}

function isNamed({ mechanism }: RuleOf<"patterns">, subject: Subject, start: number, end: number): boolean {
  if (mechanism.exceptInBrand && isInBrand(subject, start, end)) return true;
  return isInNames(subject.at, mechanism.exceptNames, start, end);
}

function look(rule: RuleOf<"patterns">, pattern: NamedPattern, subject: Subject, report: Report): void {
  const { at } = subject;
  for (const found of textOf(pattern, subject).matchAll(pattern.form)) {
    const end = found.index + found[0].length;
    if (pattern.of === "readable" && isNamed(rule, subject, found.index, end)) continue;
    const span = pattern.of === "cell" ? { start: found.index, end } : at.source(found.index, end);
    report(rule, at, span, { phrase: found[0] });
  }
}
