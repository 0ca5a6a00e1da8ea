// Placeholders: a text that says nothing but "n/a" or "to be decided".
import { keyOf, wordsOf } from "../text/key.ts";
import { tokenText } from "../text/tokens.ts";
import type { Mechanism } from "./mechanism.ts";

export const mechanism: Mechanism<"placeholders"> = {
  kind: "placeholders",
  compile(rules) {
    const compiled = rules.map((rule) => {
      const { values } = rule.mechanism;
      return {
        rule,
        keys: new Set(values.map(keyOf)),
        maxWords: Math.max(...values.map((value) => wordsOf(value).length)),
      };
    });
    return (subject, report) => {
      const { tokens, text } = subject.at.cell;
      for (const { rule, keys, maxWords } of compiled) {
        if (tokens.count === 0 || tokens.count > maxWords) continue;
        let key = "";
        for (let at = 0; at < tokens.count; at += 1) key += tokenText(tokens, at);
        if (keys.has(key)) report(rule, subject.at, subject.at.whole, { phrase: text.trim() });
      }
    };
  },
};
