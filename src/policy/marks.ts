// Marks: brands that a text names where the marketplace wants none, too many of them, or without the wording it asks for.
import { atLeast } from "../model/severity.ts";
import { wordsOf } from "../text/key.ts";
import type { MarkPlace } from "./mark-place.ts";
import type { Check, Mechanism, Report, Subject } from "./mechanism.ts";
import type { RuleOf } from "./rule.ts";

type Rule = RuleOf<"marks">;

export const mechanism: Mechanism<"marks"> = {
  kind: "marks",
  compile(rules): Check {
    const compiled = rules.map((rule) => ({ rule, accepts: compileMatch(rule) }));
    return (subject, report) => {
      if (subject.marks.length === 0) return;
      const here = subject.marks.filter(({ field }) => field === subject.at.field);
      if (here.length === 0) return;
      for (const { rule, accepts } of compiled) {
        const found = here.filter((mark) => accepts(mark, subject));
        if (rule.mechanism.minMarks > 1) reportMany(rule, found, subject, report);
        else for (const mark of found) report(rule, subject.at, mark.span, argsOf(mark));
      }
    };
  },
};

function compileMatch({ mechanism: { uses, sectors, wordings, notWordings, at, below } }: Rule) {
  const wanted = wordings && new Set(wordings.map(keyOf));
  const unwanted = new Set(notWordings.map(keyOf));
  return (mark: MarkPlace, { at: place }: Subject): boolean =>
    uses.includes(mark.use) &&
    (sectors?.includes(mark.sector) ?? true) &&
    (wanted?.has(keyOf(mark.wording)) ?? true) &&
    !unwanted.has(keyOf(mark.wording)) &&
    (at === "anywhere" || mark.span.start === place.whole.start) &&
    // What the trademark pack says at least as loud is not said twice.
    (below === undefined || !atLeast(mark.severity, below));
}

/** Reports the mark that is one too many. */
function reportMany(rule: Rule, found: readonly MarkPlace[], { at }: Subject, report: Report): void {
  const names = [...new Set(found.map(({ name }) => name))];
  const { minMarks } = rule.mechanism;
  const surplus = found.find(({ name }) => name === names[minMarks - 1]);
  if (surplus === undefined) return;
  const args = { ...argsOf(surplus), actual: names.length, limit: minMarks - 1, names: names.join(", ") };
  report(rule, at, surplus.span, args);
}

function argsOf({ name, wording, field, span }: MarkPlace) {
  return { name, wording, phrase: field.text.slice(span.start, span.end) };
}

function keyOf(wording: string): string {
  return wordsOf(wording).join(" ");
}
