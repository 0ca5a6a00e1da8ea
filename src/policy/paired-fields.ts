// Paired fields: what one field says, another must say too, such as "compatible with" in title and description.
import { spanOfTokens } from "../text/cell.ts";
import type { FieldText } from "./field-text.ts";
import type { Mechanism } from "./mechanism.ts";
import { PhraseTable } from "./phrase-table.ts";

export const mechanism: Mechanism<"paired-fields"> = {
  kind: "paired-fields",
  compile(rules) {
    const compiled = rules.map((rule) => {
      const table = new PhraseTable<true>();
      for (const phrase of rule.mechanism.phrases) table.add(phrase, true);
      return { rule, table };
    });
    return (subject, report) => {
      for (const { rule, table } of compiled) {
        const others = subject.fields.filter(({ field }) => field.role === rule.mechanism.with);
        const said = placeOf(table, subject.at);
        if (said === undefined || others.length === 0 || others.some((other) => placeOf(table, other) !== undefined))
          continue;
        const span = spanOfTokens(subject.at.cell, said.start, said.end);
        report(rule, subject.at, span, { phrase: subject.at.field.text.slice(span.start, span.end) });
      }
    };
  },
};

function placeOf(
  table: PhraseTable<true>,
  { cell: { tokens } }: FieldText,
): { start: number; end: number } | undefined {
  for (let start = 0; start < tokens.count; start += 1) {
    const [found] = table.startingAt(tokens, start);
    if (found !== undefined) return { start, end: found.end };
  }
  return undefined;
}
