// Joins checks that look for words: the tokens of a cell are gone through once for all of them.
import { tokenText } from "../text/tokens.ts";
import { WordNotes } from "../text/words.ts";
import type { Check, WordCheck } from "./mechanism.ts";

export function joinWordChecks(checks: readonly WordCheck[]): Check {
  const asking = new Map<string, number[]>();
  for (const [place, { words }] of checks.entries()) {
    for (const word of new Set(words)) asking.set(word, [...(asking.get(word) ?? []), place]);
  }
  const notes = new WordNotes((word) => Number(asking.has(word)));
  return (subject, report) => {
    const { tokens } = subject.at.cell;
    const { words, numbers, count } = tokens;
    let found: number[][] | undefined;
    for (let token = 0; token < count; token += 1) {
      if (notes.of(words, numbers[token] as number) === 0) continue;
      found ??= checks.map(() => []);
      for (const place of asking.get(tokenText(tokens, token)) ?? []) found[place]?.push(token);
    }
    if (found === undefined) return;
    for (const [place, at] of found.entries()) if (at.length > 0) checks[place]?.checkAt(at, subject, report);
  };
}
