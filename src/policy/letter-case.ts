// Letter case: a title is not all in capitals; search terms have none.
import type { FieldText } from "./field-text.ts";
import type { Mechanism } from "./mechanism.ts";

export const mechanism: Mechanism<"letter-case"> = {
  kind: "letter-case",
  compile: (rules) => (subject, report) => {
    const { at } = subject;
    for (const rule of rules) {
      if (rule.mechanism.style === "all-caps") {
        if (isAllCaps(at)) report(rule, at, at.whole, { phrase: at.field.text.trim() });
        continue;
      }
      const capital = /\p{Lu}[\p{L}\p{M}]*/u.exec(at.readable.text);
      if (capital === null) continue;
      const span = at.source(capital.index, capital.index + capital[0].length);
      report(rule, at, span, { phrase: capital[0] });
    }
  },
};

// "USB HDMI" is a pair of names and "HP 36-GB 3G SAS HDD" a row of abbreviations: neither is a shouted title.
const minLetters = 15;
const minWords = 3;
const shoutedWords = /(?<!\p{L})\p{L}{4,}/gu;
const minShoutedWords = 2;

function isAllCaps({ readable, cell }: FieldText): boolean {
  if (cell.tokens.count < minWords || /\p{Ll}/u.test(readable.text)) return false;
  if ((readable.text.match(shoutedWords)?.length ?? 0) < minShoutedWords) return false;
  return (readable.text.match(/\p{Lu}/gu)?.length ?? 0) >= minLetters;
}
