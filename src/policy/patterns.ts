// Patterns: addresses, codes, years, tags: what has a form and may not stand in a text.
import type { Tokens } from "../text/tokens.ts";
import { WordNotes } from "../text/words.ts";
import { isInBrand } from "./brand-place.ts";
import type { Mechanism, Report, Subject } from "./mechanism.ts";
import { type NamedPattern, namedPatterns, patternNames } from "./named-patterns.ts";
import type { RuleOf } from "./rule.ts";

export const mechanism: Mechanism<"patterns"> = {
  kind: "patterns",
  compile: (rules) => (subject, report) => {
    const told = toldBy(subject.at.cell.tokens);
    for (const rule of rules) {
      for (const name of rule.mechanism.patterns) {
        const pattern = namedPatterns[name];
        const isTold = (told & (bitOf.get(pattern) ?? 0)) !== 0;
        if (isTold || hasLetters(pattern, subject)) look(rule, pattern, subject, report);
      }
    }
  },
};

const withWords = patternNames.map((name) => namedPatterns[name]).filter(({ words }) => words !== undefined);
const bitOf = new Map(withWords.map((pattern, position) => [pattern, 1 << position]));

/** For a word, the bits of the patterns that it speaks for. */
const notes = new WordNotes((word) =>
  withWords.reduce((bits, pattern) => bits | (pattern.words?.includes(word) ? (bitOf.get(pattern) as number) : 0), 0),
);

function toldBy({ words, numbers, count }: Tokens): number {
  let bits = 0;
  for (let at = 0; at < count; at += 1) bits |= notes.of(words, numbers[at] as number);
  return bits;
}

function textOf({ of }: NamedPattern, { at }: Subject): string {
  return of === "cell" ? at.field.text : at.readable.text;
}

function hasLetters(pattern: NamedPattern, subject: Subject): boolean {
  return pattern.needs?.some((letters) => textOf(pattern, subject).includes(letters)) === true;
}

function look(rule: RuleOf<"patterns">, pattern: NamedPattern, subject: Subject, report: Report): void {
  const { at } = subject;
  const text = textOf(pattern, subject);
  if (pattern.core?.test(text) === false) return;
  for (const found of text.matchAll(pattern.form)) {
    const end = found.index + found[0].length;
    if (rule.mechanism.exceptInBrand && pattern.of === "readable" && isInBrand(subject, found.index, end)) continue;
    const span = pattern.of === "cell" ? { start: found.index, end } : at.source(found.index, end);
    report(rule, at, span, { phrase: found[0] });
  }
}
