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
    return {
      words: compiled.flatMap(({ table }) => [...table.firstWords]),
      checkAt(tokens, { at, fields }, report) {
        for (const { rule, table } of compiled) {
          const said = placeOf(table, at, tokens);
          const others = fields.filter(({ field }) => field.role === rule.mechanism.with);
          if (said === undefined || others.length === 0 || others.some((other) => says(table, other))) continue;
          const span = spanOfTokens(at.cell, said.start, said.end);
          report(rule, at, span, { phrase: at.field.text.slice(span.start, span.end) });
        }
      },
    };
  },
};

function says(table: PhraseTable<true>, at: FieldText): boolean {
  return placeOf(table, at, Array(at.cell.tokens.count).keys()) !== undefined;
}

/** The first phrase that starts with one of `among`. */
function placeOf(
  table: PhraseTable<true>,
  { cell: { tokens } }: FieldText,
  among: Iterable<number>,
): { start: number; end: number } | undefined {
  for (const start of among) {
    const [found] = table.startingAt(tokens, start);
    if (found !== undefined) return { start, end: found.end };
  }
  return undefined;
}
