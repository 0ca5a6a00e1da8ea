// Length: a text, or each value of a list, has at most or at least so many characters or words.
import { spanOfTokens } from "../text/cell.ts";
import type { FieldText } from "./field-text.ts";
import type { Mechanism, Report } from "./mechanism.ts";
import type { RuleOf } from "./rule.ts";
import { shorten } from "./shorten.ts";

export const mechanism: Mechanism<"length"> = {
  kind: "length",
  compile: (rules) => (subject, report) => {
    for (const rule of rules) {
      if (rule.mechanism.unit === "words") checkWords(rule, subject.at, report);
      else checkCharacters(rule, subject.at, report);
    }
  },
};

function checkCharacters(rule: RuleOf<"length">, at: FieldText, report: Report): void {
  const { max = Number.POSITIVE_INFINITY, min = 0, per } = rule.mechanism;
  const { text } = at.field;
  for (const value of per === "value" ? (at.field.parts ?? [at.whole]) : [at.whole]) {
    // Code points are never more than units: most texts are done here.
    if (value.end - value.start <= max && min === 0) continue;
    const { actual, limitAt } = measure(text, value.start, value.end, max);
    if (actual > max) {
      const shortened = shorten(text.slice(value.start, value.end), limitAt - value.start);
      const args = { limit: max, actual, over: actual - max, shortened };
      report(rule, at, { start: limitAt, end: value.end }, args, isCut(at) ? { instead: shortened } : undefined);
    } else if (actual < min) report(rule, at, value, { limit: min, actual });
  }
}

/** A bullet that breaks off is no suggestion; a title that ends earlier is. What it may lose is for a person to say. */
function isCut({ field }: FieldText): boolean {
  return field.role === "title" || field.role === "other";
}

function checkWords(rule: RuleOf<"length">, at: FieldText, report: Report): void {
  const { max = Number.POSITIVE_INFINITY, min = 0 } = rule.mechanism;
  const actual = at.cell.tokens.count;
  if (actual > max) report(rule, at, spanOfTokens(at.cell, max, actual), { limit: max, actual, over: actual - max });
  else if (actual < min) report(rule, at, at.whole, { limit: min, actual });
}

/** Code points of `start`..`end`, and where the first of them after `max` stands. */
function measure(text: string, start: number, end: number, max: number): { actual: number; limitAt: number } {
  if (!pairs.test(text)) return { actual: end - start, limitAt: Math.min(end, start + max) };
  let actual = 0;
  let limitAt = end;
  for (let at = start; at < end; at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1) {
    if (actual === max) limitAt = at;
    actual += 1;
  }
  return { actual, limitAt };
}

// Without surrogates a unit is a code point.
const pairs = /[\ud800-\udfff]/;
