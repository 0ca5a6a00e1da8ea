// Script: a text for an English page is not in another alphabet.
import type { Mechanism } from "./mechanism.ts";

export const mechanism: Mechanism<"script"> = {
  kind: "script",
  compile: (rules) => (subject, report) => {
    const { text } = subject.at.readable;
    if (!otherLetters.test(text)) return;
    for (const rule of rules) {
      for (const run of text.matchAll(foreignWord)) {
        const span = subject.at.source(run.index, run.index + run[0].length);
        report(rule, subject.at, span, { phrase: run[0] });
      }
    }
  },
};

const otherLetters = /[^\u0000-\u036f]/u;
// Two letters or more: one alone is a sign, as in "5 μm" or "8 Ω".
const foreignWord = /(?:(?!\p{Script=Latin})\p{L}[\p{M}]*){2,200}/gu;
